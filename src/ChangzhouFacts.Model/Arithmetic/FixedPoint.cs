using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>
/// Logarithm and exponential in fixed point on whole numbers. Every truncation is counted: an error of n ulps (units of the last place)
/// means that the result is proven to be off by less than n. The series and reductions are the classical ones, see Brent and
/// Zimmermann, Modern Computer Arithmetic, chapter 4.
/// </summary>
internal static class FixedPoint
{
    /// <summary>The natural logarithm of a positive fraction, with at least <paramref name="bits"/> binary places.</summary>
    public static Approximation Logarithm(Rational value, int bits)
    {
        // ln(x) = k ln(2) + 2^r ln(m), m = (x / 2^k)^(1 / 2^r): closer to 1 the series is shorter, and each root costs one bit.
        int roots = bits < 1024 ? 0 : (int)IntegerRoot.Floor(bits, 2) / 3;
        int places = bits + roots + 8;
        BigInteger one = BigInteger.One << places;
        BigInteger mantissa = Normalize(value, places, out int power);
        for (int i = 0; i < roots; i++)
        {
            mantissa = IntegerRoot.Floor(mantissa << places, 2);
        }

        // The mantissa, between 0.75 and 1.5, is off by less than 2 ulps at first; a root multiplies an error by at most 0.58
        // (half of 1 / sqrt(0.75)) and adds 1 by truncation: always less than 3.
        // ln(m) = 2 atanh(z), z = (m - 1) / (m + 1), |z| <= 1/5; dz/dm <= 2 / 1.75^2 < 0.66, so z is off by less than 3.
        BigInteger z = (BigInteger.Abs(mantissa - one) << places) / (mantissa + one);
        BigInteger square = (z * z) >> places;
        BigInteger term = z;
        BigInteger sum = BigInteger.Zero;
        int terms = 0;
        while (!term.IsZero)
        {
            sum += term / ((2 * terms) + 1);
            terms++;
            term = (term * square) >> places;
        }

        // The square is off by less than 3; so is each power of z (0.04 times the last error, |z| times 3, and 1); so each term
        // added is off by less than 4. A power truncated to 0 is less than 3; together with all that follow, it is less than 4.
        BigInteger error = (BigInteger)((4 * terms) + 4) << (roots + 1);
        BigInteger logarithm = sum << (roots + 1);
        logarithm = mantissa < one ? -logarithm : logarithm;
        return power == 0
            ? new Approximation(logarithm, error, places)
            : new Approximation(logarithm + (power * LogarithmOf2.At(places)), error + (2 * Math.Abs(power)), places);
    }

    /// <summary>e to a power of at most some thousands in size, with at least as many binary places, relative to the result, as the power has.</summary>
    /// <param name="power">At least 32 places, and off by much less than 1.</param>
    public static Approximation Exponential(Approximation power)
    {
        // e^x = 2^k (e^(f / 2^j))^(2^j), f = x - k ln(2), |f| < 0.4: dividing by 2^j shortens the series, squaring undoes it.
        BigInteger logarithmOf2 = LogarithmOf2.At(power.Bits);
        var k = (int)((2 * power.Value) + logarithmOf2).FloorDivide(2 * logarithmOf2);
        int squarings = (int)IntegerRoot.Floor(Math.Max(1, power.Bits), 2) * 3 / 4;
        int extra = (2 * squarings) + 8;
        int places = power.Bits + extra;
        BigInteger fraction = (power.Value - (k * logarithmOf2)) << (extra - squarings);

        BigInteger one = BigInteger.One << places;
        BigInteger sum = one;
        BigInteger term = one;
        int terms = 1;
        for (; !term.IsZero; terms++)
        {
            term = ((term * fraction) >> places) / terms;
            sum += term;
        }

        // |fraction| < 1/2, so a term is off by less than 2: ((2 · 1/2) + 1) / n + 1, the first two being exact; the sum of the omitted
        // terms is less than 2. Squaring a number below 1.5 multiplies a small error by less than 4; truncation adds 1.
        BigInteger error = (2 * terms) + 2;
        for (int i = 0; i < squarings; i++)
        {
            sum = (sum * sum) >> places;
            error = (4 * error) + 1;
        }

        // f is off by the power's error and by k times that of ln(2), which is less than 2; e^f changes by less than 4 times as much.
        error += (4 * (power.Error + (2 * Math.Abs(k)))) << extra;
        return new Approximation(sum, error, places - k);
    }

    /// <summary>
    /// Splits a positive fraction into m · 2^<paramref name="power"/>, m from 0.75 to 1.5 and off by less than 2 ulps. A fraction near 1
    /// has the power 0, so that its logarithm is not a difference of two larger ones.
    /// </summary>
    internal static BigInteger Normalize(Rational value, int places, out int power)
    {
        power = value.Numerator.BitLength() - value.Denominator.BitLength();
        int shift = places - power;
        BigInteger mantissa = shift >= 0
            ? (value.Numerator << shift) / value.Denominator
            : value.Numerator / (value.Denominator << -shift);
        if (mantissa < (BigInteger)3 << (places - 2))
        {
            power--;
            return mantissa << 1;
        }

        if (mantissa > (BigInteger)3 << (places - 1))
        {
            power++;
            return mantissa >> 1;
        }

        return mantissa;
    }
}
