using System.Text;

namespace ChangzhouFacts.Compiler;

/// <summary>The text of a facts file, or why it cannot be read. Compared by value.</summary>
/// <param name="State">Whether the text was read.</param>
/// <param name="Text">The text without its byte order mark; empty unless <paramref name="State"/> is <see cref="FactsTextState.Read"/>.</param>
public sealed record FactsText(FactsTextState State, string Text)
{
    /// <summary>The maximum number of bytes of a facts file: 64 MiB.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>A file that could not be read for an unknown reason.</summary>
    public static FactsText Unreadable { get; } = UnreadableAs("it is missing, is a directory, or cannot be opened");

    /// <summary>A file whose bytes are not UTF-8.</summary>
    public static FactsText NotUtf8 { get; } = new(FactsTextState.NotUtf8, "") { Problem = "it is not UTF-8 text" };

    /// <summary>A file of more than <see cref="MaximumBytes"/> bytes.</summary>
    public static FactsText TooLarge { get; } = new(FactsTextState.TooLarge, "") { Problem = "it is larger than 64 MiB" };

    /// <summary>Why there is no text, as a clause about the file: <c>it is missing</c>. Empty if there is text.</summary>
    public string Problem { get; private init; } = "";

    /// <summary>A file that could not be read.</summary>
    /// <param name="problem">Why, as a clause about the file.</param>
    public static FactsText UnreadableAs(string problem) => new(FactsTextState.Unreadable, "") { Problem = problem };

    /// <summary>The text of a file that is already decoded, without its byte order mark. A mark that is still there is a second one.</summary>
    public static FactsText Of(string text)
    {
        // A UTF-16 unit is at most three bytes of UTF-8, so the count is needed only for large texts.
        if (text.Length > MaximumBytes / 3 && Encoding.UTF8.GetByteCount(text) > MaximumBytes)
        {
            return TooLarge;
        }

        return new FactsText(FactsTextState.Read, text);
    }

    /// <summary>Decodes the bytes of a file: strict UTF-8, with or without a byte order mark.</summary>
    public static FactsText Decode(byte[] bytes)
    {
        if (bytes.Length > MaximumBytes)
        {
            return TooLarge;
        }

        try
        {
            string text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
            return Of(text.Length > 0 && text[0] == ByteOrderMark ? text.Substring(1) : text);
        }
        catch (DecoderFallbackException)
        {
            return NotUtf8;
        }
    }
}

/// <summary>Whether a facts file could be read.</summary>
public enum FactsTextState
{
    /// <summary>It was read.</summary>
    Read,

    /// <summary>It is missing, is a directory, or cannot be opened.</summary>
    Unreadable,

    /// <summary>Its bytes are not UTF-8.</summary>
    NotUtf8,

    /// <summary>It is larger than 64 MiB.</summary>
    TooLarge,
}
