namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>
/// An observation as coordinates in a chart. Only coordinates are doubles; the words of a chart come from the record.
/// </summary>
/// <param name="Place">The coordinate in time, in years.</param>
/// <param name="HalfLength">Half the length of a range of years; 0 for every other period.</param>
/// <param name="End">The coordinate of the end of a step; null for one that has no end, and for anything else.</param>
/// <param name="IsCut">Whether it is a step that no figure follows.</param>
/// <param name="Period">The period.</param>
/// <param name="Until">The period in which a step ends; null if <paramref name="End"/> is.</param>
/// <param name="Height">The height of the number.</param>
/// <param name="Lower">The height of the lower end of the interval, or of the figure if it has only a standard uncertainty; null if unknown.</param>
/// <param name="Upper">The same for the upper end.</param>
/// <param name="Uncertainty">The standard uncertainty; null if there is none.</param>
/// <param name="IsReached">Whether the figure can be the number itself: "more than 2,000" cannot be 2,000.</param>
/// <param name="IsQualified">Whether the source qualifies the figure.</param>
/// <param name="Words">The number, as in a label.</param>
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

    /// <summary>The lowest known height.</summary>
    public double Bottom => Math.Min(Lower ?? Height, Height - (Uncertainty ?? 0));

    /// <summary>The highest known height.</summary>
    public double Top => Math.Max(Upper ?? Height, Height + (Uncertainty ?? 0));

    /// <summary>An observation in a chart whose axis counts a power of ten.</summary>
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
