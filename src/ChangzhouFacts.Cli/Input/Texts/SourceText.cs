using System.Text;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>The text of a source from a file, or why there is none.</summary>
/// <param name="Passages">What it is made of; empty where there is none.</param>
/// <param name="Problem">Why there is none, as a clause about the file; null where it was read.</param>
internal sealed record SourceText(IReadOnlyList<TextPassage> Passages, string? Problem)
{
    // A page is far larger once it is parsed.
    private const int MaximumHtmlBytes = 16 * 1024 * 1024;

    private const int HeadLength = 1024;

    private static readonly string[] HtmlEndings = [".html", ".htm", ".xhtml"];
    private static readonly string[] MarkdownEndings = [".md", ".markdown"];

    /// <summary>Takes the bytes of a file for what they are: PDF and HTML by how they begin or by the file's name, the others by its name.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
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

    /// <summary>No text.</summary>
    public static SourceText None(string problem) => new([], problem);

    private static bool BeginsWithHtml(string head)
    {
        string first = head.TrimStart('ï', '»', '¿', ' ', '\t', '\r', '\n');
        return first.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || first.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
