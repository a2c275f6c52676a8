using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>
/// Which derived figures the page shows. One that exists may still be meaningless: a ratio of temperatures or percentages, the annual growth of a change within a
/// month, or a rounding interval if the source states the uncertainty of its figures.
/// </summary>
internal static class PageChange
{
    /// <summary>A change as the page shows it.</summary>
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

    /// <summary>Whether ratios of the fact's figures are meaningful.</summary>
    public static bool HasRatio(this Fact fact) => UnitWording.HasRatios(fact.Unit!.Code);

    /// <summary>Whether the change is between years, so that there is a change per year.</summary>
    public static bool IsOverYears(this Change change) => change.From.Kind == PeriodKind.Year;

    /// <summary>Whether the annual growth differs from the relative change, which it equals over one year.</summary>
    public static bool HasGrowthOfItsOwn(this Change change) =>
        change.AnnualGrowthRate != change.Relative || change.AnnualGrowthRateInterval != change.RelativeInterval;

    /// <summary>
    /// The interval of a figure; null if it is a single number, if the words of the figure already say it, or if the source states an uncertainty, because the
    /// narrower rounding interval would suggest that more is known.
    /// </summary>
    public static string? IntervalOnPage(this Observation observation) =>
        observation.IsOnlyUncertain() || observation.Qualifier is Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.LessThan or Qualifier.AtMost
            ? null
            : FigureText.Of(observation.Interval);

    /// <summary>Whether a figure has a standard uncertainty and no qualifier.</summary>
    public static bool IsOnlyUncertain(this Observation observation) => observation.Uncertainty is not null && !observation.IsQualified;

    /// <summary>Whether a figure at either end of a change has a standard uncertainty and no qualifier.</summary>
    public static bool IsUncertain(this Fact fact, Change change) =>
        new[] { change.From, change.To }.Any(period => fact.TryGetObservation(period, out Observation? observation) && observation.IsOnlyUncertain());
}
