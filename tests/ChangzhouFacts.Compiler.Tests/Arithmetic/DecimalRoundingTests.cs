using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

public class DecimalRoundingTests
{
    private static readonly BigInteger MaximumMantissa = BigInteger.Parse("79228162514264337593543950335", CultureInfo.InvariantCulture);

    private static readonly Rational MaxValue = Rational.FromDecimal(decimal.MaxValue);

    [Fact]
    public void RoundingAgreesWithItsDefinition() =>
        Gen.Select(Exact.Fractions(14), Gen.Int[-32, 32], Exact.Roundings).Sample(
            (x, power, rounding) => AssertAsDefined(x * Rational.FromDigits(1, power), rounding),
            iter: 80 * Check.Iter);

    [Fact]
    public void RoundingAgreesWithItsDefinitionBesideTiesAndWhereTheScaleChanges() =>
        Gen.Select(Gen.Int[-3, 3], Gen.Int[0, 30], Gen.Int[-2, 2], Gen.Int[25, 60], Exact.Roundings).Sample(
            (halves, scale, nudge, nudgeScale, rounding) => AssertAsDefined(
                ((new Rational(MaximumMantissa) + new Rational(halves, 2)) * Rational.FromDigits(1, -scale))
                    + Rational.FromDigits(nudge, -nudgeScale),
                rounding),
            iter: 80 * Check.Iter);

    [Theory]
    [InlineData("3.90", "3.9")]
    [InlineData("100", "100")]
    [InlineData("0.00", "0")]
    [InlineData("-0.50", "-0.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void AnExactResultDropsTrailingZerosAfterThePoint(string value, string expected)
    {
        Assert.True(DecimalRounding.TryRound(Exact.Value(value), Rounding.ToNearestEven, out decimal result));
        Assert.Equal(expected, Exact.Digits(result));
    }

    [Fact]
    public void AnInexactResultKeepsEveryDigitOfItsScale()
    {
        Assert.True(DecimalRounding.TryRound(Exact.Value("0.1000000000000000000000000000001"), Rounding.ToNearestEven, out decimal result));
        Assert.Equal("0.1000000000000000000000000000", Exact.Digits(result));
    }

    [Theory]
    [InlineData("0.00000000000000000000000000005", "0.0000000000000000000000000000")]
    [InlineData("0.00000000000000000000000000015", "0.0000000000000000000000000002")]
    [InlineData("-0.00000000000000000000000000025", "-0.0000000000000000000000000002")]
    [InlineData("0.00000000000000000000000000025000000001", "0.0000000000000000000000000003")]
    [InlineData("7922816251426433759354395033.45", "7922816251426433759354395033.4")]
    [InlineData("7922816251426433759354395033.35", "7922816251426433759354395033.4")]
    public void ATieGoesToTheEvenDigit(string value, string expected)
    {
        Assert.True(DecimalRounding.TryRound(Exact.Value(value), Rounding.ToNearestEven, out decimal result));
        Assert.Equal(expected, Exact.Digits(result));
    }

    [Fact]
    public void AValueThatWouldRoundBeyondTheRangeIsAbsent()
    {
        Assert.True(DecimalRounding.TryRound(MaxValue + Exact.Value("0.4999"), Rounding.ToNearestEven, out decimal result));
        Assert.Equal(decimal.MaxValue, result);
        Assert.False(DecimalRounding.TryRound(MaxValue + Exact.Value("0.5"), Rounding.ToNearestEven, out _));
        Assert.False(DecimalRounding.TryRound(-MaxValue - Exact.Value("0.5"), Rounding.ToNearestEven, out _));
        Assert.False(DecimalRounding.TryRound(Exact.Value("1e5000"), Rounding.ToNearestEven, out _));
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("0.9")]
    [InlineData("1")]
    [InlineData("1e5000")]
    public void BeyondTheRangeOnlyTheInnerSideHasABound(string beyond)
    {
        Rational value = MaxValue + Exact.Value(beyond);

        Assert.True(DecimalRounding.TryRound(value, Rounding.Down, out decimal below));
        Assert.Equal(decimal.MaxValue, below);
        Assert.False(DecimalRounding.TryRound(value, Rounding.Up, out _));
        Assert.True(DecimalRounding.TryRound(-value, Rounding.Up, out decimal above));
        Assert.Equal(decimal.MinValue, above);
        Assert.False(DecimalRounding.TryRound(-value, Rounding.Down, out _));
    }

    [Fact]
    public void ZeroIsNeverNegative()
    {
        foreach (string value in new[] { "-1e-40", "0", "1e-40" })
        {
            Assert.True(DecimalRounding.TryRound(Exact.Value(value), Rounding.ToNearestEven, out decimal result));
            Assert.Equal(0m, result);
            Assert.False(decimal.IsNegative(result));
        }

        Assert.True(DecimalRounding.TryRound(Exact.Value("-1e-40"), Rounding.Up, out decimal raised));
        Assert.False(decimal.IsNegative(raised));
    }

    [Fact]
    public void ANumberRightBesideAValueRoundsAwayFromItOnlyWhenToldTo()
    {
        Assert.Equal("0.9999999999999999999999999999", Beside(Limit.FromBelow, Rounding.Down));
        Assert.Equal("1.0000000000000000000000000000", Beside(Limit.FromBelow, Rounding.ToNearestEven));
        Assert.Equal("1.0000000000000000000000000000", Beside(Limit.FromAbove, Rounding.Down));
        Assert.Equal("1.0000000000000000000000000001", Beside(Limit.FromAbove, Rounding.Up));
        Assert.Equal("-1.0000000000000000000000000001", Beside(Limit.FromBelow, Rounding.Down, value: -1));
        Assert.Equal("-1.0000000000000000000000000000", Beside(Limit.FromBelow, Rounding.Up, value: -1));
        Assert.Equal("-1.0000000000000000000000000000", Beside(Limit.FromAbove, Rounding.Down, value: -1));
        Assert.Equal("-0.9999999999999999999999999999", Beside(Limit.FromAbove, Rounding.Up, value: -1));
        Assert.Equal("0.0000000000000000000000000001", Beside(Limit.FromAbove, Rounding.Up, value: 0));
        Assert.Equal("0.0000000000000000000000000000", Beside(Limit.FromAbove, Rounding.Down, value: 0));
        Assert.Equal("0.0000000000000000000000000000", Beside(Limit.FromBelow, Rounding.Up, value: 0));
        Assert.Equal("-0.0000000000000000000000000001", Beside(Limit.FromBelow, Rounding.Down, value: 0));

        static string Beside(Limit limit, Rounding rounding, int value = 1)
        {
            Assert.True(DecimalRounding.TryRound(value, BigInteger.One, limit, rounding, out decimal result));
            return Exact.Digits(result);
        }
    }

    [Fact]
    public void PlainDigitsDoNotFollowTheCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE") { NumberFormat = { NegativeSign = "~" } };
            Assert.Equal("-3.25", DoubleRounding.ToShortestDigits(-3.25));
            Assert.Equal("-1E-10", DoubleRounding.ToShortestDigits(-1e-10));
            Assert.Equal("-1/2", new Rational(-1, 2).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Tries every scale from the largest down, as in the definition, without shortcuts.</summary>
    private static void AssertAsDefined(Rational value, Rounding rounding)
    {
        string? expected = null;
        for (int scale = 28; scale >= 0 && expected is null; scale--)
        {
            Rational scaled = value * Rational.FromDigits(1, scale);
            BigInteger floor = BigInteger.Divide(scaled.Numerator - PositiveRemainder(scaled), scaled.Denominator);
            Rational rest = scaled - new Rational(floor);
            int toMiddle = rest.CompareTo(new Rational(1, 2));
            bool goesUp = rounding switch
            {
                Rounding.Down => false,
                Rounding.Up => rest.Sign > 0,
                _ => toMiddle > 0 || (toMiddle == 0 && !floor.IsEven),
            };
            BigInteger digits = goesUp ? floor + 1 : floor;
            if (BigInteger.Abs(digits) <= MaximumMantissa)
            {
                expected = Text(digits, scale, dropsZeros: rest.Sign == 0);
            }
        }

        expected ??= (rounding, value.Sign) switch
        {
            (Rounding.Down, > 0) => Text(MaximumMantissa, 0, false),
            (Rounding.Up, < 0) => Text(-MaximumMantissa, 0, false),
            _ => null,
        };
        bool fits = DecimalRounding.TryRound(value, rounding, out decimal result);
        Assert.Equal(expected, fits ? Exact.Digits(result) : null);
    }

    private static BigInteger PositiveRemainder(Rational value)
    {
        var remainder = BigInteger.Remainder(value.Numerator, value.Denominator);
        return remainder.Sign < 0 ? remainder + value.Denominator : remainder;
    }

    private static string Text(BigInteger digits, int scale, bool dropsZeros)
    {
        string text = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        string whole = text[..^scale];
        string fraction = dropsZeros ? text[^scale..].TrimEnd('0') : text[^scale..];
        return (digits.Sign < 0 ? "-" : "") + whole + (fraction.Length > 0 ? "." + fraction : "");
    }
}
