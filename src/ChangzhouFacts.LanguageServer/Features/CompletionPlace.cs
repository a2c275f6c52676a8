using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Outlines;
using ChangzhouFacts.LanguageServer.Protocol;
using Range = ChangzhouFacts.LanguageServer.Protocol.Range;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>
/// The place of the cursor and what can be written there. The text is read with a character at the cursor that no file contains: the scalar that contains
/// it is being typed.
/// </summary>
/// <param name="Outline">The file with that character.</param>
/// <param name="Word">The scalar being typed.</param>
/// <param name="Entry">The entry whose key it is; null if it is a value.</param>
/// <param name="IsFirstOnLine">Whether only spaces are before it.</param>
/// <param name="Column">Its column.</param>
/// <param name="Typed">Its part before the cursor.</param>
/// <param name="Range">The range that a completion replaces.</param>
/// <param name="Lead">The start of a completion: a space, directly behind a colon.</param>
/// <param name="LineEnd">The line break of the file.</param>
internal sealed record CompletionPlace(
    FactsOutline Outline, OutlineScalar Word, OutlineEntry? Entry, bool IsFirstOnLine, int Column, string Typed, Range Range, string Lead, string LineEnd)
{
    private const char Cursor = '\uFFFF';
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The place of a cursor; null if nothing can be completed, as in a comment.</summary>
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

        // The range on its line, without the cursor's character.
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

    /// <summary>The same range with a later start.</summary>
    public CompletionPlace From(int skipped) => this with
    {
        Typed = Typed[skipped..],
        Range = Range with { Start = Range.Start with { Character = Range.Start.Character + skipped } },
    };
}
