using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a fact.</summary>
internal static class FactKeys
{
    public static readonly KeyTable Table = new("fact", "a fact", "One fact: a figure ('value'), a series of figures ('values'), figures that hold from a day on ('since'), figures in a CSV file ('table') or a text ('text').");

    public static readonly Key Label = Table.Add(new("label", Kinds.Text,
        "What the fact says, for people.", "R&D expenditure as a share of regional GDP")
    { RequiredIn = FactForms.All });

    public static readonly Key Labels = Table.Add(new("labels", new MapKind(Kinds.LanguageAsKey, Kinds.Text),
        "The label in other languages, by language tag.", "{ zh-Hans: 研发经费占比 }"));

    public static readonly Key Description = Table.Add(new("description", Kinds.Text,
        "More about what the fact says.", "Spending on research and development, public and private."));

    public static readonly Key Subject = Table.Add(new("subject", Kinds.Text,
        "What the fact is about, where that is not the file's subject.", "Changzhou Science and Education Town"));

    public static readonly Key Note = Table.Add(new("note", Kinds.Text,
        "A remark, such as why the figure is to be taken with care.", "Preliminary figure."));

    public static readonly Key Source = Table.Add(new("source", Kinds.SourceIds, "The id of the source, or of several that say the same.", "yearbook-2023", "[yearbook-2023, act-2019]") { RequiredIn = FactForms.All, CanBeDefault = true });

    public static readonly Key At = Table.Add(new("at", Kinds.Places,
        "Where in the source, in free words, or a list with the place in each of several; 'paragraph 4', 'page 12' and 'table 2' are looked up by 'verify'.",
        "paragraph 4", "page 37, table 2", "[paragraph 4, page 2]"));

    public static readonly Key ReviewBy = Table.Add(new("review-by", Kinds.Date, "The day by which someone should look at the fact again."));

    public static readonly Key Constants = Table.Add(new("constants", Kinds.Constants, "What is generated of the fact. By default what the file says."));

    public static readonly Key By = Table.Add(new("by", Kinds.CodeListIds,
        "The code list, or up to three, that the figures or texts are broken down by: then they nest by code, in this order, and each combination is a fact of its own.", "country", "[edition, fuel]"));

    public static readonly Key Revisions = Table.Add(new("revisions", new ListKind(new MappingKind(RevisionKeys.Table)),
        "What the fact said before, once it was published.", "[{ date: 2023-02-01, period: 2017, was: 2.76, reason: misprint }]"));

    public static readonly Key Restated = Table.Add(new("restated", new ListKind(new MappingKind(RestatementKeys.Table)),
        "New editions of the source that give all figures anew. The newest records what differs from the lock, once.",
        "[{ date: 2024-03-01, reason: 2024 edition }]")
    { Forms = FactForms.Figures });

    public static readonly Key Text = Table.Add(new("text", new ByCodeKind(new OneOrListKind(Kinds.TextOrBlank, needsEntry: true)),
        "A text or a list of texts, for a fact that is no figure.", "Jiangsu", "[new energy, new materials]")
    { Forms = FactForms.Text });

    public static readonly Key Value = Table.Add(new("value", new ByCodeKind(Kinds.Number),
        "The figure, for a fact about one day, month or year. 'as-of' says which.")
    { Forms = FactForms.Value });

    public static readonly Key Values = Table.Add(new("values", new ByCodeKind(new MapKind(Kinds.Period, new FigureKind(ObservationKeys.Table), needsEntry: true)),
        "The figures of a series, by period; all periods of one kind.", "{ 2017: 2.77, 2022: { value: 3.33, printed: 3.33 percent } }")
    {
        Forms = FactForms.Values,
    });

    public static readonly Key Since = Table.Add(new("since", new ByCodeKind(new MapKind(Kinds.Start, new StepKind(ObservationKeys.Table), needsEntry: true)),
        $"Figures that each hold from a day on until the next one: a rate, a limit. '{Words.Ended}' says that from then on there is none.",
        $"{{ 2020-07-01: 16, 2021-01-01: 19, 2024-01-01: {Words.Ended} }}")
    { Forms = FactForms.Since });

    public static readonly Key InTable = Table.Add(new("table", new MappingKind(TableKeys.Table),
        "Where the figures stand in a CSV file: a series if it has a column of periods, steps if it has one of starts, else a figure for each code. Nothing is generated of such a fact but records and lookup, unless 'constants' says more.",
        "{ file: data/gdp.csv, columns: { country: Code, period: Year, value: GDP } }")
    { Forms = FactForms.Table });

    public static readonly Key AsOf = Table.Add(new("as-of", Kinds.AsOf, "The year, quarter, month or day that 'value' is about.")
    {
        Forms = FactForms.Value | FactForms.Table,
        WhyNotElsewhere = "each figure has its own period",
        RequiredIn = FactForms.Value,
        CanBeDefault = true,
    });

    public static readonly Key Unit = Table.Add(new("unit", Kinds.Unit, "The unit of the figures: a word, a currency ('CNY') or a UCUM code ('ucum:kg').")
    {
        Forms = FactForms.Figures,
        RequiredIn = FactForms.Figures,
        CanBeDefault = true,
    });

    public static readonly Key Of = Table.Add(new("of", Kinds.Text,
        "What is counted, or what the percentage is of.", "company", "regional GDP")
    { Forms = FactForms.Figures, CanBeDefault = true });

    public static readonly Key Per = Table.Add(new("per", Kinds.GroupSize,
        "With 'unit: per', the size of the group: 10000 in 'patents per 10000 persons'.")
    { Forms = FactForms.Figures, OnlyWith = UnitsWithGroup });

    public static readonly Key For = Table.Add(new("for", Kinds.Text,
        "With 'unit: per', what the group is made of: person in 'patents per 10000 persons'.", "person")
    { Forms = FactForms.Figures, OnlyWith = UnitsWithGroup });

    public static readonly Key Scale = Table.Add(new("scale", Kinds.Scale, "What each number of the fact is multiplied by, exactly.") { Forms = FactForms.Figures });

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

    /// <summary>What no family has, as each of its members has it.</summary>
    public static IReadOnlyList<Key> OfMembersAlone => [Lower, Upper, Uncertainty, Printed, Claim];

    static FactKeys() => Table.ExactlyOneOf = [Value, Values, Since, InTable, Text];

    private const string WriteColumn = "give the table a column of it, and name that under 'columns'";

    private static KeyCondition UnitsWithGroup => new(Unit, [.. UnitWords.All.Where(unit => unit.HasGroup).Select(unit => unit.Code)], IsNeeded: true);

    /// <summary>Why a family with one form's key does not have a key, as the end of a message.</summary>
    public static string WhyNotOfFamily(Key key, Key form) => key == Claim ? "a claim is about one fact"
        : form == InTable ? WriteColumn
        : "write it beside the figure it is about: 'FRA: { value: ..., ... }'";

    /// <summary>Why a fact with one form's key does not have a key, as the end of a message.</summary>
    public static string WhyNot(Key key, Key form) => form == Text ? "a text has no figure"
        : key.WhyNotElsewhere ?? (form == InTable ? WriteColumn : "write it beside the value it is about: '2022: { value: ..., ... }'");
}
