using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

internal readonly partial struct Rational
{
    /// <summary>The exact value of a decimal.</summary>
    public static Rational FromDecimal(decimal value)
    {
#if NET8_0_OR_GREATER
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
#else
        int[] parts = decimal.GetBits(value);
#endif
        var digits = new Wide((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
        int scale = (parts[3] >> 16) & 0xFF;
        return new Rational(parts[3] < 0 ? -1 : 1, digits, PowersOfTen.At(scale));
    }

    /// <summary>The exact binary value of a double: 0.1 is 3602879701896397 / 2^55, not 1/10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or not a number.</exception>
    public static Rational FromDouble(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value));
        }

        BinaryParts parts = BinaryParts.Of(value);
        BigInteger mantissa = parts.IsNegative ? -parts.Mantissa : parts.Mantissa;
        return parts.Exponent >= 0
            ? new Rational((BigInteger)mantissa << parts.Exponent)
            : new Rational(mantissa, BigInteger.One << -parts.Exponent);
    }

    /// <summary>The value <paramref name="digits"/> · 10^<paramref name="powerOfTen"/>. The caller keeps the power reasonable.</summary>
    public static Rational FromDigits(BigInteger digits, int powerOfTen) => powerOfTen >= 0
        ? new Rational(digits * BigInteger.Pow(10, powerOfTen))
        : new Rational(digits, BigInteger.Pow(10, -powerOfTen));

    /// <summary>A fraction known to be in lowest terms with a positive denominator: saves the division.</summary>
    public static Rational FromLowestTerms(BigInteger numerator, BigInteger denominator) => new(new Terms(numerator, denominator), isLowest: true);
}
