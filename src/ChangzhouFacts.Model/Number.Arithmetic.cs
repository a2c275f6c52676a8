using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts;

/// <content>Numbers as exact arithmetic takes them.</content>
public readonly partial struct Number
{
    /// <summary>The 64 bits of a double as the fraction that they are; any other number as it is.</summary>
    internal Rational HeldExactly => IsDouble ? Rational.FromDouble(Floating) : Rational.FromDecimal(_held);

    /// <summary>
    /// The exact value. A double counts as its shortest digits, since these are what its source says: 0.1 is a tenth, and not the fraction that
    /// its bits are.
    /// </summary>
    internal Rational ToRational() => IsDouble && Rational.TryParse(DoubleRounding.ToShortestDigits(Floating), out Rational written) ? written : HeldExactly;
}
