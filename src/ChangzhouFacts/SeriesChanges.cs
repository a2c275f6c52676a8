using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts;

/// <summary>Works out the changes of a series by the arithmetic that the compiler uses, and so to the same digits.</summary>
internal static class SeriesChanges
{
    /// <summary>
    /// The changes between each observation and the next, then between the first and the last. A series of ranges of years has none, because
    /// ranges may overlap.
    /// </summary>
    public static Change[] Of(IReadOnlyList<Observation> observations, Unit difference) =>
        observations.Count == 0 || observations[0].Period.Kind == PeriodKind.YearRange
            ? []
            : SeriesPairs.Of(observations.Count).Select(pair => Between(observations[pair.From], observations[pair.To], difference)).ToArray();

    private static Change Between(Observation from, Observation to, Unit difference)
    {
        Rational years = YearsFrom(from.Period, to.Period);
        return from.Value.IsDouble
            ? ToChange(from, to, ChangeArithmetic.InDouble(EndOf(from), EndOf(to), years), number => number, difference)
            : ToChange(from, to, ChangeArithmetic.InDecimal(EndOf(from), EndOf(to), years), number => number, difference);
    }

    private static ChangeEnd EndOf(Observation observation) => new(
        Exact(observation.Value),
        new ExactInterval(
            Exact(observation.Interval.Lower), observation.Interval.LowerIncluded, Exact(observation.Interval.Upper), observation.Interval.UpperIncluded),
        observation.IsQualified);

    private static Rational? Exact(Number? number) => number is Number known ? Exact(known) : null;

    private static Rational Exact(Number number) => number.IsDouble ? Rational.FromDouble(number.ToDouble()) : Rational.FromDecimal(number.ToDecimal());

    private static Rational YearsFrom(Period from, Period to) => from.Kind switch
    {
        PeriodKind.Year => YearsBetween.Years(from.Year, to.Year),
        PeriodKind.Month => YearsBetween.Months(from.Year, from.Month!.Value, to.Year, to.Month!.Value),
        _ => YearsBetween.Days(from.Year, from.Month!.Value, from.Day!.Value, to.Year, to.Month!.Value, to.Day!.Value),
    };

    private static Change ToChange<T>(Observation from, Observation to, ChangeFigures<T> figures, Func<T, Number> number, Unit difference)
        where T : struct
    {
        return new Change(
            from.Period, to.Period,
            ToNumber(figures.Absolute), ToNumber(figures.PerYear), ToNumber(figures.Relative), ToNumber(figures.AnnualGrowthRate),
            ToInterval(figures.AbsoluteBounds), ToInterval(figures.PerYearBounds),
            figures.RelativeBounds is Bounds<T> relative ? ToInterval(relative) : null,
            figures.AnnualGrowthRateBounds is Bounds<T> growth ? ToInterval(growth) : null,
            difference);

        Number? ToNumber(T? value) => value is T known ? number(known) : null;

        Interval ToInterval(Bounds<T> bounds) =>
            new(ToNumber(bounds.Lower), bounds.LowerIncluded, ToNumber(bounds.Upper), bounds.UpperIncluded);
    }
}
