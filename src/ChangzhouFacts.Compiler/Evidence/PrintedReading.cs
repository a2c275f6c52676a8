using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>What came of reading printed words: the figure they carry, or why they cannot be read.</summary>
/// <param name="Figure">The figure; null where the words cannot be read as exactly one.</param>
/// <param name="Problem">Why they cannot be read, as the end of a sentence; empty where they can.</param>
internal sealed record PrintedReading(PrintedFigure? Figure, string Problem)
{
    public static PrintedReading Of(PrintedFigure figure) => new(figure, "");

    public static PrintedReading Unreadable(string problem) => new(null, problem);
}

/// <summary>A figure as a source printed it. All of it is in the words; nothing is filled in.</summary>
/// <param name="Written">The number, scaled: <c>940 million</c> is 940000000.</param>
/// <param name="LastDigitPower">
/// The power of ten of the last digit printed: 6 for <c>940 million</c>. Null where nothing says that the number was
/// rounded: whole numbers in full digits, numbers in words, and whole numbers with a qualifier, which are bounds.
/// </param>
/// <param name="Qualifier">The qualifier that the words state; null where they state none.</param>
/// <param name="Unit">The unit that the words name; null where they name none.</param>
internal sealed record PrintedFigure(WrittenNumber Written, int? LastDigitPower, Qualifier? Qualifier, PrintedUnit? Unit)
{
    /// <summary>The exact number, scaled.</summary>
    public Rational Number { get; } = Written.ToRational();
}
