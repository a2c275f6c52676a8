using System.Runtime.CompilerServices;

namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>Where this repository's files are.</summary>
internal static class Repository
{
    /// <summary>The directory with the facts of Changzhou.</summary>
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string file = "")
    {
        DirectoryInfo? directory = new FileInfo(file).Directory;
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "facts.yaml")))
        {
            directory = directory.Parent;
        }

        return directory!.FullName;
    }
}
