namespace ChangzhouFacts.Arithmetic;

/// <summary>
/// The change between two figures. Each number is rounded once, to the nearest; it is null if it does not exist, if it does not fit the
/// type or if either figure is qualified.
/// </summary>
/// <typeparam name="T"><see cref="decimal"/> or <see cref="double"/>.</typeparam>
/// <param name="Absolute">The later figure minus the earlier one.</param>
/// <param name="AbsoluteBounds">Its interval.</param>
/// <param name="PerYear">The absolute change divided by the years between; null if these have no meaning.</param>
/// <param name="PerYearBounds">Its interval; null if the years between have no meaning.</param>
/// <param name="Relative">The later figure divided by the earlier one, minus 1.</param>
/// <param name="RelativeBounds">Its interval; null if there is no relative change.</param>
/// <param name="AnnualGrowthRate">The compound annual growth rate.</param>
/// <param name="AnnualGrowthRateBounds">Its interval; null if there is no growth rate.</param>
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
    /// <summary>Whether the periods are one year apart: then the change per year equals the change, and the growth rate equals the relative change.</summary>
    public bool IsOverOneYear { get; init; }
}
