using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading.Csv;

/// <summary>
/// A table as its file has it: a header, and rows with as many cells. Of a cell only its end is kept, as it begins behind the cell before it.
/// </summary>
internal sealed class CsvTable
{
    private readonly OffsetList _starts;
    private readonly OffsetList _ends;

    /// <param name="file">The text of the file.</param>
    /// <param name="columnCount">How many cells each row has.</param>
    /// <param name="starts">Where each row begins; the first is the header.</param>
    /// <param name="ends">Where each cell ends, row by row, as <see cref="MarkEnd"/> has it.</param>
    public CsvTable(LocatedText file, int columnCount, OffsetList starts, OffsetList ends)
    {
        File = file;
        ColumnCount = columnCount;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The file's text.</summary>
    public LocatedText File { get; }

    public int ColumnCount { get; }

    /// <summary>How many rows there are below the header; those that are blank or were refused do not count.</summary>
    public int RowCount => _starts.Count - 1;

    /// <summary>Whether something in the file was refused, which is reported already: there may be rows that are not here.</summary>
    public bool IsFaulty { get; set; }

    /// <summary>The cell of a row below the header; both count from 0.</summary>
    public CsvCell this[int row, int column] => Cell(row + 1, column);

    /// <summary>The cell that names a column. A name may stand there twice, and be empty.</summary>
    public CsvCell Header(int column) => Cell(0, column);

    /// <summary>A row below the header, from its first cell to its last.</summary>
    public Location LocateRow(int row) => File.Locate(Cell(row + 1, 0).Start, Cell(row + 1, ColumnCount - 1).End);

    /// <summary>The header, from its first cell to its last.</summary>
    public Location LocateHeader() => File.Locate(Cell(0, 0).Start, Cell(0, ColumnCount - 1).End);

    /// <summary>The end of a cell as a table keeps it: its complement for a cell with something refused in it.</summary>
    public static int MarkEnd(int end, bool isFaulty) => isFaulty ? ~end : end;

    private CsvCell Cell(int row, int column)
    {
        int index = (row * ColumnCount) + column;
        int start = column == 0 ? _starts[row] : End(index - 1) + 1;
        return new CsvCell(File, start, End(index), _ends[index] < 0);
    }

    private int End(int index) => _ends[index] < 0 ? ~_ends[index] : _ends[index];
}
