using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Reading.Csv;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Finds the columns of a table by their names.</summary>
internal sealed class TableHeader
{
    private readonly CsvTable _table;
    private readonly string _otherDelimiter;
    private readonly TableFiles _files;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _again = new(StringComparer.Ordinal);
    private readonly HashSet<int> _used = [];
    private readonly bool _isFaulty;

    /// <param name="table">The table.</param>
    /// <param name="otherDelimiter">The advice if the table seems to have another delimiter.</param>
    /// <param name="files">Receives the findings about the table itself.</param>
    /// <param name="diagnostics">Receives the other findings.</param>
    public TableHeader(CsvTable table, string otherDelimiter, TableFiles files, DiagnosticBag diagnostics)
    {
        _table = table;
        _otherDelimiter = otherDelimiter;
        _files = files;
        _diagnostics = diagnostics;
        for (int column = 0; column < table.ColumnCount; column++)
        {
            CsvCell cell = table.Header(column);
            _isFaulty |= cell.IsFaulty;
            string name = cell.TrimmedCharacters.ToString();
            if (cell.IsFaulty || name.Length == 0)
            {
                continue;
            }

            if (!_byName.ContainsKey(name))
            {
                _byName.Add(name, column);
            }
            else if (!_again.ContainsKey(name))
            {
                _again.Add(name, column);
            }
        }
    }

    /// <summary>The column with a name; null, and reported, if the table has none or two.</summary>
    /// <param name="name">The node of the name in the facts file.</param>
    public int? Find(ScalarNode name)
    {
        string text = name.Text.Trim(' ', '\t');
        return Find(text, name.Location, () => SpellingSuggestion.Hint(text, _byName.Keys));
    }

    /// <summary>The column with a default name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="place">Where a missing column is reported.</param>
    public int? FindUsual(string name, Location place) => Find(name, place, () => "say with 'columns' which one is meant");

    /// <summary>The columns of a wide table that are named by a period, with the period; null, and reported, if there is none or one is invalid.</summary>
    public IReadOnlyList<(int Column, ScalarNode Period)>? FindPeriods()
    {
        int refusedBefore = _diagnostics.Refused;
        var columns = new List<(int, ScalarNode)>();
        var known = new Dictionary<Period, int>();
        var kinds = new PeriodKinds(_files.ReportOnce);
        for (int column = 0; column < _table.ColumnCount; column++)
        {
            CsvCell cell = _table.Header(column);
            ReadOnlySpan<char> name = cell.TrimmedCharacters;
            int length = name.IndexOfAny(' ', '\t') is var blank and >= 0 ? blank : name.Length;
            if (cell.IsFaulty || _used.Contains(column) || !Period.TryParse(name.Slice(0, length), out Period period))
            {
                continue;
            }

            if (known.TryGetValue(period, out int first))
            {
                ReportTwice(column, first);
                continue;
            }

            ScalarNode node = cell.ToNodeOfFirst(length);
            known.Add(period, column);
            if (kinds.Admit(period, node))
            {
                columns.Add((column, node));
            }
        }

        if (columns.Count == 0 && !_isFaulty)
        {
            _files.ReportOnce(Rules.Tables.NoPeriods(), _table.LocateHeader());
        }

        return columns.Count == 0 || _diagnostics.Refused > refusedBefore ? null : columns;
    }

    private int? Find(string name, Location place, Func<string> hint)
    {
        if (!_byName.TryGetValue(name, out int column))
        {
            if (_isFaulty)
            {
                _diagnostics.RefuseSilently();
            }
            else if (CsvMessages.NoHeader(_table.Header(0), _table.ColumnCount, _otherDelimiter) is { } problem)
            {
                // Then no column is found, and reporting the first is enough.
                _files.ReportOnce(Rules.Tables.UnknownColumn(name, problem), _table.LocateHeader());
            }
            else
            {
                _diagnostics.Report(Rules.Tables.UnknownColumn(name, _diagnostics.IsFull ? "" : hint()), place);
            }

            return null;
        }

        if (_again.TryGetValue(name, out int second))
        {
            ReportTwice(second, column);
            return null;
        }

        _used.Add(column);
        return column;
    }

    private void ReportTwice(int column, int first)
    {
        CsvCell cell = _table.Header(column);
        _files.ReportOnce(Rules.Tables.SameColumn(cell.TrimmedCharacters.ToString(), column + 1, first + 1), cell.Location);
    }
}
