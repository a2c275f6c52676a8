using System.Text;

namespace ChangzhouFacts.Cli.Output;

/// <summary>Writes files completely or not at all. All files of the tool are written here.</summary>
internal static class WholeFile
{
    /// <summary>
    /// Writes a temporary file beside the file and renames it, so that a failure leaves the old one unchanged. Pipes and devices are written
    /// directly.
    /// </summary>
    /// <param name="directory">The base of a relative path.</param>
    /// <param name="name">The file's path, as given.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellationToken">Cancels the work. Nothing is renamed then.</param>
    /// <exception cref="UnwritableFileException">The file cannot be written.</exception>
    public static async Task WriteAsync(string directory, string name, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        // A symbolic link stays: the file that it leads to is replaced.
        FilePlace place = PlaceOf(directory, name);
        try
        {
            await (place.Kind switch
            {
                FileKind.Folder => throw new IOException("it is a directory"),
                FileKind.Device => WriteIntoDeviceAsync(place.Path, write, cancellationToken),
                _ => ReplaceAsync(place.Path, write, cancellationToken),
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnwritableFileException(name, exception);
        }
    }

    /// <summary>Writes text in the same way, in UTF-8 without a byte order mark and with LF.</summary>
    /// <param name="directory">The base of a relative path.</param>
    /// <param name="name">The file's path, as given.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellationToken">Cancels the work. Nothing is renamed then.</param>
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

    /// <summary>Whether a path leads to a pipe or a device, such as <c>/dev/stdout</c>, which cannot be replaced.</summary>
    /// <param name="directory">The base of a relative path.</param>
    /// <param name="name">The path, as given.</param>
    /// <exception cref="UnwritableFileException">The path leads nowhere.</exception>
    public static bool IsDevice(string directory, string name) => PlaceOf(directory, name).Kind == FileKind.Device;

    private static FilePlace PlaceOf(string directory, string name)
    {
        try
        {
            return FilePlace.Of(directory, name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnwritableFileException(name, exception);
        }
    }

    private static async Task ReplaceAsync(string path, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        string beside = $"{path}.{Path.GetRandomFileName()}.new";
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await write(stream);

                // Flushed to disk before it replaces the old file, so that a power cut does not leave an empty one.
                stream.Flush(flushToDisk: true);
            }

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

    private static async Task WriteIntoDeviceAsync(string path, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        // On another thread, because a pipe opens only when someone reads it, and the only way to cancel that is to abandon the thread.
        // Without a buffer, because a stream into a pipe writes asynchronous data before what is still in its buffer.
        using FileStream stream = await Task
            .Run(() => new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0), cancellationToken)
            .WaitAsync(cancellationToken);
        if (stream.CanSeek)
        {
            // Standard output by its name may be a file to which a shell appends.
            stream.Seek(0, SeekOrigin.End);
        }

        await write(stream);
    }
}
