using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Outlines;
using ChangzhouFacts.LanguageServer.Protocol;
using Range = ChangzhouFacts.LanguageServer.Protocol.Range;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>
/// Where someone types, and what belongs there. The text is read with a character at the cursor that no file has: what it becomes a part of is what is typed.
/// </summary>
/// <param name="Outline">The file, with that character in it.</param>
/// <param name="Word">What is typed.</param>
/// <param name="Entry">The entry that it is the key of; null where it is a value.</param>
/// <param name="IsFirstOnLine">Whether nothing but blanks stands before it.</param>
/// <param name="Column">How far to the right it stands.</param>
/// <param name="Typed">What of it stands before the cursor.</param>
/// <param name="Range">What a completion takes the place of.</param>
/// <param name="Lead">What a completion begins with: a blank, right behind a colon.</param>
/// <param name="LineEnd">How the file ends its lines.</param>
internal sealed record CompletionPlace(
    FactsOutline Outline, OutlineScalar Word, OutlineEntry? Entry, bool IsFirstOnLine, int Column, string Typed, Range Range, string Lead, string LineEnd)
{
    private const char Cursor = '\uFFFF';
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The place of a cursor; null where nothing can be completed, as in a comment.</summary>
    public static CompletionPlace? Find(TextDocument document, Position position)
    {
        string text = document.Text;
        TextLines lines = document.Lines;
        int offset = lines.OffsetOf(position);
        string lead = offset > 0 && text[offset - 1] == ':' ? " " : "";
        FactsOutline outline = FactsOutline.Read(text.Insert(offset, lead + Cursor));
        int cursor = offset + lead.Length;
        if (outline.FindScalar(cursor) is not (var word, var entry) || word.Written.IndexOf(Cursor) < 0 || cursor < word.Start)
        {
            return null;
        }

        // The stretch is that of the text without the cursor, on its line.
        int start = word.Start - lead.Length;
        int lineStart = offset - lines.PositionOf(offset).Character;
        if (start < lineStart)
        {
            return null;
        }

        int lineEnd = text.IndexOfAny(['\r', '\n'], offset);
        int end = Math.Min(Math.Max(offset, word.End - lead.Length - 1), lineEnd < 0 ? text.Length : lineEnd);
        return new CompletionPlace(
            outline,
            word,
            entry,
            string.IsNullOrWhiteSpace(text[lineStart..start].TrimStart(ByteOrderMark)),
            start - lineStart,
            text[start..offset],
            lines.RangeOf(start, end),
            lead,
            text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");
    }

    /// <summary>The same with a later beginning.</summary>
    public CompletionPlace From(int skipped) => this with
    {
        Typed = Typed[skipped..],
        Range = Range with { Start = Range.Start with { Character = Range.Start.Character + skipped } },
    };
}
