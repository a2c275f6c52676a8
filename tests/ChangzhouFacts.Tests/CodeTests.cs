namespace ChangzhouFacts.Tests;

public sealed class CodeTests
{
    private static readonly Code France = new("country", "FRA", "France");

    [Theory]
    [InlineData("FRA")]
    [InlineData("de")]
    [InlineData("2024")]
    [InlineData("_T")]
    [InlineData("__")]
    [InlineData("a.b-c_D")]
    [InlineData("0-")]
    public void ACodeKeepsItsCase(string value)
    {
        var code = new Code("country", value, "Label");

        Assert.Equal(value, code.Value);
        Assert.Equal(value, code.ToString());
        Assert.Empty(code.Labels);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData(".a")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a+")]
    [InlineData("é")]
    [InlineData("\uFF21")]
    [InlineData("a\n")]
    public void WhatIsNoCodeIsRefused(string value) => Assert.Throws<ArgumentException>(nameof(value), () => new Code("country", value, "Label"));

    [Fact]
    public void ACodeHasAListAndALabel()
    {
        Assert.Throws<ArgumentNullException>("list", () => new Code(null!, "FRA", "France"));
        Assert.Throws<ArgumentException>("list", () => new Code("Country", "FRA", "France"));
        Assert.Throws<ArgumentException>("list", () => new Code("country/a", "FRA", "France"));
        Assert.Throws<ArgumentNullException>("value", () => new Code("country", null!, "France"));
        Assert.Throws<ArgumentNullException>("label", () => new Code("country", "FRA", null!));
        Assert.Throws<ArgumentException>("label", () => new Code("country", "FRA", ""));
        Assert.Throws<ArgumentException>("value", () => France with { Labels = [null!] });
    }

    [Fact]
    public void ALabelIsInTheLanguageThatIsAskedForElseInNone()
    {
        Code code = France with { Labels = [new("fr", "la France"), new("fr-CA", "LA FRANCE")] };

        Assert.Equal(["la France", "LA FRANCE", "France", "France", "France"], new[] { "fr", "fr-CA", "FR", "de", null }.Select(code.LabelIn));
    }

    [Fact]
    public void ACodeIsInItsListOnce()
    {
        Assert.Throws<ArgumentNullException>("id", () => new CodeList(null!, []));
        Assert.Throws<ArgumentException>("id", () => new CodeList("A b", []));
        Assert.Throws<ArgumentNullException>("codes", () => new CodeList("country", (IReadOnlyList<Code>)null!));
        Assert.Throws<ArgumentException>("codes", () => new CodeList("country", [null!]));
        Assert.Throws<ArgumentException>("codes", () => new CodeList("region", [France]));
        Assert.Throws<ArgumentException>("codes", () => new CodeList("country", [France, new Code("country", "FRA", "Another")]));
        Assert.Equal(2, new CodeList("country", [France, new Code("country", "fra", "France")]).Codes.Count);
    }

    [Fact]
    public void AListIsACopyThatNoOneCanChange()
    {
        Code[] codes = [France];
        var list = new CodeList("country", codes);
        codes[0] = new Code("country", "DEU", "Germany");

        Assert.Same(France, Assert.Single(list.Codes));
        Assert.False(list.Codes is System.Collections.IList or IList<Code>);
        Assert.Equal("country", list.ToString());
        Assert.Equal("Country", (list with { Label = "Country" }).ToString());
    }

    [Fact]
    public void ASetHasEachListOnce()
    {
        Assert.Throws<ArgumentException>("value", () => new FactSet("set", []) { CodeLists = [null!] });
        Assert.Throws<ArgumentException>("value", () => new FactSet("set", []) { CodeLists = [new CodeList("a", []), new CodeList("a", []) { Label = "other" }] });
        Assert.Empty((new FactSet("set", []) { CodeLists = null! }).CodeLists);
    }
}
