using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Values;

/// <summary>A number of a fact, scaled, with what its own digits say about its type and precision.</summary>
/// <param name="Written">The digits after scaling.</param>
/// <param name="NaturalType">The narrowest type that its digits want.</param>
/// <param name="LastDigitPower">The power of ten of the last digit written, or printed, after scaling.</param>
/// <param name="Unscaled">The digits as they stand in the file.</param>
internal sealed record ScaledNumber(WrittenNumber Written, NumberType NaturalType, int LastDigitPower, WrittenNumber Unscaled)
{
    /// <summary>Whether a word that multiplies the digits is printed.</summary>
    public bool HasPrintedScale { get; init; }

    /// <summary>Whether it is a whole number with all its digits written out.</summary>
    public bool IsWholeInFull => Unscaled.IsPlainWhole && !HasPrintedScale && ReferenceEquals(Unscaled, Written);

    /// <summary>The exact value. It is worked out each time, as few figures need it.</summary>
    public Rational Exact => Written.ToRational();

    /// <summary>The figure as a number of the model.</summary>
    /// <remarks>A whole number of the fact's type fits it, as that was checked or follows from its digits; a bound of whole numbers can have decimals.</remarks>
    public Number As(NumberType type) => Written.ToNumber(type == NumberType.Double ? type : (NumberType)Math.Max((int)type, (int)NaturalType));
}
