using System.Text;
using System.Text.RegularExpressions;
using ChangzhouFacts.Compiler.Reading.Csv;

namespace ChangzhouFacts.Compiler.Tests.Reading.Csv;

/// <summary>A random table with known cells and, after writing, their places.</summary>
internal sealed partial class CsvSketch
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    private static readonly string[] Parts =
    [
        "", "", "2728", "-0.5", "FRA", "2019 [YR2019]", " ", "  ", "\t", ",", ";", "\"", "\"\"", "\n", "\r\n", "\r", "=1+1", "@x", "%", "#", "'", "\\", "..", "null",
        "\u5E38\u5DDE", "\U0001F3ED", "e\u0301", "\u00A0", "\u201Cx\u201D",
    ];

    private readonly string[] _lineEnds;
    private readonly bool _isEnded;

    public CsvSketch(Random random)
    {
        Random = random;
        Delimiter = Delimiters[random.Next(Delimiters.Length)];

        // A CR before a blank line that ends with LF would form one line break.
        _lineEnds = random.Next(4) switch { 0 => ["\n"], 1 => ["\r\n"], 2 => ["\r"], _ => ["\n", "\r\n"] };
        _isEnded = random.Next(2) == 0;
        int columns = random.Next(1, 6);
        for (int count = random.Next(3) == 0 ? random.Next(1, 4) : 0; count > 0; count--)
        {
            Preamble.Add([.. Enumerable.Range(0, random.Next(5)).Select(_ => NewCell(MaybeEmpty(), isQuoted: random.Next(4) == 0))]);
        }

        Header = [.. Enumerable.Range(0, columns).Select(_ => NewCell("x" + MaybeEmpty(), isQuoted: random.Next(4) == 0))];
        for (int count = random.Next(6); count > 0; count--)
        {
            Rows.Add([.. Enumerable.Range(0, columns).Select(_ => NewCell(MaybeEmpty(), isQuoted: random.Next(4) == 0))]);
        }

        string MaybeEmpty() => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Parts[random.Next(Parts.Length)]));
    }

    public Random Random { get; }

    public char Delimiter { get; }

    public List<List<Cell>> Preamble { get; } = [];

    public List<Cell> Header { get; }

    public List<List<Cell>> Rows { get; } = [];

    public int HeaderRow => Preamble.Count + 1;

    /// <summary>Writes the table's text; afterwards, its cells have their places.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        foreach (List<Cell> row in Preamble)
        {
            Write(row, text);
        }

        Write(Header, text);
        foreach (List<Cell> row in Rows)
        {
            if (Random.Next(5) == 0)
            {
                text.Append(LineEnd());
            }

            Write(row, text);
        }

        if (!_isEnded)
        {
            // CRLF is one line break, and a blank row above the header depends on it.
            text.Length -= text.Length > 1 && text[^2] == '\r' && text[^1] == '\n' ? 2 : 1;
        }

        return text.ToString();
    }

    public Cell NewCell(string text, bool isQuoted) => new(text, isQuoted || text.IndexOfAny([Delimiter, '"', '\r', '\n']) >= 0);

    /// <summary>Compares the result with this table.</summary>
    public void AssertTable(CsvTable table, string text)
    {
        Assert.Equal((Header.Count, Rows.Count), (table.ColumnCount, table.RowCount));
        for (int column = 0; column < Header.Count; column++)
        {
            Header[column].AssertCell(table.Header(column), text);
        }

        for (int row = 0; row < Rows.Count; row++)
        {
            for (int column = 0; column < Header.Count; column++)
            {
                Rows[row][column].AssertCell(table[row, column], text);
            }
        }
    }

    /// <summary>The line and column of a position, as <c>3,5</c>.</summary>
    public static string Place(string text, int offset)
    {
        MatchCollection ends = LineEndPattern().Matches(text[..offset]);
        int start = ends.Count == 0 ? 0 : ends[^1].Index + ends[^1].Length;
        return FormattableString.Invariant($"{ends.Count + 1},{offset - start + 1}");
    }

    private void Write(List<Cell> row, StringBuilder text)
    {
        // A row with one blank cell would be a blank line.
        bool isQuoted = row.Count == 1 && row[0].Text.Trim(' ', '\t').Length == 0;
        for (int i = 0; i < row.Count; i++)
        {
            if (i > 0)
            {
                text.Append(Delimiter);
            }

            row[i].Write(text, isQuoted);
        }

        text.Append(LineEnd());
    }

    private string LineEnd() => _lineEnds[Random.Next(_lineEnds.Length)];

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex LineEndPattern();

    /// <summary>One cell of a sketch.</summary>
    public sealed class Cell(string text, bool isQuoted)
    {
        private bool _isQuoted = isQuoted;

        public string Text { get; } = text;

        /// <summary>The written form if it is not its text.</summary>
        public string? Verbatim { get; init; }

        /// <summary>Whether it is rejected.</summary>
        public bool IsFaulty { get; set; }

        public int Offset { get; private set; }

        public string Written { get; private set; } = "";

        public void Write(StringBuilder target, bool needsQuotes)
        {
            _isQuoted |= needsQuotes;
            Offset = target.Length;
            Written = Verbatim ?? (_isQuoted ? "\"" + Text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : Text);
            target.Append(Written);
        }

        /// <summary>Marks the rest of the text as part of it.</summary>
        public void EndWith(string text) => Written = text[Offset..];

        public void AssertCell(CsvCell cell, string text)
        {
            Assert.Equal((IsFaulty, Offset, Written.Length), (cell.IsFaulty, cell.Location.Offset, cell.Location.Length));
            Assert.Equal(Place(text, Offset), cell.Location.ToString());
            Assert.Equal(Written, text[cell.Start..cell.End]);
            if (!IsFaulty)
            {
                Assert.Equal((Text, _isQuoted), (cell.Text, cell.IsQuoted));
                Assert.Equal(Text, cell.Characters.ToString());
            }
        }
    }
}
