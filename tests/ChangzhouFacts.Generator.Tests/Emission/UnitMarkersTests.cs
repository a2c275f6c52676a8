using ChangzhouFacts.Generator.Emission;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>The C# names of the marker structs of units.</summary>
public sealed class UnitMarkersTests
{
    [Theory]
    [InlineData("Percent", "percent", null)]
    [InlineData("PercentOfRegionalGdp", "percent", "regional GDP")]
    [InlineData("PercentagePoint", "percentage-point", null)]
    [InlineData("PercentagePointOfZ", "percentage-point", "z")]
    [InlineData("CountOfCompany", "count", "company")]
    [InlineData("CountOfAZ09", "count", "A-Z 09")]
    [InlineData("CountOfShareHoldersVote", "count", "share-holder's vote")]
    [InlineData("PatentPer10000Person", "per", "patent", 10000L, "person")]
    [InlineData("_2ndHomePer1Zone", "per", "2nd home", 1L, "zone")]
    [InlineData("Ratio", "ratio", null)]
    [InlineData("RatioOfDebt", "ratio", "debt")]
    [InlineData("Index", "index", null)]
    [InlineData("IndexOfPrices", "index", "prices")]
    [InlineData("CNY", "CNY", null)]
    [InlineData("CNYOfTax", "CNY", "tax")]
    [InlineData("UcumKm", "ucum:km", null)]
    public void AUnitHasAMarkerNamedForIt(string name, string code, string? of, long? per = null, string? @for = null) =>
        Assert.Equal(name, NameOf(new Unit(code, of, per, @for)));

    /// <summary>Characters that a C# name cannot contain are replaced by a number, which is the same everywhere.</summary>
    [Theory]
    [InlineData("UcumMmHg_", "ucum:mm[Hg]", null)]
    [InlineData("UcumMS2_", "ucum:m/s2", null)]
    [InlineData("CountOfRD_", "count", "R&D")]
    [InlineData("CountOfCaf_", "count", "caf\u00E9")]
    [InlineData("PatentPer10RD_", "per", "patent", 10L, "R&D")]
    public void AMarkerWhoseNameLostSomethingHasANumber(string start, string code, string? of, long? per = null, string? @for = null)
    {
        string name = NameOf(new Unit(code, of, per, @for));

        Assert.StartsWith(start, name, StringComparison.Ordinal);
        Assert.Matches("^[0-9A-F]{8}$", name[start.Length..]);
    }

    [Fact]
    public void EachUnitHasANameOfItsOwnWhateverItsLetterCase()
    {
        Unit[] units = [new("count", "company"), new("count", "Company"), new("percent", "company"), new("count", "com-pany"), new("count", "com pany")];

        IReadOnlyDictionary<Unit, string> names = UnitMarkers.NamesOf(units);

        Assert.Equal(units, names.Keys);
        Assert.Equal("CountOfCompany", names[units[0]]);
        Assert.Equal(units.Length, names.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static string NameOf(Unit unit) => Assert.Single(UnitMarkers.NamesOf([unit])).Value;
}
