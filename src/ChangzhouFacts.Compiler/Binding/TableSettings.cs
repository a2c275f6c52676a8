using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The <c>table</c> of a fact.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Columns">The names of the columns, by key.</param>
internal sealed record TableSettings(ScalarNode File, IReadOnlyDictionary<string, ScalarNode> Columns)
{
    private const char Comma = ',';

    public bool IsWide { get; init; }

    public char Delimiter { get; init; }

    public bool HasDecimalComma { get; init; }

    public int HeaderRow { get; init; }

    /// <summary>The texts that select a row, each with the name of its column.</summary>
    public IReadOnlyList<(ScalarNode Column, string Text)> Where { get; init; } = [];

    /// <summary>The texts that mean that there is no figure.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Whether a row with an unknown code is skipped.</summary>
    public bool SkipsUnknown { get; init; }

    /// <summary>The form of a table's figures: a single one, a series, or steps. If unknown, a series, as most tables are.</summary>
    public static FactForms FormOf(Node? node)
    {
        var silent = new ValueReader(new DiagnosticBag());
        if (node is not MappingNode mapping)
        {
            return FactForms.Values;
        }

        var table = new MappingReader(mapping, TableKeys.Table, mapping.Location, silent);
        if (ReadIsWide(table) != false || table.Find(TableKeys.Columns) is not MappingNode { IsComplete: true, IsFaulty: false } given)
        {
            return FactForms.Values;
        }

        var columns = new MappingReader(given, TableColumnsKeys.Table, given.Location, silent);
        return columns.Has(TableColumnsKeys.Period) ? FactForms.Values : columns.Has(TableColumnsKeys.Since) ? FactForms.Since : FactForms.Value;
    }

    /// <summary>Reads the settings; null, and reported, if one is missing or invalid.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="lists">The ids of its code lists.</param>
    public static TableSettings? Read(MappingReader fact, IReadOnlyList<string> lists)
    {
        DiagnosticBag diagnostics = fact.Values.Diagnostics;
        int refusedBefore = diagnostics.Refused;
        if (fact.Mapping(FactKeys.InTable) is not { } mapping || fact.FindKey(FactKeys.InTable) is not { } place)
        {
            return null;
        }

        var table = new MappingReader(mapping, TableKeys.Table, place.Location, fact.Values);
        ScalarNode? file = table.TextScalar(TableKeys.File);
        bool? isWide = ReadIsWide(table);
        char? delimiter = table.Has(TableKeys.Delimiter) ? table.Word(TableKeys.Delimiter, Words.Delimiters, (word, _) => Rules.Tables.UnknownDelimiter(word)) : Comma;
        bool hasDecimalComma = table.Word(TableKeys.Decimal, Words.DecimalSigns, (word, _) => Rules.Tables.UnknownDecimal(word)) ?? false;
        if (hasDecimalComma && delimiter == Comma)
        {
            diagnostics.Report(Rules.Tables.CommaTwice(), table.Find(TableKeys.Decimal)!.Location);
        }

        int headerRow = (int?)table.Count(TableKeys.HeaderRow, int.MaxValue, Rules.Tables.InvalidHeaderRow) ?? 1;
        bool skipsUnknown = table.Word(TableKeys.Unknown, Words.UnknownRules, Rules.Tables.UnknownChoice) ?? false;
        List<(ScalarNode Column, string Text)> where = ReadWhere(table);
        List<string> missing = [];
        foreach (Node item in table.Sequence(TableKeys.Missing)?.Items ?? [])
        {
            missing.Add(table.Values.TextScalar(TableKeys.Missing.Name, item, mayBeBlank: true)?.Text.Trim() ?? "");
        }

        Dictionary<string, ScalarNode> columns = isWide is { } known ? ReadColumns(table, lists, known) : [];
        return file is null || diagnostics.Refused > refusedBefore || mapping is { IsComplete: false } or { IsFaulty: true }
            ? null
            : new TableSettings(file, columns)
            {
                IsWide = isWide == true,
                Delimiter = delimiter ?? Comma,
                HasDecimalComma = hasDecimalComma,
                HeaderRow = headerRow,
                Where = where,
                Missing = missing,
                SkipsUnknown = skipsUnknown,
            };
    }

    private static bool? ReadIsWide(MappingReader table) => table.Has(TableKeys.Layout) ? table.Word(TableKeys.Layout, Words.Layouts, Rules.Tables.UnknownLayout) : false;

    private static List<(ScalarNode Column, string Text)> ReadWhere(MappingReader table)
    {
        var where = new List<(ScalarNode, string)>();
        foreach (MappingNode.Entry entry in table.Mapping(TableKeys.Where)?.Entries ?? [])
        {
            if (table.Values.TextScalar(entry.Key.Text, entry.Value, mayBeBlank: true) is { } text)
            {
                where.Add((entry.Key, text.Text.Trim()));
            }
        }

        return where;
    }

    private static Dictionary<string, ScalarNode> ReadColumns(MappingReader table, IReadOnlyList<string> lists, bool isWide)
    {
        var named = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        if (table.Mapping(TableKeys.Columns) is not { } mapping || table.FindKey(TableKeys.Columns) is not { } place)
        {
            return named;
        }

        DiagnosticBag diagnostics = table.Values.Diagnostics;
        KeyTable keys = TableColumnsKeys.With(lists, isWide);
        var columns = new MappingReader(mapping, keys, place.Location, table.Values);
        foreach (Key key in keys.Keys)
        {
            if (columns.FindKey(key) is not { } given)
            {
                continue;
            }

            bool isList = lists.Contains(key.Name);
            if (isList && TableColumnsKeys.Table.Contains(key.Name))
            {
                diagnostics.Report(Rules.Tables.ListLikeKey(key.Name), given.Location);
            }
            else if (isWide && !isList)
            {
                diagnostics.Report(Rules.Schema.MisplacedKey(key.Name, "layout: wide", "a wide table has a column for each period, and a column for each code list"), given.Location);
            }
            else if (key == TableColumnsKeys.Since && columns.FindKey(TableColumnsKeys.Period) is not null)
            {
                diagnostics.Report(Rules.Schema.MisplacedKey(key.Name, TableColumnsKeys.Period.Name, "a figure is about a period, or holds from a day on"), given.Location);
            }
            else if (columns.TextScalar(key) is { } name)
            {
                named.Add(key.Name, name);
            }
        }

        return named;
    }
}
