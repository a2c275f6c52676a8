using System.Text;

namespace ChangzhouFacts.Cli.Output;

/// <summary>Writes files whole or not at all. Every file that the tool writes is written here.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file and then renames, so that a failure leaves the old one whole. Pipes and devices are written to.</summary>
    /// <param name="directory">Where a relative path starts.</param>
    /// <param name="name">The file's path, as it was given.</param>
    /// <param name="write">Writes what belongs into the file.</param>
    /// <param name="cancellationToken">Ends the work early; then nothing is renamed.</param>
    /// <exception cref="UnwritableFileException">The file cannot be written.</exception>
    public static async Task WriteAsync(string directory, string name, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        // A symbolic link stays one: what takes a place is the file that it leads to.
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

    /// <summary>Whether a path leads to a pipe or a device, such as <c>/dev/stdout</c>, which no file can take the place of.</summary>
    /// <param name="directory">Where a relative path starts.</param>
    /// <param name="name">The path, as it was given.</param>
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

                // On the disk before it takes the old file's place: a power cut must not leave an empty one.
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
        // On another thread: a pipe opens when someone reads it, and nothing but leaving it behind ends the wait for that.
        // Without a buffer: a stream into a pipe writes what comes asynchronously before what is still in its buffer.
        using FileStream stream = await Task
            .Run(() => new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0), cancellationToken)
            .WaitAsync(cancellationToken);
        if (stream.CanSeek)
        {
            // The output by its name may be a file, to which a shell appends.
            stream.Seek(0, SeekOrigin.End);
        }

        await write(stream);
    }
}
