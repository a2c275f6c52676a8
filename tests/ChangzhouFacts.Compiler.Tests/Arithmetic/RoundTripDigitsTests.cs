using System.Globalization;
using ChangzhouFacts.Arithmetic;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

/// <summary>Compares the replacement for the format <c>R</c>, used on frameworks whose own has more digits, with this framework's.</summary>
public class RoundTripDigitsTests
{
    private static readonly Gen<double> Doubles = Gen.OneOf(Gen.Double.Where(double.IsFinite), Gen.Double[-1e18, 1e18], Gen.Double[-1, 1]);

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(-0.0, "-0")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(0.00001, "1E-05")]
    [InlineData(-1.25e-7, "-1.25E-07")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(1234567890123456.8, "1234567890123456.8")]
    [InlineData(1e16, "10000000000000000")]
    [InlineData(-99999999999999980.0, "-99999999999999980")]
    [InlineData(1e17, "1E+17")]
    [InlineData(123456789012345664.0, "1.2345678901234566E+17")]
    [InlineData(1e100, "1E+100")]
    [InlineData(double.Epsilon, "5E-324")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    public void TheyAreLaidOutAsTheFormatRIs(double value, string expected)
    {
        Assert.Equal(expected, DoubleRounding.ToRoundTripDigits(value));
        Assert.Equal(expected, value.ToString("R", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void TheyAreThoseOfTheFormatROrFewer() => Doubles.Sample(
        value =>
        {
            string own = DoubleRounding.ToRoundTripDigits(value);
            string framework = value.ToString("R", CultureInfo.InvariantCulture);
            if (own != framework)
            {
                // Next to a power of two, the framework writes one digit more than needed.
                Assert.True(own.Length < framework.Length, own);
                Assert.Equal(value, double.Parse(own, CultureInfo.InvariantCulture));
            }
        },
        iter: 100 * Check.Iter);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void WhatIsNoNumberHasNone(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DoubleRounding.ToRoundTripDigits(value));
}
