namespace ChangzhouFacts.Arithmetic;

/// <content>The same rounding without <see cref="System.Numerics.BigInteger"/>, for fractions whose parts have at most 128 bits.</content>
internal static partial class DecimalRounding
{
    private const int MantissaBits = 96;

    private static bool TryRound(bool isNegative, Wide size, Wide denominator, Rounding rounding, out decimal result)
    {
        Rounding ofSize = Magnitude.OfSize(rounding, isNegative);
        for (int scale = MaximumScale; scale >= 0;)
        {
            // 10^28 has 94 bits, so the product has at most 222.
            DoubleWide quotient = DoubleWide.Product(size, PowersOfTen.At(scale)).DividedBy(denominator, out Wide remainder);
            if (GoesUp(quotient.Low.IsEven, remainder, denominator, ofSize))
            {
                quotient = quotient.Next();
            }

            int bits = quotient.BitLength;
            if (bits <= MantissaBits)
            {
                result = Assemble(quotient.Low, isNegative, scale, dropsZeros: remainder.IsZero);
                return true;
            }

            scale -= SurplusDigits(bits, scale);
        }

        result = isNegative ? decimal.MinValue : decimal.MaxValue;
        return ofSize == Rounding.Down;
    }

    private static bool GoesUp(bool isFloorEven, Wide remainder, Wide denominator, Rounding rounding)
    {
        int half = remainder.CompareTo(denominator - remainder);
        return rounding switch
        {
            Rounding.Down => false,
            Rounding.Up => !remainder.IsZero,
            _ => half > 0 || (half == 0 && !isFloorEven),
        };
    }

    // Drops trailing zeros in steps of sixteen, eight, four, two and one.
    private static decimal Assemble(Wide mantissa, bool isNegative, int scale, bool dropsZeros)
    {
        for (int zeros = 16; dropsZeros && zeros > 0; zeros /= 2)
        {
            if (zeros <= scale)
            {
                Wide shorter = DoubleWide.Product(mantissa, 1).DividedBy(PowersOfTen.At(zeros), out Wide digits).Low;
                (mantissa, scale) = digits.IsZero ? (shorter, scale - zeros) : (mantissa, scale);
            }
        }

        int low = unchecked((int)mantissa.Low);
        int middle = unchecked((int)(mantissa.Low >> 32));
        int high = unchecked((int)mantissa.High);
        return new decimal(low, middle, high, isNegative && !mantissa.IsZero, (byte)scale);
    }
}
