using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Reading.Csv;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.LanguageServer.Outlines;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>The CSV file with the codes of a list.</summary>
/// <param name="Path">Its path as written in the facts file.</param>
/// <param name="CodeColumn">The name of the column with the codes.</param>
internal sealed record CodeTable(string Path, string CodeColumn)
{
    /// <summary>The file of a code list; null if its codes are in the facts file.</summary>
    public static CodeTable? Of(FactsOutline outline, string list) =>
        outline.EntriesOf(FileKeys.Codes).FirstOrDefault(entry => entry.Key.Is(list))?.Value is OutlineMapping keys && keys.Find(CodeListKeys.File)?.Value is OutlineScalar file
            ? new CodeTable(file.Text, (keys.MappingAt(CodeListKeys.Columns)?.Find(CodeListColumnsKeys.Code)?.Value as OutlineScalar)?.Text ?? CodeListColumnsKeys.Code.Name)
            : null;

    /// <summary>The range of a code in the file's text; null if it is not there.</summary>
    public Location? Find(string text, string code, CancellationToken cancellationToken)
    {
        if (CsvReader.Read(new LocatedText(text), ',', headerRow: 1, static (_, _) => { }, cancellationToken) is not { } table)
        {
            return null;
        }

        int column = Enumerable.Range(0, table.ColumnCount).Where(column => table.Header(column).TrimmedCharacters.SequenceEqual(CodeColumn)).DefaultIfEmpty(-1).First();
        for (int row = 0; column >= 0 && row < table.RowCount; row++)
        {
            CsvCell cell = table[row, column];
            if (!cell.IsFaulty && cell.TrimmedCharacters.SequenceEqual(code))
            {
                return cell.Location;
            }
        }

        return null;
    }
}
