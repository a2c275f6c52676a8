using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>
/// A file with a mistake in the generator: its diagnostic is where Roslyn shows it, code that uses its facts has no further errors, and
/// nothing throws. The compiler's own tests cover the diagnostics themselves.
/// </summary>
public sealed class FaultyFileTests
{
    private const string Header = """
        schema: 1
        dataset: rates
        sources: { daily: { title: The Daily } }
        defaults: { source: daily, as-of: 2023 }
        facts:
          sound: { label: Sound, unit: index, value: 5 }

        """;

    private const string UsesSeries =
        "decimal a = Rates.Rate.In2021 / Rates.Rate.In2022; decimal b = Rates.Rate.Latest; decimal c = Rates.Rate.From2021To2022.Relative; var d = Rates.Rate.Fact; "
        + "bool e = (Rates.Rate.Quantities.In2022 - Rates.Rate.Quantities.In2021).Value > 0 && Rates.Rate.Quantities.Latest > Rates.Rate.Quantities.In2021;";

    [Theory]
    [InlineData("  rate: { label: Rate, unit: percent, of: GDP, values: { 2021: 1.5, 2022: 1_6 } }", UsesSeries)]
    [InlineData("  rate: { label: Rate, unit: percents, of: GDP, values: { 2021: 1.5, 2022: 1.6 } }", UsesSeries)]
    [InlineData("  rate: { unit: percent, of: GDP, values: { 2021: 1.5, 2022: 1.6 } }", UsesSeries)]
    [InlineData("  rate: { label: Rate, unit: percent, of: GDP, values: { 2021: 1.5, 2022: 1.6, 2022: 1.7 } }", UsesSeries)]
    [InlineData("  rate: { label: Rate, unit: percent, of: GDP, valeus: 1, values: { 2021: 1.5, 2022: 1.6 } }", UsesSeries)]
    [InlineData("  rate: { label: Rate, unit: count, value: 5 }", "int a = 10 / Rates.Rate.Value; string b = Rates.Rate.Id;")]
    [InlineData("  rate: { label: Rate, text: a, texts: b }", "string a = Rates.Rate.Text;")]
    [InlineData("  rate: { label: Rate, text: [], note: b }", "int a = Rates.Rate.Texts.Count;")]
    public void AFactWithAnErrorIsOneErrorAndTheOthersCompile(string fact, string use)
    {
        var file = new TestFactsFile("/project/facts.yaml", Header + fact + "\n");

        GeneratorDriverHarness run = GeneratorDriverHarness.Run(file)
            .AddCode("using Sample; public static class Use { public static void Run() { int sound = Rates.Sound.Value; " + use + " } }");

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(run.Diagnostics).Severity);
        Assert.DoesNotContain(run.Output.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>The facts that cite it stay valid: its id is its name.</summary>
    [Theory]
    [InlineData("{ daily: {} }")]
    [InlineData("{ daily: { publisher: P } }")]
    [InlineData("{ daily: { title: [] } }")]
    [InlineData("{ daily: { title: \"\" } }")]
    [InlineData("{ daily: 5 }")]
    [InlineData("{ daily: { title: The Daily, url: here } }")]
    public void ASourceWithAnErrorIsOneErrorAndItsFactsCompile(string sources)
    {
        string file = Header.Replace("{ daily: { title: The Daily } }", sources, StringComparison.Ordinal);

        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", file, ("ChangzhouFactsVisibility", "public")));

        Assert.StartsWith("CZF1", Assert.Single(run.Diagnostics).Id, StringComparison.Ordinal);
        Type facts = CodeCompiler.LoadClass(Assert.Single(run.Sources).Value, "Sample.Rates");
        var record = (Fact)facts.GetNestedType("Sound")!.GetProperty("Fact")!.GetValue(null)!;
        Assert.Equal("daily", record.Citation.Source.Id);
        Assert.Equal(sources.Contains("The Daily", StringComparison.Ordinal) ? "The Daily" : "daily", record.Citation.Source.Title);
    }

    /// <summary>A source with an invalid id is an error, and a second one if it has no title; neither is an internal error.</summary>
    [Theory]
    [InlineData("{ daily: { title: T }, \"\": {} }", "CZF1006 CZF1002")]
    [InlineData("{ daily: { title: T }, A b: {} }", "CZF1006 CZF1002")]
    [InlineData("{ daily: { title: T }, A b: { title: T } }", "CZF1006")]
    [InlineData("{ daily: { title: T }, unknown: {}, \"\": {} }", "CZF1002 CZF1006 CZF1002")]
    public void ASourceWithoutAUsableIdIsNoFault(string sources, string ids)
    {
        string file = Header.Replace("{ daily: { title: The Daily } }", sources, StringComparison.Ordinal);

        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", file));

        Assert.Equal(ids.Split(' '), run.Diagnostics.Select(found => found.Id));
        Assert.Single(run.Sources);
    }

    /// <summary>A citation of an invalid id is one error, and not an internal error.</summary>
    [Fact]
    public void AFactOfASourceWhoseIdIsRefusedIsNoFault()
    {
        string file = Header.Replace("daily", "Daily", StringComparison.Ordinal);

        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", file));

        Assert.StartsWith("CZF1", Assert.Single(run.Diagnostics).Id, StringComparison.Ordinal);
        Assert.Single(run.Sources);
    }

    [Fact]
    public void TheErrorStandsWhereTheMistakeIs()
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(
            new TestFactsFile("/project/facts.yaml", Header + "  rate: { label: \"\U0001F600\", unit: index, value: 017 }\n"));

        Assert.StartsWith("/project/facts.yaml(7,44): error CZF2", Assert.Single(run.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "utf-8")]
    [InlineData("schema: 1", "utf-16")]
    [InlineData("", "utf-8")]
    [InlineData("[", "utf-8")]
    public void AFileThatCannotBeReadIsOneErrorAndNoCode(string? text, string encoding)
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(
            new TestFactsFile("/project/facts.yaml", text) { Encoding = System.Text.Encoding.GetEncoding(encoding) });

        Assert.StartsWith("CZF0", Assert.Single(run.Diagnostics).Id, StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("ChangzhouFactsVisibility", "secret")]
    [InlineData("ChangzhouFactsClass", "no class")]
    [InlineData("ChangzhouFactsNamespace", "no..namespace")]
    public void ASettingThatTheCompilerDoesNotKnowIsItsErrorAtTheFile(string name, string value)
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", Header, (name, value)));

        Assert.StartsWith("/project/facts.yaml(1,1): error CZF1026: ", Assert.Single(run.Diagnostics).ToString(), StringComparison.Ordinal);
    }
}
