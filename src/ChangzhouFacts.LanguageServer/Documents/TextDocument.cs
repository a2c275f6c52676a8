using ChangzhouFacts.Compiler;
using ChangzhouFacts.LanguageServer.Protocol;

namespace ChangzhouFacts.LanguageServer.Documents;

/// <summary>A text that is open in the editor, in one of its versions.</summary>
/// <param name="Uri">What the client calls it.</param>
/// <param name="LanguageId">The language that it was opened as.</param>
/// <param name="Version">The version, as the client counts them.</param>
/// <param name="Text">The text, with its byte order mark where the client sends one.</param>
internal sealed record TextDocument(string Uri, string? LanguageId, int? Version, string Text)
{
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>Its path and, where it is not of a file system, its address.</summary>
    public string Key { get; } = FilePath.Of(Uri) ?? Uri;

    /// <summary>Its path; null where it is not of a file system, such as one that was never saved.</summary>
    public string? Path => FilePath.Of(Uri);

    /// <summary>The text as the compiler takes it.</summary>
    public FactsText ToFactsText() => FactsText.Of(HasMark ? Text[1..] : Text);

    /// <summary>Where its lines are.</summary>
    public TextLines Lines => new(Text, HasMark);

    private bool HasMark => Text.StartsWith(ByteOrderMark, StringComparison.Ordinal);

    /// <summary>The text after changes, each of which is of what the one before it left.</summary>
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
