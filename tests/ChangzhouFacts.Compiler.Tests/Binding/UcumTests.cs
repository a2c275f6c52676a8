using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Tests.Support;
using ChangzhouFacts.Compiler.Values;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>UCUM codes: their grammar, their units, and messages for mistakes.</summary>
public sealed class UcumTests
{
    [Fact]
    public void EachPublishedExampleIsJudgedAsUcumDoes()
    {
        Assert.DoesNotContain(UcumExamples.Valid, code => Ucum.FindProblem(code) is not null || Ucum.FindUnknown(code) is not null);
        Assert.DoesNotContain(UcumExamples.Invalid, code => Ucum.FindProblem(code) is null && Ucum.FindUnknown(code) is null);
        Assert.Equal((960, 40), (UcumExamples.Valid.Length, UcumExamples.Invalid.Length));
    }

    [Theory]
    [InlineData("m")]
    [InlineData("/m")]
    [InlineData("10*3/uL")]
    [InlineData("10^-3")]
    [InlineData("m3.kg-1.s+2")]
    [InlineData("((m))/(s.(kg))")]
    [InlineData("[m/s2/Hz^(1/2)]")]
    [InlineData("dB[10.nV]")]
    [InlineData("{any/thing(at.all]}")]
    [InlineData("24.h{x}")]
    [InlineData("g/(8.h){shift}")]
    [InlineData("KiBy")]
    [InlineData("''")]
    public void ACodeOfGoodFormIsTakenAsItIs(string code) => Assert.Empty(Build.Keys($"value: 5, unit: \"ucum:{code}\"").Diagnostics);

    [Theory]
    [InlineData("m//s", "a unit is missing before '/s'", "m/s")]
    [InlineData("m/", "a unit is missing at its end", "m")]
    [InlineData("m..s", "a unit is missing before '.s'", "m.s")]
    [InlineData(".m", "a unit is missing before '.m'", null)]
    [InlineData("+2", "a unit is missing before '+2'", null)]
    [InlineData("", "there is nothing after the prefix", null)]
    [InlineData("g/12h", "nothing joins '12' and 'h'", "g/(12.h)")]
    [InlineData("12h", "nothing joins '12' and 'h'", "12.h")]
    [InlineData("m+", "nothing joins 'm' and '+'", null)]
    [InlineData("m{a}{b}", "nothing joins 'm{a}' and '{b}'", null)]
    [InlineData("{a}rad2", "nothing joins '{a}' and 'rad2'", "{a}.rad2")]
    [InlineData("kg(m)", "nothing joins 'kg' and '(m)'", null)]
    [InlineData("k m", "it has a blank", "km")]
    [InlineData("kW h", "it has a blank", "kW.h")]
    [InlineData("kg CO2", "it has a blank", "kg{CO2}")]
    [InlineData("\u00B5m", "'\u00B5' is not one of its characters", "um")]
    [InlineData("m\u00B2", "'\u00B2' is not one of its characters", "m2")]
    [InlineData("\u00B0C", "'\u00B0' is not one of its characters", "Cel")]
    [InlineData("kW\u00B7h", "'\u00B7' is not one of its characters", "kW.h")]
    [InlineData("kg/(m.s", "its brackets are not balanced", "kg/(m.s)")]
    [InlineData("kg/m)", "its brackets are not balanced", "kg/m")]
    [InlineData("mm[Hg", "its brackets are not balanced", "mm[Hg]")]
    [InlineData("m{a", "its brackets are not balanced", "m{a}")]
    [InlineData("m{a{b}}", "its brackets are not balanced", null)]
    [InlineData("m]", "its brackets are not balanced", "m")]
    [InlineData("()", "its brackets are not balanced", null)]
    public void WhatIsWrongWithItsFormIsSaidWithWhatWasMeant(string code, string problem, string? meant)
    {
        Diagnostic found = Assert.Single(Build.Keys($"value: 5, unit: \"ucum:{code}\"").Diagnostics);

        Assert.Equal("CZF2021", found.Rule.Id);
        Assert.Equal($"'ucum:{code}' is not a code of UCUM, as {problem}" + (meant is null ? "" : $"; did you mean 'ucum:{meant}'?"), found.Message);
    }

    [Theory]
    [InlineData("foo", "foo", "[ft_i]")]
    [InlineData("year", "year", "a")]
    [InlineData("yearr", "yearr", "a")]
    [InlineData("KG", "KG", "kg")]
    [InlineData("Mhz", "Mhz", "MHz")]
    [InlineData("m^2", "m^", "m2")]
    [InlineData("m**2", "m**", "m2")]
    [InlineData("m*s", "m*s", "m.s")]
    [InlineData("kWh/a", "kWh", "kW.h/a")]
    [InlineData("t/kWh", "kWh", "t/(kW.h)")]
    [InlineData("kcd.ha", "ha", "kcd.har")]
    [InlineData("kmin", "kmin", null)]
    [InlineData("[ft]", "[ft]", "[ft_i]")]
    [InlineData("passengers", "passengers", null)]
    public void AUnitThatUcumDoesNotHaveIsSaidWithTheNearestCode(string code, string unit, string? meant)
    {
        Diagnostic found = Assert.Single(Build.Keys($"value: 5, unit: \"ucum:{code}\"").Diagnostics);

        Assert.Equal("CZF2025", found.Rule.Id);
        Assert.StartsWith($"'{unit}' is not a unit of UCUM; ", found.Message, StringComparison.Ordinal);
        if (meant is not null)
        {
            Assert.EndsWith($"; did you mean 'ucum:{meant}'?", found.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("MB", "'MB' is the megabel in UCUM; if the megabyte is meant, write 'ucum:MBy'")]
    [InlineData("GB/s", "'GB' is the gigabel in UCUM; if the gigabyte is meant, write 'ucum:GBy/s'")]
    [InlineData("1/mph", "'mph' is the milliphot in UCUM; if the mile per hour is meant, write 'ucum:1/([mi_i]/h)'")]
    [InlineData("ft2", "'ft' is the femtotonne in UCUM; if the foot is meant, write 'ucum:[ft_i]2'")]
    public void ACodeThatIsOftenMeantOtherwiseIsAWarningThatNamesBoth(string code, string message)
    {
        CompilationResult result = Build.Keys($"value: 5, unit: \"ucum:{code}\"");
        Diagnostic found = Assert.Single(result.Diagnostics);

        Assert.Equal(("CZF2026", Severity.Warning, message), (found.Rule.Id, found.Severity, found.Message));
        Assert.Equal($"ucum:{code}", result.Facts!.Facts[0].Record!.Unit!.Code);
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("MB")]
    public void AUnitThatWasPublishedIsRecordedAsItWas(string code) => Assert.Empty(
        Build.Keys($"value: 5, unit: ucum:MBy, revisions: [{{ date: 2024-01-02, was: 4, was-unit: \"ucum:{code}\", reason: the code was wrong }}]").Diagnostics);

    [Fact]
    public void WhatIsProposedIsAlwaysACode()
    {
        Assert.All(WrittenUnits.Codes, pair => Assert.False(UcumUnits.Contains(pair.Key), pair.Key));
        Assert.All(WrittenUnits.Mistaken, unit => Assert.True(UcumUnits.Contains(unit.Code), unit.Code));
        Assert.All(
            WrittenUnits.Codes.Values.Concat(WrittenUnits.Mistaken.Select(unit => unit.MeantCode)),
            code => Assert.True(Ucum.FindProblem(code) is null && Ucum.FindUnknown(code) is null, code));
    }

    /// <summary>The displayed names belong to existing units, and take prefixes if the units do.</summary>
    [Fact]
    public void EachNameIsThatOfAUnit()
    {
        Assert.All(UcumNames.All, name => Assert.True(UcumUnits.Contains(name.Code), name.Code));
        Assert.All(UcumNames.All, name => Assert.Equal(UcumUnits.Contains("k" + name.Code), name.IsMetric));
    }

    [Fact]
    public void EachPublishedExampleHasAName() =>
        Assert.All(UcumExamples.Valid, code => Assert.NotEqual("", UcumNames.Of(code, isOne: false)));

    /// <summary>The time to check a code is linear in its length.</summary>
    [Fact]
    public void ManyErrorsAreNotEachComparedWithAllUnits()
    {
        string facts = string.Concat(Enumerable.Range(0, 300).Select(place => $"  a{place}: {{ label: A, source: s, as-of: 2023, value: 1, unit: \"ucum:wrong{place}\" }}\n"));
        CompilationResult result = FactsCompiler.Compile(
            FactsText.Of("schema: 1\ndataset: demo\nsources: { s: { title: A source } }\nfacts:\n" + facts), new CompilationOptions(), CancellationToken.None);

        Assert.Equal(100, result.Diagnostics.Count(found => found.Rule.Id == "CZF2025"));
    }
}
