using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>Consequences of several mistakes, or of one in YAML, are not reported as well. <see cref="Properties.Faults"/> covers single mistakes of other kinds.</summary>
public class ConsequenceTests
{
    [Fact]
    public void WhatAMistakeMakesOfOtherKeysIsNotReportedBesideAnother() => Assert.Equal(
        ["CZF1001", "CZF2001"],
        Build.Ids(Build.Keys("scael: million, values: { 2021: 1.0, 2022: 2.0 }, claim: { from: 2021, to: 2022, absolute: x }")));

    // Too different from 'label' for a suggestion.
    [Theory]
    [InlineData("xxxxlabel")]
    [InlineData("bel")]
    public void AKeyThatIsNearNoneStandsForNone(string key) =>
        Assert.Equal(["CZF1001", "CZF1002"], Build.Ids(Build.Facts($"a: {{ {key}: L, text: x }}\n")).Order(StringComparer.Ordinal));

    // Everything behind a syntax error is unknown, so nothing is reported as missing.
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
}
