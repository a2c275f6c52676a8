using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>What follows from a mistake is not reported beside it. The mistakes themselves, each alone, are those of <see cref="Properties.Faults"/>.</summary>
public class ConsequenceTests
{
    [Theory]
    [InlineData("lable: L, value: 5", "CZF1001")]
    [InlineData("label: L, vlaue: 5", "CZF1001")]
    [InlineData("label: L, valus: { 2022: 5 }", "CZF1001")]
    [InlineData("label: L, txt: x", "CZF1001")]
    [InlineData("label: L, value: 5, unt: per, of: x, per: 10, for: y", "CZF1001")]
    [InlineData("label: L, value: 5, unit: per, off: x, per: 10, for: y", "CZF1001")]
    [InlineData("label: L, value: 5, unit: per, of: x, prr: 10, for: y", "CZF1001")]
    [InlineData("label: L, value: 5, unit: per, of: x, per: 10, fro: y", "CZF1001")]
    [InlineData("label: L, value: 5, qualifer: about, lower: 4", "CZF1001")]
    [InlineData("label: L, value: 1e5, tpye: double", "CZF1001")]
    [InlineData("label: L, value: 1.5, scael: thousand, type: int", "CZF1001")]
    [InlineData("label: L, valu: 1, values: { 2022: 5 }", "CZF1001")]
    [InlineData("label: L, valuse: { 2022: 5 }", "CZF1001")]
    [InlineData("label: L, values: { 2022: { valu: 5 } }", "CZF1001")]
    [InlineData("label: L, scael: thousand, value: 5, printed: 5 thousand", "CZF1001")]
    [InlineData("label: L, scale: thousands, value: 5, printed: 5 thousand", "CZF2013")]
    [InlineData("label: L, scale: milion, values: { 2021: 1.0, 2022: 2.0 }, claim: { from: 2021, to: 2022, absolute: 1000000 }", "CZF2013")]
    [InlineData("label: L, scael: million, values: { 2021: 1.0, 2022: 2.0 }, claim: { from: 2021, to: 2022, absolute: 1000000 }", "CZF1001")]
    [InlineData("label: L, scael: million, values: { 2021: 1.0, 2022: 2.0 }, claim: { from: 2021, to: 2022, absolute: x }", "CZF1001 CZF2001")]
    [InlineData("label: L, value: 5, type: dubble, revisions: [{ date: 2023-01-01, was: 1e5, reason: R }]", "CZF2012")]
    [InlineData("label: L, values: { 2017: 5, 2022: 6 }, type: dubble, claim: { from: 2017, to: 2022, absolute: 1e0 }", "CZF2012")]
    [InlineData("label: L, value: 1e5, type: dubble", "CZF2012")]
    [InlineData("label: L, value: 1.5, type: int, scale: thousands", "CZF2013")]
    [InlineData("label: L, values: { 2017: 5, 2022: x }, claim: { from: 2017, to: 2022, absolute: 1 }", "CZF2001")]
    public void WhatAMistakeMakesOfOtherKeysIsNotReported(string keys, string id)
    {
        CompilationResult result = Build.Text(Build.Head + $"  a: {{ {keys} }}\n  b: {{ label: L, value: 6 }}\n");

        Assert.Equal(id.Split(' '), Build.Ids(result));
        Assert.Equal([true, false], result.Facts!.Facts.Select(fact => fact.IsPlaceholder));
    }

    // Too far from 'label' to have been meant for it.
    [Theory]
    [InlineData("xxxxlabel")]
    [InlineData("bel")]
    public void AKeyThatIsNearNoneStandsForNone(string key) =>
        Assert.Equal(["CZF1001", "CZF1002"], Build.Ids(Build.Facts($"a: {{ {key}: L, text: x }}\n")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("label: \"\", text: x", "'label' needs a text; this one is blank")]
    [InlineData("label: ~, text: x", "'label' needs a text; quote it if '~' is meant")]
    [InlineData("label: null, text: x", "'label' needs a text; quote it if 'null' is meant")]
    [InlineData("label: , text: x", "'label' needs a text; there is none")]
    public void ATextThatIsNoneIsExplained(string keys, string message) =>
        Assert.Equal(message, Assert.Single(Build.Facts($"a: {{ {keys} }}\n").Diagnostics).Message);

    [Theory]
    [InlineData("2", "2")]
    [InlineData("\"1\"", "\"1\"")]
    public void AVersionIsShownAsItIsWritten(string version, string shown) => Assert.Contains(
        $"'{shown}'", Assert.Single(Build.Text(Build.Head.Replace("schema: 1", "schema: " + version, StringComparison.Ordinal) + "  a: { label: L, text: x }\n").Diagnostics).Message, StringComparison.Ordinal);

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

    [Fact]
    public void OnlySourcesWithAnIdAreSuggested()
    {
        CompilationResult result = Build.Text("schema: 1\ndataset: d\nsources: { S..: { title: T }, year-book: { title: T } }\nfacts: { a: { label: L, source: x, text: x } }\n");

        Assert.Equal(["CZF1006", "CZF1015"], Build.Ids(result));
        Assert.Equal("there is no source 'x'; it can be year-book", result.Diagnostics[1].Message);
    }

    // What comes behind a syntax error is not known, so nothing follows from its lack.
    [Theory]
    [InlineData("unit: per, of: x, value: 5, as-of: 2023")]
    [InlineData("value: 5, as-of: 2023")]
    [InlineData("per: 10, for: x, value: 5, as-of: 2023")]
    [InlineData("unit: index, value: 5, lower: 4, as-of: 2023")]
    [InlineData("unit: index, value: 5, printed: nearly 5, as-of: 2023")]
    [InlineData("unit: index, value: 5, printed: 5 thousand, as-of: 2023")]
    [InlineData("unit: index, type: int, value: 5.5, as-of: 2023")]
    [InlineData("unit: index, value: 1e5, as-of: 2023")]
    [InlineData("unit: index, values: { 2022: { value: 5, printed: five thousand } }")]
    [InlineData("unit: index, claim: { from: 2021, to: 2022, absolute: 1000 }, values: { 2021: 1.0, 2022: 2.0 }")]
    [InlineData("value: 5, printed: 5 percent, as-of: 2023")]
    public void WhatASyntaxErrorCutsOffIsNotMissed(string keys)
    {
        const string File = "schema: 1\ndataset: d\nsources: { s: { title: T }, t: { title: T, printed: required } }\ndefaults: { source: t, unit: count, type: int }\nfacts:\n";

        Assert.Equal(["CZF0006"], Build.Ids(Build.Text(File + $"  a: {{ label: L, {keys}, note: @ }}\n")));
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

    /// <summary>What may have been meant to stand in the fact, behind the error, wins over a default.</summary>
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

    [Theory]
    [InlineData("value: \"5\" 6")]
    [InlineData("value: \"x\" y: z")]
    [InlineData("qualifier: \"abuot\" x")]
    public void AValueThatASyntaxErrorCutsShortIsNotJudged(string key) =>
        Assert.Equal(["CZF0006"], Build.Ids(Build.Text(Build.Head + "  a:\n    label: L\n    " + key + "\n")));

    [Fact]
    public void WhatStandsBehindTheFileSpoilsNoFact()
    {
        CompilationResult result = Build.Text(Build.Head + "  a: { label: L, value: 5 }\n  b:\n    label: L\n    value: 6\n...\n@\n");

        Assert.Equal(["6,1 CZF0006"], Build.Places(result, Build.HeadLines));
        Assert.Equal([false, false], result.Facts!.Facts.Select(fact => fact.IsPlaceholder));
    }

    [Fact]
    public void AMappingOfNothingButARefusedKeyCanBeCutOff() => Assert.Equal(
        ["CZF0010", "CZF0006"],
        Build.Ids(Build.Text(Build.Head + "  a:\n    <<: x\n   b: y\n")));

    // What was refused may have given a source that requires nothing.
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
    [InlineData("values:\n      2021: 1\n      2022: 2\n     2023: 3")]
    [InlineData("values:\n      2021: 1\n      2022: 2\n   2023: 3")]
    [InlineData("values:\n      2021: 1\n      2022:\n        value: 2\n   2023: 3")]
    [InlineData("text: [-, a]")]
    [InlineData("text: [a: b: c]")]
    public void WhatASyntaxErrorCutsIntoIsNotJudged(string keys) => Assert.Equal(
        ["CZF0006"],
        Build.Ids(Build.Text(
            "schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts:\n  a:\n    label: L\n    source: s\n"
            + (keys.StartsWith("text", StringComparison.Ordinal) ? "" : "    unit: index\n    claim: { from: 2021, to: 2023, absolute: 2 }\n") + "    " + keys + "\n")));

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
    [InlineData("facts:\n")]
    [InlineData("facts: 5\n")]
    [InlineData("facts: []\n")]
    public void FactsAreAMapping(string facts) =>
        Assert.Equal(["CZF1003"], Build.Ids(Build.Text("schema: 1\ndataset: d\n" + facts)));

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

    [Theory]
    [InlineData("value: 5", "1,16")]
    [InlineData("values: { 2022: 5 }", "1,26")]
    [InlineData("values: { 2022: { value: 5 } }", "1,26")]
    public void ASourceCanRequireThePrintedWordsOfEachFigure(string keys, string place)
    {
        string head = Build.Head.Replace("title: A yearbook", "title: A yearbook\n    printed: required", StringComparison.Ordinal);

        Assert.Equal([place + " CZF3001"], Build.Places(Build.Text(head + $"  a: {{ label: L, {keys} }}\n"), Build.HeadLines + 1, 2));
        Assert.Empty(Build.Report(Build.Text(head + "  a: { label: L, value: 5, printed: five }\n  b: { label: L, text: x }\n")));
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void PrintedWordsHaveAtMost80Characters(int length, bool isValid) => Assert.Equal(
        isValid ? [] : ["CZF2050"],
        Build.Ids(Build.Keys("text: x, printed: " + string.Concat(Enumerable.Repeat("\U0001F600", length)))));
}
