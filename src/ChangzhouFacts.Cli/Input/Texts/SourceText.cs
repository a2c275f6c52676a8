using System.Text;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>The text of a source from a file, or why it cannot be read.</summary>
/// <param name="Passages">Its passages; empty if it cannot be read.</param>
/// <param name="Problem">Why it cannot be read, as a clause about the file; null if it was read.</param>
internal sealed record SourceText(IReadOnlyList<TextPassage> Passages, string? Problem)
{
    // A page needs far more memory once it is parsed.
    private const int MaximumHtmlBytes = 16 * 1024 * 1024;

    private const int HeadLength = 1024;

    private static readonly string[] HtmlEndings = [".html", ".htm", ".xhtml"];
    private static readonly string[] MarkdownEndings = [".md", ".markdown"];

    /// <summary>Reads the bytes of a file by its format: PDF and HTML by their beginning or the file's name, others by the name.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static SourceText Read(string name, byte[] bytes, CancellationToken cancellationToken)
    {
        if (bytes.Length > FactsText.MaximumBytes)
        {
            return None(FactsText.TooLarge.Problem);
        }

        string head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, HeadLength));
        if (head.Contains("%PDF-", StringComparison.Ordinal))
        {
            return PdfText.Read(bytes, cancellationToken);
        }

        if (HasEnding(".pdf"))
        {
            return None("it is not a PDF");
        }

        if (HtmlEndings.Any(HasEnding) || BeginsWithHtml(head))
        {
            return bytes.Length > MaximumHtmlBytes ? None("it is a web page of more than 16 MiB")
                : HtmlText.Read(bytes) is { } passages ? Of(passages)
                : None("it is a web page whose elements are nested too deep");
        }

        FactsText text = FactsText.Decode(bytes);
        return text.State != FactsTextState.Read ? None(text.Problem)
            : Of(MarkdownEndings.Any(HasEnding) ? MarkdownText.Read(text.Text) : PlainText.Split(text.Text));

        bool HasEnding(string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A text of these passages.</summary>
    public static SourceText Of(IReadOnlyList<TextPassage> passages) => new(passages, null);

    /// <summary>A text that cannot be read.</summary>
    public static SourceText None(string problem) => new([], problem);

    private static bool BeginsWithHtml(string head)
    {
        string first = head.TrimStart('ï', '»', '¿', ' ', '\t', '\r', '\n');
        return first.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || first.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
