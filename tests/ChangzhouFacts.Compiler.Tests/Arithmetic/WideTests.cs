using System.Numerics;
using ChangzhouFacts.Arithmetic;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

public class WideTests
{
    private static readonly BigInteger Beyond = BigInteger.One << 128;

    // Numbers of every length, and those with long runs of zeros and ones, which are critical for carries and for the guesses of a division.
    private static readonly Gen<ulong> Halves = Gen.Frequency(
        (2, Gen.ULong),
        (2, Gen.Select(Gen.ULong, Gen.Int[0, 63], (bits, shift) => bits >> shift)),
        (1, Gen.Int[0, 63].Select(bit => 1UL << bit)),
        (1, Gen.Int[0, 63].Select(bit => (1UL << bit) - 1)),
        (1, Gen.OneOfConst(0UL, ulong.MaxValue, 0xFFFF_FFFF_0000_0000UL, 0x7FFF_FFFF_FFFF_FFFFUL, 0x8000_0000_FFFF_FFFFUL)));

    private static readonly Gen<Wide> Numbers = Gen.Select(Gen.Frequency((2, Halves), (1, Gen.Const(0UL))), Halves, (high, low) => new Wide(high, low));

    [Fact]
    public void AWideNumberGoesThereAndBack() => Numbers.Sample(x =>
    {
        Assert.Equal(((BigInteger)x.High << 64) + x.Low, (BigInteger)x);
        Assert.True(Wide.TryCreate(x, out Wide back));
        Assert.Equal(x, back);
        Assert.Equal(x.GetHashCode(), back.GetHashCode());
        Assert.Equal(((BigInteger)x).IsEven, x.IsEven);
        Assert.Equal((int)((BigInteger)x).GetBitLength(), x.BitLength);
        Assert.Equal(((BigInteger)x).IsZero, x.IsZero);
    });

    [Fact]
    public void WhatDoesNotFitIsRefused()
    {
        Assert.True(Wide.TryCreate(Beyond - 1, out Wide greatest));
        Assert.Equal(new Wide(ulong.MaxValue, ulong.MaxValue), greatest);
        Assert.False(Wide.TryCreate(Beyond, out _));
        Assert.False(Wide.TryCreate(-1, out _));
        Assert.False(Wide.TryCreate(-Beyond, out _));
    }

    [Fact]
    public void ArithmeticIsThatOfNumbersWithoutALimit() => Gen.Select(Numbers, Numbers).Sample((x, y) =>
    {
        BigInteger a = x;
        BigInteger b = y;
        Assert.Equal(a + b < Beyond, Wide.TryAdd(x, y, out Wide sum));
        Assert.Equal((a + b) % Beyond, (BigInteger)sum);
        Assert.Equal(a * b < Beyond, Wide.TryMultiply(x, y, out Wide product));
        Assert.True(a * b >= Beyond || a * b == product);
        Assert.Equal(a >= b ? a - b : b - a, (BigInteger)(a >= b ? x - y : y - x));
        Assert.Equal(a.CompareTo(b), x.CompareTo(y));
        Assert.Equal(a == b, x == y);
        Assert.Equal(a != b, x != y);
        Assert.Equal(a == b, x.Equals((object)y));
        Assert.Equal(a * b, ToBigInteger(DoubleWide.Product(x, y)));
    });

    [Fact]
    public void AProductIsTheSameWithoutAnInstructionForIt() => Gen.Select(Halves, Halves).Sample((x, y) =>
    {
        Assert.Equal((BigInteger)x * y, (BigInteger)Wide.ProductByHalves(x, y));
        Assert.Equal(Wide.ProductByHalves(x, y), Wide.Product(x, y));
    });

    [Fact]
    public void ADivisionIsThatOfNumbersWithoutALimit() => Gen.Select(Numbers, Numbers, Numbers.Where(divisor => !divisor.IsZero)).Sample((x, y, divisor) =>
    {
        var dividend = DoubleWide.Product(x, y);
        var quotient = BigInteger.DivRem((BigInteger)x * y, divisor, out BigInteger expectedRemainder);
        Assert.Equal(quotient, ToBigInteger(dividend.DividedBy(divisor, out Wide remainder)));
        Assert.Equal(expectedRemainder, (BigInteger)remainder);
        Assert.Equal((int)((BigInteger)x * y).GetBitLength(), dividend.BitLength);
    }, iter: 200 * Check.Iter);

    [Fact]
    public void TheNextNumberIsOneMore() => Gen.Select(Numbers, Numbers).Sample((x, y) =>
    {
        var product = DoubleWide.Product(x, y);
        Assert.Equal(ToBigInteger(product) + 1, ToBigInteger(product.Next()));
        Assert.Equal(-1, product.CompareTo(product.Next()));
        Assert.Equal(0, product.CompareTo(DoubleWide.Product(y, x)));
    });

    [Fact]
    public void ShortAndLongFractionsRoundAlike() =>
        Gen.Select(Numbers, Numbers.Where(denominator => !denominator.IsZero), Gen.Bool, Gen.Enum<Rounding>()).Sample((size, denominator, isNegative, rounding) =>
        {
            BigInteger numerator = isNegative ? -(BigInteger)size : size;
            bool fits = DecimalRounding.TryRound(new Rational(numerator, denominator), rounding, out decimal rounded);
            Assert.Equal(DecimalRounding.TryRound(numerator, denominator, Limit.At, rounding, out decimal expected), fits);
            Assert.Equal(decimal.GetBits(expected), decimal.GetBits(rounded));
        }, iter: 50 * Check.Iter);

    private static BigInteger ToBigInteger(DoubleWide value) => ((BigInteger)value.High << 128) + value.Low;
}
