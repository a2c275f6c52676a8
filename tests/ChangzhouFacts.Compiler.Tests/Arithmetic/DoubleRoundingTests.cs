using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

public class DoubleRoundingTests
{
    private static readonly Rational MaxValue = Rational.FromDouble(double.MaxValue);

    private static readonly Gen<double> AllDoubles = Gen.Frequency(
        (3, Gen.Long.Select(BitConverter.Int64BitsToDouble)),
        (2, Gen.Select(Gen.Int[0, 2046], Gen.Long[-3, 3]).Select((e, m) => BitConverter.Int64BitsToDouble(Math.Max(0, ((long)e << 52) + m)))),
        (1, Gen.Long[0, 1L << 53].Select(BitConverter.Int64BitsToDouble)),
        (1, Gen.Decimal.Select(d => (double)d))).Where(double.IsFinite);

    [Fact]
    public void TheNearestDoubleIsTheOneThatDotnetReadsFromTheExactDigits() =>
        Gen.Select(Exact.Whole(30), Gen.Int[-360, 320]).Sample(
            (digits, power) =>
            {
                double expected = double.Parse($"{digits}E{power}", NumberStyles.Float, CultureInfo.InvariantCulture);
                bool fits = DoubleRounding.TryRound(Rational.FromDigits(digits, power), Rounding.ToNearestEven, out double result);
                Assert.Equal(double.IsFinite(expected), fits);
                if (fits)
                {
                    AssertSame(expected == 0 ? 0 : expected, result);
                }
            },
            iter: 200 * Check.Iter);

    [Fact]
    public void HalfWayBetweenTwoDoublesIsRoundedAsDotnetReadsIt() =>
        Gen.Select(AllDoubles, Gen.Int[-1, 1]).Sample(
            (d, nudge) =>
            {
                double next = Math.BitIncrement(d);
                Rational middle = (Rational.FromDouble(d) + (double.IsFinite(next) ? Rational.FromDouble(next) : MaxValue)) / 2;
                Rational value = middle + (Rational.FromDigits(nudge, -1_200) * (1 + Exact.Abs(middle)));
                double expected = double.Parse(Digits(value), NumberStyles.Float, CultureInfo.InvariantCulture);
                Assert.True(DoubleRounding.TryRound(value, Rounding.ToNearestEven, out double result));
                AssertSame(expected == 0 ? 0 : expected, result);
            },
            iter: 30 * Check.Iter);

    [Fact]
    public void DirectedRoundingGivesTheClosestDoubleOnItsSide() =>
        Gen.Select(Exact.Fractions(20), Gen.Int[-340, 300]).Sample((x, power) =>
        {
            Rational value = x * Rational.FromDigits(1, power);
            if (DoubleRounding.TryRound(value, Rounding.Down, out double below))
            {
                Assert.True(Rational.FromDouble(below) <= value);
                double next = Math.BitIncrement(below);
                Assert.True(double.IsInfinity(next) || Rational.FromDouble(next) > value);
            }

            if (DoubleRounding.TryRound(value, Rounding.Up, out double above))
            {
                Assert.True(Rational.FromDouble(above) >= value);
                double previous = Math.BitDecrement(above);
                Assert.True(double.IsInfinity(previous) || Rational.FromDouble(previous) < value);
            }
        });

    [Fact]
    public void BeyondTheRangeOnlyTheInnerSideHasABound()
    {
        foreach (Rational value in new[] { MaxValue + 1, MaxValue * 2, Exact.Value("1e5000") })
        {
            Assert.True(DoubleRounding.TryRound(value, Rounding.Down, out double below));
            Assert.Equal(double.MaxValue, below);
            Assert.False(DoubleRounding.TryRound(value, Rounding.Up, out _));
            Assert.True(DoubleRounding.TryRound(-value, Rounding.Up, out double above));
            Assert.Equal(double.MinValue, above);
            Assert.False(DoubleRounding.TryRound(-value, Rounding.Down, out _));
        }
    }

    [Fact]
    public void AValueThatWouldRoundToInfinityIsAbsent()
    {
        Rational halfUnit = new(BigInteger.Pow(2, 970));

        Assert.False(DoubleRounding.TryRound(MaxValue + halfUnit, Rounding.ToNearestEven, out _));
        Assert.False(DoubleRounding.TryRound(-MaxValue - halfUnit, Rounding.ToNearestEven, out _));
        Assert.True(DoubleRounding.TryRound(MaxValue + halfUnit - Exact.Value("1e-9"), Rounding.ToNearestEven, out double result));
        Assert.Equal(double.MaxValue, result);
    }

    [Fact]
    public void NextToZeroTheSmallestDoubleIsTheBoundAndZeroIsNeverNegative()
    {
        Rational tiny = Exact.Value("1e-4000");
        Rational half = Rational.FromDouble(double.Epsilon) / 2;

        AssertSame(0, Round(tiny, Rounding.ToNearestEven));
        AssertSame(0, Round(-tiny, Rounding.ToNearestEven));
        AssertSame(0, Round(tiny, Rounding.Down));
        AssertSame(0, Round(-tiny, Rounding.Up));
        AssertSame(double.Epsilon, Round(tiny, Rounding.Up));
        AssertSame(-double.Epsilon, Round(-tiny, Rounding.Down));
        AssertSame(0, Round(half, Rounding.ToNearestEven));
        AssertSame(double.Epsilon, Round(half + tiny, Rounding.ToNearestEven));
        AssertSame(2 * double.Epsilon, Round(3 * half, Rounding.ToNearestEven));
    }

    // Powers of two, below which doubles are closer together, and one other number.
    [Theory]
    [InlineData(0.0, double.Epsilon, 0.0)]
    [InlineData(double.Epsilon, 2 * double.Epsilon, 0.0)]
    [InlineData(1.0, 1.0000000000000002, 0.9999999999999999)]
    [InlineData(0.5, 0.5000000000000001, 0.49999999999999994)]
    [InlineData(1152921504606846976.0, 1152921504606847232.0, 1152921504606846848.0)]
    [InlineData(3.0, 3.0000000000000004, 2.9999999999999996)]
    [InlineData(0.3, 0.30000000000000004, 0.29999999999999993)]
    public void ANumberRightBesideADoubleRoundsAwayFromItOnlyWhenToldTo(double value, double next, double previous)
    {
        AssertSame(value, Beside(value, Limit.FromAbove, Rounding.ToNearestEven));
        AssertSame(value, Beside(value, Limit.FromAbove, Rounding.Down));
        AssertSame(next, Beside(value, Limit.FromAbove, Rounding.Up));
        AssertSame(value, Beside(value, Limit.FromBelow, Rounding.ToNearestEven));
        AssertSame(value == 0 ? -double.Epsilon : previous, Beside(value, Limit.FromBelow, Rounding.Down));
        AssertSame(value, Beside(value, Limit.FromBelow, Rounding.Up));
        if (value != 0)
        {
            AssertSame(-value, Beside(-value, Limit.FromBelow, Rounding.Up));
            AssertSame(-next, Beside(-value, Limit.FromBelow, Rounding.Down));
            AssertSame(previous == 0 ? 0 : -previous, Beside(-value, Limit.FromAbove, Rounding.Up));
            AssertSame(-value, Beside(-value, Limit.FromAbove, Rounding.Down));
        }

        static double Beside(double value, Limit limit, Rounding rounding)
        {
            var exact = Rational.FromDouble(value);
            Assert.True(DoubleRounding.TryRound(exact.Numerator, exact.Denominator, limit, rounding, out double result));
            return result;
        }
    }

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(0.5, "0.5")]
    [InlineData(120.0, "120")]
    [InlineData(-3.25, "-3.25")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.3, "0.3")]
    [InlineData(0.00001, "0.00001")]
    [InlineData(0.000012, "0.000012")]
    [InlineData(0.000009, "9E-6")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(9.5e15, "9500000000000000")]
    [InlineData(1e16, "1E+16")]
    [InlineData(6.02e23, "6.02E+23")]
    [InlineData(6.02214076e23, "6.02214076E+23")]
    [InlineData(1e-10, "1E-10")]
    [InlineData(1e23, "1E+23")]
    [InlineData(9007199254740993.0, "9007199254740992")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    [InlineData(double.MinValue, "-1.7976931348623157E+308")]
    [InlineData(double.Epsilon, "5E-324")]
    [InlineData(2.2250738585072014E-308, "2.2250738585072014E-308")]
    [InlineData(2.2250738585072009E-308, "2.225073858507201E-308")]
    [InlineData(5.684341886080802E-14, "5.684341886080802E-14")]
    [InlineData(4.94E-323, "5E-323")]
    [InlineData(1125899906842624.25, "1125899906842624.2")]
    [InlineData(1125899906842624.75, "1125899906842624.8")]
    [InlineData(18014398509482008.0, "1.801439850948201E+16")]
    [InlineData(18014398509482012.0, "1.8014398509482012E+16")]
    [InlineData(18014398509482028.0, "1.8014398509482028E+16")]
    [InlineData(18014398509482032.0, "1.801439850948203E+16")]
    public void ADoubleIsWrittenWithTheFewestDigits(double value, string expected) =>
        Assert.Equal(expected, DoubleRounding.ToShortestDigits(value));

    [Fact]
    public void ANegativeZeroIsWrittenWithoutItsSign() => Assert.Equal("0", DoubleRounding.ToShortestDigits(-0.0));

    [Fact]
    public void WrittenDigitsReadBackAndNoShorterOnesDo() => AllDoubles.Sample(
        d =>
        {
            string text = DoubleRounding.ToShortestDigits(d);
            Assert.True(DoubleRounding.TryRound(Exact.Value(text), Rounding.ToNearestEven, out double back));
            AssertSame(d == 0 ? 0 : d, back);

            // With one digit fewer, .NET's parser returns the double for neither neighbour. (Its own shortest form of 2^-25 fails, too.)
            int length = Significant(text).Length;
            if (length > 1)
            {
                string[] parts = d.ToString("E1100", CultureInfo.InvariantCulture).TrimStart('-').Split('E');
                var below = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal)[..(length - 1)], CultureInfo.InvariantCulture);
                int power = int.Parse(parts[1], CultureInfo.InvariantCulture) - length + 2;
                Assert.NotEqual(Math.Abs(d), double.Parse($"{below}E{power}", CultureInfo.InvariantCulture));
                Assert.NotEqual(Math.Abs(d), double.Parse($"{below + 1}E{power}", CultureInfo.InvariantCulture));
            }

            Assert.True(length <= 17);
        },
        iter: 100 * Check.Iter);

    [Fact]
    public void WrittenDigitsAreAsNearAsTheirNumberAllows() => AllDoubles.Where(d => d != 0).Sample(d =>
    {
        string text = DoubleRounding.ToShortestDigits(d);
        int length = Significant(text).Length;
        string nearest = d.ToString("E" + (length - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        if (double.Parse(nearest, CultureInfo.InvariantCulture) == d)
        {
            Rational exact = Rational.FromDouble(d);
            Assert.True(Exact.Abs(Exact.Value(text) - exact) <= Exact.Abs(Exact.Value(nearest) - exact), text);
        }
    });

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void WhatIsNoNumberHasNoDigits(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DoubleRounding.ToShortestDigits(value));

    private static double Round(Rational value, Rounding rounding)
    {
        Assert.True(DoubleRounding.TryRound(value, rounding, out double result));
        return result;
    }

    private static void AssertSame(double expected, double actual) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));

    private static string Significant(string digits) =>
        digits.Split('E')[0].Replace(".", "", StringComparison.Ordinal).Trim('-').Trim('0');

    /// <summary>The complete decimal expansion; it is finite, because the denominator has only the factors 2 and 5.</summary>
    private static string Digits(Rational value)
    {
        const int Places = 2_400;
        BigInteger scaled = BigInteger.DivRem(value.Numerator * BigInteger.Pow(10, Places), value.Denominator, out BigInteger rest);
        Assert.True(rest.IsZero);
        return scaled.ToString(CultureInfo.InvariantCulture) + "E-" + Places.ToString(CultureInfo.InvariantCulture);
    }
}
