namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>
/// An observation as places in a chart. Only places are doubles: what a chart says in words comes from the record.
/// </summary>
/// <param name="Place">The place in time, in years.</param>
/// <param name="HalfLength">Half the length of a range of years; 0 for every other period.</param>
/// <param name="End">The place where a step ends; null for one that holds on, and for what is no step.</param>
/// <param name="IsCut">Whether it is a step behind which there is no figure.</param>
/// <param name="Period">The period.</param>
/// <param name="Until">The period in which a step ends; null where <paramref name="End"/> is.</param>
/// <param name="Height">The place of the number.</param>
/// <param name="Lower">The place of the lower end of what the figure can be, or of the figure where it has a standard uncertainty alone; null where that is not known.</param>
/// <param name="Upper">The same of the upper end.</param>
/// <param name="Uncertainty">The standard uncertainty, or null.</param>
/// <param name="IsReached">Whether the figure can be the number itself: "more than 2,000" cannot be 2,000.</param>
/// <param name="IsQualified">Whether the source limits the figure.</param>
/// <param name="Words">The number, as a label has it.</param>
internal sealed record PlottedObservation(
    double Place,
    double HalfLength,
    double? End,
    bool IsCut,
    string Period,
    string? Until,
    double Height,
    double? Lower,
    double? Upper,
    double? Uncertainty,
    bool IsReached,
    bool IsQualified,
    string Words)
{
    private const double DaysOfAYear = 365.2425;

    /// <summary>The lowest place of which something is known.</summary>
    public double Bottom => Math.Min(Lower ?? Height, Height - (Uncertainty ?? 0));

    /// <summary>The highest place of which something is known.</summary>
    public double Top => Math.Max(Upper ?? Height, Height + (Uncertainty ?? 0));

    /// <summary>An observation in a chart whose heights count a power of ten.</summary>
    public static PlottedObservation Of(Observation observation, bool isCut, PowerOfTen power)
    {
        (double place, double halfLength) = PlaceOf(observation.Period);
        double height = power.Of(observation.Value);
        bool isOnlyUncertain = observation.IsOnlyUncertain();
        return new PlottedObservation(
            place,
            halfLength,
            observation.Until is { } end ? PlaceOf(end).Place : null,
            isCut,
            observation.Period.ToString(),
            observation.Until?.ToString(),
            height,
            isOnlyUncertain ? height : observation.Interval.Lower is { } lower ? power.Of(lower) : null,
            isOnlyUncertain ? height : observation.Interval.Upper is { } upper ? power.Of(upper) : null,
            observation.Uncertainty is { } uncertainty ? power.Of(uncertainty) : null,
            observation.Interval.Contains(observation.Value),
            observation.IsQualified,
            FactSections.Qualified(observation.Qualifier, power.DigitsOf(observation.Value)));
    }

    private static (double Place, double HalfLength) PlaceOf(Period period) => period.Kind switch
    {
        PeriodKind.Quarter => (period.Year + ((period.Quarter!.Value - 1) / 4d), 0),
        PeriodKind.Month => (period.Year + ((period.Month!.Value - 1) / 12d), 0),
        PeriodKind.Day => (new DateOnly(period.Year, period.Month!.Value, period.Day!.Value).DayNumber / DaysOfAYear, 0),
        PeriodKind.YearRange => ((period.Year + period.EndYear + 1) / 2d, (period.EndYear + 1 - period.Year) / 2d),
        _ => (period.Year, 0),
    };
}
