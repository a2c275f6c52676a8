namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>Paths as URIs of SARIF.</summary>
internal static class SarifUri
{
    /// <summary>
    /// The path relative to the directory, with <c>/</c> and with characters escaped that a URI does not allow. For a file elsewhere, an
    /// absolute <c>file:</c> URI.
    /// </summary>
    public static string Of(string path, string directory)
    {
        string absolute = Path.GetFullPath(Path.Combine(directory, path));
        string relative = Path.GetRelativePath(directory, absolute);
        string[] parts = relative.Split(Path.DirectorySeparatorChar);
        return Path.IsPathRooted(relative) || parts[0] == ".."
            ? new Uri(absolute).AbsoluteUri
            : string.Join('/', parts.Select(Uri.EscapeDataString));
    }
}
