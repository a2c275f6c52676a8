using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Outlines;
using ChangzhouFacts.LanguageServer.Protocol;

namespace ChangzhouFacts.LanguageServer.Features.Fixes;

/// <summary>A fix.</summary>
/// <param name="Title">Its title in the menu.</param>
/// <param name="Edits">Its edits to the file.</param>
internal sealed record Fix(string Title, params IReadOnlyList<TextEdit> Edits);

/// <summary>The file to fix, with edits that keep its style.</summary>
/// <param name="document">The file.</param>
internal sealed class FixContext(TextDocument document)
{
    private readonly OutlineScanner _scanner = new(document.Text);
    private readonly string _lineEnd = document.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    public TextLines Lines { get; } = document.Lines;

    public FactsOutline Outline { get; } = FactsOutline.Read(document.Text);

    public TextDocument Document => document;

    /// <summary>The start of a diagnostic as an offset in the text.</summary>
    public int OffsetOf(Diagnostic finding) => Lines.OffsetOf(finding.Location);

    /// <summary>The value at a diagnostic; null if it is not a scalar.</summary>
    public OutlineScalar? ScalarAt(Diagnostic finding) => Outline.FindScalar(OffsetOf(finding))?.Scalar;

    /// <summary>The fact that contains a diagnostic, or whose id has it.</summary>
    public OutlineMapping? FactAt(Diagnostic finding) => Outline.FindScalar(OffsetOf(finding)) switch
    {
        (_, { Value: OutlineMapping { Slot.Keys: var keys } fact }) when keys == FactKeys.Table => fact,
        (_, { } entry) => Reference.FactOf(entry.Mapping),
        (var scalar, null) => Reference.FactOf(scalar),
        null => null,
    };

    public TextEdit Replace(int start, int end, string text) => new(Lines.RangeOf(start, end), text);

    public TextEdit Insert(int offset, string text) => Replace(offset, offset, text);

    /// <summary>Adds entries after the last one of a mapping.</summary>
    public TextEdit AddEntries(OutlineMapping mapping, IReadOnlyList<string> entries)
    {
        if (mapping.IsFlow)
        {
            return mapping.Entries.Count == 0
                ? Insert(mapping.Start + 1, " " + string.Join(", ", entries) + " ")
                : Insert(mapping.Entries[^1].End, string.Concat(entries.Select(entry => ", " + entry)));
        }

        string indent = _lineEnd + new string(' ', Lines.PositionOf(mapping.Entries[0].Key.Start).Character);
        return Insert(_scanner.LineEnd(mapping.Entries[^1].End), string.Concat(entries.Select(entry => indent + entry)));
    }

    /// <summary>Adds an item to the list under a key, which is added if it is missing; null if its value is not a list.</summary>
    public TextEdit? AddItem(OutlineMapping mapping, Key key, string item)
    {
        OutlineEntry? entry = mapping.Find(key);
        return entry is null ? AddEntries(mapping, [$"{key.Name}: [{item}]"])
            : entry.Value is OutlineSequence list ? AddItem(list, item)
            : null;
    }

    /// <summary>Adds an item to a list.</summary>
    public TextEdit AddItem(OutlineSequence list, string item)
    {
        bool isFlow = document.Text[list.Start] == '[';
        return isFlow && list.Items.Count == 0 ? Insert(list.Start + 1, item)
            : isFlow ? Insert(list.Items[^1]!.End, ", " + item)
            : Insert(_scanner.LineEnd(list.End), _lineEnd + new string(' ', Lines.PositionOf(list.Start).Character) + "- " + item);
    }
}
