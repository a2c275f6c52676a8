using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Cli.Output.Export;

/// <summary>The columns of an exported table: CSV, its description and Parquet all use these. docs/export.md describes each.</summary>
internal static class Columns
{
    /// <summary>The columns that identify a row.</summary>
    public static IReadOnlyList<string> Key { get; } = ["id", "position"];

    /// <summary>The columns of every table, in order.</summary>
    public static IReadOnlyList<Column> All { get; } =
    [
        new TextColumn("id", "The id of the fact.", row => row.Fact.Id),
        new WholeColumn("position", "The place of the figure or text in its fact, from 1; figures are in order of time.", row => row.Position),
        new TextColumn("label", "What the fact states.", row => row.Fact.Label),
        .. FactText.All.Select(text => new TextColumn(text.Name, text.Description, row => text.Of(row.Fact))),
        new TextColumn("kind", "The form of the fact: figure, series, steps, text or texts.", row => row.Kind),
        new TextColumn("period", "The period of the figure: 2022, 2022-Q3, 2022-10, 2022-10-24 or 2017/2022.", row => row.Fact.Kind == FactKind.Steps ? null : row.Observation?.Period.ToString()),
        new TextColumn("since", "The start of a step: 2023-07-01, 2023-07 or 2023.", row => row.Fact.Kind == FactKind.Steps ? row.Observation?.Period.ToString() : null),
        new TextColumn("until", "The end of a step: the first day, month or year in which it no longer holds.", row => row.Observation?.Until?.ToString()),
        new TextColumn("period_kind", $"The kind of the period or start: {OneOf(EnumWords.PeriodKinds)}.", row => row.Observation is { } figure ? figure.Period.Kind.ToWord() : null),
        new FigureColumn("value", "The figure, in the digits as written.", row => row.Observation?.Value, row => row.Digits),
        new TextColumn("text", "The text, if the fact is one.", row => row.Text),
        new TextColumn("type", $"The C# type of the fact's figures: {OneOf(EnumWords.NumberTypes)}.", row => row.Fact.Type is { } type ? type.ToWord() : null),
        new TextColumn("unit", $"The code of the unit: {string.Join(", ", UnitWords.Codes)}, an ISO 4217 code, or {UnitWording.UcumPrefix} and a UCUM code.", row => row.Fact.Unit?.Code),
        new TextColumn("unit_of", "What is counted, or the whole of a percentage.", row => row.Fact.Unit?.Of),
        new WholeColumn("unit_per", "The size of the group, for the unit per.", row => row.Fact.Unit?.Per),
        new TextColumn("unit_for", "What the group consists of, for the unit per.", row => row.Fact.Unit?.For),
        new TextColumn("qualifier", $"How the source qualifies the figure: {OneOf(EnumWords.Qualifiers)}.", row => row.Observation is { } figure ? figure.Qualifier.ToWord() : null),
        new FigureColumn("lower", "A lower bound that the source gives, in the unit of the figure.", row => row.Observation?.Lower),
        new FigureColumn("upper", "An upper bound that the source gives, in the unit of the figure.", row => row.Observation?.Upper),
        new FigureColumn("uncertainty", "The standard uncertainty, in the unit of the figure.", row => row.Observation?.Uncertainty),
        new TextColumn("status", $"How final the figure is: {OneOf(EnumWords.Statuses)}.", row => row.Observation is { } figure ? figure.Status.ToWord() : null),
        new TextColumn("printed", "The source's own words.", row => row.Observation is { } figure ? figure.Printed : row.Fact.Printed),
        new TextColumn("source", "The id of the source.", row => CitationOf(row).Source.Id),
        new TextColumn("source_at", "The place in the source.", row => CitationOf(row).At),
        new TextColumn("further_sources", "The ids of further sources, each with its place, separated by '; '.", FurtherSources),
        new TextColumn("note", "The note of the figure, else of the fact.", row => row.Observation?.Note ?? row.Fact.Note),
    ];

    /// <summary>The columns of a set's table: those of every table, then one for each code list.</summary>
    public static IReadOnlyList<Column> Of(FactSet set) => [.. All, .. set.CodeLists.Select(OfCodes)];

    private static TextColumn OfCodes(CodeList list) =>
        new(NameOf(list), $"The code of the fact in the list: {list}.", row => row.Fact.Codes.FirstOrDefault(code => code.List == list.Id)?.Value);

    // Ids of lists have no underscores, so no other list gets this name.
    private static string NameOf(CodeList list) => All.Any(column => column.Name == list.Id) ? list.Id + "_code" : list.Id;

    private static string OneOf(Vocabulary words) => string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];

    private static string? FurtherSources(ObservationRow row)
    {
        IReadOnlyList<Citation> further = row.Observation?.FurtherCitations ?? row.Fact.FurtherCitations;
        return further.Count == 0 ? null : string.Join("; ", further.Select(citation => citation.At is null ? citation.Source.Id : citation.Source.Id + " " + citation.At));
    }

    private static Citation CitationOf(ObservationRow row) => row.Observation?.Citation ?? row.Fact.Citation;
}
