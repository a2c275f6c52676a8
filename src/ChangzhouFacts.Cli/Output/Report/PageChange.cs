using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>
/// Which figures the page derives from those of the source. One that exists may still have no sense: a ratio of temperatures or of percentages, the growth
/// a year of what changed within a month, an interval from rounding where the source says how uncertain its figures are.
/// </summary>
internal static class PageChange
{
    /// <summary>What the page says of a change.</summary>
    public static ChangeOverview OnPage(this Fact fact, Change change)
    {
        ChangeOverview overview = ChangeOverview.Of(fact, change);
        bool hasRatio = fact.Kind != FactKind.Steps && HasRatio(fact);
        return overview with
        {
            Absolute = FigureText.OfChange(overview.Absolute),
            Interval = overview.Interval is null || fact.IsUncertain(change) ? null : FigureText.Of(change.AbsoluteInterval),
            Relative = hasRatio && overview.Relative is { } relative ? FigureText.OfChange(relative) : null,
            Growth = hasRatio && change.IsOverYears() && change.HasGrowthOfItsOwn() && overview.Growth is { } growth ? FigureText.OfChange(growth) : null,
        };
    }

    /// <summary>Whether one figure of the fact can be so many times another.</summary>
    public static bool HasRatio(this Fact fact) => UnitWording.HasRatios(fact.Unit!.Code);

    /// <summary>Whether what changed is of whole years, so that there is a change a year.</summary>
    public static bool IsOverYears(this Change change) => change.From.Kind == PeriodKind.Year;

    /// <summary>Whether the growth a year is not just the relative change, as it is over one year.</summary>
    public static bool HasGrowthOfItsOwn(this Change change) =>
        change.AnnualGrowthRate != change.Relative || change.AnnualGrowthRateInterval != change.RelativeInterval;

    /// <summary>
    /// What a figure can be; null where that is one number, where the words of the figure say it, and where the source says how uncertain it is: what rounds to
    /// it would say that more is known.
    /// </summary>
    public static string? IntervalOnPage(this Observation observation) =>
        observation.IsOnlyUncertain() || observation.Qualifier is Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.LessThan or Qualifier.AtMost
            ? null
            : FigureText.Of(observation.Interval);

    /// <summary>Whether a standard uncertainty is all that the source says of what a figure can be.</summary>
    public static bool IsOnlyUncertain(this Observation observation) => observation.Uncertainty is not null && !observation.IsQualified;

    /// <summary>Whether a change is between figures of which one has a standard uncertainty and no bounds.</summary>
    public static bool IsUncertain(this Fact fact, Change change) =>
        new[] { change.From, change.To }.Any(period => fact.TryGetObservation(period, out Observation? observation) && observation.IsOnlyUncertain());
}
