using System.Security;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Input;

/// <summary>Reads facts files.</summary>
internal static class FactsFile
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>The text of a file, or why there is none.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="cancellationToken">Ends the wait for a file that does not come to an end, such as a pipe.</param>
    public static async Task<FactsText> ReadAsync(string path, CancellationToken cancellationToken) =>
        (await ReadWithBytesAsync(path, cancellationToken)).Text;

    /// <summary>The text of a file and the bytes that it was read from; none where there is no text.</summary>
    public static async Task<(FactsText Text, byte[] Bytes)> ReadWithBytesAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            // On another thread: opening or reading a pipe can block, and nothing but leaving it behind ends that.
            byte[] bytes = await Task.Run(() => ReadBytes(path), cancellationToken).WaitAsync(cancellationToken);
            return (FactsText.Decode(bytes), bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            return (FactsText.UnreadableAs(Reason(path, exception)), []);
        }
    }

    /// <summary>Why a file cannot be read. That of a directory is called a lack of permission by the system.</summary>
    private static string Reason(string path, Exception exception) => exception switch
    {
        _ when Directory.Exists(path) => "it is a directory",
        FileNotFoundException or DirectoryNotFoundException => "it is missing",
        UnauthorizedAccessException or SecurityException => "permission is denied",
        // In the system's own words, which begin with a capital letter.
        _ => $"it cannot be opened ({exception.Message.Split(" : '")[0].ToLowerInvariant()})",
    };

    /// <summary>The bytes of a file, up to one more than a facts file may have: enough to see that it is too large.</summary>
    private static byte[] ReadBytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        byte[] chunk = new byte[ChunkSize];
        while (bytes.Length <= FactsText.MaximumBytes)
        {
            int count = file.Read(chunk, 0, chunk.Length);
            if (count == 0)
            {
                break;
            }

            bytes.Write(chunk, 0, count);
        }

        return bytes.ToArray();
    }
}
