using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>Rounds exact values to <see cref="decimal"/>, once.</summary>
internal static partial class DecimalRounding
{
    private const int MaximumScale = PowersOfTen.MaximumScale;

    private static readonly BigInteger MaximumMantissa = (BigInteger.One << 96) - 1;

    /// <summary>
    /// Rounds to the largest scale up to 28 at which the rounded digits still fit the 96 bits of a decimal. An exact result
    /// drops its trailing zeros (3.90 becomes 3.9); an inexact one keeps every digit of that scale, because they are known.
    /// </summary>
    /// <param name="value">The exact value.</param>
    /// <param name="rounding">The direction; down and up keep a bound valid.</param>
    /// <param name="result">The decimal, never negative zero.</param>
    /// <returns>
    /// False if no decimal is the answer: the nearest is out of range, or no decimal is as low (down) or as high (up) as the value.
    /// A value above the range rounded down is <see cref="decimal.MaxValue"/>; the same applies below the range.
    /// </returns>
    public static bool TryRound(Rational value, Rounding rounding, out decimal result)
    {
        if (value.TryGetShort(out Wide size, out Wide denominator))
        {
            return TryRound(value.Sign < 0, size, denominator, rounding, out result);
        }

        Terms terms = value.LowestTerms;
        return TryRound(terms.Numerator, terms.Denominator, Limit.At, rounding, out result);
    }

    /// <summary>The same for a fraction that need not be in lowest terms, or for a number immediately next to it, which is never exact.</summary>
    public static bool TryRound(BigInteger numerator, BigInteger denominator, Limit limit, Rounding rounding, out decimal result)
    {
        var magnitude = new Magnitude(numerator, denominator, limit, rounding);
        for (int scale = MaximumScale; scale >= 0;)
        {
            BigInteger mantissa = magnitude.RoundTimesPowerOfTen(scale, out bool isExact);
            if (mantissa <= MaximumMantissa)
            {
                result = Assemble(mantissa, magnitude.IsNegative, scale, isExact);
                return true;
            }

            scale -= SurplusDigits(mantissa.BitLength(), scale);
        }

        result = magnitude.IsNegative ? decimal.MinValue : decimal.MaxValue;
        return magnitude.IsRoundedDown;
    }

    // A number of b bits is at least 2^(b - 1), so it has at least (b - 97) · log10(2) digits too many.
    private static int SurplusDigits(long bits, int scale) => (int)Math.Max(1, Math.Min(scale, (bits - 97) * 30_102 / 100_000));

    private static decimal Assemble(BigInteger mantissa, bool isNegative, int scale, bool dropsZeros)
    {
        while (dropsZeros && scale > 0)
        {
            var shorter = BigInteger.DivRem(mantissa, 10, out BigInteger lastDigit);
            if (!lastDigit.IsZero)
            {
                break;
            }

            mantissa = shorter;
            scale--;
        }

        int low = unchecked((int)(uint)(mantissa & uint.MaxValue));
        int middle = unchecked((int)(uint)((mantissa >> 32) & uint.MaxValue));
        int high = unchecked((int)(uint)(mantissa >> 64));
        return new decimal(low, middle, high, isNegative && !mantissa.IsZero, (byte)scale);
    }
}
