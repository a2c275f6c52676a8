namespace ChangzhouFacts.Generator;

/// <summary>Normalizes paths: <c>/a/./b.yaml</c> and <c>/a/c/../b.yaml</c> are <c>/a/b.yaml</c>.</summary>
internal static class FilePaths
{
    private static readonly char[] Separators = { '/', '\\' };

    /// <summary>The path without empty, <c>.</c> and <c>..</c> segments, like MSBuild's <c>FullPath</c>; without such segments, the path as it is.</summary>
    public static string Normalize(string path)
    {
        // The first segment is empty if the path is absolute.
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
            // Not a valid path on this machine, so there is nothing to normalize.
            return path;
        }
    }
}
