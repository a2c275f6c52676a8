using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts;

/// <summary>Computes changes exactly and rounds once. Both the compiler and the records use it, so that their digits agree.</summary>
internal static class SeriesChanges
{
    /// <summary>
    /// The changes between each observation and the next, then between the first and the last; for steps, only if each follows the other without a gap.
    /// A series of ranges of years has none, because ranges may overlap.
    /// </summary>
    public static Change[] Of(FactKind kind, IReadOnlyList<Observation> observations, Unit difference) =>
        PairsOf(kind, observations).Select(pair => Between(kind, observations[pair.From], observations[pair.To], difference)).ToArray();

    /// <summary>The indexes of the observations that the changes of a fact are between.</summary>
    public static IEnumerable<(int From, int To)> PairsOf(FactKind kind, IReadOnlyList<Observation> observations) => kind switch
    {
        FactKind.Steps => SeriesPairs.Of(observations.Count, place => observations[place].Until == observations[place + 1].Period),
        FactKind.Series when observations[0].Period.Kind != PeriodKind.YearRange => SeriesPairs.Of(observations.Count),
        _ => [],
    };

    /// <summary>The change from an observation to a later one of the same kind of period. Steps have no change per year: rules do not grow by the year.</summary>
    public static Change Between(FactKind kind, Observation from, Observation to, Unit difference)
    {
        Rational? years = kind == FactKind.Steps ? null : YearsFrom(from.Period, to.Period);
        return from.Value.IsDouble
            ? ToChange(from, to, ChangeArithmetic.InDouble(EndOf(from), EndOf(to), years), number => number, difference)
            : ToChange(from, to, ChangeArithmetic.InDecimal(EndOf(from), EndOf(to), years), number => number, difference);
    }

    private static ChangeEnd EndOf(Observation observation) =>
        new(observation.Value.ToRational(), observation.Interval.HeldExactly, observation.IsQualified);

    private static Rational YearsFrom(Period from, Period to) => from.Kind switch
    {
        PeriodKind.Year => YearsBetween.Years(from.Year, to.Year),
        PeriodKind.Quarter => YearsBetween.Quarters(from.Year, from.Quarter!.Value, to.Year, to.Quarter!.Value),
        PeriodKind.Month => YearsBetween.Months(from.Year, from.Month!.Value, to.Year, to.Month!.Value),
        PeriodKind.Day => YearsBetween.Days(from.Year, from.Month!.Value, from.Day!.Value, to.Year, to.Month!.Value, to.Day!.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(from), "There are no changes between ranges of years."),
    };

    private static Change ToChange<T>(Observation from, Observation to, ChangeFigures<T> figures, Func<T, Number> number, Unit difference)
        where T : struct
    {
        Interval absolute = ToInterval(figures.AbsoluteBounds);
        Interval? relative = figures.RelativeBounds is Bounds<T> ratios ? ToInterval(ratios) : null;
        return new Change(from.Period, to.Period, absolute, difference)
        {
            Absolute = ToNumber(figures.Absolute),
            PerYear = ToNumber(figures.PerYear),
            PerYearInterval = figures.IsOverOneYear ? absolute : figures.PerYearBounds is Bounds<T> perYear ? ToInterval(perYear) : null,
            Relative = ToNumber(figures.Relative),
            RelativeInterval = relative,
            AnnualGrowthRate = ToNumber(figures.AnnualGrowthRate),
            AnnualGrowthRateInterval = figures.IsOverOneYear ? relative : figures.AnnualGrowthRateBounds is Bounds<T> growth ? ToInterval(growth) : null,
        };

        Number? ToNumber(T? value) => value is T known ? number(known) : null;

        Interval ToInterval(Bounds<T> bounds) =>
            new(ToNumber(bounds.Lower), bounds.LowerIncluded, ToNumber(bounds.Upper), bounds.UpperIncluded);
    }
}
