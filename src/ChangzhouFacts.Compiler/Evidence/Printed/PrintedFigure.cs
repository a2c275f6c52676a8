namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>A figure as a source printed it. Nothing is filled in that is not in the words.</summary>
/// <param name="Number">The number with its sign and scale.</param>
/// <param name="Qualifier">The qualifier in the words; null if there is none.</param>
/// <param name="Unit">The unit in the words; null if there is none.</param>
internal sealed record PrintedFigure(PrintedNumber Number, Qualifier? Qualifier, PrintedUnit? Unit)
{
    /// <summary>Whether it is the amount of a fall, which the fact can state as a negative number.</summary>
    public bool IsFall { get; init; }

    /// <summary>Whether it is in brackets, which mean a minus sign in accounting and nothing elsewhere.</summary>
    public bool IsBracketed { get; init; }

    /// <summary>Whether a word of the fact follows the unit, so that the unit may be part of a name: <c>5 euro coins</c>.</summary>
    public bool IsUnitUnsure { get; init; }
}

/// <summary>The result of reading printed words: the figure, or why they cannot be read.</summary>
/// <param name="Figure">The figure; null if the words cannot be read as exactly one.</param>
/// <param name="Problem">Why they cannot be read, as the end of a sentence; empty if they can.</param>
internal sealed record PrintedReading(PrintedFigure? Figure, string Problem)
{
    public static PrintedReading Of(PrintedFigure figure) => new(figure, "");

    public static PrintedReading Unreadable(string problem) => new(null, problem);
}
