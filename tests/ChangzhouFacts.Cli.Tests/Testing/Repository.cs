namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>Where this repository's files are. Looked for upwards, because a build on a CI server replaces the paths that the compiler knows.</summary>
internal static class Repository
{
    /// <summary>The directory with the facts of Changzhou.</summary>
    public static string Root { get; } = Find();

    /// <summary>The directory of this project's files.</summary>
    public static string TestProject { get; } = Path.Combine(Root, "tests", "ChangzhouFacts.Cli.Tests");

    private static string Find()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "ChangzhouFacts.sln")))
        {
            directory = directory.Parent;
        }

        return directory!.FullName;
    }
}
