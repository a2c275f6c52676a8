using ChangzhouFacts.Compiler;
using ChangzhouFacts.LanguageServer.Protocol;

namespace ChangzhouFacts.LanguageServer.Documents;

/// <summary>One version of a text open in the editor.</summary>
/// <param name="Uri">Its URI as sent by the client.</param>
/// <param name="LanguageId">The language id with which it was opened.</param>
/// <param name="Version">The client's version number.</param>
/// <param name="Text">The text, with its byte order mark if the client sends one.</param>
internal sealed record TextDocument(string Uri, string? LanguageId, int? Version, string Text)
{
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>Its path, or its URI if it is not in a file system.</summary>
    public string Key { get; } = FilePath.Of(Uri) ?? Uri;

    /// <summary>Its path; null if it is not in a file system, for example if it was never saved.</summary>
    public string? Path => FilePath.Of(Uri);

    /// <summary>The text for the compiler.</summary>
    public FactsText ToFactsText() => FactsText.Of(HasMark ? Text[1..] : Text);

    /// <summary>Its lines.</summary>
    public TextLines Lines => new(Text, HasMark);

    private bool HasMark => Text.StartsWith(ByteOrderMark, StringComparison.Ordinal);

    /// <summary>The text after changes, each relative to the result of the previous one.</summary>
    public TextDocument With(int? version, IEnumerable<TextChange> changes)
    {
        string text = Text;
        foreach (TextChange change in changes)
        {
            if (change.Range is not { } range)
            {
                text = change.Text;
                continue;
            }

            var lines = new TextLines(text, hasMark: false);
            int start = lines.OffsetOf(range.Start);
            int end = Math.Max(start, lines.OffsetOf(range.End));
            text = string.Concat(text.AsSpan(0, start), change.Text, text.AsSpan(end));
        }

        return this with { Version = version, Text = text };
    }
}
