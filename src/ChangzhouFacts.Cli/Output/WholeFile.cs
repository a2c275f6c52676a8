using System.Text;

namespace ChangzhouFacts.Cli.Output;

/// <summary>Writes files whole or not at all. Every file that the tool writes is written here.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file and then renames, so that a failure leaves the old one whole.</summary>
    /// <param name="directory">Where a relative path starts.</param>
    /// <param name="name">The file's path, as it was given.</param>
    /// <param name="write">Writes what belongs into the file.</param>
    /// <param name="cancellationToken">Ends the work early; then nothing is renamed.</param>
    /// <exception cref="UnwritableFileException">The file cannot be written.</exception>
    public static async Task WriteAsync(string directory, string name, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        try
        {
            string path = TargetOf(Path.GetFullPath(Path.Combine(directory, name)));
            await (IsDevice(path) ? WriteIntoAsync(path, FileMode.Open, write) : ReplaceAsync(path, write, cancellationToken));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnwritableFileException(name, exception);
        }
    }

    /// <summary>Writes text, in UTF-8 without a byte order mark and with LF, beside the file and then renames.</summary>
    /// <param name="directory">Where a relative path starts.</param>
    /// <param name="name">The file's path, as it was given.</param>
    /// <param name="write">Writes what belongs into the file.</param>
    /// <param name="cancellationToken">Ends the work early; then nothing is renamed.</param>
    /// <exception cref="UnwritableFileException">The file cannot be written.</exception>
    public static Task WriteTextAsync(string directory, string name, Action<TextWriter> write, CancellationToken cancellationToken)
    {
        return WriteAsync(directory, name, EncodeAsync, cancellationToken);

        async Task EncodeAsync(Stream stream)
        {
            await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            write(writer);
        }
    }

    /// <summary>Whether a path is that of a device, such as <c>/dev/stdout</c>, which no file can take the place of.</summary>
    /// <param name="directory">Where a relative path starts.</param>
    /// <param name="name">The path, as it was given.</param>
    public static bool IsDevice(string directory, string name) => IsDevice(Path.GetFullPath(Path.Combine(directory, name)));

    private static async Task ReplaceAsync(string path, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw new IOException("it is a directory");
        }

        string beside = $"{path}.{Path.GetRandomFileName()}.new";
        try
        {
            await WriteIntoAsync(beside, FileMode.CreateNew, write);
            cancellationToken.ThrowIfCancellationRequested();
            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static async Task WriteIntoAsync(string path, FileMode mode, Func<Stream, Task> write)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write, FileShare.None);
        await write(stream);
        if (mode == FileMode.CreateNew)
        {
            // On the disk before it takes the old file's place: a power cut must not leave an empty one.
            stream.Flush(flushToDisk: true);
        }
    }

    /// <summary>The file itself where the path is a symbolic link, which is to stay one.</summary>
    private static string TargetOf(string path) => !IsDevice(path) && new FileInfo(path) is { LinkTarget: not null } link
        ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
        : path;

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows()
        && (IsUnder(path, "/dev/") || IsUnder(path, "/proc/"))
        && !IsUnder(path, "/dev/shm/");

    private static bool IsUnder(string path, string directory) => path.StartsWith(directory, StringComparison.Ordinal);
}
