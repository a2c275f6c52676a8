namespace ChangzhouFacts.Arithmetic;

/// <summary>
/// The change between two figures. A number is rounded once, to the nearest, from its exact value; it is null where it does not
/// exist, does not fit the type, or either figure is qualified.
/// </summary>
/// <typeparam name="T"><see cref="decimal"/> or <see cref="double"/>.</typeparam>
/// <param name="Absolute">The later figure minus the earlier one.</param>
/// <param name="AbsoluteBounds">All that it can be.</param>
/// <param name="PerYear">The absolute change divided by the years between; null where these mean nothing.</param>
/// <param name="PerYearBounds">All that it can be; null where the years between mean nothing.</param>
/// <param name="Relative">The later figure divided by the earlier one, minus 1.</param>
/// <param name="RelativeBounds">All that it can be; null where a relative change makes no sense.</param>
/// <param name="AnnualGrowthRate">The compound annual growth rate.</param>
/// <param name="AnnualGrowthRateBounds">All that it can be; null where a relative change makes no sense.</param>
internal sealed record ChangeFigures<T>(
    T? Absolute,
    Bounds<T> AbsoluteBounds,
    T? PerYear,
    Bounds<T>? PerYearBounds,
    T? Relative,
    Bounds<T>? RelativeBounds,
    T? AnnualGrowthRate,
    Bounds<T>? AnnualGrowthRateBounds)
    where T : struct
{
    /// <summary>Whether there is one year between: then the change per year is the change, and the growth per year the relative change.</summary>
    public bool IsOverOneYear { get; init; }
}
