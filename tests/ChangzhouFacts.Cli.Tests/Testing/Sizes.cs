using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>Files of a given size.</summary>
internal static class Sizes
{
    /// <summary>Creates a file one byte above the size limit. It takes no space on most disks.</summary>
    public static void MakeTooLarge(string path)
    {
        using FileStream file = File.Create(path);
        file.SetLength(FactsText.MaximumBytes + 1L);
    }
}
