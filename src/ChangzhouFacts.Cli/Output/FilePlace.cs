namespace ChangzhouFacts.Cli.Output;

/// <summary>The place that a path leads to, with links followed, even if there is no file yet.</summary>
internal sealed class FilePlace
{
    // The same limit as in Linux.
    private const int MaximumLinks = 40;

    private readonly FileStatus? _status;

    private FilePlace(string path)
    {
        Path = path;
        _status = FileStatus.Of(path);
        Kind = IsOfDevice(path) ? FileKind.Device
            : _status is not null ? _status.Kind
            : Directory.Exists(path) ? FileKind.Folder
            : File.Exists(path) ? FileKind.Ordinary
            : FileKind.Absent;
    }

    /// <summary>The full path, without links.</summary>
    public string Path { get; }

    /// <summary>The kind of the file there.</summary>
    public FileKind Kind { get; }

    /// <summary>The place that a path leads to.</summary>
    /// <param name="directory">The base of a relative path.</param>
    /// <param name="name">The path as given.</param>
    /// <exception cref="IOException">Its links form a circle.</exception>
    public static FilePlace Of(string directory, string name) => new(WithoutLinks(System.IO.Path.GetFullPath(System.IO.Path.Combine(directory, name))));

    /// <summary>Whether both are, or would be, the same file, so that writing one would write the other.</summary>
    public bool IsSameAs(FilePlace other)
    {
        // By default, file systems of Windows and macOS ignore case.
        StringComparison comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

        // Only ordinary files: a terminal may be both read and written.
        return string.Equals(Path, other.Path, comparison)
            || (_status is { Kind: FileKind.Ordinary } && _status == other._status);
    }

    /// <summary>
    /// The path without links, resolved name by name as the system does: <c>..</c> after a link is relative to the link's target.
    /// </summary>
    private static string WithoutLinks(string path)
    {
        string at = System.IO.Path.GetPathRoot(path)!;
        var names = new Stack<string>();
        Push(path[at.Length..]);
        int links = 0;
        while (names.TryPop(out string? name))
        {
            if (name == "..")
            {
                at = System.IO.Path.GetDirectoryName(at) ?? at;
                continue;
            }

            string next = System.IO.Path.Combine(at, name);
            if (IsOfDevice(next) || new FileInfo(next).LinkTarget is not { } target)
            {
                at = next;
                continue;
            }

            if (++links > MaximumLinks)
            {
                throw new IOException("its links lead in a circle");
            }

            string root = System.IO.Path.GetPathRoot(target)!;
            at = root.Length > 0 ? root : at;
            Push(target[root.Length..]);
        }

        // Keep a trailing separator, which only a directory can have.
        return System.IO.Path.EndsInDirectorySeparator(path) ? System.IO.Path.Join(at, "/") : at;

        void Push(string relative)
        {
            foreach (string name in Enumerable.Reverse(relative.Split(System.IO.Path.DirectorySeparatorChar, System.IO.Path.AltDirectorySeparatorChar)))
            {
                if (name is not ("" or "."))
                {
                    names.Push(name);
                }
            }
        }
    }

    /// <summary>
    /// Whether a path counts as a device, even if it leads to a file, as <c>/dev/stdout</c> may.
    /// </summary>
    private static bool IsOfDevice(string path) => !OperatingSystem.IsWindows()
        && ((IsUnder(path, "/dev/") && !IsUnder(path, "/dev/shm/") && !Directory.Exists(path)) || IsDescriptor(path));

    private static bool IsDescriptor(string path) =>
        IsUnder(path, "/proc/") && System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path)) == "fd";

    private static bool IsUnder(string path, string directory) => path.StartsWith(directory, StringComparison.Ordinal);
}
