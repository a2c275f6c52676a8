namespace ChangzhouFacts.Tests;

public sealed class UnitTests
{
    [Theory]
    [InlineData("percent", "%", "%", "P1", null, "percentage-point")]
    [InlineData("percentage-point", "percentage points", null, null, "PD", "percentage-point")]
    [InlineData("count", "", null, null, null, "count")]
    [InlineData("ratio", "", null, null, null, "ratio")]
    [InlineData("index", "", null, null, null, "index")]
    [InlineData("CNY", "CNY", null, null, null, "CNY")]
    [InlineData("ucum:kg", "kg", "kg", null, null, "ucum:kg")]
    public void ACodeHasItsSymbolAndItsCodesElsewhere(string code, string symbol, string? ucum, string? unece, string? sdmx, string difference)
    {
        var unit = new Unit(code, "x");

        Assert.Equal(symbol, unit.Symbol);
        Assert.Equal(ucum, unit.UcumCode);
        Assert.Equal(unece, unit.UneceCode);
        Assert.Equal(sdmx, unit.SdmxCode);
        Assert.Equal(new Unit(difference, "x"), unit.Difference);
    }

    [Theory]
    [InlineData("percent of regional GDP", "percent", "regional GDP", null, null)]
    [InlineData("percent", "percent", null, null, null)]
    [InlineData("percentage points of regional GDP", "percentage-point", "regional GDP", null, null)]
    [InlineData("count of company", "count", "company", null, null)]
    [InlineData("patent per 10,000 person", "per", "patent", 10_000L, "person")]
    [InlineData("CNY", "CNY", null, null, null)]
    [InlineData("index", "index", null, null, null)]
    [InlineData("ratio", "ratio", null, null, null)]
    [InlineData("kg", "ucum:kg", null, null, null)]
    public void AUnitIsWrittenInWords(string words, string code, string? of, long? per, string? @for) =>
        Assert.Equal(words, new Unit(code, of, per, @for).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("Percent")]
    [InlineData("percent ")]
    [InlineData("cny")]
    [InlineData("CNYX")]
    [InlineData("ucum:")]
    [InlineData("ucum:k g")]
    [InlineData("ucum:µg")]
    public void WhatIsNoUnitIsRefused(string code) => Assert.Throws<ArgumentException>(nameof(code), () => new Unit(code));

    [Fact]
    public void OnlyPerHasAGroupAndItNeedsOne()
    {
        Assert.Throws<ArgumentException>("per", () => new Unit("count", "patent", 10));
        Assert.Throws<ArgumentException>("for", () => new Unit("count", "patent", null, "person"));
        Assert.Throws<ArgumentException>("of", () => new Unit("per", null, 10, "person"));
        Assert.Throws<ArgumentException>("per", () => new Unit("per", "patent", null, "person"));
        Assert.Throws<ArgumentException>("for", () => new Unit("per", "patent", 10));
        Assert.Throws<ArgumentOutOfRangeException>("per", () => new Unit("per", "patent", 0, "person"));
        Assert.Throws<ArgumentNullException>("code", () => new Unit(null!));
    }
}
