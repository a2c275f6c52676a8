namespace ChangzhouFacts.LanguageServer.Documents;

/// <summary>The paths of files, which clients name by address.</summary>
internal static class FilePath
{
    /// <summary>How paths are compared: file systems of Windows and macOS take names that differ in case alone for one.</summary>
    public static StringComparer Comparer { get; } = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The path of a file by its address; null where it is no file's.</summary>
    public static string? Of(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out Uri? parsed) || !parsed.IsFile)
        {
            return null;
        }

        // Some clients escape the colon of a drive, which .NET then takes for a part of a name.
        string path = Uri.UnescapeDataString(parsed.AbsolutePath);
        bool hasDrive = path.Length > 2 && path[0] == '/' && char.IsAsciiLetter(path[1]) && path[2] == ':';
        return OperatingSystem.IsWindows() && hasDrive ? Path.GetFullPath(path[1..])
            : OperatingSystem.IsWindows() ? parsed.LocalPath
            : path.Contains('\0', StringComparison.Ordinal) ? null
            : Path.GetFullPath(path);
    }

    /// <summary>The address of a file.</summary>
    public static string ToUri(string path) => new Uri(path).AbsoluteUri;
}
