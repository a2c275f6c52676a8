using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>The values that facts take from <c>defaults</c>, and facts that rely on defaults with a mistake.</summary>
public class DefaultsTests
{
    [Theory]
    [InlineData("text: x", "")]
    [InlineData("unit: index, values: { 2022: 5 }", "")]
    [InlineData("values: { 2022: 5 }", " 'unit'")]
    [InlineData("unit: index, value: 5", " 'as-of'")]
    public void WithoutDefaultsAFactNeedsItsOwn(string keys, string others)
    {
        CompilationResult result = Build.Text($"schema: 1\ndataset: d\nsources: {{ s: {{ title: T }} }}\nfacts: {{ a: {{ label: L, {keys} }} }}\n");

        Assert.Equal("'source'" + others, string.Join(' ', result.Diagnostics.Select(missing => missing.Message.Split(' ')[^1])));
        Assert.True(Assert.Single(result.Facts!.Facts).IsPlaceholder);
    }

    [Theory]
    [InlineData("a: { label: L, value: 1e5 }", true)]
    [InlineData("a: { label: L, source: s, unit: index, as-of: 2023, value: 1e5 }", true)]
    [InlineData("a: { label: L, source: s, unit: index, as-of: 2023, value: 5 }", false)]
    [InlineData("a: { label: L, source: s, unit: count, as-of: 2023, value: 5 }", true)]
    [InlineData("a: { label: L, source: s, unit: percent, as-of: 2023, value: 5 }", false)]
    public void DefaultsThatASyntaxErrorMayCutOffAreNotMissed(string fact, bool isPlaceholder)
    {
        CompilationResult result = Build.Text($"schema: 1\ndataset: d\nsources: {{ s: {{ title: T }} }}\nfacts:\n  {fact}\n  b: {{ label: @L }}\n");

        Assert.Equal(["CZF0006"], Build.Ids(result));
        Assert.Equal(isPlaceholder, result.Facts!.Facts[0].IsPlaceholder);
    }

    /// <summary>A key in the fact that is lost to an error takes precedence over a default.</summary>
    [Theory]
    [InlineData("source: s, unit: percent, of: x, type: int", false)]
    [InlineData("unit: percent, of: x, type: int", true)]
    [InlineData("source: s, of: x, type: int", true)]
    [InlineData("source: s, unit: percent, type: int", true)]
    [InlineData("source: s, unit: percent, of: x", true)]
    public void AFactThatASyntaxErrorEndsTakesNoDefault(string keys, bool isPlaceholder)
    {
        string block = string.Concat(keys.Split(", ").Select(key => "    " + key + "\n"));
        CompilationResult result = Build.Text(
            "schema: 1\ndataset: d\nsources: { s: { title: T } }\ndefaults: { source: s, unit: count, of: y, type: double }\n"
            + $"facts:\n  a:\n    label: L\n{block}    values: {{ 2022: 5 }}\n    note: n\n   of: z\n");

        Assert.Equal(["CZF0006"], Build.Ids(result));
        Assert.Equal(isPlaceholder, result.Facts!.Facts[0].IsPlaceholder);
    }

    // The rejected part may have contained a source that requires nothing.
    [Theory]
    [InlineData("unit: index, values: { 2022: 5 }")]
    [InlineData("unit: index, as-of: 2022, value: 5")]
    public void TheDefaultSourceRequiresNothingOfAFactOfWhichAPieceWasRefused(string keys)
    {
        const string File = "schema: 1\ndataset: d\nsources: { s: { title: T }, t: { title: T, printed: required } }\ndefaults: { source: t }\nfacts:\n";

        Assert.Equal(["CZF0010"], Build.Ids(Build.Text(File + $"  a: {{ <<: {{ source: s }}, label: L, {keys} }}\n")));
    }

    [Fact]
    public void MistakesInDefaultsBesideARefusedKeyAreAllReported() => Assert.Equal(
        ["CZF1001", "CZF0010", "CZF1015", "CZF2020"],
        Build.Ids(Build.Text(
            "schema: 1\ndataset: d\nsources: { s: { title: T } }\ndefaults: { tpe: double, <<: { as-of: 2022 }, source: nope, unit: parsent }\n"
            + "facts:\n  a: { label: L, value: 5 }\n")));

    [Theory]
    [InlineData("defualts: { source: s, unit: index, as-of: 2023, type: double }", "CZF1001")]
    [InlineData("defaults: none", "CZF1003")]
    public void FactsThatRelyOnDefaultsThatAreNoneAreSpoiltWithoutAWord(string defaults, string id)
    {
        CompilationResult result = Build.Text(
            $"schema: 1\ndataset: d\nsources: {{ s: {{ title: T }} }}\n{defaults}\nfacts:\n  a: {{ label: L, value: 1e5 }}\n"
            + "  b: { label: L, source: s, unit: index, as-of: 2023, type: int, value: 5 }\n");

        Assert.Equal([id], Build.Ids(result));
        Assert.Equal([true, false], result.Facts!.Facts.Select(fact => fact.IsPlaceholder));
    }

    [Theory]
    [InlineData("source: t", "CZF1015")]
    [InlineData("unit: percant", "CZF2020")]
    [InlineData("of: [x]", "CZF1003")]
    [InlineData("as-of: 2022/2023", "CZF2032")]
    [InlineData("type: dubble", "CZF2012")]
    public void AWrongDefaultIsReportedOnceAndSpoilsTheFactsThatTakeIt(string wrong, string id)
    {
        string[] defaults = ["source: s", "unit: count", "of: company", "as-of: 2023", "type: double"];
        string key = wrong.Split(':')[0];
        string list = string.Join(", ", defaults.Where(line => line.Split(':')[0] != key).Append(wrong.Replace("2022/2023", "2023/2023", StringComparison.Ordinal)));

        CompilationResult result = Build.Text(
            $"schema: 1\ndataset: d\nsources: {{ s: {{ title: T }} }}\ndefaults: {{ {list} }}\nfacts:\n"
            + "  a: { label: L, value: 1e5 }\n  b: { label: L, value: 1e5 }\n"
            + "  c: { label: L, source: s, unit: count, of: company, as-of: 2023, type: double, value: 1e5 }\n");

        Assert.Equal([id], Build.Ids(result));
        Assert.Equal([true, true, false], result.Facts!.Facts.Select(fact => fact.IsPlaceholder));
    }

    [Fact]
    public void ADefaultIsTakenWhereAFactHasNoneOfItsOwnAndCanHaveOne()
    {
        CompilationResult result = Build.Text(
            "schema: 1\ndataset: d\nsources: { s: { title: T }, t: { title: U } }\n"
            + "defaults: { source: s, unit: count, of: company, as-of: 2023, type: long }\nfacts:\n"
            + "  a: { label: L, value: 5 }\n"
            + "  b: { label: L, source: t, unit: percent, of: firms, as-of: 2022, type: decimal, value: 5 }\n"
            + "  c: { label: L, unit: CNY, values: { 2022: 5 } }\n"
            + "  e: { label: L, text: x }\n");

        Assert.Empty(Build.Report(result));
        Assert.Equal(
            [
                "s count company 2023 Int64", "t percent firms 2022 Decimal", "s CNY  2022 Int64", "s    ",
            ],
            result.Facts!.Set.Facts.Select(fact =>
                $"{fact.Citation.Source.Id} {fact.Unit?.Code} {fact.Unit?.Of} {fact.Observations.Select(observation => observation.Period.ToString()).FirstOrDefault()} {fact.Type}"));
    }
}
