using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Reading.Csv;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The tables that a facts file names. Many facts can share one, so each is read only once.</summary>
/// <param name="find">Returns the text of the table with a path; null if the project has none.</param>
/// <param name="diagnostics">Receives the findings.</param>
/// <param name="cancellationToken">Cancels the work.</param>
internal sealed class TableFiles(Func<string, FactsText?> find, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, LocatedText?> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, char Delimiter, int HeaderRow), CsvTable?> _tables = [];
    private readonly HashSet<(Rule Rule, Location Location)> _reported = [];

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The table; null if it cannot be read, which is reported.</summary>
    /// <param name="path">The node of its path, relative to the facts file.</param>
    /// <param name="delimiter">The character between two cells.</param>
    /// <param name="headerRow">The number of the row that names the columns, from 1.</param>
    public CsvTable? Read(ScalarNode path, char delimiter, int headerRow)
    {
        (string, char, int) key = (path.Text, delimiter, headerRow);
        if (!_tables.TryGetValue(key, out CsvTable? table))
        {
            table = FindText(path) is { } text ? CsvReader.Read(text, delimiter, headerRow, ReportOnce, cancellationToken) : null;
            _tables.Add(key, table);
        }

        // Each fact that uses a faulty table is affected, not only the first.
        if (table is null or { IsFaulty: true })
        {
            diagnostics.RefuseSilently();
        }

        return table;
    }

    /// <summary>Reports an error of the table itself once, although every fact that uses it finds it.</summary>
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
