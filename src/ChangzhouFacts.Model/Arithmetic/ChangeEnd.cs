namespace ChangzhouFacts.Arithmetic;

/// <summary>One of the two figures of a change.</summary>
/// <param name="Value">The figure as stated.</param>
/// <param name="Interval">Its interval; contains the value unless the figure is qualified.</param>
/// <param name="IsQualified">Whether the source only limits the figure ("nearly", "more than"); then no number can be computed from it.</param>
internal readonly record struct ChangeEnd(Rational Value, ExactInterval Interval, bool IsQualified);
