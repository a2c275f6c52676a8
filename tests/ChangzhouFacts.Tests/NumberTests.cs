using CsCheck;

namespace ChangzhouFacts.Tests;

public sealed class NumberTests
{
    [Fact]
    public void TheDefaultIsTheInt0()
    {
        Assert.Equal(NumberType.Int32, default(Number).Type);
        Assert.Equal(new Number(0), default);
        Assert.Equal("0", default(Number).ToString());
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void WhatIsNotFiniteIsRefused(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(value), () => new Number(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => (Number)value);
    }

    [Fact]
    public void TypesAreKept()
    {
        Assert.Equal(NumberType.Int32, ((Number)1).Type);
        Assert.Equal(NumberType.Int64, ((Number)1L).Type);
        Assert.Equal(NumberType.Decimal, ((Number)1m).Type);
        Assert.Equal(NumberType.Double, ((Number)1.0).Type);
    }

    [Fact]
    public void ADecimalNeverBecomesADoubleNorADoubleADecimal()
    {
        Number exact = 2.77m;
        Number floating = 2.77;

        Assert.True(exact.TryGetDecimal(out decimal d));
        Assert.Equal(2.77m, d);
        Assert.False(exact.TryGetDouble(out _));
        Assert.Throws<InvalidOperationException>(() => exact.ToDouble());
        Assert.Throws<InvalidOperationException>(() => (double)exact);
        Assert.Equal(2.77m, (decimal)exact);

        Assert.True(floating.TryGetDouble(out double f));
        Assert.Equal(2.77, f);
        Assert.False(floating.TryGetDecimal(out _));
        Assert.Throws<InvalidOperationException>(() => floating.ToDecimal());
        Assert.Throws<InvalidOperationException>(() => (decimal)floating);
        Assert.Equal(2.77, (double)floating);
    }

    [Fact]
    public void AnyFiniteDoubleIsHeldBitByBit() => Gen.Double.Where(double.IsFinite).Sample(value =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(new Number(value).ToDouble())));

    [Fact]
    public void AnyDecimalKeepsItsDigits() => Gen.Decimal.Sample(value =>
        Assert.Equal(decimal.GetBits(value), decimal.GetBits(new Number(value).ToDecimal())));

    [Fact]
    public void DigitsAreWrittenAsHeld()
    {
        Assert.Equal("2.770", new Number(2.770m).ToString());
        Assert.Equal("940000000", new Number(940_000_000).ToString());
        Assert.Equal("-9223372036854775808", new Number(long.MinValue).ToString());
        Assert.Equal("6.02E+23", new Number(6.02e23).ToString());
        Assert.Equal("0.0000000000000000000000000001", new Number(0.0000000000000000000000000001m).ToString());
    }

    [Fact]
    public void GroupedDigitsKeepEveryDecimal()
    {
        Assert.Equal("940,000,000", $"{new Number(940_000_000):N}");
        Assert.Equal("-1,234.5670", $"{new Number(-1234.5670m):N}");
        Assert.Equal("1,234.5", $"{new Number(1234.5):N}");
        Assert.Equal("6.02E+23", $"{new Number(6.02e23):N}");
        Assert.Equal("1,234.6", $"{new Number(1234.567m):N1}");
        Assert.Equal("1234.6", $"{new Number(1234.567):0.0}");
    }

    [Fact]
    public void AFormatIsTheSameInABufferAsInAString()
    {
        foreach (Number number in new Number[] { 1234, 12345678901L, -2.770m, 6.02e23, 0.5 })
        {
            foreach (string format in new[] { "", "G", "R", "N", "F2" })
            {
                BufferAssert.Agrees(number, format);
            }
        }
    }

    [Fact]
    public void AFormatThatIsNotKnownIsRefused() =>
        Assert.Throws<FormatException>(() => new Number(1m).ToString("X", null));
}
