using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

public class RationalTests
{
    [Fact]
    public void TheDefaultValueIsZero()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.Equal(new Rational(0, 7), default);
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
        Assert.Equal(new Rational(0, -7).GetHashCode(), default(Rational).GetHashCode());
        Assert.Equal(Rational.One, default(Rational) + 1);
        Assert.Equal("0", default(Rational).ToString());
    }

    [Fact]
    public void AFractionIsInLowestTermsWithAPositiveDenominator() => Exact.Fractions(20).Sample(x =>
        x.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(x.Numerator, x.Denominator).IsOne);

    [Fact]
    public void ASignInTheDenominatorMovesToTheNumerator()
    {
        Assert.Equal("-3/2", new Rational(6, -4).ToString());
        Assert.Equal("3/2", new Rational(-6, -4).ToString());
    }

    [Fact]
    public void ArithmeticUndoesItself() => Gen.Select(Exact.Fractions(12), Exact.Fractions(12)).Sample((x, y) =>
    {
        Assert.Equal(x, x + y - y);
        Assert.Equal(-x, y - x - y);
        Assert.Equal(x * (y + 1), (x * y) + x);
        if (y.Sign != 0)
        {
            Assert.Equal(x, x / y * y);
            Assert.Equal(x, x * y / y);
        }
    });

    [Fact]
    public void OrderIsTheSignOfTheDifference() => Gen.Select(Exact.Fractions(9), Exact.Fractions(9)).Sample((x, y) =>
    {
        Assert.Equal((x - y).Sign, x.CompareTo(y));
        Assert.Equal((x - y).Sign < 0, x < y);
        Assert.Equal((x - y).Sign > 0, x > y);
        Assert.Equal((x - y).Sign <= 0, x <= y);
        Assert.Equal((x - y).Sign >= 0, x >= y);
        Assert.Equal(x == y, !(x != y));
    });

    [Fact]
    public void OnlyAnEqualFractionIsEqual()
    {
        Assert.True(new Rational(1, 2).Equals((object)new Rational(2, 4)));
        Assert.False(new Rational(1, 2).Equals((object)new Rational(1, 3)));
        Assert.False(new Rational(1, 2).Equals("1/2"));
        Assert.False(default(Rational).Equals((object?)null));
        Assert.NotEqual(new Rational(1, 2).GetHashCode(), new Rational(2, 1).GetHashCode());
    }

    [Fact]
    public void DivisionByZeroIsRefused()
    {
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / default(Rational));
    }

    [Fact]
    public void ADecimalIsTakenExactlyAndComesBack() => Gen.Decimal.Sample(d =>
    {
        var exact = Rational.FromDecimal(d);
        Assert.Equal(Exact.Value(d.ToString(CultureInfo.InvariantCulture)), exact);
        Assert.True(DecimalRounding.TryRound(exact, Rounding.ToNearestEven, out decimal back));
        Assert.Equal(d, back);
    });

    [Fact]
    public void ADoubleIsTakenExactlyAndComesBack() => Gen.Double.Where(double.IsFinite).Sample(d =>
    {
        // The round-trip format with enough digits is exact: the decimal expansion of a double is finite.
        var exact = Rational.FromDouble(d);
        Assert.Equal(Exact.Value(d.ToString("E1100", CultureInfo.InvariantCulture)), exact);
        Assert.True(DoubleRounding.TryRound(exact, Rounding.ToNearestEven, out double back));
        Assert.Equal(BitConverter.DoubleToInt64Bits(d == 0 ? 0 : d), BitConverter.DoubleToInt64Bits(back));
    });

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void ADoubleThatIsNoNumberIsRefused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.FromDouble(value));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("0.0", "0")]
    [InlineData("120", "120")]
    [InlineData("-2.770", "-277/100")]
    [InlineData("0.5e1", "5")]
    [InlineData("25E-2", "1/4")]
    [InlineData("1e+3", "1000")]
    [InlineData("1e-0003", "1/1000")]
    public void NumberTextIsReadExactly(string text, string value)
    {
        Assert.True(Rational.TryParse(text, out Rational parsed));
        Assert.Equal(value, parsed.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+3")]
    [InlineData("3.")]
    [InlineData(".5")]
    [InlineData("017")]
    [InlineData("-01")]
    [InlineData("00")]
    [InlineData("1,000")]
    [InlineData("1_000")]
    [InlineData("0x1F")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1\n")]
    [InlineData("--1")]
    [InlineData("1.2.3")]
    [InlineData("1.e5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1e5.0")]
    [InlineData("1e5x")]
    [InlineData("1e+-5")]
    [InlineData("３")]
    [InlineData("1.٣")]
    [InlineData("1e３")]
    [InlineData("∞")]
    [InlineData("NaN")]
    public void OtherTextIsRefused(string text) => Assert.False(Rational.TryParse(text, out _));

    [Fact]
    public void GiantExponentsAndTextsAreRefusedAtOnce()
    {
        Assert.True(Rational.TryParse("1e5000", out _));
        Assert.True(Rational.TryParse("1e-5000", out _));
        Assert.False(Rational.TryParse("1e5001", out _));
        Assert.False(Rational.TryParse("1e-5001", out _));
        Assert.True(Rational.TryParse("0e2147483648", out _));
        Assert.True(Rational.TryParse("0.00e-" + new string('9', 60_000), out Rational zero));
        Assert.Equal(Rational.Zero, zero);
        Assert.True(Rational.TryParse("1e" + new string('0', 60_000), out Rational one));
        Assert.Equal(Rational.One, one);
        Assert.False(Rational.TryParse("1e" + new string('9', 9_000), out _));
        Assert.True(Rational.TryParse(new string('9', 10_000), out _));
        Assert.False(Rational.TryParse(new string('9', 10_001), out _));
    }
}
