using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts;

/// <content>Numbers for exact arithmetic.</content>
public readonly partial struct Number
{
    private const int MaximumScale = 28;

    /// <summary>The exact value of a double's 64 bits; any other number as it is.</summary>
    internal Rational HeldExactly => IsDouble ? Rational.FromDouble(Floating) : Rational.FromDecimal(_held);

    /// <summary>
    /// The exact value. A double counts as its shortest digits, because these are the source's: 0.1 is one tenth, not the fraction in
    /// its bits.
    /// </summary>
    internal Rational ToRational() => IsDouble && Rational.TryParse(DoubleRounding.ToShortestDigits(Floating), out Rational written) ? written : HeldExactly;

    /// <summary>A hundredth of the number, with two more decimals; for a double, rounded once. Null if it needs more than 28 decimals.</summary>
    internal Number? ToHundredth()
    {
        if (IsDouble)
        {
            return DoubleRounding.TryRound(ToRational() / 100, Rounding.ToNearestEven, out double nearest) ? new Number(nearest) : null;
        }

        if (Scale + 2 <= MaximumScale)
        {
            int[] bits = decimal.GetBits(_held);
            return new decimal(bits[0], bits[1], bits[2], bits[3] < 0, (byte)(Scale + 2));
        }

        // Without its trailing zeros it may need fewer.
        decimal hundredth = _held / 100;
        return hundredth * 100 == _held ? hundredth : null;
    }
}
