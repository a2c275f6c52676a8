using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Reading.Csv;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads the figures of a fact, or of the members of a family, from a table, as the nodes that a facts file would have instead.</summary>
internal sealed class TableReader
{
    private const int CancellationInterval = 1 << 12;

    private readonly CsvTable _table;
    private readonly TableSettings _settings;
    private readonly TableFiles _files;
    private readonly TableFigures _figures;
    private readonly TableMembers _members;
    private readonly IReadOnlyList<(int Column, string Text)> _where;
    private readonly int? _value;
    private readonly int? _period;
    private readonly IReadOnlyList<(int Column, ScalarNode Period)> _periods;

    private TableReader(CsvTable table, TableSettings settings, TableColumns columns, TableMembers members, TableFiles files)
    {
        _table = table;
        _settings = settings;
        _files = files;
        _members = members;
        _figures = new TableFigures(table, settings, columns.Further, files);
        _where = columns.Where;
        _value = columns.Value;
        _period = columns.Period;
        _periods = columns.Periods;
    }

    /// <summary>The fact, or the members of the family in the order of their first figures; empty if nothing can be read, which is reported.</summary>
    /// <param name="head">The head of the fact, or of the family.</param>
    /// <param name="fact">Its keys.</param>
    /// <param name="lists">The code lists of a family; empty for a single fact.</param>
    /// <param name="files">The tables.</param>
    public static IReadOnlyList<FactPart> Read(FactHead head, MappingReader fact, IReadOnlyList<BoundCodeList> lists, TableFiles files)
    {
        DiagnosticBag diagnostics = fact.Values.Diagnostics;
        if (TableSettings.Read(fact, lists.Select(list => list.List.Id).ToList()) is not { } settings
            || files.Read(settings.File, settings.Delimiter, settings.HeaderRow) is not { } table
            || TableColumns.Find(table, settings, lists, files, diagnostics) is not { } columns)
        {
            return [];
        }

        int refusedBefore = diagnostics.Refused;
        var members = new TableMembers(table, head, lists, columns.Codes, settings.SkipsUnknown, files);
        new TableReader(table, settings, columns, members, files).ReadRows();
        if (members.All.Count == 0 && !table.IsFaulty && diagnostics.Refused == refusedBefore)
        {
            diagnostics.Report(Rules.Tables.NoRows(), fact.FindKey(FactKeys.InTable)!.Location);
        }

        // A single fact has all rows, so a refused row is one of its own. In a family it may be of any member.
        if (lists.Count == 0 && members.All is [var all] && (table.IsFaulty || diagnostics.Refused > refusedBefore))
        {
            all.Refuse();
        }

        return members.All
            .Select(member => new FactPart(lists.Count == 0 ? head : head.Of(member.Key, member.Codes), member.Node) { IsFaulty = member.IsFaulty })
            .ToList();
    }

    private void ReadRows()
    {
        for (int row = 0; row < _table.RowCount && !_members.AreTooMany; row++)
        {
            if (row % CancellationInterval == 0)
            {
                _files.CancellationToken.ThrowIfCancellationRequested();
            }

            if (!IsMeant(row))
            {
                continue;
            }

            if (_value is { } value)
            {
                ReadRow(row, _table[row, value]);
            }
            else
            {
                ReadWideRow(row);
            }
        }
    }

    private bool IsMeant(int row)
    {
        foreach ((int column, string text) in _where)
        {
            CsvCell cell = _table[row, column];
            if (cell.IsFaulty || !cell.TrimmedCharacters.SequenceEqual(text.AsSpan()))
            {
                return false;
            }
        }

        return true;
    }

    private void ReadRow(int row, CsvCell value)
    {
        if (_figures.IsNone(value) || _members.Find(row) is not { } member)
        {
            return;
        }

        Node? figure = _figures.Read(row, value);
        ScalarNode? period = null;
        if (_period is { } column)
        {
            CsvCell cell = _table[row, column];
            period = cell.IsFaulty || cell.IsBlank ? null : cell.ToNode(isPlain: true);
            if (!cell.IsFaulty && cell.IsBlank)
            {
                _files.ReportOnce(Rules.Tables.NoPeriod(), cell.Location);
            }
        }

        Take(member, period, figure, value);
    }

    private void ReadWideRow(int row)
    {
        TableMember? member = null;
        bool isKnownTwice = false;
        foreach ((int column, ScalarNode period) in _periods)
        {
            CsvCell value = _table[row, column];
            if (_figures.IsNone(value))
            {
                continue;
            }

            member ??= _members.Find(row);
            if (member is null)
            {
                return;
            }

            // Report a duplicate row only once.
            if (!isKnownTwice)
            {
                isKnownTwice = !Take(member, period, _figures.Read(row, value), value);
            }
        }
    }

    // Adds a figure to a member; false if it already has one for that period.
    private bool Take(TableMember member, ScalarNode? period, Node? figure, CsvCell value)
    {
        _members.Count++;
        if (figure is null || (_period is not null && period is null))
        {
            member.Refuse();
        }

        Node? first = period is not null ? member.Take(period, figure ?? new RefusedNode(value.Location))
            : figure is not null && _period is null ? member.Take(figure)
            : null;
        if (first is null)
        {
            return true;
        }

        string what = string.Join("/", member.Codes.Select(code => code.Value)) is { Length: > 0 } codes ? $"'{codes}'" : "the fact";
        _files.ReportOnce(Rules.Tables.FigureTwice(period is null ? what : $"{what} in {period.Text}", first.Location.Line), value.Location);
        member.Refuse();
        return false;
    }
}
