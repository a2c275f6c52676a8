namespace ChangzhouFacts.Documents;

/// <summary>The repository that a program was built in.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution above another folder.</summary>
    public static string FindRoot(string folder)
    {
        for (DirectoryInfo? above = new(folder); above is not null; above = above.Parent)
        {
            if (File.Exists(Path.Combine(above.FullName, "ChangzhouFacts.sln")))
            {
                return above.FullName;
            }
        }

        throw new InvalidOperationException("The program is not run from within the repository.");
    }
}
