using System.Security;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Input;

/// <summary>Reads facts files.</summary>
internal static class FactsFile
{
    private const string Missing = "it is missing";
    private const int ChunkSize = 64 * 1024;

    /// <summary>The text of a file, or why it cannot be read.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="cancellationToken">Ends the wait for a file that never ends, such as a pipe.</param>
    public static async Task<FactsText> ReadAsync(string path, CancellationToken cancellationToken)
    {
        FileBytes file = await ReadBytesAsync(path, cancellationToken);
        return file.Problem is { } problem ? FactsText.UnreadableAs(problem) : FactsText.Decode(file.Bytes);
    }

    /// <summary>The bytes of a file of any kind, or why it cannot be read.</summary>
    public static async Task<FileBytes> ReadBytesAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            // On another thread, because opening or reading a pipe can block, and the only way to cancel that is to abandon the thread.
            return new FileBytes(await Task.Run(() => ReadBytes(path), cancellationToken).WaitAsync(cancellationToken), Problem: null, IsMissing: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            bool isMissing = exception is FileNotFoundException or DirectoryNotFoundException && !Directory.Exists(path);
            return new FileBytes([], isMissing ? Missing : Reason(path, exception), isMissing);
        }
    }

    /// <summary>Why a file cannot be read. For a directory, the system reports a lack of permission.</summary>
    private static string Reason(string path, Exception exception) => exception switch
    {
        _ when Directory.Exists(path) => "it is a directory",
        UnauthorizedAccessException or SecurityException => "permission is denied",
        // The system's own message, which begins with a capital letter.
        _ => $"it cannot be opened ({exception.Message.Split(" : '")[0].ToLowerInvariant()})",
    };

    /// <summary>The bytes of a file, up to one more than a facts file may have, which shows that it is too large.</summary>
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

/// <summary>The bytes of a file, or why it cannot be read.</summary>
/// <param name="Bytes">The bytes, at most one more than a facts file may have.</param>
/// <param name="Problem">Why it cannot be read, as a clause about the file; null if it was read.</param>
/// <param name="IsMissing">Whether the file does not exist.</param>
internal sealed record FileBytes(byte[] Bytes, string? Problem, bool IsMissing);
