using System.Globalization;

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
    [InlineData("ucum:a", "years", "a", null, null, "ucum:a")]
    [InlineData("ucum:m/s2", "m/s²", "m/s2", null, null, "ucum:m/s2")]
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
    [InlineData("years of age", "ucum:a", "age", null, null)]
    public void AUnitIsWrittenInWords(string words, string code, string? of, long? per, string? @for) =>
        Assert.Equal(words, new Unit(code, of, per, @for).ToString());

    [Theory]
    [InlineData("81.2 years", "81.2", "ucum:a")]
    [InlineData("1 year", "1", "ucum:a")]
    [InlineData("-1 year", "-1", "ucum:a")]
    [InlineData("1.0 years", "1.0", "ucum:a")]
    [InlineData("10.90 °C", "10.90", "ucum:Cel")]
    [InlineData("5 mK", "5", "ucum:mK")]
    [InlineData("5 t/year", "5", "ucum:t/a")]
    [InlineData("5 TWh/year", "5", "ucum:TW.h/a")]
    [InlineData("5 J·s", "5", "ucum:J.s")]
    [InlineData("5 m³·kg⁻¹·s⁻²", "5", "ucum:m3.kg-1.s-2")]
    [InlineData("5 mmHg", "5", "ucum:mm[Hg]")]
    [InlineData("5 µg", "5", "ucum:ug")]
    [InlineData("5 u", "5", "ucum:u")]
    [InlineData("5 kΩ", "5", "ucum:kOhm")]
    [InlineData("5 kPa", "5", "ucum:kPa")]
    [InlineData("5 cd", "5", "ucum:cd")]
    [InlineData("5 mbar", "5", "ucum:mbar")]
    [InlineData("5 ha", "5", "ucum:har")]
    [InlineData("5 bytes", "5", "ucum:By")]
    [InlineData("5 MB", "5", "ucum:MBy")]
    [InlineData("5 miles", "5", "ucum:[mi_i]")]
    [InlineData("5 mi/h", "5", "ucum:[mi_i]/h")]
    [InlineData("5 ft²", "5", "ucum:[ft_i]2")]
    [InlineData("5 new cases/(10³·µL)", "5", "ucum:{new_cases}/(10*3.uL)")]
    [InlineData("5 % vol", "5", "ucum:%{vol}")]
    [InlineData("5 years old", "5", "ucum:a{old}")]
    [InlineData("1 year old", "1", "ucum:a{old}")]
    [InlineData("5 g/(8·h) shift", "5", "ucum:g/(8.h){shift}")]
    [InlineData("5 24·h", "5", "ucum:24.h")]
    [InlineData("5 /mol", "5", "ucum:/mol")]
    [InlineData("5 MET", "5", "ucum:[MET]")]
    [InlineData("5 [hp'_X]", "5", "ucum:[hp'_X]")]
    [InlineData("5 [never", "5", "ucum:[never")]
    [InlineData("5 odd", "5", "ucum:{odd")]
    public void PeopleAreShownTheNameOfAUnit(string shown, string figure, string code) =>
        Assert.Equal(shown, Samples.Observe(Period.OfYear(2023), decimal.Parse(figure, CultureInfo.InvariantCulture), new Unit(code)).ToString("F", null));

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
