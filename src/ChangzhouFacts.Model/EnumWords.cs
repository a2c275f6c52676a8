using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <summary>
/// The words for the values of an enum, in the enum's order: facts.yaml, JSON, the lock, exports and the wording of figures all take them from here, and
/// so do the schema for editors and the page about it.
/// </summary>
internal static class EnumWords
{
    /// <summary>The words of <see cref="Qualifier"/>. Before a figure they stand without hyphens: <c>at least 3,000</c>.</summary>
    public static readonly Vocabulary<Qualifier> Qualifiers = new(
        new("exact", Qualifier.Exact, "The figure itself, or what is rounded to it at its last digit, as 'precision' says."),
        new("at-least", Qualifier.AtLeast, "The figure or more."),
        new("more-than", Qualifier.MoreThan, "More than the figure."),
        new("less-than", Qualifier.LessThan, "Less than the figure."),
        new("at-most", Qualifier.AtMost, "The figure or less."),
        new("nearly", Qualifier.Nearly, "Less; how far is known only if 'lower' says it."),
        new("about", Qualifier.About, "Anything near, unless 'lower' and 'upper' say it."));

    /// <summary>The words of <see cref="NumberType"/>, which are those of C#.</summary>
    public static readonly Vocabulary<NumberType> NumberTypes = new(
        new("int", NumberType.Int32, "A whole number of 32 bits."),
        new("long", NumberType.Int64, "A whole number of 64 bits."),
        new("decimal", NumberType.Decimal, "28 digits, exact in tenths."),
        new("double", NumberType.Double, "A binary number of 17 digits; the only one that may be written with an exponent."));

    /// <summary>The words of <see cref="PeriodKind"/>. Messages say what they mean.</summary>
    public static readonly Vocabulary<PeriodKind> PeriodKinds = new(
        new("year", PeriodKind.Year, "year"),
        new("month", PeriodKind.Month, "month"),
        new("day", PeriodKind.Day, "day"),
        new("year-range", PeriodKind.YearRange, "range of years"),
        new("quarter", PeriodKind.Quarter, "quarter"));

    /// <summary>The words of <see cref="FactKind"/>.</summary>
    public static readonly Vocabulary<FactKind> FactKinds = new(
        new("text", FactKind.Text, "A text, or a list of texts."),
        new("figure", FactKind.Figure, "One figure as of a period."),
        new("series", FactKind.Series, "Figures by period."),
        new("steps", FactKind.Steps, "Figures by the day from which each holds."));

    /// <summary>The words of <see cref="ObservationStatus"/>; in facts.yaml the first is left out.</summary>
    public static readonly Vocabulary<ObservationStatus> Statuses = new(
        new("final", ObservationStatus.Final, "The source gives the figure as it is; SDMX: A."),
        new("provisional", ObservationStatus.Provisional, "The source may still correct it; SDMX: P."),
        new("estimated", ObservationStatus.Estimated, "The source estimated it; SDMX: E."),
        new("forecast", ObservationStatus.Forecast, "It is about a time to come; SDMX: F."));

    /// <summary>The qualifier's word: <c>at-least</c>.</summary>
    public static string ToWord(this Qualifier qualifier) => Qualifiers[(int)qualifier];

    /// <summary>The type's word: <c>decimal</c>.</summary>
    public static string ToWord(this NumberType type) => NumberTypes[(int)type];

    /// <summary>The kind's word: <c>year-range</c>.</summary>
    public static string ToWord(this PeriodKind kind) => PeriodKinds[(int)kind];

    /// <summary>The status's word: <c>provisional</c>.</summary>
    public static string ToWord(this ObservationStatus status) => Statuses[(int)status];

    /// <summary>The kind's word: <c>series</c>.</summary>
    public static string ToWord(this FactKind kind) => FactKinds[(int)kind];
}
