namespace ChangzhouFacts.TestSupport;

/// <summary>Paths in this repository. Searched for upwards, because on a CI server the compiler replaces known paths.</summary>
public static class Repository
{
    /// <summary>The directory of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or directory of the repository, by its relative path.</summary>
    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(Root, path));

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path));

    private static string FindRoot()
    {
        for (DirectoryInfo? directory = new(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "ChangzhouFacts.sln")))
            {
                return directory.FullName;
            }
        }

        throw new InvalidOperationException("Run the tests from within the repository.");
    }
}
