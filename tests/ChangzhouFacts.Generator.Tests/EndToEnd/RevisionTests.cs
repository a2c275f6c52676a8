using System.Collections;
using ChangzhouFacts.Generator.Tests.Testing;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>A correction is visible where the figure is used.</summary>
public sealed class RevisionTests
{
    private const string Facts = """
        schema: 1
        dataset: demo
        sources: { s: { title: A source } }
        facts:
          staff:
            label: Staff
            source: s
            unit: count
            of: person
            values: { 2022: 1200, 2023: 1300 }
            revisions:
              - { date: 2024-01-02, period: 2022, was: 1100, was-qualifier: nearly, reason: "recount <b>", source: s }
          city:
            label: City
            source: s
            text: Newtown
            revisions: [{ date: 2024-01-03, was: Oldtown, reason: renamed }]

        """;

    private static readonly string Code = Assert.Single(GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", Facts)).Sources).Value;

    [Theory]
    [InlineData("Staff, 2022: 1,200 (count of person). Source: A source. Revised 2024-01-02: was nearly 1,100 (recount &lt;b&gt;).")]
    [InlineData("City: Newtown. Source: A source. Revised 2024-01-03: was Oldtown (renamed).")]
    public void TheDocumentationOfTheConstantSaysThatItWasRevised(string documentation) => Assert.Contains(documentation, Code, StringComparison.Ordinal);

    [Fact]
    public void AFigureThatWasNotRevisedDoesNotSaySo() => Assert.Contains("Staff, 2023: 1,300 (count of person). Source: A source.</summary>", Code, StringComparison.Ordinal);

    [Fact]
    public void TheRecordHasTheOldFigure()
    {
        Type facts = CodeCompiler.LoadClass(Code, "Sample.Demo");
        object record = facts.GetNestedType("Staff")!.GetProperty("Fact")!.GetValue(null)!;

        object revision = Assert.Single(((IEnumerable)record.GetType().GetProperty("Revisions")!.GetValue(record)!).Cast<object>());

        Assert.Equal("2024-01-02: 2022 was nearly 1,100 (recount <b>)", revision.ToString());
        Assert.Equal("1100", revision.GetType().GetProperty("Was")!.GetValue(revision)!.ToString());
    }
}
