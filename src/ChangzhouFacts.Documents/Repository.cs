namespace ChangzhouFacts.Documents;

/// <summary>The repository in which a program was built.</summary>
internal static class Repository
{
    /// <summary>The nearest folder with the solution, from another folder upward.</summary>
    public static string FindRoot(string folder)
    {
        for (DirectoryInfo? above = new(folder); above is not null; above = above.Parent)
        {
            if (File.Exists(Path.Combine(above.FullName, "ChangzhouFacts.sln")))
            {
                return above.FullName;
            }
        }

        throw new InvalidOperationException("Run the program from within the repository.");
    }
}
