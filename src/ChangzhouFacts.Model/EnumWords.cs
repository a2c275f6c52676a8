using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <summary>
/// The words for the values of each enum, in the enum's order. Everything uses them: facts.yaml, JSON, the lock, exports, the wording of figures,
/// the schema for editors and its page.
/// </summary>
internal static class EnumWords
{
    /// <summary>The words of <see cref="Qualifier"/>. Before a figure, hyphens become spaces: <c>at least 3,000</c>.</summary>
    public static readonly Vocabulary<Qualifier> Qualifiers = new(
        new("exact", Qualifier.Exact, "The figure as given. 'precision' says whether it is rounded."),
        new("at-least", Qualifier.AtLeast, "The figure or more."),
        new("more-than", Qualifier.MoreThan, "More than the figure."),
        new("less-than", Qualifier.LessThan, "Less than the figure."),
        new("at-most", Qualifier.AtMost, "The figure or less."),
        new("nearly", Qualifier.Nearly, "Less than the figure. How much less is unknown unless 'lower' is given."),
        new("about", Qualifier.About, "Near the figure. The bounds are unknown unless 'lower' or 'upper' is given."));

    /// <summary>The words of <see cref="NumberType"/>, which are those of C#.</summary>
    public static readonly Vocabulary<NumberType> NumberTypes = new(
        new("int", NumberType.Int32, "A 32-bit whole number."),
        new("long", NumberType.Int64, "A 64-bit whole number."),
        new("decimal", NumberType.Decimal, "A decimal number of up to 28 digits, stored exactly."),
        new("double", NumberType.Double, "A binary floating-point number of up to 17 digits. Only this type allows an exponent."));

    /// <summary>The words of <see cref="PeriodKind"/>. Messages use their meanings.</summary>
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

    /// <summary>The words of <see cref="ObservationStatus"/>; facts.yaml omits the first.</summary>
    public static readonly Vocabulary<ObservationStatus> Statuses = new(
        new("final", ObservationStatus.Final, "The source gives it without reservation (SDMX A)."),
        new("provisional", ObservationStatus.Provisional, "The source may still correct it (SDMX P)."),
        new("estimated", ObservationStatus.Estimated, "The source estimated it (SDMX E)."),
        new("forecast", ObservationStatus.Forecast, "The source predicts it for a future period (SDMX F)."));

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
