using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading.Csv;

/// <summary>
/// A table: a header, and rows with the same number of cells. Only the end of each cell is kept, because it begins after the cell before it.
/// </summary>
internal sealed class CsvTable
{
    private readonly OffsetList _starts;
    private readonly OffsetList _ends;

    /// <param name="file">The text of the file.</param>
    /// <param name="columnCount">The number of cells of each row.</param>
    /// <param name="starts">The position of each row; the first is the header.</param>
    /// <param name="ends">The end of each cell, row by row, from <see cref="MarkEnd"/>.</param>
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

    /// <summary>The number of rows below the header, without blank and refused rows.</summary>
    public int RowCount => _starts.Count - 1;

    /// <summary>Whether a part of the file was refused, which is already reported. Rows may then be missing.</summary>
    public bool IsFaulty { get; set; }

    /// <summary>The cell of a row below the header; both indexes count from 0.</summary>
    public CsvCell this[int row, int column] => Cell(row + 1, column);

    /// <summary>The cell that names a column. Names may be empty or repeated.</summary>
    public CsvCell Header(int column) => Cell(0, column);

    /// <summary>The location of a row below the header, from its first cell to its last.</summary>
    public Location LocateRow(int row) => File.Locate(Cell(row + 1, 0).Start, Cell(row + 1, ColumnCount - 1).End);

    /// <summary>The location of the header, from its first cell to its last.</summary>
    public Location LocateHeader() => File.Locate(Cell(0, 0).Start, Cell(0, ColumnCount - 1).End);

    /// <summary>The end of a cell as the table keeps it: its bitwise complement if the cell is faulty.</summary>
    public static int MarkEnd(int end, bool isFaulty) => isFaulty ? ~end : end;

    private CsvCell Cell(int row, int column)
    {
        int index = (row * ColumnCount) + column;
        int start = column == 0 ? _starts[row] : End(index - 1) + 1;
        return new CsvCell(File, start, End(index), _ends[index] < 0);
    }

    private int End(int index) => _ends[index] < 0 ? ~_ends[index] : _ends[index];
}
