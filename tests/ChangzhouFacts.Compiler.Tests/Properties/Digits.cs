using System.Globalization;
using System.Numerics;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>
/// A number in decimal digits, for the expectations of tests: <paramref name="Unscaled"/> divided by ten to the power of
/// <paramref name="Decimals"/>. It shares no code with the tested code.
/// </summary>
internal readonly record struct Digits(BigInteger Unscaled, int Decimals)
{
    private static readonly BigInteger DecimalLimit = BigInteger.Pow(2, 96);

    public static Digits Parse(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0
            ? new Digits(BigInteger.Parse(text, CultureInfo.InvariantCulture), 0)
            : new Digits(BigInteger.Parse(text.Remove(point, 1), CultureInfo.InvariantCulture), text.Length - point - 1);
    }

    /// <summary>The number times a power of ten; decimals that become unnecessary are dropped.</summary>
    public Digits Scaled(int power) => power <= Decimals
        ? new Digits(Unscaled, Decimals - power)
        : new Digits(Unscaled * BigInteger.Pow(10, power - Decimals), 0);

    public Digits Plus(Digits other)
    {
        int decimals = Math.Max(Decimals, other.Decimals);
        return new Digits(At(decimals) + other.At(decimals), decimals);
    }

    public Digits Minus(Digits other) => Plus(new Digits(-other.Unscaled, other.Decimals));

    /// <summary>The number without trailing zeros.</summary>
    public Digits Trimmed()
    {
        (BigInteger unscaled, int decimals) = (Unscaled, Decimals);
        while (decimals > 0 && unscaled % 10 == 0)
        {
            (unscaled, decimals) = (unscaled / 10, decimals - 1);
        }

        return new Digits(unscaled, decimals);
    }

    /// <summary>
    /// A fraction rounded once to the largest scale up to 28 that a decimal holds: half to even, downward or upward. Null
    /// if no decimal holds it.
    /// </summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator, above 0.</param>
    /// <param name="side">-1 for downward, 1 for upward, 0 for the nearest.</param>
    /// <returns>An exact result without trailing zeros; a rounded one with all of its decimals.</returns>
    public static Digits? Rounded(BigInteger numerator, BigInteger denominator, int side = 0)
    {
        for (int scale = 28; scale >= 0; scale--)
        {
            BigInteger scaled = numerator * BigInteger.Pow(10, scale);
            BigInteger rounded = Divided(scaled, denominator, side);
            if (BigInteger.Abs(rounded) < DecimalLimit)
            {
                var result = new Digits(rounded, scale);
                return (scaled % denominator).IsZero ? result.Trimmed() : result;
            }
        }

        return null;
    }

    /// <summary>The number as a decimal.</summary>
    public Digits? Rounded(int side) => Rounded(Unscaled, BigInteger.Pow(10, Decimals), side);

    /// <summary>The unscaled number at more decimals.</summary>
    public BigInteger At(int decimals) => Unscaled * BigInteger.Pow(10, decimals - Decimals);

    /// <summary>The type for the number: if it is whole, the narrowest that holds it.</summary>
    public NumberType NaturalType =>
        Decimals > 0 ? NumberType.Decimal
        : Unscaled >= int.MinValue && Unscaled <= int.MaxValue ? NumberType.Int32
        : Unscaled >= long.MinValue && Unscaled <= long.MaxValue ? NumberType.Int64
        : NumberType.Decimal;

    public override string ToString()
    {
        string digits = BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(Decimals + 1, '0');
        string sign = Unscaled.Sign < 0 ? "-" : "";
        return sign + (Decimals == 0 ? digits : digits[..^Decimals] + "." + digits[^Decimals..]);
    }

    private static BigInteger Divided(BigInteger numerator, BigInteger denominator, int side)
    {
        BigInteger floor = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        if (rest.Sign < 0)
        {
            (floor, rest) = (floor - 1, rest + denominator);
        }

        int half = (rest * 2).CompareTo(denominator);
        bool isRaised = side == 0 ? half > 0 || (half == 0 && !floor.IsEven) : side > 0 && !rest.IsZero;
        return isRaised ? floor + 1 : floor;
    }
}
