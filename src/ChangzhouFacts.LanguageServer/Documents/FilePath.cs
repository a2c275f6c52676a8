namespace ChangzhouFacts.LanguageServer.Documents;

/// <summary>Converts between paths and the URIs that clients use.</summary>
internal static class FilePath
{
    /// <summary>How paths are compared: file systems of Windows and macOS ignore case.</summary>
    public static StringComparer Comparer { get; } = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The path in a file URI; null for any other URI.</summary>
    public static string? Of(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out Uri? parsed) || !parsed.IsFile)
        {
            return null;
        }

        // Some clients escape the colon of a drive, which .NET then treats as part of a name.
        string path = Uri.UnescapeDataString(parsed.AbsolutePath);
        bool hasDrive = path.Length > 2 && path[0] == '/' && char.IsAsciiLetter(path[1]) && path[2] == ':';
        return OperatingSystem.IsWindows() && hasDrive ? Path.GetFullPath(path[1..])
            : OperatingSystem.IsWindows() ? parsed.LocalPath
            : path.Contains('\0', StringComparison.Ordinal) ? null
            : Path.GetFullPath(path);
    }

    /// <summary>The URI of a file.</summary>
    public static string ToUri(string path) => new Uri(path).AbsoluteUri;
}
