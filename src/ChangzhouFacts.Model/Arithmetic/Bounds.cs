namespace ChangzhouFacts.Arithmetic;

/// <summary>An interval whose ends are rounded outward. An end that is null is unbounded and not included.</summary>
/// <typeparam name="T"><see cref="decimal"/> or <see cref="double"/>.</typeparam>
/// <param name="Lower">The lower end; null if there is none or the type cannot hold it.</param>
/// <param name="LowerIncluded">Whether the exact lower end is included, or the rounded end is the number itself.</param>
/// <param name="Upper">The upper end; null if there is none or the type cannot hold it.</param>
/// <param name="UpperIncluded">Whether the exact upper end is included, or the rounded end is the number itself.</param>
internal readonly record struct Bounds<T>(T? Lower, bool LowerIncluded, T? Upper, bool UpperIncluded)
    where T : struct;
