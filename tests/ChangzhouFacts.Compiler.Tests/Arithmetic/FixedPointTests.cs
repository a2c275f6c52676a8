using System.Numerics;
using ChangzhouFacts.Arithmetic;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

/// <summary>The error counts are correct: the error of a coarse result covers its distance from a much more precise one.</summary>
public class FixedPointTests
{
    // Below and above 1 024 places, where the logarithm starts to take roots first.
    private static readonly Gen<int> Places = Gen.OneOf(Gen.Int[32, 300], Gen.Int[1_000, 1_500]);

    private static readonly Gen<Rational> Positive = Gen.OneOf(
        Exact.Fractions(16).Where(x => x.Sign != 0).Select(Exact.Abs),
        Gen.Select(Gen.Int[-9, 9], Gen.Int[1, 60]).Select((n, power) => 1 + Rational.FromDigits(n, -power)).Where(x => x.Sign > 0));

    [Fact]
    public void ALogarithmIsAsNearAsItSays() => Gen.Select(Positive, Places).Sample(
        (value, places) => AssertWithinError(FixedPoint.Logarithm(value, places), FixedPoint.Logarithm(value, (2 * places) + 100)),
        iter: 2 * Check.Iter);

    [Fact]
    public void ALogarithmOfAFewUnitsOfTheLastPlaceIsAsNearAsItSays()
    {
        for (int digits = 14; digits <= 20; digits++)
        {
            Rational value = 1 + Rational.FromDigits(8, -digits);
            AssertWithinError(FixedPoint.Logarithm(value, 50), FixedPoint.Logarithm(value, 200));
        }
    }

    [Fact]
    public void AnExponentialIsAsNearAsItSays() => Gen.Select(Gen.Int[-2_000_000, 2_000_000], Places).Sample(
        (millionths, places) =>
        {
            Rational power = new(millionths, 1_000);
            Approximation At(int bits) =>
                FixedPoint.Exponential(new Approximation((power.Numerator << bits).FloorDivide(power.Denominator), BigInteger.One, bits));
            AssertWithinError(At(places), At((2 * places) + 100));
        },
        iter: 2 * Check.Iter);

    [Fact]
    public void TheExponentialUndoesTheLogarithm() => Gen.Select(Positive, Places).Sample(
        (value, places) =>
        {
            Approximation back = FixedPoint.Exponential(FixedPoint.Logarithm(value, places));
            Assert.True(Lower(back) < value && value < Upper(back));
            Assert.True((Upper(back) - Lower(back)) / value < Power(8 - places), "The error says more than is lost.");
        },
        iter: 2 * Check.Iter);

    [Fact]
    public void TheLogarithmOfTwoHasItsKnownDigits()
    {
        // OEIS A002162.
        Rational known = Exact.Value("0.6931471805599453094172321214581765680755001343602552541206800094933936219696947");

        foreach (int places in new[] { 10, 100, 250, 600, 2_000 })
        {
            Assert.True(Exact.Abs((new Rational(LogarithmOf2.At(places)) * Power(-places)) - known) < (2 * Power(-places)) + Exact.Value("1e-78"));
            Assert.True(Exact.Abs((new Rational(LogarithmOf2.Compute(places)) * Power(-places)) - known) < (2 * Power(-places)) + Exact.Value("1e-78"));
        }
    }

    [Fact]
    public void TheLogarithmOfTwoGoesOnWithTheSameDigits()
    {
        BigInteger longest = LogarithmOf2.Compute(50_000);

        foreach (int places in new[] { 1, 511, 512, 513, 1_000, 40_000, 3_000 })
        {
            Assert.InRange(LogarithmOf2.At(places) - (longest >> (50_000 - places)), -2, 2);
            Assert.InRange(LogarithmOf2.Compute(places) - (longest >> (50_000 - places)), -2, 2);
        }
    }

    [Fact]
    public void AMantissaIsFromThreeQuartersToOneAndAHalf() => Gen.Select(Positive, Gen.Int[3, 300]).Sample(
        (value, places) =>
        {
            Rational mantissa = new Rational(FixedPoint.Normalize(value, places, out int power)) * Power(-places);
            Assert.True(mantissa >= new Rational(3, 4) && mantissa <= new Rational(3, 2));
            Assert.True(Exact.Abs(mantissa - (value * Power(-power))) < 2 * Power(-places));
            Assert.True(power == 0 || Exact.Abs(value - 1) > new Rational(1, 8), "A fraction near 1 has the power 0.");
        },
        iter: 20 * Check.Iter);

    private static void AssertWithinError(Approximation coarse, Approximation fine) =>
        Assert.True(Lower(coarse) <= Upper(fine) && Lower(fine) <= Upper(coarse));

    private static Rational Lower(Approximation x) => new Rational(x.Value - x.Error) * Power(-x.Bits);

    private static Rational Upper(Approximation x) => new Rational(x.Value + x.Error) * Power(-x.Bits);

    private static Rational Power(int exponent) =>
        exponent >= 0 ? new(BigInteger.One << exponent) : new(BigInteger.One, BigInteger.One << -exponent);
}
