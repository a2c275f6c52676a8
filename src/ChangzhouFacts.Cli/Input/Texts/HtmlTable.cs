using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>Reads the cells of a table of a web page, each with the headings of its row and column.</summary>
internal static class HtmlTable
{
    // Limits on the columns or rows of one cell, and on its headings, beyond any real table.
    private const int MaximumSpan = 1000;
    private const int MaximumHeadings = 6;

    /// <summary>The table's caption and cells, in order.</summary>
    public static IEnumerable<TextPassage> Read(IElement table)
    {
        foreach (IElement caption in table.Children.Where(child => child.LocalName == "caption"))
        {
            yield return new TextPassage(TextOf(caption));
        }

        var columns = new Dictionary<int, (Cell Cell, int RowsLeft)>();
        var above = new Dictionary<int, List<string>>();
        bool hasHeadings = table.QuerySelector("th") is not null;
        bool isFirstRow = true;
        foreach (IElement row in table.QuerySelectorAll("tr"))
        {
            var rowHeadings = new List<string>();
            List<Cell> cells = Place(row, columns);
            bool isHeadingRow = row.Closest("thead") is not null || (hasHeadings ? cells.TrueForAll(cell => cell.IsHeading || cell.Text.Length == 0) : isFirstRow);
            foreach (Cell cell in cells)
            {
                bool isHeading = isHeadingRow || cell.IsHeading || (!hasHeadings && cell.Column == 0);
                if (isHeadingRow)
                {
                    for (int column = cell.Column; column < Math.Min(cell.Column + cell.Span, MaximumSpan); column++)
                    {
                        AddHeading(above.TryGetValue(column, out List<string>? texts) ? texts : above[column] = [], cell.Text);
                    }
                }
                else if (isHeading)
                {
                    AddHeading(rowHeadings, cell.Text);
                }

                if (cell.IsFirst && cell.Text.Length > 0)
                {
                    yield return new TextPassage(cell.Text) { Headings = isHeading ? [] : [.. rowHeadings, .. above.GetValueOrDefault(cell.Column) ?? []] };
                }
            }

            isFirstRow = false;
        }
    }

    // The cells of a row by column, including those that span down from rows above.
    private static List<Cell> Place(IElement row, Dictionary<int, (Cell Cell, int RowsLeft)> columns)
    {
        var cells = new List<Cell>();
        int column = 0;
        foreach (IHtmlTableCellElement element in row.Children.OfType<IHtmlTableCellElement>())
        {
            TakeFromAbove();
            int span = Math.Clamp(element.ColumnSpan, 1, MaximumSpan);
            int rows = Math.Clamp(element.RowSpan, 1, MaximumSpan);
            var cell = new Cell(TextOf(element), element.LocalName == "th", column, span, IsFirst: true);
            cells.Add(cell);
            if (rows > 1)
            {
                columns[column] = (cell with { IsFirst = false }, rows - 1);
            }

            column += span;
        }

        TakeFromAbove();
        return cells;

        void TakeFromAbove()
        {
            while (columns.TryGetValue(column, out (Cell Cell, int RowsLeft) open))
            {
                cells.Add(open.Cell);
                if (open.RowsLeft == 1)
                {
                    columns.Remove(column);
                }
                else
                {
                    columns[column] = (open.Cell, open.RowsLeft - 1);
                }

                column += open.Cell.Span;
            }
        }
    }

    // Keep the first headings and the last: units are at the top, and the subject of the rows is just above them.
    private static void AddHeading(List<string> headings, string heading)
    {
        if (headings.Count == MaximumHeadings)
        {
            headings.RemoveAt(MaximumHeadings - 1);
        }

        headings.Add(heading);
    }

    private static string TextOf(IElement element)
    {
        var blocks = new List<string>();
        new HtmlBlocks(blocks.Add, addTable: null).Read(element);
        return string.Join('\n', blocks).Trim();
    }

    private sealed record Cell(string Text, bool IsHeading, int Column, int Span, bool IsFirst);
}
