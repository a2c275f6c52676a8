using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a fact.</summary>
internal static class FactKeys
{
    public static readonly KeyTable Table = new("fact", "a fact", "One fact: a figure ('value'), a series ('values'), steps ('since'), figures in a CSV file ('table') or a text ('text').");

    public static readonly Key Label = Table.Add(new("label", Kinds.Text,
        "What the fact states, in words.", "R&D expenditure as a share of regional GDP")
    { RequiredIn = FactForms.All });

    public static readonly Key Labels = Table.Add(new("labels", new MapKind(Kinds.LanguageAsKey, Kinds.Text),
        "Labels in other languages, by language tag.", "{ zh-Hans: 研发经费占比 }"));

    public static readonly Key Description = Table.Add(new("description", Kinds.Text,
        "More about the fact.", "Spending on research and development, public and private."));

    public static readonly Key Subject = Table.Add(new("subject", Kinds.Text,
        "What the fact is about, if not the file's subject.", "Changzhou Science and Education Town"));

    public static readonly Key Note = Table.Add(new("note", Kinds.Text,
        "A remark, such as a reservation about the figure.", "Preliminary figure."));

    public static readonly Key Source = Table.Add(new("source", Kinds.SourceIds, "The source, or a list of sources that state the same.", "yearbook-2023", "[yearbook-2023, act-2019]") { RequiredIn = FactForms.All, CanBeDefault = true });

    public static readonly Key At = Table.Add(new("at", Kinds.Places,
        "The place in the source, as free text; for several sources, a list. 'verify' looks up 'paragraph 4', 'page 12' and 'table 2'.",
        "paragraph 4", "page 37, table 2", "[paragraph 4, page 2]"));

    public static readonly Key ReviewBy = Table.Add(new("review-by", Kinds.Date, "The day by which to check the fact again."));

    public static readonly Key Constants = Table.Add(new("constants", Kinds.Constants, "What is generated for the fact. Default: the file's 'constants'."));

    public static readonly Key By = Table.Add(new("by", Kinds.CodeListIds,
        "The code list that the fact is broken down by, or up to three. Figures or texts then nest by code, in this order, and each combination is a fact of its own.", "country", "[edition, fuel]"));

    public static readonly Key Revisions = Table.Add(new("revisions", new ListKind(new MappingKind(RevisionKeys.Table)),
        "Changes of published figures or texts.", "[{ date: 2023-02-01, period: 2017, was: 2.76, reason: misprint }]"));

    public static readonly Key Restated = Table.Add(new("restated", new ListKind(new MappingKind(RestatementKeys.Table)),
        "New editions of the source that replace all figures. The newest entry records what differs from the lock, once.",
        "[{ date: 2024-03-01, reason: 2024 edition }]")
    { Forms = FactForms.Figures });

    public static readonly Key Text = Table.Add(new("text", new ByCodeKind(new OneOrListKind(Kinds.TextOrBlank, needsEntry: true)),
        "A text or a list of texts, for a fact that is not a figure.", "Jiangsu", "[new energy, new materials]")
    { Forms = FactForms.Text });

    public static readonly Key Value = Table.Add(new("value", new ByCodeKind(Kinds.Number),
        "The figure of a single period, which 'as-of' names.")
    { Forms = FactForms.Value });

    public static readonly Key Values = Table.Add(new("values", new ByCodeKind(new MapKind(Kinds.Period, new FigureKind(ObservationKeys.Table), needsEntry: true)),
        "The figures of a series, by period. All periods are of one kind.", "{ 2017: 2.77, 2022: { value: 3.33, printed: 3.33 percent } }")
    {
        Forms = FactForms.Values,
    });

    public static readonly Key Since = Table.Add(new("since", new ByCodeKind(new MapKind(Kinds.Start, new StepKind(ObservationKeys.Table), needsEntry: true)),
        $"Steps: each figure holds from its start until the next one, as a rate or a limit does. '{Words.Ended}' means that no figure holds from then on.",
        $"{{ 2020-07-01: 16, 2021-01-01: 19, 2024-01-01: {Words.Ended} }}")
    { Forms = FactForms.Since });

    public static readonly Key InTable = Table.Add(new("table", new MappingKind(TableKeys.Table),
        "The figures are in a CSV file: a series if it has a column of periods, steps if it has a column of starts, else a figure for each code. Default of 'constants': 'none'.",
        "{ file: data/gdp.csv, columns: { country: Code, period: Year, value: GDP } }")
    { Forms = FactForms.Table });

    public static readonly Key AsOf = Table.Add(new("as-of", Kinds.AsOf, "The period of 'value', or of a table with one figure for each code.")
    {
        Forms = FactForms.Value | FactForms.Table,
        WhyNotElsewhere = "each figure has its own period",
        RequiredIn = FactForms.Value,
        CanBeDefault = true,
    });

    public static readonly Key Unit = Table.Add(new("unit", Kinds.Unit, "The unit of measure: a word, a currency ('CNY') or a UCUM code ('ucum:kg').")
    {
        Forms = FactForms.Figures,
        RequiredIn = FactForms.Figures,
        CanBeDefault = true,
    });

    public static readonly Key Of = Table.Add(new("of", Kinds.Text,
        "What is counted, or the whole of a percentage.", "company", "regional GDP")
    { Forms = FactForms.Figures, CanBeDefault = true });

    public static readonly Key Per = Table.Add(new("per", Kinds.GroupSize,
        "The size of the group, with 'unit: per': 10000 in 'patents per 10000 persons'.")
    { Forms = FactForms.Figures, OnlyWith = UnitsWithGroup });

    public static readonly Key For = Table.Add(new("for", Kinds.Text,
        "What the group consists of, with 'unit: per': person in 'patents per 10000 persons'.", "person")
    { Forms = FactForms.Figures, OnlyWith = UnitsWithGroup });

    public static readonly Key Scale = Table.Add(new("scale", Kinds.Scale, "Each number of the fact is multiplied by this, exactly.") { Forms = FactForms.Figures });

    public static readonly Key Type = Table.Add(new("type", Kinds.Type) { Forms = FactForms.Figures, CanBeDefault = true });

    public static readonly Key Precision = Table.Add(ObservationKeys.Precision.As() with { Forms = FactForms.Figures, CanBeDefault = true });

    public static readonly Key Status = Table.Add(ObservationKeys.Status.As() with { Forms = FactForms.Figures, CanBeDefault = true });

    public static readonly Key Qualifier = Table.Add(ObservationKeys.Qualifier.As() with { Forms = FactForms.Value });

    public static readonly Key Lower = Table.Add(ObservationKeys.Lower.As() with { Forms = FactForms.Value });

    public static readonly Key Upper = Table.Add(ObservationKeys.Upper.As() with { Forms = FactForms.Value });

    public static readonly Key Uncertainty = Table.Add(ObservationKeys.Uncertainty.As() with { Forms = FactForms.Value });

    public static readonly Key Printed = Table.Add(ObservationKeys.Printed.As() with { Forms = FactForms.Value | FactForms.Text });

    public static readonly Key Claim = Table.Add(new("claim", new MappingKind(ClaimKeys.Table), null, "{ from: 2017, to: 2022, absolute: 0.56 }")
    {
        Forms = FactForms.Values | FactForms.Table,
        WhyNotElsewhere = "a claim is about a change, so it needs 'values'",
    });

    /// <summary>The keys that a family cannot have, because they belong to each member.</summary>
    public static IReadOnlyList<Key> OfMembersAlone => [Lower, Upper, Uncertainty, Printed, Claim];

    static FactKeys() => Table.ExactlyOneOf = [Value, Values, Since, InTable, Text];

    private const string WriteColumn = "give the table a column for it, and name the column under 'columns'";

    private static KeyCondition UnitsWithGroup => new(Unit, [.. UnitWords.All.Where(unit => unit.HasGroup).Select(unit => unit.Code)], IsNeeded: true);

    /// <summary>Why a family of a form cannot have a key, as the end of a message.</summary>
    public static string WhyNotOfFamily(Key key, Key form) => key == Claim ? "a claim is about one fact"
        : form == InTable ? WriteColumn
        : "write it beside the figure it is about: 'FRA: { value: ..., ... }'";

    /// <summary>Why a fact of a form cannot have a key, as the end of a message.</summary>
    public static string WhyNot(Key key, Key form) => form == Text ? "a text has no figure"
        : key.WhyNotElsewhere ?? (form == InTable ? WriteColumn : "write it beside the value it is about: '2022: { value: ..., ... }'");
}
