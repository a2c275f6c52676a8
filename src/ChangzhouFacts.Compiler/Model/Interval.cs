namespace ChangzhouFacts.Compiler.Model;

/// <summary>All that a figure can be.</summary>
/// <param name="Lower">The lower end, or null where it is not known.</param>
/// <param name="LowerIncluded">Whether the figure can be the lower end itself; false where there is none.</param>
/// <param name="Upper">The upper end, or null where it is not known.</param>
/// <param name="UpperIncluded">Whether the figure can be the upper end itself; false where there is none.</param>
public sealed record Interval(Number? Lower, bool LowerIncluded, Number? Upper, bool UpperIncluded);
