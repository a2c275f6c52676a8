namespace ChangzhouFacts.Compiler.Model;

/// <summary>
/// What changed between two observations of a series. A number that does not exist, or does not fit its type, is null.
/// </summary>
/// <param name="Name">Its C# name inside its fact: <c>From2017To2022</c>.</param>
/// <param name="From">The earlier period.</param>
/// <param name="To">The later period.</param>
/// <param name="Absolute">The later figure minus the earlier one, in the unit's own difference.</param>
/// <param name="PerYear">The absolute change divided by the years between.</param>
/// <param name="Relative">The later figure divided by the earlier one, minus 1.</param>
/// <param name="AnnualGrowthRate">The compound annual growth rate.</param>
/// <param name="AbsoluteInterval">All that <paramref name="Absolute"/> can be.</param>
/// <param name="PerYearInterval">All that <paramref name="PerYear"/> can be.</param>
/// <param name="RelativeInterval">All that <paramref name="Relative"/> can be, where it exists.</param>
/// <param name="AnnualGrowthRateInterval">All that <paramref name="AnnualGrowthRate"/> can be, where it exists.</param>
public sealed record Change(
    string Name,
    Period From,
    Period To,
    Number? Absolute,
    Number? PerYear,
    Number? Relative,
    Number? AnnualGrowthRate,
    Interval AbsoluteInterval,
    Interval PerYearInterval,
    Interval? RelativeInterval,
    Interval? AnnualGrowthRateInterval);
