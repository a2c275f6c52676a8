namespace ChangzhouFacts.Arithmetic;

/// <summary>One of the two figures that a change is between.</summary>
/// <param name="Value">The figure as stated.</param>
/// <param name="Interval">All that it can be; contains the value unless the figure is qualified.</param>
/// <param name="IsQualified">Whether the source only limits the figure ("nearly", "more than"), so that no number can be worked out from it.</param>
internal readonly record struct ChangeEnd(Rational Value, ExactInterval Interval, bool IsQualified);
