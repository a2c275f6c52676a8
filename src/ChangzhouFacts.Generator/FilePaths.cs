namespace ChangzhouFacts.Generator;

/// <summary>The many ways to write one path: <c>/a/./b.yaml</c> and <c>/a/c/../b.yaml</c> are <c>/a/b.yaml</c>.</summary>
internal static class FilePaths
{
    private static readonly char[] Separators = { '/', '\\' };

    /// <summary>The path without steps that lead nowhere, as MSBuild's <c>FullPath</c> has it; one without such steps, as it is written.</summary>
    public static string Normalize(string path)
    {
        // The first step is empty where the path is absolute.
        if (!Path.IsPathRooted(path) || !path.Split(Separators).Skip(1).Any(step => step is "" or "." or ".."))
        {
            return path;
        }

        try
        {
            return Path.GetFullPath(path);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or PathTooLongException)
        {
            // No path of this machine's, so nothing else can be meant by it.
            return path;
        }
    }
}
