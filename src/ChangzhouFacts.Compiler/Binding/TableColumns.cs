using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Reading.Csv;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The columns of a table that a fact uses, by index.</summary>
/// <param name="Codes">The columns of the codes, one for each code list.</param>
/// <param name="Value">The column of the figures in a long table; null in a wide one.</param>
/// <param name="Period">The column of their periods or starts; null if there is none.</param>
internal sealed record TableColumns(IReadOnlyList<int> Codes, int? Value, int? Period)
{
    /// <summary>The columns of a wide table that have figures, each with its period.</summary>
    public IReadOnlyList<(int Column, ScalarNode Period)> Periods { get; private init; } = [];

    /// <summary>The columns of a figure's other keys, such as <c>printed</c>.</summary>
    public IReadOnlyList<(Key Key, int Column)> Further { get; private init; } = [];

    /// <summary>The texts that select a row, each with its column.</summary>
    public IReadOnlyList<(int Column, string Text)> Where { get; private init; } = [];

    /// <summary>Finds the columns; null, and reported, if one is missing.</summary>
    public static TableColumns? Find(CsvTable table, TableSettings settings, IReadOnlyList<BoundCodeList> lists, TableFiles files, DiagnosticBag diagnostics)
    {
        int refusedBefore = diagnostics.Refused;
        var header = new TableHeader(table, "say so with 'delimiter'", files, diagnostics);
        List<int> codes = lists.Select(list => Find(list.List.Id) ?? 0).ToList();
        int? value = Find(TableColumnsKeys.Value.Name);
        int? period = Find(TableColumnsKeys.Period.Name) ?? Find(TableColumnsKeys.Since.Name);
        var further = new List<(Key, int)>();
        foreach (Key key in TableColumnsKeys.OfObservation)
        {
            if (Find(key.Name) is { } column)
            {
                further.Add((key, column));
            }
        }

        var where = new List<(int, string)>();
        foreach ((ScalarNode name, string text) in settings.Where)
        {
            if (header.Find(name) is { } column)
            {
                where.Add((column, text));
            }
        }

        if (diagnostics.Refused > refusedBefore)
        {
            return null;
        }

        IReadOnlyList<(int, ScalarNode)>? periods = settings.IsWide ? header.FindPeriods() : [];
        return periods is null ? null : new TableColumns(codes, value, period) { Periods = periods, Further = further, Where = where };

        int? Find(string key) => settings.Columns.TryGetValue(key, out ScalarNode? name) ? header.Find(name) : null;
    }
}
