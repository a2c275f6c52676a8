using ChangzhouFacts.Generator.Analysis;

namespace ChangzhouFacts.Generator.Tests.Analysis;

/// <summary>Numbers as C# writes them.</summary>
public sealed class LiteralNumberTests
{
    [Theory]
    [InlineData("3.33m", 3)]
    [InlineData("0.0333", 3)]
    [InlineData(".0333", 3)]
    [InlineData("940000000", 2)]
    [InlineData("940_001", 6)]
    [InlineData("2.770m", 4)]
    [InlineData("20.0", 3)]
    [InlineData("0.10500", 5)]
    [InlineData("1e10", 1)]
    [InlineData("9.40e8", 3)]
    [InlineData("5287UL", 4)]
    [InlineData("333F", 3)]
    [InlineData("0", 0)]
    [InlineData("0.000", 0)]
    [InlineData("0x14A7", 0)]
    [InlineData("0XFFFF", 0)]
    [InlineData("0b1111", 0)]
    [InlineData("0B1111", 0)]
    public void DigitsAreCountedAsTheyAreWritten(string literal, int digits) => Assert.Equal(digits, LiteralNumber.SignificantDigits(literal));

    [Theory]
    [InlineData("3.33m", "3.33", 3.33)]
    [InlineData("2.770", "2.770", 2.77)]
    [InlineData("3.33f", "3.33", 3.33)]
    [InlineData("5_287L", "5287", 5287)]
    [InlineData("9.413e8", "941300000", 941300000)]
    [InlineData("1e300", null, 1e300)]
    public void ALiteralIsItsNumber(string literal, string? exact, double rounded)
    {
        decimal? expected = exact is null ? null : decimal.Parse(exact, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(new LiteralNumber(expected, rounded), LiteralNumber.Of(literal));
        Assert.Equal(new LiteralNumber(-expected, -rounded), LiteralNumber.Of(literal).Negated);
    }
}
