using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading.Csv;

/// <summary>
/// Reads the text of a CSV file into a table, in one pass. What is refused is reported and left out, and the rest is read on, so that one
/// fault costs one row, or one cell where it is certain where the cell ends.
/// </summary>
internal sealed class CsvReader
{
    /// <summary>The most columns that a table may have.</summary>
    public const int MaximumColumns = 1_000;

    private readonly LocatedText _file;
    private readonly CsvScanner _scanner;
    private readonly char _delimiter;
    private readonly int _headerRow;
    private readonly Action<Finding, Location> _report;
    private readonly OffsetList _starts = new();
    private readonly OffsetList _ends = new();
    private readonly List<int> _namelessColumns = [];
    private CsvTable? _table;
    private (int Cells, Finding Finding) _lastRowLength;
    private int _findings;

    private CsvReader(LocatedText file, char delimiter, int headerRow, Action<Finding, Location> report, CancellationToken cancellationToken)
    {
        _file = file;
        _scanner = new CsvScanner(_file, delimiter, Report, cancellationToken);
        _delimiter = delimiter;
        _headerRow = headerRow;
        _report = report;
    }

    /// <summary>The table, or null where there is no header that can be read (which is reported).</summary>
    /// <param name="file">The text of the file, without its byte order mark.</param>
    /// <param name="delimiter">What stands between two cells: a comma, a semicolon or a tab.</param>
    /// <param name="headerRow">Which row names the columns, from 1. Rows count as a spreadsheet counts them, blank ones included; those above are looked at and left out.</param>
    /// <param name="report">Takes what is wrong, each at its place in this file.</param>
    /// <param name="cancellationToken">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    public static CsvTable? Read(LocatedText file, char delimiter, int headerRow, Action<Finding, Location> report, CancellationToken cancellationToken) =>
        new CsvReader(file, delimiter, headerRow, report, cancellationToken).Read();

    private CsvTable? Read()
    {
        int row = 0;
        while (!_scanner.IsAtEnd)
        {
            row++;
            if (row == _headerRow)
            {
                ReadHeader();
            }
            else if (_table is null)
            {
                ReadCells(kept: 0);
            }
            else
            {
                ReadRow(_table);
            }
        }

        if (_starts.Count == 0)
        {
            Report(Rules.Reading.NoHeader(row == 0 ? CsvMessages.EmptyFile : CsvMessages.TooFewRows(row, _headerRow)), _file.File);
        }

        if (_table is not null)
        {
            _table.IsFaulty = _findings > 0;
        }

        return _table;
    }

    private void ReadHeader()
    {
        int start = _scanner.Position;
        int columns = ReadCells(MaximumColumns);
        _starts.Add(start);
        if (_scanner.IsInDoubt)
        {
            // With other columns than it seems, every row would be wrong.
            return;
        }

        var header = new CsvTable(_file, Math.Min(columns, MaximumColumns), _starts, _ends);
        if (columns > MaximumColumns)
        {
            Report(Rules.Reading.TooManyColumns(columns), _file.Locate(header.Header(MaximumColumns - 1).End + 1, _scanner.End));
            return;
        }

        _namelessColumns.AddRange(Enumerable.Range(0, columns).Where(column => header.Header(column).TrimmedCharacters.IsEmpty));
        if (_namelessColumns.Count == columns)
        {
            Report(Rules.Reading.NoHeader(CsvMessages.NamelessRow(_headerRow)), _file.Locate(start, _scanner.End));
            return;
        }

        _table = header;
    }

    private void ReadRow(CsvTable table)
    {
        int start = _scanner.Position;
        int firstEnd = _ends.Count;
        int findings = _findings;
        int cells = ReadCells(table.ColumnCount);
        bool isBlank = cells == 1 && _scanner.IsBlank(start, _scanner.End);
        if (cells == table.ColumnCount && !isBlank)
        {
            _starts.Add(start);
            CheckNamelessColumns(table);
            return;
        }

        _ends.Truncate(firstEnd);
        if (!isBlank && findings == _findings)
        {
            // A file that has it in one row often has it in all.
            if (cells != _lastRowLength.Cells)
            {
                string remedy = CsvMessages.RowRemedy(isTooLong: cells > table.ColumnCount, _delimiter);
                _lastRowLength = (cells, Rules.Reading.RowLength(cells, table.ColumnCount, remedy));
            }

            Report(_lastRowLength.Finding, _file.Locate(start, _scanner.End));
        }
    }

    // Reads a row to its end, and keeps its first cells; how many it has.
    private int ReadCells(int kept)
    {
        int count = 0;
        bool isFollowed;
        _scanner.BeginRow();
        do
        {
            isFollowed = _scanner.ReadCell();
            if (count < kept)
            {
                KeepCell();
            }

            count++;
        }
        while (isFollowed);

        return count;
    }

    private void KeepCell()
    {
        bool isFaulty = _scanner.IsFaulty;
        if (!isFaulty && _scanner.TextLength > YamlReader.MaximumScalarLength)
        {
            Report(Rules.Reading.ScalarTooLong(_scanner.TextLength), _file.Locate(_scanner.Start, _scanner.Start));
            isFaulty = true;
        }

        _ends.Add(CsvTable.MarkEnd(_scanner.End, isFaulty));
    }

    // Once for each column, as it is the header that lacks something.
    private void CheckNamelessColumns(CsvTable table)
    {
        for (int i = _namelessColumns.Count - 1; i >= 0; i--)
        {
            int column = _namelessColumns[i];
            CsvCell cell = table[table.RowCount - 1, column];
            if (!cell.IsFaulty && !cell.TrimmedCharacters.IsEmpty)
            {
                Report(Rules.Reading.NamelessColumn(cell.Text, column + 1), cell.Location);
                _namelessColumns.RemoveAt(i);
            }
        }
    }

    private void Report(Finding finding, Location location)
    {
        _findings++;
        _report(finding, location);
    }
}
