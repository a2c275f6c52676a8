using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

/// <summary>Exact values for tests, and generators of them.</summary>
internal static class Exact
{
    /// <summary>The magnitude.</summary>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    public static readonly Gen<Rounding> Roundings = Gen.OneOfConst(Rounding.ToNearestEven, Rounding.Down, Rounding.Up);

    /// <summary>Whole numbers of any sign with 1 to <paramref name="bytes"/> bytes.</summary>
    public static Gen<BigInteger> Whole(int bytes) => Gen.Byte.Array[1, bytes].Select(b => new BigInteger(b));

    /// <summary>Fractions of any sign.</summary>
    public static Gen<Rational> Fractions(int bytes) =>
        Gen.Select(Whole(bytes), Whole(bytes)).Select((n, d) => new Rational(n, d.IsZero ? BigInteger.One : d));

    /// <summary>Typical figures: a few digits and a few decimals, above 0.</summary>
    public static readonly Gen<Rational> Figures =
        Gen.Select(Gen.Int[1, 999_999], Gen.Int[0, 4]).Select((digits, decimals) => Rational.FromDigits(digits, -decimals));

    public static Rational Value(string digits)
    {
        Assert.True(Rational.TryParse(digits, out Rational value), digits);
        return value;
    }

    /// <summary>Whether the value is in the interval.</summary>
    public static bool Contains(this ExactInterval interval, Rational value) =>
        (interval.Lower is not { } lower || value > lower || (interval.LowerIncluded && value == lower))
        && (interval.Upper is not { } upper || value < upper || (interval.UpperIncluded && value == upper));

    /// <summary>The decimal's digits with all decimals of its scale: <c>-2.770</c>.</summary>
    public static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static Rational Power(Rational value, int exponent) => exponent < 0
        ? Rational.One / Power(value, -exponent)
        : new Rational(BigInteger.Pow(value.Numerator, exponent), BigInteger.Pow(value.Denominator, exponent));
}
