using System.Numerics;
using ChangzhouFacts.Arithmetic;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

public class BigIntegerExtensionsTests
{
    [Fact]
    public void ABitLengthIsThatWithoutLeadingZeros() => Exact.Whole(40).Sample(n =>
        BigInteger.Abs(n).BitLength() == BigInteger.Abs(n).GetBitLength());

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(127, 7)]
    [InlineData(128, 8)]
    [InlineData(255, 8)]
    [InlineData(256, 9)]
    [InlineData(long.MaxValue, 63)]
    public void ABitLengthIsKnown(long value, int length) => Assert.Equal(length, new BigInteger(value).BitLength());

    [Theory]
    [InlineData(7, 2, 3)]
    [InlineData(-7, 2, -4)]
    [InlineData(7, -2, -4)]
    [InlineData(-7, -2, 3)]
    [InlineData(6, 3, 2)]
    [InlineData(-6, 3, -2)]
    [InlineData(0, 5, 0)]
    [InlineData(1, 5, 0)]
    [InlineData(-1, 5, -1)]
    public void AFloorDivisionRoundsDown(int dividend, int divisor, int quotient) => Assert.Equal(quotient, new BigInteger(dividend).FloorDivide(divisor));

    [Fact]
    public void ADivisionByZeroIsRefused() => Assert.Throws<DivideByZeroException>(() => BigInteger.One.FloorDivide(0));
}
