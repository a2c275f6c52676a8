using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Values;

/// <summary>A number of a fact with its scale applied, and the type and precision that its own digits give.</summary>
/// <param name="Written">The number after scaling.</param>
/// <param name="NaturalType">The narrowest type that holds its digits.</param>
/// <param name="LastDigitPower">The power of ten, after scaling, of the last digit written, or printed.</param>
/// <param name="Unscaled">The number as written in the file.</param>
internal sealed record ScaledNumber(WrittenNumber Written, NumberType NaturalType, int LastDigitPower, WrittenNumber Unscaled)
{
    /// <summary>Whether its printed words have a scale word.</summary>
    public bool HasPrintedScale { get; init; }

    /// <summary>Whether it is a whole number with all digits written out.</summary>
    public bool IsWholeInFull => Unscaled.IsPlainWhole && !HasPrintedScale && ReferenceEquals(Unscaled, Written);

    /// <summary>The exact value. It is computed on each call, because few figures need it.</summary>
    public Rational Exact => Written.ToRational();

    /// <summary>The figure as a number of the Model.</summary>
    /// <remarks>A whole number fits the fact's type: that was checked, or follows from its digits. A bound of whole numbers can have decimals.</remarks>
    public Number As(NumberType type) => Written.ToNumber(type == NumberType.Double ? type : (NumberType)Math.Max((int)type, (int)NaturalType));
}
