namespace ChangzhouFacts.Compiler.Reading.Csv;

/// <summary>
/// A cell of a table as a node of a document, so that the code that reads a facts file also reads and reports cells. Tables have
/// millions of cells, so only the location is kept.
/// </summary>
/// <param name="file">The text of the table's file.</param>
/// <param name="start">The position of the cell, including its opening quote.</param>
/// <param name="end">The position after it.</param>
/// <param name="isPlain">Whether it is read as if it were unquoted.</param>
internal sealed class CellNode(LocatedText file, int start, int end, bool isPlain) : ScalarNode(file, start, end, text: null, isPlain)
{
    public override string Text => Characters.ToString();

    public override ReadOnlySpan<char> Characters => new CsvCell(File, Start, End, isFaulty: false).TrimmedCharacters;
}
