using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts;

/// <summary>Works out changes: exactly, then rounded once. The compiler and the records use it alike, and so come to the same digits.</summary>
internal static class SeriesChanges
{
    /// <summary>
    /// The changes between each observation and the next, then between the first and the last. A series of ranges of years has none, because
    /// ranges may overlap.
    /// </summary>
    public static Change[] Of(IReadOnlyList<Observation> observations, Unit difference, CancellationToken cancellationToken = default) =>
        observations.Count == 0 || observations[0].Period.Kind == PeriodKind.YearRange
            ? []
            : SeriesPairs.Of(observations.Count).Select(pair =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return Between(observations[pair.From], observations[pair.To], difference);
            }).ToArray();

    /// <summary>The change from an observation to a later one of the same kind of period.</summary>
    public static Change Between(Observation from, Observation to, Unit difference)
    {
        Rational years = YearsFrom(from.Period, to.Period);
        return from.Value.IsDouble
            ? ToChange(from, to, ChangeArithmetic.InDouble(EndOf(from), EndOf(to), years), number => number, difference)
            : ToChange(from, to, ChangeArithmetic.InDecimal(EndOf(from), EndOf(to), years), number => number, difference);
    }

    private static ChangeEnd EndOf(Observation observation) =>
        new(observation.Value.ToRational(), observation.Interval.HeldExactly, observation.IsQualified);

    private static Rational YearsFrom(Period from, Period to) => from.Kind switch
    {
        PeriodKind.Year => YearsBetween.Years(from.Year, to.Year),
        PeriodKind.Month => YearsBetween.Months(from.Year, from.Month!.Value, to.Year, to.Month!.Value),
        PeriodKind.Day => YearsBetween.Days(from.Year, from.Month!.Value, from.Day!.Value, to.Year, to.Month!.Value, to.Day!.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(from), "There are no changes between ranges of years."),
    };

    private static Change ToChange<T>(Observation from, Observation to, ChangeFigures<T> figures, Func<T, Number> number, Unit difference)
        where T : struct
    {
        return new Change(from.Period, to.Period, ToInterval(figures.AbsoluteBounds), difference)
        {
            Absolute = ToNumber(figures.Absolute),
            PerYear = ToNumber(figures.PerYear),
            PerYearInterval = ToInterval(figures.PerYearBounds),
            Relative = ToNumber(figures.Relative),
            RelativeInterval = figures.RelativeBounds is Bounds<T> relative ? ToInterval(relative) : null,
            AnnualGrowthRate = ToNumber(figures.AnnualGrowthRate),
            AnnualGrowthRateInterval = figures.AnnualGrowthRateBounds is Bounds<T> growth ? ToInterval(growth) : null,
        };

        Number? ToNumber(T? value) => value is T known ? number(known) : null;

        Interval ToInterval(Bounds<T> bounds) =>
            new(ToNumber(bounds.Lower), bounds.LowerIncluded, ToNumber(bounds.Upper), bounds.UpperIncluded);
    }
}
