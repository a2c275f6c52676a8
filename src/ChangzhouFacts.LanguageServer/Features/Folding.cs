using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Outlines;
using ChangzhouFacts.LanguageServer.Protocol;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>Folding ranges: each key with its content, and comments of several lines.</summary>
internal static class Folding
{
    private const string Comment = "comment";

    public static IReadOnlyList<FoldingRange> Of(TextDocument document)
    {
        TextLines lines = document.Lines;
        var ranges = new List<FoldingRange>();
        if (FactsOutline.Read(document.Text).Root is { } root)
        {
            AddKeys(root, lines, ranges);
        }

        AddComments(document.Text, ranges);
        return ranges;
    }

    private static void AddKeys(OutlineNode node, TextLines lines, List<FoldingRange> ranges)
    {
        foreach (OutlineEntry entry in (node as OutlineMapping)?.Entries ?? [])
        {
            int start = lines.PositionOf(entry.Key.Start).Line;
            int end = lines.PositionOf(entry.End).Line;
            if (end > start)
            {
                ranges.Add(new FoldingRange(start, end, null));
            }

            if (entry.Value is { } value)
            {
                AddKeys(value, lines, ranges);
            }
        }

        foreach (OutlineNode item in (node as OutlineSequence)?.Items.OfType<OutlineNode>() ?? [])
        {
            AddKeys(item, lines, ranges);
        }
    }

    private static void AddComments(string text, List<FoldingRange> ranges)
    {
        var scanner = new OutlineScanner(text);
        int line = 0;
        int first = -1;
        for (; !scanner.IsAtEnd; line++)
        {
            scanner.SkipIndent();
            bool isComment = scanner.Current == '#';
            if (isComment && first < 0)
            {
                first = line;
            }
            else if (!isComment)
            {
                End();
            }

            scanner.SkipLine();
        }

        End();

        void End()
        {
            if (first >= 0 && line - 1 > first)
            {
                ranges.Add(new FoldingRange(first, line - 1, Comment));
            }

            first = -1;
        }
    }
}
