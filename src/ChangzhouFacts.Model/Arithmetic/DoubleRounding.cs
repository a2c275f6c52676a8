using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>Rounds exact values to <see cref="double"/> once, and formats doubles, without floating-point operations.</summary>
internal static partial class DoubleRounding
{
    /// <summary>Rounds to IEEE 754 binary64, subnormal numbers included.</summary>
    /// <param name="value">The exact value.</param>
    /// <param name="rounding">The direction; down and up keep a bound valid.</param>
    /// <param name="result">The double, finite and never negative zero.</param>
    /// <returns>
    /// False if no finite double is the answer: the nearest is infinite, or no double is as low (down) or as high (up) as the value.
    /// A value above the range rounded down is <see cref="double.MaxValue"/>; the same applies below the range.
    /// </returns>
    public static bool TryRound(Rational value, Rounding rounding, out double result)
    {
        Terms terms = value.LowestTerms;
        return TryRound(terms.Numerator, terms.Denominator, Limit.At, rounding, out result);
    }

    /// <summary>The same for a fraction that need not be in lowest terms, or for a number immediately next to it.</summary>
    public static bool TryRound(BigInteger numerator, BigInteger denominator, Limit limit, Rounding rounding, out double result)
    {
        var magnitude = new Magnitude(numerator, denominator, limit, rounding);
        if (magnitude.IsZero)
        {
            result = 0;
            return true;
        }

        int leading = magnitude.FloorOfBinaryLogarithm();
        if (leading <= BinaryParts.MaximumExponent + 52)
        {
            int exponent = Math.Max(leading, BinaryParts.MinimumExponent + 52) - 52;
            var mantissa = (long)magnitude.RoundOverPowerOfTwo(exponent);
            if (mantissa == BinaryParts.HiddenBit << 1)
            {
                mantissa = BinaryParts.HiddenBit;
                exponent++;
            }

            if (exponent <= BinaryParts.MaximumExponent)
            {
                result = new BinaryParts(magnitude.IsNegative && mantissa != 0, mantissa, exponent).ToDouble();
                return true;
            }
        }

        result = magnitude.IsNegative ? double.MinValue : double.MaxValue;
        return magnitude.IsRoundedDown;
    }
}
