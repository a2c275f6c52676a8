namespace ChangzhouFacts.Arithmetic;

/// <summary>An interval whose ends are rounded outward. An end that is null is unbounded and not included.</summary>
/// <typeparam name="T"><see cref="decimal"/> or <see cref="double"/>.</typeparam>
/// <param name="Lower">The lower end, or null where there is none or none fits the type.</param>
/// <param name="LowerIncluded">Whether the exact lower end can be reached, or the rounded number is the lower end.</param>
/// <param name="Upper">The upper end, or null where there is none or none fits the type.</param>
/// <param name="UpperIncluded">Whether the exact upper end can be reached, or the rounded number is the upper end.</param>
internal readonly record struct Bounds<T>(T? Lower, bool LowerIncluded, T? Upper, bool UpperIncluded)
    where T : struct;
