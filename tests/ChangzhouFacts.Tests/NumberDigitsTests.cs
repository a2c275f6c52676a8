using System.Globalization;
using CsCheck;

namespace ChangzhouFacts.Tests;

/// <summary>The digits of doubles; frameworks format large ones differently.</summary>
public sealed class NumberDigitsTests
{
    private static readonly Gen<double> LargeDoubles = Gen.OneOf(Gen.Double[1e14, 1e18], Gen.Double[-1e18, -1e14]);

    [Theory]
    [InlineData(1e15, "1000000000000000", "1,000,000,000,000,000")]
    [InlineData(-1234567890123456.8, "-1234567890123456.8", "-1,234,567,890,123,456.8")]
    [InlineData(1e16, "10000000000000000", "10,000,000,000,000,000")]
    [InlineData(1e17, "1E+17", "1E+17")]
    [InlineData(1e-5, "1E-05", "1E-05")]
    public void ADoubleHasAnExponentFrom1E17OnAndBelow1EMinus4(double value, string digits, string grouped)
    {
        Assert.Equal(digits, new Number(value).ToString());
        Assert.Equal(grouped, $"{new Number(value):N}");
        BufferAssert.Agrees(new Number(value));
    }

    [Fact]
    public void TheDigitsOfALargeDoubleAreThatDoubleInAnyCulture() => LargeDoubles.Sample(value =>
    {
        var culture = CultureInfo.GetCultureInfo("fa-IR");

        Assert.Equal(value, double.Parse(new Number(value).ToString(), CultureInfo.InvariantCulture));
        Assert.Equal(value.ToString("R", culture), new Number(value).ToString(null, culture));
    });
}
