using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Reading.Csv;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Converts cells of a table to what a facts file would have instead: a number, or a mapping of a number and its other keys.</summary>
/// <param name="table">The table.</param>
/// <param name="settings">The table's settings, such as its decimal point.</param>
/// <param name="further">The columns of a figure's other keys.</param>
/// <param name="files">Receives the findings.</param>
internal sealed class TableFigures(CsvTable table, TableSettings settings, IReadOnlyList<(Key Key, int Column)> further, TableFiles files)
{
    private const char Point = '.';
    private const char Comma = ',';

    /// <summary>Whether a cell means that there is no figure.</summary>
    public bool IsNone(CsvCell cell)
    {
        if (cell.IsFaulty)
        {
            return false;
        }

        if (cell.IsBlank)
        {
            return true;
        }

        foreach (string missing in settings.Missing)
        {
            if (cell.TrimmedCharacters.SequenceEqual(missing.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The figure of a cell; null if a part of it is invalid, which is reported.</summary>
    public Node? Read(int row, CsvCell cell)
    {
        Node? value = ReadNumber(cell);
        MappingNode? mapping = null;
        foreach ((Key key, int column) in further)
        {
            CsvCell given = table[row, column];
            bool isNumber = key.Takes == Kinds.Number || key.Takes == Kinds.Uncertainty;
            if (isNumber ? IsNone(given) : !given.IsFaulty && given.IsBlank)
            {
                continue;
            }

            Node? read = given.IsFaulty ? null : isNumber ? ReadNumber(given) : given.ToNode(isPlain: false);
            if (value is null || read is null)
            {
                value = null;
                continue;
            }

            if (mapping is null)
            {
                mapping = new MappingNode(cell.Location);
                mapping.Entries.Add(new MappingNode.Entry(cell.ToNode(ObservationKeys.Value.Name), value));
            }

            mapping.Entries.Add(new MappingNode.Entry(given.ToNode(key.Name), read));
        }

        return value is null ? null : mapping ?? value;
    }

    private ScalarNode? ReadNumber(CsvCell cell)
    {
        if (cell.IsFaulty)
        {
            return null;
        }

        if (!settings.HasDecimalComma)
        {
            return cell.ToNode(isPlain: true);
        }

        ReadOnlySpan<char> written = cell.TrimmedCharacters;
        int comma = written.IndexOf(Comma);
        if (written.IndexOf(Point) >= 0 || written.LastIndexOf(Comma) != comma)
        {
            files.ReportOnce(Rules.Tables.NotWithComma(written.ToString()), cell.Location);
            return null;
        }

        return comma < 0 ? cell.ToNode(isPlain: true) : cell.ToNode(written.ToString().Replace(Comma, Point));
    }
}
