using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Reading.Csv;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The tables that a facts file names. Many facts can take their figures from one, so each is read once.</summary>
/// <param name="find">The text of the table with a path; null where the project has none.</param>
/// <param name="diagnostics">Takes the findings.</param>
/// <param name="cancellationToken">Ends the work early.</param>
internal sealed class TableFiles(Func<string, FactsText?> find, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, LocatedText?> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, char Delimiter, int HeaderRow), CsvTable?> _tables = [];
    private readonly HashSet<(Rule Rule, Location Location)> _reported = [];

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The table; null where it cannot be read, which is reported.</summary>
    /// <param name="path">Its path from the facts file, where that is written.</param>
    /// <param name="delimiter">What stands between two cells.</param>
    /// <param name="headerRow">Which row names the columns.</param>
    public CsvTable? Read(ScalarNode path, char delimiter, int headerRow)
    {
        (string, char, int) key = (path.Text, delimiter, headerRow);
        if (!_tables.TryGetValue(key, out CsvTable? table))
        {
            table = FindText(path) is { } text ? CsvReader.Read(text, delimiter, headerRow, ReportOnce, cancellationToken) : null;
            _tables.Add(key, table);
        }

        // Whoever takes something from it takes it from what is left of it.
        if (table is null or { IsFaulty: true })
        {
            diagnostics.RefuseSilently();
        }

        return table;
    }

    /// <summary>Reports what is wrong with a table itself, which all see that take something from it.</summary>
    public void ReportOnce(Finding finding, Location location)
    {
        if (!diagnostics.IsFull && !_reported.Add((finding.Rule, location)))
        {
            diagnostics.RefuseSilently();
            return;
        }

        diagnostics.Report(finding, location);
    }

    /// <summary>Reports a code that is not in its list.</summary>
    public void ReportUnknownCode(BoundCodeList list, string code, CsvCell cell) => ReportOnce(list.NotFound(code, diagnostics), cell.Location);

    private LocatedText? FindText(ScalarNode path)
    {
        if (_texts.TryGetValue(path.Text, out LocatedText? known))
        {
            return known;
        }

        LocatedText? text = ReadText(path);
        _texts.Add(path.Text, text);
        return text;
    }

    private LocatedText? ReadText(ScalarNode node)
    {
        string path = node.Text;
        if (!TablePath.IsPath(path))
        {
            diagnostics.Report(Rules.Tables.InvalidPath(path), node.Location);
            return null;
        }

        FactsText? text = find(path);
        if (text is { State: FactsTextState.Read })
        {
            return new LocatedText(text.Text, table: path);
        }

        diagnostics.Report(
            text is null ? Rules.Tables.MissingTable(path, TablePath.ItemOf(path)) : Rules.Tables.UnreadableTable(path, text.Problem), node.Location);
        return null;
    }
}
