using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>Files of a size.</summary>
internal static class Sizes
{
    /// <summary>Makes a file that is a byte larger than any that is read. It takes no room on most disks.</summary>
    public static void MakeTooLarge(string path)
    {
        using FileStream file = File.Create(path);
        file.SetLength(FactsText.MaximumBytes + 1L);
    }
}
