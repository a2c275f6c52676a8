namespace ChangzhouFacts.Compiler.Reading.Csv;

/// <summary>
/// A cell of a table as a piece of a document, so that whatever reads a value of a facts file reads it, and reports at its place. Tables have
/// millions of cells, so nothing but that place is kept.
/// </summary>
/// <param name="file">The text of the table's file.</param>
/// <param name="start">Where the cell begins in it, its opening quote included.</param>
/// <param name="end">Where it ends.</param>
/// <param name="isPlain">Whether it is read as if it stood without quotes.</param>
internal sealed class CellNode(LocatedText file, int start, int end, bool isPlain) : ScalarNode(file, start, end, text: null, isPlain)
{
    public override string Text => Characters.ToString();

    public override ReadOnlySpan<char> Characters => new CsvCell(File, Start, End, isFaulty: false).TrimmedCharacters;
}
