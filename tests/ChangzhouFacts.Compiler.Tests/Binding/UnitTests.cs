using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>Units of measure, and the keys that each needs.</summary>
public class UnitTests
{
    [Theory]
    [InlineData("unit: percent", "percent", null, null, null)]
    [InlineData("unit: percent, of: regional GDP", "percent", "regional GDP", null, null)]
    [InlineData("unit: percentage-point", "percentage-point", null, null, null)]
    [InlineData("unit: count, of: company", "count", "company", null, null)]
    [InlineData("unit: per, of: patent, per: 10000, for: person", "per", "patent", 10000L, "person")]
    [InlineData("unit: per, of: patent, per: 9223372036854775807, for: person", "per", "patent", long.MaxValue, "person")]
    [InlineData("unit: ratio", "ratio", null, null, null)]
    [InlineData("unit: index", "index", null, null, null)]
    [InlineData("unit: index, of: prices", "index", "prices", null, null)]
    [InlineData("unit: CNY", "CNY", null, null, null)]
    [InlineData("unit: \"CNY\"", "CNY", null, null, null)]
    [InlineData("unit: XAU", "XAU", null, null, null)]
    [InlineData("unit: ucum:km", "ucum:km", null, null, null)]
    [InlineData("unit: 'ucum:m/s2'", "ucum:m/s2", null, null, null)]
    [InlineData("unit: \"ucum:mm[Hg]\"", "ucum:mm[Hg]", null, null, null)]
    [InlineData("unit: \"ucum:{cells}/(10*3.uL)\"", "ucum:{cells}/(10*3.uL)", null, null, null)]
    [InlineData("unit: 'ucum:%'", "ucum:%", null, null, null)]
    public void AUnitIsItsCodeAndWhatItIsOf(string keys, string code, string? of, long? per, string? group)
    {
        Unit unit = Build.Sound(Build.Keys("value: 5, " + keys)).Unit!;

        Assert.Equal((code, of, per, group), (unit.Code, unit.Of, unit.Per, unit.For));
    }

    [Theory]
    [InlineData("unit: Percent", "CZF2020")]
    [InlineData("unit: \"%\"", "CZF2020")]
    [InlineData("unit: cny", "CZF2020")]
    [InlineData("unit: RMB", "CZF2020")]
    [InlineData("unit: ABC", "CZF2020")]
    [InlineData("unit: kg", "CZF2020")]
    [InlineData("unit: \"\"", "CZF2020")]
    [InlineData("unit: ~", "CZF2020")]
    [InlineData("unit: \"UCUM:km\"", "CZF2020")]
    [InlineData("unit: [percent]", "CZF1003")]
    [InlineData("unit: \"ucum:\"", "CZF2021")]
    [InlineData("unit: \"ucum: km\"", "CZF2021")]
    [InlineData("unit: \"ucum:k m\"", "CZF2021")]
    [InlineData("unit: \"ucum:\u00B5m\"", "CZF2021")]
    [InlineData("unit: \"ucum:mm[Hg\"", "CZF2021")]
    [InlineData("unit: \"ucum:mm]Hg[\"", "CZF2021")]
    [InlineData("unit: \"ucum:([)]\"", "CZF2021")]
    [InlineData("unit: \"ucum:m)\"", "CZF2021")]
    [InlineData("unit: count", "CZF2022")]
    [InlineData("unit: per, per: 10, for: person", "CZF2022")]
    [InlineData("unit: per, of: patent, for: person", "CZF2022")]
    [InlineData("unit: per, of: patent, per: 10", "CZF2022")]
    [InlineData("unit: count, of: x, per: 10", "CZF2023")]
    [InlineData("unit: percent, for: x", "CZF2023")]
    [InlineData("unit: count, of: ~", "CZF1004")]
    [InlineData("unit: count, of: \" \"", "CZF1004")]
    [InlineData("unit: per, of: patent, per: 0, for: person", "CZF2024")]
    [InlineData("unit: per, of: patent, per: -1, for: person", "CZF2024")]
    [InlineData("unit: per, of: patent, per: 010, for: person", "CZF2024")]
    [InlineData("unit: per, of: patent, per: 1.5, for: person", "CZF2024")]
    [InlineData("unit: per, of: patent, per: 1e4, for: person", "CZF2024")]
    [InlineData("unit: per, of: patent, per: \"10\", for: person", "CZF2024")]
    [InlineData("unit: per, of: patent, per: 9223372036854775808, for: person", "CZF2024")]
    public void AUnitThatIsWrongOrIncompleteIsOneError(string keys, string id)
    {
        CompilationResult result = Build.Keys("value: 5, " + keys);

        Assert.Equal([id], Build.Ids(result));
        Assert.True(result.Facts!.Facts[0].IsPlaceholder);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void AUcumCodeHasAtMost60Characters(int length, bool isValid) =>
        Assert.Equal(isValid, Build.Keys($"value: 5, unit: \"ucum:m{{{new string('m', length - 3)}}}\"").Diagnostics.Count == 0);

    [Theory]
    [InlineData("%", "; did you mean 'unit: percent'?")]
    [InlineData(" % ", "; did you mean 'unit: percent'?")]
    [InlineData("\uFF05", "; did you mean 'unit: percent'?")]
    [InlineData("% points", "; did you mean 'unit: percentage-point'?")]
    [InlineData("\u4E2A\u767E\u5206\u70B9", "; did you mean 'unit: percentage-point'?")]
    [InlineData("\u2030", "; did you mean 'unit: per' with 'per: 1000'?")]
    [InlineData("\u20AC", "; did you mean 'unit: EUR'?")]
    [InlineData("US$", "; did you mean 'unit: USD'?")]
    [InlineData("$", "; did you mean a currency such as 'unit: USD'?")]
    [InlineData("\u00A3", "; did you mean a currency such as 'unit: GBP'?")]
    [InlineData("\uFFE5", "; did you mean a currency such as 'unit: CNY'?")]
    [InlineData("\u5143", "; did you mean a currency such as 'unit: CNY'?")]
    [InlineData("USD ", "; did you mean 'USD'?")]
    [InlineData(" cny", "; did you mean 'CNY'?")]
    [InlineData("percent ", "; did you mean 'percent'?")]
    [InlineData("%%", "a UCUM code")]
    [InlineData("5 %", "a UCUM code")]
    [InlineData("\u5BB6", "a UCUM code")]
    public void ASignIsToldItsWord(string unit, string end)
    {
        CompilationResult result = Build.Keys($"value: 5, unit: \"{unit}\"");

        Assert.Equal(["CZF2020"], Build.Ids(result));
        Assert.EndsWith(end, result.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheHintNamesTheKeyThatItIsAbout() => Assert.EndsWith(
        "; did you mean 'was-unit: percent'?",
        Build.Keys("value: 5, revisions: [{ date: 2023-01-01, was: 4, reason: R, was-unit: \"%\" }]").Diagnostics[0].Message, StringComparison.Ordinal);

    // Without quotes it is not even valid YAML, and quotes would not help.
    [Theory]
    [InlineData("    unit: %\n", 11)]
    [InlineData("    unit:   % of GDP\n", 13)]
    [InlineData("    { unit: % }\n", 13)]
    public void ABarePercentSignIsToldItsWord(string line, int column)
    {
        CompilationResult result = Build.Text(Build.Head + "  a:\n" + line);

        Assert.Equal(
            [$"facts.yaml(2,{column}): error CZF0006: this is not YAML: a text cannot begin with this character; for a share write 'unit: percent'"],
            Build.Report(result, Build.HeadLines));
    }

    [Theory]
    [InlineData("note: %")]
    [InlineData("unit: @")]
    public void AnotherCharacterThatBeginsNoTextIsToldToBeQuoted(string key) => Assert.EndsWith(
        "put it in quotes", Assert.Single(Build.Text(Build.Head + "  a:\n    " + key + "\n").Diagnostics).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("cny", "; did you mean 'CNY'?")]
    [InlineData("percant", "; did you mean 'percent'?")]
    [InlineData("percentage-points", "; did you mean 'percentage-point'?")]
    [InlineData("RMB", "a UCUM code")]
    [InlineData("kilogram", "a UCUM code")]
    public void TheNearestUnitIsSuggestedButNeverAnotherCurrency(string unit, string end) =>
        Assert.EndsWith(end, Build.Keys($"value: 5, unit: {unit}").Diagnostics[0].Message, StringComparison.Ordinal);

    [Fact]
    public void ANumberWithoutAUnitIsRefusedAndATextNeedsNone()
    {
        const string File = "schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts:\n  a: { label: L, source: s, as-of: 2023, value: 5 }\n  b: { label: L, source: s, text: x }\n";

        Assert.Equal(["5,3 CZF1002"], Build.Places(Build.Text(File)));
    }

    [Fact]
    public void UnitsAreTheSameOnlyIfAllOfThemIs()
    {
        CompilationResult result = Build.Facts(
            "a: { label: L, value: 1, unit: count, of: company }\nb: { label: L, value: 1, unit: count, of: company }\n"
            + "c: { label: L, value: 1, unit: count, of: Company }\nd: { label: L, value: 1, unit: percent, of: company }\n");

        Assert.Empty(Build.Report(result));
        Assert.Equal(3, result.Facts!.Units.Count);
        Assert.Equal(result.Facts.Set.Facts[0].Unit, result.Facts.Set.Facts[1].Unit);
    }
}
