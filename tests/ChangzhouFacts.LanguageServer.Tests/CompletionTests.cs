using ChangzhouFacts.Compiler;
using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Features;
using Newtonsoft.Json.Linq;

namespace ChangzhouFacts.LanguageServer.Tests;

/// <summary>Completions at a position, where <c>|</c> is the cursor.</summary>
public sealed class CompletionTests
{
    private const string Head = """
        schema: 1
        dataset: d
        sources: { yearbook: { title: Yearbook }, act: { title: Act } }
        codes:
          country: { label: Country, values: { FRA: France, DEU: { label: Germany } } }
          fuel: { label: Fuel, values: { diesel: Diesel } }
        facts:

        """;

    [Theory]
    // Keys, in block and flow style.
    [InlineData("  a:\n    label: A\n    |", "unit source value values since table text", "label")]
    [InlineData("  a:\n    label: A\n    val|", "value values", "label")]
    [InlineData("  a:\n    |\n    label: A\n    text: x", "source printed", "label text unit value")]
    [InlineData("  a: { label: A, |", "unit value", "label")]
    [InlineData("  a: { label: A, | }", "unit value", "label")]
    [InlineData("  a: { label: A, un|, value: 3 }\n  b: { label: B }", "unit as-of", "label value values text")]
    [InlineData("  a: {|", "label unit")]
    [InlineData("  a:\n    label: A\n    values:\n      2022: { val| }", "value printed", "label unit")]
    [InlineData("  a:\n    label: A\n    values:\n      2022: { value: 1, | }", "printed qualifier note", "value label")]
    [InlineData("  a:\n    label: A\n    unit: percent\n    value: 1\n    |", "as-of qualifier", "per for values claim")]
    [InlineData("  a:\n    label: A\n    unit: per\n    value: 1\n    |", "per for", "unit")]
    [InlineData("  a:\n    label: A\n    by: country\n    value: { FRA: 1 }\n    |", "unit qualifier", "printed lower claim")]
    [InlineData("  a:\n    label: A\n    revisions:\n      - date: 2024-01-01\n        |", "was reason period", "date label")]
    [InlineData("  a:\n    label: A\n    revisions:\n      - |", "date was reason", "label")]
    [InlineData("  a:\n    label: A\n    revisions: [{ date: 2024-01-01, | }]", "was reason", "date label")]
    [InlineData("  a:\n    by: [country, fuel]\n    table: { file: t.csv, columns: { country: C, | } }", "fuel value period", "country label")]
    // Values.
    [InlineData("  a:\n    unit: |", "percent CNY DEM ucum:kg", "label")]
    [InlineData("  a:\n    unit:|", "percent CNY", "label")]
    [InlineData("  a: { unit: per| }", "percent per")]
    [InlineData("  a: { unit: |", "percent per")]
    [InlineData("  a:\n    source: |", "yearbook act", "label")]
    [InlineData("  a:\n    source: [yearbook, |]", "act", "label")]
    [InlineData("  a:\n    source: [yearbook, |", "act", "label")]
    [InlineData("  a:\n    source:\n      - |", "yearbook act", "label")]
    [InlineData("  a:\n    by: |", "country fuel", "label")]
    [InlineData("  a:\n    status: |\n    label: A", "provisional estimated forecast", "final label")]
    [InlineData("  a:\n    values: { 2022: { value: 1, qualifier: | } }", "nearly about exact")]
    [InlineData("  a:\n    since:\n      2022: 1\n      2023: |", "ended")]
    [InlineData("  a:\n    table: { delimiter: | }", ", ; tab")]
    // Codes.
    [InlineData("  a:\n    by: country\n    values:\n      |", "FRA DEU", "label diesel")]
    [InlineData("  a:\n    by: country\n    values: { FRA: { 2022: 1 }, | }", "DEU", "FRA diesel")]
    [InlineData("  a:\n    by: [country, fuel]\n    value: { FRA: { | } }", "diesel", "FRA DEU")]
    [InlineData("  a:\n    by: [country, fuel]\n    value: { FRA: { diesel: { | } } }", "value printed", "FRA DEU")]
    [InlineData("  a:\n    by: [country, fuel]\n    revisions: [{ member: FRA/| }]", "diesel", "FRA")]
    // Whole facts.
    [InlineData("  |", "figure series steps table text family", "label")]
    [InlineData("  a:\n    label: A\n    text: x\n  |", "figure series", "label")]
    // Nothing.
    [InlineData("  a:\n    label: | # unit", "", "percent label")]
    [InlineData("  # |", "", "figure label")]
    [InlineData("  a:\n    description: |\n      unit: ", "", "percent label")]
    public void WhatCanBeWrittenIsOffered(string marked, string offered, string notOffered = "")
    {
        HashSet<string> labels = [.. Complete(Head + marked).Items.Select(item => item.Label)];

        Assert.All(Words(offered), word => Assert.Contains(word, labels));
        Assert.All(Words(notOffered), word => Assert.DoesNotContain(word, labels));
    }

    [Theory]
    [InlineData("|", "schema dataset facts")]
    [InlineData("schema: 1\n|", "dataset facts sources")]
    [InlineData("schema: |", "1")]
    [InlineData("{ schema: 1, |", "dataset facts")]
    [InlineData("\uFEFFsch|", "schema")]
    [InlineData("sources:\n  a:\n    |", "title publisher url")]
    [InlineData("sources:\n  |", "source")]
    [InlineData("codes:\n  |", "code list")]
    [InlineData("defaults: { | }", "source unit as-of")]
    public void TheTopOfAFileIsOffered(string marked, string offered)
    {
        HashSet<string> labels = [.. Complete(marked).Items.Select(item => item.Label)];

        Assert.All(offered.Split(' ').Where(word => word is not ("code" or "list")), word => Assert.Contains(word, labels));
    }

    [Theory]
    [InlineData("  a:\n    lab|", "label", "  a:\n    label: ")]
    [InlineData("  a:\n    la|bel: x", "label", "  a:\n    label: x")]
    [InlineData("  a:\n    label: A\n    |", "values", "  a:\n    label: A\n    values:\n      ")]
    [InlineData("  a: { label: A, v| }", "value", "  a: { label: A, value:  }")]
    [InlineData("  a:\n    unit:|", "percent", "  a:\n    unit: percent")]
    [InlineData("  a:\n    unit: per|son", "percent", "  a:\n    unit: percent")]
    [InlineData("  a:\n    source: \"ye|\"", "yearbook", "  a:\n    source: yearbook")]
    [InlineData("  a:\n    by: [country, fuel]\n    revisions: [{ member: FRA/d|, reason: x }]", "diesel", "  a:\n    by: [country, fuel]\n    revisions: [{ member: FRA/diesel, reason: x }]")]
    [InlineData("  a:\r\n    label: 常州👩‍🔬\r\n    values: { 2022: { value: 1, pri| } }", "printed", "  a:\r\n    label: 常州👩‍🔬\r\n    values: { 2022: { value: 1, printed:  } }")]
    public void WhatIsChosenTakesThePlaceOfWhatIsTyped(string marked, string choice, string expected)
    {
        MarkedText place = MarkedText.Of(Head + marked);

        var edit = JObject.FromObject(Complete(Head + marked).Items.Single(item => item.Label == choice).TextEdit, Camel);

        Assert.Equal(Head + expected, Edits.Apply(place.Text, [edit]));
    }

    /// <summary>A whole fact, source or code list compiles as soon as its placeholders are filled in.</summary>
    [Theory]
    [InlineData("  |", "figure")]
    [InlineData("  |", "series")]
    [InlineData("  |", "steps")]
    [InlineData("  |", "family")]
    [InlineData("  |", "text")]
    [InlineData("  |", "table")]
    [InlineData("  b: { label: B, text: x, source: act }\n  |", "figure")]
    public void AWholeFactCompiles(string marked, string snippet)
    {
        MarkedText place = MarkedText.Of(Head + marked);
        var edit = JObject.FromObject(Complete(Head + marked).Items.Single(item => item.Label == snippet).TextEdit, Camel);
        edit["newText"] = Filled(edit["newText"]!.Value<string>()!);

        string text = Edits.Apply(place.Text, [edit]);

        var tables = new Dictionary<string, FactsText> { ["facts.figures.csv"] = FactsText.Of("Code,Year,Value\nFRA,2022,1\n") };
        CompilationResult result = FactsCompiler.Compile(FactsText.Of(text), null, tables, new CompilationOptions(), CancellationToken.None);
        Assert.True(result.Diagnostics.Count == 0, text + string.Join('\n', result.Diagnostics.Select(finding => finding.Message)));
        Assert.Contains(result.Facts!.Set.Facts, fact => fact.Id.StartsWith("fact-id", StringComparison.Ordinal));
    }

    /// <summary>Completion ends, wherever the cursor is in a file and however much of it is written.</summary>
    [Fact]
    public void EveryPlaceCanBeAskedAbout()
    {
        string text = File.ReadAllText(Repository.PathOf("facts.yaml"));
        for (int end = 0; end < text.Length; end += 7)
        {
            var lines = new TextLines(text[..end], hasMark: false);
            Completion.Of(new TextDocument("file:///facts.yaml", "yaml", 1, text[..end]), lines.PositionOf(end), null, hasSnippets: true);
        }
    }

    [Fact]
    public void EveryCurrencyInForceHasAName()
    {
        HashSet<string> named = [.. UnitCatalog.All.Select(unit => unit.Code)];

        Assert.All(ChangzhouFacts.Compiler.Values.Currencies.All.Take(178), code => Assert.Contains(code, named));
        Assert.All(UnitCatalog.All, unit => Assert.False(string.IsNullOrWhiteSpace(unit.Name)));
        Assert.Contains(("EUR", "euro"), UnitCatalog.All);
    }

    [Fact]
    public void EveryUnitOfferedIsOne()
    {
        string facts = string.Concat(UnitCatalog.All.Where(unit => unit.Code is not ("count" or "per")).Select((unit, place) =>
            $"  f{place}: {{ label: A, source: act, unit: '{unit.Code}', as-of: 2020, value: 1 }}\n"));

        CompilationResult result = FactsCompiler.Compile(FactsText.Of(Head + facts), new CompilationOptions(), CancellationToken.None);

        Assert.Equal([], result.Diagnostics.Select(finding => finding.Message));
    }

    private static readonly Newtonsoft.Json.JsonSerializer Camel = new() { ContractResolver = new Newtonsoft.Json.Serialization.CamelCasePropertyNamesContractResolver() };

    private static string Filled(string snippet) =>
        System.Text.RegularExpressions.Regex.Replace(snippet, @"\$\{\d+:((?:\\.|[^}\\])*)\}", place => place.Groups[1].Value).Replace("\\", "", StringComparison.Ordinal);

    private static Protocol.CompletionList Complete(string marked)
    {
        MarkedText place = MarkedText.Of(marked);
        var document = new TextDocument("file:///facts.yaml", "yaml", 1, place.Text);
        return Completion.Of(document, new Protocol.Position(place.Cursor.Line, place.Cursor.Character), null, hasSnippets: true);
    }

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
