using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading.Csv;

/// <summary>
/// Reads the text of a CSV file into a table, in one pass. What is refused is reported and left out, and reading continues. So an
/// error costs one row, or only one cell if it is certain where the cell ends.
/// </summary>
internal sealed class CsvReader
{
    /// <summary>The maximum number of columns of a table.</summary>
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

    /// <summary>The table; null, and reported, if no header can be read.</summary>
    /// <param name="file">The text of the file, without its byte order mark.</param>
    /// <param name="delimiter">The character between two cells: a comma, a semicolon or a tab.</param>
    /// <param name="headerRow">
    /// The number of the row that names the columns, from 1, counted as in a spreadsheet, including blank rows. Rows above it are checked
    /// and skipped.
    /// </param>
    /// <param name="report">Receives the findings, with their locations in this file.</param>
    /// <param name="cancellationToken">Cancels the work with an <see cref="OperationCanceledException"/>.</param>
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
            // If the columns of the header are uncertain, every row would be reported.
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
            // If one row has this error, often all rows have it.
            if (cells != _lastRowLength.Cells)
            {
                string remedy = CsvMessages.RowRemedy(isTooLong: cells > table.ColumnCount, _delimiter);
                _lastRowLength = (cells, Rules.Reading.RowLength(cells, table.ColumnCount, remedy));
            }

            Report(_lastRowLength.Finding, _file.Locate(start, _scanner.End));
        }
    }

    // Reads a row to its end, keeps its first cells, and returns its number of cells.
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

    // Reports each column once, because the mistake is in the header.
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
