namespace ChangzhouFacts.Cli.Output;

/// <summary>Where a path leads, links followed, also where there is no file yet.</summary>
internal sealed class FilePlace
{
    // As many as Linux follows.
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

    /// <summary>What is there.</summary>
    public FileKind Kind { get; }

    /// <summary>Where a path leads.</summary>
    /// <param name="directory">Where a relative path starts.</param>
    /// <param name="name">The path, as it was given.</param>
    /// <exception cref="IOException">Its links lead in a circle.</exception>
    public static FilePlace Of(string directory, string name) => new(WithoutLinks(System.IO.Path.GetFullPath(System.IO.Path.Combine(directory, name))));

    /// <summary>Whether both are one file, or would be: to write one would be to write the other.</summary>
    public bool IsSameAs(FilePlace other)
    {
        // File systems of Windows and macOS take names that differ in case alone for one, unless they are told not to.
        StringComparison comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

        // A terminal may be both read and written.
        return string.Equals(Path, other.Path, comparison)
            || (_status is { Kind: FileKind.Ordinary } && _status == other._status);
    }

    /// <summary>
    /// The path without links. The system's own way, name by name: <c>..</c> behind a link is beside what the link leads to.
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

        // A name that can only be a directory's stays one.
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
    /// Whether a path is that of a device whatever it stands for: <c>/dev/stdout</c> may be a file, and then has no other name.
    /// </summary>
    private static bool IsOfDevice(string path) => !OperatingSystem.IsWindows()
        && ((IsUnder(path, "/dev/") && !IsUnder(path, "/dev/shm/") && !Directory.Exists(path)) || IsDescriptor(path));

    private static bool IsDescriptor(string path) =>
        IsUnder(path, "/proc/") && System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path)) == "fd";

    private static bool IsUnder(string path, string directory) => path.StartsWith(directory, StringComparison.Ordinal);
}
