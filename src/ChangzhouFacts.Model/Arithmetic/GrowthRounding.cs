using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>
/// Correctly rounded ratio^exponent − 1: the compound annual growth rate, if the exponent is 1 / years. Rational results are
/// computed and rounded exactly. All others lie strictly between two numbers of any type. For these, Ziv's strategy (A. Ziv, Fast
/// Evaluation of Elementary Mathematical Functions with Correctly Rounded Last Bit, 1991) narrows an enclosure until both of its
/// ends round to the same number.
/// </summary>
internal static class GrowthRounding
{
    // Far more than any figure of 28 digits needs. Only hostile input gets here.
    private const int MostBits = 20_000;

    // A rational power with a longer numerator or denominator is neither a number of a type nor a tie.
    private const int MostExactBits = 40_000;

    // 2 to this power is out of range of every type, and its inverse is too small to change 1 in any type.
    private const int BeyondEveryType = 2_000;

    /// <summary>Rounds to any type; false if the result does not fit.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ratio"/> is negative or <paramref name="exponent"/> not positive.</exception>
    public static bool TryRound<T>(Rational ratio, Rational exponent, Rounding rounding, RoundingTarget<T> target, out T result)
        where T : struct, IEquatable<T>
    {
        if (ratio.Sign < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(ratio));
        }

        if (exponent.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(exponent));
        }

        ratio = ratio.WithLowestTerms();
        exponent = exponent.WithLowestTerms();
        if (TryFindRationalPower(ratio, exponent, out Rational power))
        {
            Rational growth = power - Rational.One;
            return target.TryRound(growth, rounding, out result);
        }

        if (IsBeyondEveryType(ratio, exponent))
        {
            return ratio > Rational.One
                ? target.TryRound(BigInteger.One << BeyondEveryType, BigInteger.One, Limit.FromAbove, rounding, out result)
                : target.TryRound(BigInteger.MinusOne, BigInteger.One, Limit.FromAbove, rounding, out result);
        }

        int bits = Math.Min(MostBits, target.SensibleBits(LeadingPower(ratio, exponent)));
        while (true)
        {
            Enclosure growth = Enclose(ratio, exponent, bits);
            bool lowerFits = target.TryRound(growth.Lower, growth.Denominator, Limit.FromAbove, rounding, out T lower);
            bool upperFits = target.TryRound(growth.Upper, growth.Denominator, Limit.FromBelow, rounding, out T upper);
            if (lowerFits == upperFits && (!lowerFits || lower.Equals(upper)))
            {
                result = lower;
                return lowerFits;
            }

            if (bits == MostBits)
            {
                return RoundUndecided(growth, rounding, target, out result);
            }

            bits = Math.Min(MostBits, 2 * bits);
        }
    }

    /// <summary>The end that keeps a bound valid; else the middle, whose rounding is off by at most 2^−20000 beyond half a place.</summary>
    private static bool RoundUndecided<T>(Enclosure growth, Rounding rounding, RoundingTarget<T> target, out T result)
        where T : struct, IEquatable<T> => rounding switch
        {
            Rounding.Down => target.TryRound(growth.Lower, growth.Denominator, Limit.At, rounding, out result),
            Rounding.Up => target.TryRound(growth.Upper, growth.Denominator, Limit.At, rounding, out result),
            _ => target.TryRound(growth.Lower + growth.Upper, growth.Denominator << 1, Limit.At, rounding, out result),
        };

    /// <summary>
    /// The power itself, if it is rational and short. In lowest terms (p/q)^(u/v) is rational if and only if p and q are both
    /// v-th powers, by the uniqueness of prime factorization.
    /// </summary>
    private static bool TryFindRationalPower(Rational ratio, Rational exponent, out Rational power)
    {
        power = ratio;
        if (ratio.Sign == 0 || ratio == Rational.One)
        {
            return true;
        }

        // Any v-th power except 0 and 1 has more than v bits.
        int longest = Math.Max(ratio.Numerator.BitLength(), ratio.Denominator.BitLength());
        if (exponent.Denominator >= longest
            || !TryTakeRoot(ratio.Numerator, (int)exponent.Denominator, out BigInteger numerator)
            || !TryTakeRoot(ratio.Denominator, (int)exponent.Denominator, out BigInteger denominator))
        {
            return false;
        }

        int longestRoot = Math.Max(numerator.BitLength(), denominator.BitLength());
        if (!exponent.Numerator.IsOne && exponent.Numerator * longestRoot > MostExactBits)
        {
            return false;
        }

        int u = (int)exponent.Numerator;
        power = Rational.FromLowestTerms(BigInteger.Pow(numerator, u), BigInteger.Pow(denominator, u));
        return true;
    }

    private static bool TryTakeRoot(BigInteger value, int degree, out BigInteger root)
    {
        root = IntegerRoot.Floor(value, degree);
        return BigInteger.Pow(root, degree) == value;
    }

    /// <summary>Whether the power is certainly above 2^<see cref="BeyondEveryType"/> or below its inverse; if not, it is not far beyond.</summary>
    private static bool IsBeyondEveryType(Rational ratio, Rational exponent)
    {
        // |log2(p/q)| > |ln(p/q)| >= |p - q| / max(p, q), and the bit lengths of p and q bound it as well. The larger of the
        // two bounds is at least a third of the logarithm.
        BigInteger lengths = Math.Abs(ratio.Numerator.BitLength() - ratio.Denominator.BitLength()) - 1;
        BigInteger greatest = BigInteger.Max(ratio.Numerator, ratio.Denominator);
        BigInteger limit = BeyondEveryType * exponent.Denominator;
        return exponent.Numerator * lengths > limit
            || exponent.Numerator * BigInteger.Abs(ratio.Numerator - ratio.Denominator) > limit * greatest;
    }

    /// <summary>A power of two below the size of the growth, or 0 if the growth is about 1 or more.</summary>
    private static int LeadingPower(Rational ratio, Rational exponent)
    {
        // |growth| > exponent |p - q| / (2 max(p, q)) while the exponent times the logarithm is below 1.
        int power = BigInteger.Abs(ratio.Numerator - ratio.Denominator).BitLength()
            - BigInteger.Max(ratio.Numerator, ratio.Denominator).BitLength()
            + exponent.Numerator.BitLength() - exponent.Denominator.BitLength() - 3;
        return Math.Min(0, power);
    }

    /// <summary>Encloses the growth strictly, to about <paramref name="bits"/> binary places, relative to the power if that is above 1.</summary>
    /// <param name="ratio">Positive, and not 1.</param>
    /// <param name="exponent">Positive; the power is in range of some type.</param>
    /// <param name="bits">At least 32: the error count assumes that errors are small compared with 1.</param>
    internal static Enclosure Enclose(Rational ratio, Rational exponent, int bits)
    {
        // The exponent is below 2^exponentBits; so that many more places of the logarithm preserve those of the product.
        int exponentBits = Math.Max(0, exponent.Numerator.BitLength() - exponent.Denominator.BitLength() + 1);
        Approximation logarithm = FixedPoint.Logarithm(ratio, bits + exponentBits);
        int dropped = logarithm.Bits - bits;
        BigInteger product = (logarithm.Value * exponent.Numerator).FloorDivide(exponent.Denominator) >> dropped;
        BigInteger error = ((logarithm.Error * exponent.Numerator / exponent.Denominator) >> dropped) + 4;
        Approximation power = FixedPoint.Exponential(new Approximation(product, error, bits));

        int places = Math.Max(0, power.Bits);
        BigInteger one = BigInteger.One << places;
        BigInteger lower = ((power.Value - power.Error) << (places - power.Bits)) - one;
        BigInteger upper = ((power.Value + power.Error) << (places - power.Bits)) - one;

        // The sign is known in advance, and no power is negative.
        return ratio > Rational.One
            ? new Enclosure(BigInteger.Max(lower, BigInteger.Zero), upper, one)
            : new Enclosure(BigInteger.Max(lower, -one), BigInteger.Min(upper, BigInteger.Zero), one);
    }
}
