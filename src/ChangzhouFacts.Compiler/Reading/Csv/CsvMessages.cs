namespace ChangzhouFacts.Compiler.Reading.Csv;

/// <summary>Messages about tables: what is wrong, as it looks in the file, and what to write instead.</summary>
internal static class CsvMessages
{
    public const string OpenQuote = "a quote is left open here; close it after the cell's text, and write a quote inside the text twice";
    public const string BareQuote = "a cell without quotes contains a quote; put the cell in quotes, and write a quote inside it twice";
    public const string BlanksBeforeQuote = "there are blanks before the opening quote of a cell; delete them";
    public const string EmptyFile = "the file is empty";

    private const string SpreadsheetNote = "sep=";

    private const string BehindQuoteRemedy = "; write a quote inside a cell twice, and nothing after the closing one";

    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>The message about text after a closing quote. If the cell begins far above, its opening quote may be the wrong one.</summary>
    /// <param name="openingLine">The line of the opening quote.</param>
    /// <param name="line">The line of the closing quote.</param>
    public static string TextBehindQuote(int openingLine, int line) => openingLine == line
        ? "there is text after the closing quote of a cell" + BehindQuoteRemedy
        : FormattableString.Invariant($"there is text after the closing quote of a cell that begins on line {openingLine}") + BehindQuoteRemedy;

    /// <summary>The advice for a row with another number of cells than the header.</summary>
    public static string RowRemedy(bool isTooLong, char delimiter) => isTooLong
        ? $"put a cell with a {Name(delimiter)} in quotes"
        : $"an empty cell still needs its {Name(delimiter)}";

    public static string TooFewRows(int rows, int headerRow) => FormattableString.Invariant($"the file has {rows} {(rows == 1 ? "row" : "rows")} and 'header-row' is {headerRow}");

    public static string NamelessRow(int row) => FormattableString.Invariant($"row {row} has no names");

    /// <summary>Why a header does not have the expected names; null if it shows no reason.</summary>
    /// <param name="first">Its first cell.</param>
    /// <param name="columns">Its number of cells.</param>
    /// <param name="otherDelimiter">The advice if the cells seem to have another delimiter.</param>
    public static string? NoHeader(CsvCell first, int columns, string otherDelimiter)
    {
        // Inside quotes, a delimiter is part of the cell.
        if (first.IsQuoted)
        {
            return null;
        }

        string text = first.Text;
        if (text.StartsWith(SpreadsheetNote, StringComparison.OrdinalIgnoreCase))
        {
            return $"row 1 is the note '{SpreadsheetNote}' of a spreadsheet; delete it";
        }

        int other = columns > 1 ? -1 : text.IndexOfAny(Delimiters);
        return other < 0 ? null : $"its cells are separated by {Name(text[other])}s; {otherDelimiter}";
    }

    private static string Name(char delimiter) => delimiter switch
    {
        ',' => "comma",
        ';' => "semicolon",
        _ => "tab",
    };
}
