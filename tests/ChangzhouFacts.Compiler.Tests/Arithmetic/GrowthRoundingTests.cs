using System.Numerics;
using ChangzhouFacts.Arithmetic;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

public class GrowthRoundingTests
{
    private static readonly Gen<Rational> Ratios = Gen.Select(Exact.Figures, Exact.Figures).Select((a, b) => b / a);

    private static readonly Gen<Rational> NearOne =
        Gen.Select(Gen.Int[-9, 9], Gen.Int[1, 40]).Where(t => t.Item1 != 0).Select((n, power) => 1 + Rational.FromDigits(n, -power));

    /// <summary>1 / years for whole years, months, and those numbers of days whose exponent has small parts (146 097 = 3³ · 7 · 773).</summary>
    private static readonly Gen<Rational> ShortExponents = Gen.OneOf(
        Gen.Int[1, 60].Select(years => new Rational(1, years)),
        Gen.Int[1, 40].Select(months => new Rational(12, months)),
        Gen.Int[1, 2].Select(k => DaysExponent(773 * k)),
        Gen.OneOfConst(DaysExponent(5_411), DaysExponent(146_097)));

    [Fact]
    public void ADecimalGrowthRateToItsPowerEnclosesTheRatio() =>
        Gen.Select(Gen.Frequency((3, Ratios), (1, NearOne)), ShortExponents, Exact.Roundings).Sample(
            (ratio, exponent, rounding) =>
            {
                Rational target = Exact.Power(ratio, (int)exponent.Numerator);
                if (TryRound(ratio, exponent, rounding, out decimal growth))
                {
                    var r = Rational.FromDecimal(growth);
                    int scale = growth.Scale;
                    if (growth == decimal.MaxValue)
                    {
                        Assert.True(rounding == Rounding.Down && ComparePower(1 + r, (int)exponent.Denominator, target) < 0);
                        return;
                    }

                    bool isExact = Exact.Power(1 + r, (int)exponent.Denominator) == target;
                    Assert.True(isExact || scale == 28 || Exact.Abs(r) * Rational.FromDigits(10, scale) >= new Rational(BigInteger.One << 96) - 10);
                    AssertRounded(rounding, r - Rational.FromDigits(1, -scale), r, r + Rational.FromDigits(1, -scale), (int)exponent.Denominator, target);
                }
                else
                {
                    Assert.True(target > Exact.Power(new Rational(BigInteger.One << 96), (int)exponent.Denominator));
                }
            },
            iter: 12 * Check.Iter);

    [Fact]
    public void ADoubleGrowthRateToItsPowerEnclosesTheRatio() =>
        Gen.Select(Gen.Frequency((3, Ratios), (1, NearOne)), ShortExponents, Exact.Roundings).Sample(
            (ratio, exponent, rounding) =>
            {
                Rational target = Exact.Power(ratio, (int)exponent.Numerator);
                Assert.True(TryRound(ratio, exponent, rounding, out double growth));
                AssertRounded(
                    rounding,
                    Rational.FromDouble(Math.BitDecrement(growth)),
                    Rational.FromDouble(growth),
                    Rational.FromDouble(Math.BitIncrement(growth)),
                    (int)exponent.Denominator,
                    target);
            },
            iter: 12 * Check.Iter);

    [Fact]
    public void AnEnclosureHasTheGrowthInside() =>
        Gen.Select(Gen.Frequency((3, Ratios), (1, NearOne)).Where(ratio => ratio != 1), ShortExponents, Gen.Int[32, 160]).Sample(
            (ratio, exponent, bits) =>
            {
                Enclosure growth = GrowthRounding.Enclose(ratio, exponent, bits);
                Rational target = Exact.Power(ratio, (int)exponent.Numerator);
                var degree = (int)exponent.Denominator;
                Assert.True(growth.Lower <= -growth.Denominator || ComparePower(1 + new Rational(growth.Lower, growth.Denominator), degree, target) < 0);
                Assert.True(ComparePower(1 + new Rational(growth.Upper, growth.Denominator), degree, target) > 0);
            },
            iter: 20 * Check.Iter);

    [Theory]
    [InlineData(32)]
    [InlineData(64)]
    [InlineData(400)]
    public void AnEnclosureOfAGrowthOfManyDigitsHasItInside(int bits)
    {
        Rational target = Exact.Power(1_000, 30);
        Enclosure growth = GrowthRounding.Enclose(1_000, 30, bits);

        Assert.True(1 + new Rational(growth.Lower, growth.Denominator) < target && 1 + new Rational(growth.Upper, growth.Denominator) > target);
    }

    [Fact]
    public void GrowthOverAnyNumberOfDaysAgreesWithRepeatedSquareRoots() =>
        Gen.Select(Ratios, Gen.Int[1, 20_000], Exact.Roundings).Sample(
            (ratio, days, rounding) =>
            {
                Rational exponent = DaysExponent(days);
                if (TryRound(ratio, exponent, rounding, out decimal growth) && Exact.Abs(ratio - 1) < 4)
                {
                    Rational expected = PowerBySquareRoots(ratio, exponent) - 1;
                    Assert.True(DecimalRounding.TryRound(expected, rounding, out decimal rounded));
                    Assert.Equal(rounded, growth);
                    Assert.True(DoubleRounding.TryRound(expected, rounding, out double roundedDouble));
                    Assert.True(TryRound(ratio, exponent, rounding, out double growthDouble));
                    Assert.Equal(roundedDouble, growthDouble);
                }
            },
            iter: 2 * Check.Iter);

    [Fact]
    public void GrowthOverOneDayIsExactToTheLastDigitByWholeNumberPowers()
    {
        // (101/100)^(146097/400): the 146 097th power of the ratio against the 400th of the result.
        Rational ratio = new(101, 100);
        Rational target = Power(ratio, 146_097);
        foreach (Rounding rounding in Enum.GetValues<Rounding>())
        {
            Assert.True(TryRound(ratio, DaysExponent(1), rounding, out decimal growth));
            var unit = Rational.FromDigits(1, -growth.Scale);
            AssertRounded(rounding, Rational.FromDecimal(growth) - unit, Rational.FromDecimal(growth), Rational.FromDecimal(growth) + unit, 400, target);
        }

        static Rational Power(Rational value, int exponent) => Rational.FromLowestTerms(
            BigInteger.Pow(value.Numerator, exponent), BigInteger.Pow(value.Denominator, exponent));
    }

    [Theory]
    [InlineData("4", "1", 1, 2, "1")]
    [InlineData("1", "1", 1, 7, "0")]
    [InlineData("0", "1", 1, 7, "-1")]
    [InlineData("1.21", "1", 1, 2, "0.1")]
    [InlineData("1.331", "1", 1, 3, "0.1")]
    [InlineData("1", "1024", 1, 10, "-0.5")]
    [InlineData("2", "1", 12, 6, "3")]
    [InlineData("8", "27", 12, 18, "-0.5555555555555555555555555556")]
    [InlineData("531441", "4096", 12, 144, "0.5")]
    [InlineData("3.33", "2.77", 1, 1, "0.2021660649819494584837545126")]
    public void ARationalResultIsRoundedFromItsExactValue(string to, string from, int numerator, int denominator, string expected)
    {
        Rational ratio = Exact.Value(to) / Exact.Value(from);
        Assert.True(TryRound(ratio, new Rational(numerator, denominator), Rounding.ToNearestEven, out decimal growth));
        Assert.Equal(expected, Exact.Digits(growth));
    }

    [Fact]
    public void AnExactResultIsTheSameInEveryDirection()
    {
        foreach (Rounding rounding in Enum.GetValues<Rounding>())
        {
            Assert.True(TryRound(Exact.Value("1.4641"), new Rational(1, 4), rounding, out decimal growth));
            Assert.Equal("0.1", Exact.Digits(growth));
            Assert.True(TryRound(Exact.Value("6.25"), new Rational(1, 2), rounding, out double binary));
            Assert.Equal(1.5, binary);
        }
    }

    [Theory]
    [InlineData("1.00000000000000000000000000005", "0.0000000000000000000000000000")]
    [InlineData("1.00000000000000000000000000015", "0.0000000000000000000000000002")]
    [InlineData("0.99999999999999999999999999975", "-0.0000000000000000000000000002")]
    public void ARootHalfWayBetweenTwoDecimalsGoesToTheEvenOne(string root, string expected)
    {
        Assert.True(TryRound(Exact.Power(Exact.Value(root), 5), new Rational(1, 5), Rounding.ToNearestEven, out decimal growth));
        Assert.Equal(expected, Exact.Digits(growth));
    }

    [Fact]
    public void ARootHalfWayBetweenTwoDoublesGoesToTheEvenOne()
    {
        Rational half = Rational.FromDouble(1.5 + (Math.BitIncrement(1.5) - 1.5)) - Rational.FromDouble(Math.Pow(2, -53));

        Assert.True(TryRound(Exact.Power(1 + half, 3), new Rational(1, 3), Rounding.ToNearestEven, out double growth));
        Assert.Equal(1.5, growth);
    }

    [Fact]
    public void AGrowthTooLargeForItsTypeIsAbsentAndBoundedFromBelowOnly()
    {
        Rational ratio = Exact.Value("1.5");
        Rational overTwoDays = DaysExponent(2);
        Assert.True(TryRound(ratio, overTwoDays, Rounding.ToNearestEven, out double binary));
        Assert.InRange(binary, 1e32, 1e33);
        Assert.False(TryRound(ratio, overTwoDays, Rounding.ToNearestEven, out decimal _));
        Assert.False(TryRound(ratio, overTwoDays, Rounding.Up, out decimal _));
        Assert.True(TryRound(ratio, overTwoDays, Rounding.Down, out decimal below));
        Assert.Equal(decimal.MaxValue, below);

        Assert.False(TryRound(Exact.Value("1e20"), overTwoDays, Rounding.ToNearestEven, out double _));
        Assert.False(TryRound(Exact.Value("1e20"), overTwoDays, Rounding.Up, out double _));
        Assert.True(TryRound(Exact.Value("1e20"), overTwoDays, Rounding.Down, out double greatest));
        Assert.Equal(double.MaxValue, greatest);
    }

    [Theory]
    [InlineData("0.5", 2)]
    [InlineData("0.0000000000000000000000000001", 2)]
    [InlineData("0.5", 1)]
    [InlineData("1e-5000", 1)]
    public void AGrowthExtremelyNearMinusOneStaysAboveIt(string ratio, int days)
    {
        Assert.True(TryRound(Exact.Value(ratio), DaysExponent(days), Rounding.ToNearestEven, out decimal nearest));
        Assert.Equal(-1m, nearest);
        Assert.True(TryRound(Exact.Value(ratio), DaysExponent(days), Rounding.Down, out decimal below));
        Assert.Equal(-1m, below);
        Assert.True(TryRound(Exact.Value(ratio), DaysExponent(days), Rounding.Up, out decimal above));
        Assert.Equal(-0.9999999999999999999999999999m, above);
        Assert.True(TryRound(Exact.Value(ratio), DaysExponent(days), Rounding.Up, out double aboveInBinary));
        Assert.Equal(Math.BitIncrement(-1.0), aboveInBinary);
    }

    [Fact]
    public void AGrowthNearZeroHasAllTheDigitsOfADouble()
    {
        // ln(1 + x) = x - x²/2 + …: the fifth root of 1 + 10^-300 is 1 + 2·10^-301 to far more than 17 digits.
        Assert.True(TryRound(1 + Exact.Value("1e-300"), new Rational(1, 5), Rounding.ToNearestEven, out double growth));
        Assert.Equal(2e-301, growth);
        Assert.True(TryRound(1 - Exact.Value("1e-300"), new Rational(1, 5), Rounding.ToNearestEven, out growth));
        Assert.Equal(-2e-301, growth);
        Assert.True(TryRound(1 - Exact.Value("1e-4000"), new Rational(1, 5), Rounding.Down, out growth));
        Assert.Equal(-double.Epsilon, growth);
        Assert.True(TryRound(1 - Exact.Value("1e-4000"), new Rational(1, 5), Rounding.Up, out growth));
        Assert.Equal(BitConverter.DoubleToInt64Bits(0), BitConverter.DoubleToInt64Bits(growth));
    }

    [Fact]
    public void TheGreatestAndTheSmallestDoublesHaveAGrowthBetweenThem()
    {
        Rational ratio = Rational.FromDouble(1e308) / Rational.FromDouble(double.Epsilon);

        Assert.True(TryRound(ratio, new Rational(1, 5), Rounding.ToNearestEven, out double growth));
        Rational previous = Rational.FromDouble(Math.BitDecrement(growth));
        AssertRounded(Rounding.ToNearestEven, previous, Rational.FromDouble(growth), Rational.FromDouble(Math.BitIncrement(growth)), 5, ratio);
        Assert.False(TryRound(ratio, 1, Rounding.ToNearestEven, out growth));
        Assert.True(TryRound(Rational.One / ratio, 1, Rounding.ToNearestEven, out growth));
        Assert.Equal(-1.0, growth);
    }

    [Fact]
    public void HostileSizesEndAndStayBounds()
    {
        Rational nearRoot = 32 * (1 + (Exact.Value("1e-5000") * Exact.Value("1e-4000")));
        Assert.True(TryRound(nearRoot, new Rational(1, 5), Rounding.Down, out decimal below));
        Assert.True(TryRound(nearRoot, new Rational(1, 5), Rounding.Up, out decimal above));
        Assert.True(TryRound(nearRoot, new Rational(1, 5), Rounding.ToNearestEven, out decimal nearest));
        Assert.Equal(1m, nearest);
        Assert.True(below <= 1m && above > 1m);

        // Closer to a tie than the computation ever checks: either neighbour is accepted.
        Rational nearHalf = Exact.Power(Exact.Value("1.50000000000000000000000000005"), 5) * (1 + (Exact.Value("1e-5000") * Exact.Value("1e-4000")));
        Assert.True(TryRound(nearHalf, new Rational(1, 5), Rounding.ToNearestEven, out nearest));
        Assert.InRange(nearest, 0.5m, 0.5000000000000000000000000001m);

        // The definition of e, with an exponent of 5 000 digits.
        Assert.True(TryRound(1 + Exact.Value("1e-5000"), Exact.Value("1e5000"), Rounding.ToNearestEven, out decimal e));
        Assert.Equal(1.7182818284590452353602874714m, e);
        Assert.False(TryRound(Exact.Value("1e5000"), Exact.Value("1e5000"), Rounding.ToNearestEven, out e));
        Assert.False(TryRound(new Rational(3, 2), Exact.Value("1e5000"), Rounding.ToNearestEven, out e));
        Assert.True(TryRound(new Rational(2, 3), Exact.Value("1e5000"), Rounding.ToNearestEven, out e));
        Assert.Equal(-1m, e);
        Assert.True(TryRound(Exact.Value("1e-5000"), Exact.Value("1e-5000"), Rounding.Up, out e));
        Assert.Equal(0m, e);
        Assert.True(TryRound(Exact.Value("1e-5000"), Exact.Value("1e-5000"), Rounding.Down, out e));
        Assert.Equal(-0.0000000000000000000000000001m, e);
    }

    [Fact]
    public void WholeNumberRootsAreTheFloor() => Gen.Select(Exact.Whole(60), Gen.Int[1, 40], Gen.Int[-1, 1]).Sample((n, degree, nudge) =>
    {
        BigInteger value = BigInteger.Abs(n);
        BigInteger root = IntegerRoot.Floor(value, degree);
        Assert.True(BigInteger.Pow(root, degree) <= value);
        Assert.True(BigInteger.Pow(root + 1, degree) > value);

        BigInteger nearPower = BigInteger.Max(BigInteger.Zero, BigInteger.Pow(value >> 380, degree) + nudge);
        root = IntegerRoot.Floor(nearPower, degree);
        Assert.True(BigInteger.Pow(root, degree) <= nearPower);
        Assert.True(BigInteger.Pow(root + 1, degree) > nearPower);
    });

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 1, 1)]
    [InlineData(7, 1, 7)]
    [InlineData(0, 5, 0)]
    [InlineData(1, 5, 1)]
    [InlineData(31, 5, 1)]
    [InlineData(32, 5, 2)]
    public void RootsOfSmallNumbersAreKnown(int value, int degree, int root) => Assert.Equal(root, IntegerRoot.Floor(value, degree));

    [Fact]
    public void ANegativeRatioAndAnExponentThatIsNotPositiveAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TryRound(-1, 1, Rounding.Down, out decimal _));
        Assert.Throws<ArgumentOutOfRangeException>(() => TryRound(1, 0, Rounding.Down, out double _));
    }

    private static bool TryRound(Rational ratio, Rational exponent, Rounding rounding, out decimal result) =>
        GrowthRounding.TryRound(ratio, exponent, rounding, DecimalTarget.Instance, out result);

    private static bool TryRound(Rational ratio, Rational exponent, Rounding rounding, out double result) =>
        GrowthRounding.TryRound(ratio, exponent, rounding, DoubleTarget.Instance, out result);

    private static Rational DaysExponent(int days) => new(146_097, 400 * (BigInteger)days);

    /// <summary>Compares powers, which are exact, instead of roots: (1 + bound)^degree against ratio^numerator.</summary>
    private static void AssertRounded(Rounding rounding, Rational previous, Rational result, Rational next, int degree, Rational target)
    {
        if (Order(result) == 0)
        {
            return;
        }

        switch (rounding)
        {
            case Rounding.Down:
                Assert.True(Order(result) < 0 && Order(next) > 0);
                break;
            case Rounding.Up:
                Assert.True(Order(result) > 0 && Order(previous) < 0);
                break;
            default:
                // Other tests cover ties; here, a tie is also accepted.
                Assert.True(Order((previous + result) / 2) <= 0 && Order((result + next) / 2) >= 0);
                break;
        }

        int Order(Rational growth) => growth <= -1 ? -1 : ComparePower(1 + growth, degree, target);
    }

    private static int ComparePower(Rational value, int exponent, Rational target) =>
        (BigInteger.Pow(value.Numerator, exponent) * target.Denominator)
            .CompareTo(target.Numerator * BigInteger.Pow(value.Denominator, exponent));

    /// <summary>
    /// ratio^exponent computed without logarithms: the whole part by multiplication, each binary place of the rest by a square
    /// root. It is accurate to about 2^-250, and so to every digit that a test compares, except near a tie with a probability of 2^-100.
    /// </summary>
    private static Rational PowerBySquareRoots(Rational ratio, Rational exponent)
    {
        const int Places = 700;
        const int ExponentPlaces = 300;
        var whole = (int)BigInteger.Divide(exponent.Numerator, exponent.Denominator);
        BigInteger rest = BigInteger.Divide((exponent - whole).Numerator << ExponentPlaces, (exponent - whole).Denominator);
        BigInteger root = (ratio.Numerator << Places) / ratio.Denominator;
        BigInteger product = BigInteger.One << Places;
        for (int place = ExponentPlaces - 1; place >= 0; place--)
        {
            root = SquareRoot(root << Places);
            if (!((rest >> place) & 1).IsZero)
            {
                product = (product * root) >> Places;
            }
        }

        return new Rational(product, BigInteger.One << Places) * Exact.Power(ratio, whole);
    }

    private static BigInteger SquareRoot(BigInteger value)
    {
        BigInteger root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        while (true)
        {
            BigInteger next = (root + (value / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
