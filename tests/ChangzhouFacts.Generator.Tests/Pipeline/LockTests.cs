using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ChangzhouFacts.Generator.Tests.Pipeline;

/// <summary>The lock of a facts file is found beside it, by name.</summary>
public sealed class LockTests
{
    private const string Facts = "schema: 1\ndataset: demo\nsources: { s: { title: A source } }\nfacts:\n  staff: { label: Staff, source: s, unit: index, as-of: 2023, value: 48 }\n";
    private const string Published = "changzhou-facts-lock: 1\nstaff\t2023\t47\tint\tindex\texact\n";

    private static readonly TestFactsFile Yaml = new("/project/facts.yaml", Facts);

    [Fact]
    public void AnUnrecordedChangeIsAWarningWhileOneWorks()
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(Yaml, Lock("/project/facts.lock"));

        Diagnostic found = Assert.Single(run.Diagnostics);
        Assert.Equal(("CZF3010", DiagnosticSeverity.Warning), (found.Id, found.Severity));
        Assert.Single(run.Sources);
    }

    [Theory]
    [InlineData("ContinuousIntegrationBuild", "true")]
    [InlineData("CI", "true")]
    [InlineData("GITHUB_ACTIONS", "true")]
    [InlineData("TF_BUILD", "True")]
    [InlineData("ChangzhouFactsLock", "error")]
    [InlineData("ChangzhouFactsLock", "required")]
    public void AnUnrecordedChangeIsAnErrorWhereTheProjectWantsIt(string property, string value)
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new FactsGenerator(), [(property, value)], Yaml, Lock("/project/facts.lock"));

        Diagnostic found = Assert.Single(run.Diagnostics);
        Assert.Equal(("CZF3010", DiagnosticSeverity.Error), (found.Id, found.Severity));
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, found.Descriptor.CustomTags);
    }

    [Fact]
    public void AProjectCanRequireALock()
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new FactsGenerator(), [("ChangzhouFactsLock", "required")], Yaml, Lock("/other/facts.lock"));

        Assert.Equal(
            "/project/facts.yaml(1,1): error CZF3013: the property ChangzhouFactsLock requires a lock, and there is none beside this file; write it with 'changzhou-facts lock', and commit it",
            Assert.Single(run.Diagnostics).ToString());
        Assert.Single(run.Sources);
    }

    [Theory]
    [InlineData("/project/rates.lock")]
    [InlineData("/other/facts.lock")]
    public void TheLockOfAnotherFileIsNotThisFiles(string path) => Assert.Empty(GeneratorDriverHarness.Run(Yaml, Lock(path)).Diagnostics);

    [Fact]
    public void AFindingInTheLockIsAtTheLock()
    {
        Diagnostic found = Assert.Single(GeneratorDriverHarness.Run(Yaml, Lock("/project/facts.lock", "nonsense")).Diagnostics);

        Assert.Equal(("CZF3020", "/project/facts.lock"), (found.Id, found.Location.GetLineSpan().Path));
    }

    [Fact]
    public void TodayIsAProperty()
    {
        var file = new TestFactsFile("/project/facts.yaml", Facts.Replace("title: A source", "title: A source, review-by: 2026-01-01", StringComparison.Ordinal));

        Assert.Empty(GeneratorDriverHarness.Run(file).Diagnostics);
        Assert.Equal("CZF3007", Assert.Single(GeneratorDriverHarness.Run(new FactsGenerator(), [("ChangzhouFactsToday", "2026-01-02")], file).Diagnostics).Id);
    }

    [Fact]
    public void AnEditOfTheLockLeavesTheCodeCached()
    {
        TestFactsFile published = Lock("/project/facts.lock");
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(Yaml, published)
            .Replace(published, Lock("/project/facts.lock", Published.Replace("47", "48", StringComparison.Ordinal)));

        Assert.Empty(run.Diagnostics);
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Classes));
    }

    private static TestFactsFile Lock(string path, string text = Published) => new(path, text, ("ChangzhouFacts", "lock"));
}
