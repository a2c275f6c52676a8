namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>A figure as a source printed it. All of it is in the words; nothing is filled in.</summary>
/// <param name="Number">The number with its sign and scale.</param>
/// <param name="Qualifier">The qualifier that the words state; null where they state none.</param>
/// <param name="Unit">The unit that the words name; null where they name none.</param>
internal sealed record PrintedFigure(PrintedNumber Number, Qualifier? Qualifier, PrintedUnit? Unit)
{
    /// <summary>Whether it is the amount by which something fell: the fact can have it as a negative number.</summary>
    public bool IsFall { get; init; }

    /// <summary>Whether it stands in brackets, which to a book-keeper is a minus sign and to others nothing.</summary>
    public bool IsBracketed { get; init; }

    /// <summary>Whether a word of the fact follows the unit, so that it can be a part of a name: <c>5 euro coins</c>.</summary>
    public bool IsUnitUnsure { get; init; }
}

/// <summary>What came of reading printed words: the figure they carry, or why they cannot be read.</summary>
/// <param name="Figure">The figure; null where the words cannot be read as exactly one.</param>
/// <param name="Problem">Why they cannot be read, as the end of a sentence; empty where they can.</param>
internal sealed record PrintedReading(PrintedFigure? Figure, string Problem)
{
    public static PrintedReading Of(PrintedFigure figure) => new(figure, "");

    public static PrintedReading Unreadable(string problem) => new(null, problem);
}
