using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Cli.Output.Export;

/// <summary>The columns of an exported table: CSV, its description and Parquet are all made from these. docs/export.md has each of them.</summary>
internal static class Columns
{
    /// <summary>The columns that tell the rows of a table apart.</summary>
    public static IReadOnlyList<string> Key { get; } = ["id", "position"];

    /// <summary>The columns that every table has, in its order.</summary>
    public static IReadOnlyList<Column> All { get; } =
    [
        new TextColumn("id", "The id of the fact.", row => row.Fact.Id),
        new WholeColumn("position", "The place of the figure or text in its fact, from 1; figures are in order of time.", row => row.Position),
        new TextColumn("label", "What the fact states.", row => row.Fact.Label),
        .. FactText.All.Select(text => new TextColumn(text.Name, text.Description, row => text.Of(row.Fact))),
        new TextColumn("kind", "The form of the fact: figure, series, steps, text or texts.", row => row.Kind),
        new TextColumn("period", "The time that the figure is about: 2022, 2022-Q3, 2022-10, 2022-10-24 or 2017/2022.", row => row.Fact.Kind == FactKind.Steps ? null : row.Observation?.Period.ToString()),
        new TextColumn("since", "From when on the figure of a step holds: 2023-07-01, 2023-07 or 2023.", row => row.Fact.Kind == FactKind.Steps ? row.Observation?.Period.ToString() : null),
        new TextColumn("until", "The first day, month or year in which a step no longer holds.", row => row.Observation?.Until?.ToString()),
        new TextColumn("period_kind", $"What kind of time the period or the start is: {OneOf(EnumWords.PeriodKinds)}.", row => row.Observation is { } figure ? figure.Period.Kind.ToWord() : null),
        new FigureColumn("value", "The figure, in the digits in which it was written.", row => row.Observation?.Value, row => row.Digits),
        new TextColumn("text", "The text, where the fact is one.", row => row.Text),
        new TextColumn("type", $"The C# type of the fact's figures: {OneOf(EnumWords.NumberTypes)}.", row => row.Fact.Type is { } type ? type.ToWord() : null),
        new TextColumn("unit", $"The code of the unit: {string.Join(", ", UnitWords.Codes)}, an ISO 4217 code, or {UnitWording.UcumPrefix} and a UCUM code.", row => row.Fact.Unit?.Code),
        new TextColumn("unit_of", "What is counted, or the whole that a share is of.", row => row.Fact.Unit?.Of),
        new WholeColumn("unit_per", "The size of the group that a figure in the unit per is for.", row => row.Fact.Unit?.Per),
        new TextColumn("unit_for", "What that group is made of.", row => row.Fact.Unit?.For),
        new TextColumn("qualifier", $"How the source limits the figure: {OneOf(EnumWords.Qualifiers)}.", row => row.Observation is { } figure ? figure.Qualifier.ToWord() : null),
        new FigureColumn("lower", "A lower bound that the source gives, in the unit of the figure.", row => row.Observation?.Lower),
        new FigureColumn("upper", "An upper bound that the source gives, in the unit of the figure.", row => row.Observation?.Upper),
        new FigureColumn("uncertainty", "The standard uncertainty, in the unit of the figure.", row => row.Observation?.Uncertainty),
        new TextColumn("status", $"How final the figure is: {OneOf(EnumWords.Statuses)}.", row => row.Observation is { } figure ? figure.Status.ToWord() : null),
        new TextColumn("printed", "The source's own words.", row => row.Observation is { } figure ? figure.Printed : row.Fact.Printed),
        new TextColumn("source", "The id of the source.", row => CitationOf(row).Source.Id),
        new TextColumn("source_at", "The place in the source.", row => CitationOf(row).At),
        new TextColumn("further_sources", "The ids of the other sources that say the same, each with the place in it, separated by '; '.", FurtherSources),
        new TextColumn("note", "A remark on the figure, else on the fact.", row => row.Observation?.Note ?? row.Fact.Note),
    ];

    /// <summary>The columns of a set's table: those that every table has, and behind them one for each code list.</summary>
    public static IReadOnlyList<Column> Of(FactSet set) => [.. All, .. set.CodeLists.Select(OfCodes)];

    private static TextColumn OfCodes(CodeList list) =>
        new(NameOf(list), $"The code of the fact in the list: {list}.", row => row.Fact.Codes.FirstOrDefault(code => code.List == list.Id)?.Value);

    // No id of a list has an underscore, so no other list gets this name.
    private static string NameOf(CodeList list) => All.Any(column => column.Name == list.Id) ? list.Id + "_code" : list.Id;

    private static string OneOf(Vocabulary words) => string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];

    private static string? FurtherSources(ObservationRow row)
    {
        IReadOnlyList<Citation> further = row.Observation?.FurtherCitations ?? row.Fact.FurtherCitations;
        return further.Count == 0 ? null : string.Join("; ", further.Select(citation => citation.At is null ? citation.Source.Id : citation.Source.Id + " " + citation.At));
    }

    private static Citation CitationOf(ObservationRow row) => row.Observation?.Citation ?? row.Fact.Citation;
}
