using System.Text;
using System.Text.RegularExpressions;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>Joins the lines of a PDF to paragraphs: by its tags, else by distances, sizes and indents.</summary>
internal static partial class PdfParagraphs
{
    /// <summary>The passages of the lines.</summary>
    public static IReadOnlyList<TextPassage> Of(IReadOnlyList<PdfLine> lines)
    {
        IReadOnlyList<PdfLine> body = WithoutHeaders(lines);
        double usual = UsualDistance(body);
        Dictionary<(int Page, int Turn, int Left), double> margins = body
            .GroupBy(ColumnOf)
            .ToDictionary(column => column.Key, column => column.Max(line => line.Right));
        var passages = new List<TextPassage>();
        int blocks = 0;
        int? lastTable = null;
        for (int first = 0, next; first < body.Count; first = next)
        {
            next = first + 1;
            while (next < body.Count && Continues(body[next - 1], body[next], usual, IsShort(body[next - 1], body[next])))
            {
                next++;
            }

            // All cells of a table are one block.
            PdfLine begin = body[first];
            blocks += begin.Tag.Table is not null && begin.Tag.Table == lastTable ? 0 : 1;
            lastTable = begin.Tag.Table;
            passages.Add(new TextPassage(Join(body, first, next))
            {
                Block = blocks,
                FirstPage = begin.Page,
                LastPage = body[next - 1].Page,
                Table = begin.Tag.Table,
            });
        }

        return passages;

        bool IsShort(PdfLine line, PdfLine after) => line.Right + (0.3 * line.Size) + after.FirstWordWidth < margins[ColumnOf(line)];

        string Join(IReadOnlyList<PdfLine> all, int start, int end)
        {
            var text = new StringBuilder(all[start].Text);
            for (int i = start + 1; i < end; i++)
            {
                PdfLine before = all[i - 1];
                bool isRow = before.IsRow || all[i].IsRow || IsSameRow(before, all[i]);
                bool isColumnOfFigures = IsShort(before, all[i]) && !char.IsLetter(before.Text[^1]) && !char.IsLetter(all[i].Text[0]);
                text.Append(isRow || isColumnOfFigures ? PdfLine.CellEnd : "\n").Append(all[i].Text);
            }

            return text.ToString();
        }
    }

    private static (int Page, int Turn, int Left) ColumnOf(PdfLine line) => (line.Page, line.Turn, (int)Math.Round(line.Left / 2));

    private static bool IsSameRow(PdfLine one, PdfLine other) => one.Page == other.Page && Math.Abs(one.Baseline - other.Baseline) < 0.5 * one.Size;

    private static bool Continues(PdfLine line, PdfLine next, double usual, bool isShort)
    {
        if (line.Tag.Block is not null || next.Tag.Block is not null)
        {
            return line.Tag == next.Tag;
        }

        bool isLike = line.Turn == next.Turn && Math.Abs(line.Size - next.Size) <= 0.12 * line.Size;
        double distance = line.Baseline - next.Baseline;
        if (line.Page != next.Page || distance < -0.5 * line.Size)
        {
            // A paragraph continues over the end of a page or column if its sentence does.
            return isLike && !EndsSentence(line.Text) && !isShort;
        }

        bool isApart = distance > 1.3 * usual * line.Size || (isShort && distance > 1.5 * line.Size);
        double indent = (next.Left - line.Left) / line.Size;
        bool isIndented = indent is > 0.8 and < 4 && EndsSentence(line.Text);
        return isLike && !isApart && !isIndented;
    }

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or ':' or ';' or '。' or '！' or '？' or '：' or '…' or '”' or '"' or '’' or ')';

    // The usual distance between lines of a paragraph, in font sizes.
    private static double UsualDistance(IReadOnlyList<PdfLine> lines)
    {
        double[] distances = [.. lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page && pair.First.Turn == pair.Second.Turn && Math.Abs(pair.First.Left - pair.Second.Left) < 1)
            .Select(pair => (pair.First.Baseline - pair.Second.Baseline) / pair.First.Size)
            .Where(distance => distance is > 0.8 and < 3)
            .Order()];
        return distances.Length == 0 ? 1.2 : distances[distances.Length / 5];
    }

    // Removes the top and bottom lines that repeat from page to page, except for their number.
    private static IReadOnlyList<PdfLine> WithoutHeaders(IReadOnlyList<PdfLine> lines)
    {
        var outermost = lines.Where(line => line.Turn == 0).GroupBy(line => line.Page).SelectMany(page => new[]
        {
            (IsTop: true, Line: page.MaxBy(line => line.Baseline)!),
            (IsTop: false, Line: page.MinBy(line => line.Baseline)!),
        }).ToList();
        int pages = outermost.Count / 2;
        HashSet<PdfLine> headers = [.. outermost
            .GroupBy(edge => (edge.IsTop, Words: Digits().Replace(edge.Line.Text, "#")))
            .Where(group => group.Count() > 1 && 2 * group.Count() > pages)
            .SelectMany(group => group.Select(edge => edge.Line))];
        return headers.Count == 0 ? lines : [.. lines.Where(line => !headers.Contains(line))];
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
