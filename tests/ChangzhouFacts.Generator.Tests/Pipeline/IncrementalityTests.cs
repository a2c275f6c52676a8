using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ChangzhouFacts.Generator.Tests.Pipeline;

/// <summary>Which steps run again after an edit, and which do not.</summary>
public sealed class IncrementalityTests
{
    private static readonly TestFactsFile Rates = new("/project/rates.yaml", "Rates 47 warn");
    private static readonly TestFactsFile Other = new("/project/other.yaml", "Other 5");

    [Fact]
    public void EveryStepIsNewInTheFirstRun()
    {
        GeneratorDriverHarness run = Run(Rates);

        Assert.All(TrackingNames.All, step => Assert.Equal([IncrementalStepRunReason.New], run.Reasons(step)));
    }

    [Fact]
    public void RunningAgainKeepsEveryStepCached() => AssertAllCached(Run(Rates).RunAgain());

    [Fact]
    public void AddingAnUnrelatedClassKeepsEveryStepCached() => AssertAllCached(Run(Rates).AddCode("class Unrelated { }"));

    [Fact]
    public void TheSameTextInANewObjectKeepsTheOutputCached()
    {
        GeneratorDriverHarness run = Run(Rates).Replace(Rates, new TestFactsFile("/project/rates.yaml", "Rates 47 warn"));

        AssertAllCached(run);
    }

    [Fact]
    public void AnEditThatChangesNoFactKeepsTheCodeCached()
    {
        GeneratorDriverHarness run = Run(Rates).Replace(Rates, new TestFactsFile("/project/rates.yaml", "Rates  47  warn"));

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Files));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Classes));
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Diagnostics));
    }

    /// <summary>The diagnostic has moved, and the code has not changed.</summary>
    [Fact]
    public void ACommentAboveAWarningReportsItAnewAndLeavesTheCodeCached()
    {
        TestFactsFile file = Share("", "2.77");
        GeneratorDriverHarness before = GeneratorDriverHarness.Run(file);

        GeneratorDriverHarness after = before.Replace(file, Share("# A remark.\n", "2.77"));

        Assert.StartsWith("/project/facts.yaml(5,", Assert.Single(before.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("/project/facts.yaml(6,", Assert.Single(after.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, after.Diagnostics[0].Severity);
        Assert.Equal([IncrementalStepRunReason.Modified], after.Reasons(TrackingNames.Compiled));
        Assert.Equal([IncrementalStepRunReason.Unchanged], after.Reasons(TrackingNames.Classes));
        Assert.Equal([IncrementalStepRunReason.Modified], after.Reasons(TrackingNames.Diagnostics));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], after.OutputReasons().Order());
        Assert.Equal(before.Sources, after.Sources);
    }

    /// <summary>As numbers they are equal, and so are the records; as constants they are not.</summary>
    [Fact]
    public void ATrailingZeroChangesTheCode()
    {
        TestFactsFile file = Share("", "2.77");

        GeneratorDriverHarness run = GeneratorDriverHarness.Run(file).Replace(file, Share("", "2.770"));

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Classes));
        Assert.Contains(IncrementalStepRunReason.Modified, run.OutputReasons());
        Assert.Contains("const decimal Value = 2.770m;", Assert.Single(run.Sources).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditOfAFactChangesTheCode()
    {
        GeneratorDriverHarness run = Run(Rates).Replace(Rates, new TestFactsFile("/project/rates.yaml", "Rates 48 warn"));

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Classes));
        Assert.Contains("const int Value = 48;", run.Sources["Sample.Rates.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditOfOneFileLeavesTheOtherCached()
    {
        GeneratorDriverHarness run = Run(Rates, Other).Replace(Rates, new TestFactsFile("/project/rates.yaml", "Rates 48 warn"));

        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached],
            run.Reasons(TrackingNames.Files));
        Assert.Equal(1, run.Reasons(TrackingNames.Classes).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(1, run.Reasons(TrackingNames.Classes).Count(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void AddingAFileLeavesTheOtherCached()
    {
        GeneratorDriverHarness run = Run(Rates).Add(Other);

        Assert.Contains(IncrementalStepRunReason.New, run.Reasons(TrackingNames.Classes));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.Reasons(TrackingNames.Classes));
        Assert.Equal(["Sample.Other.g.cs", "Sample.Rates.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void DeletingTheFileRemovesItsCodeAndItsFindings()
    {
        GeneratorDriverHarness run = Run(Rates).Remove(Rates);

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void NothingThatFlowsKeepsRoslynObjectsAlive()
    {
        GeneratorDriverHarness run = Run(Rates, new TestFactsFile("/project/same.yaml", "rates 1"));

        IEnumerable<object> values = TrackingNames.All.SelectMany(run.Values);

        Assert.All(values, value => Assert.DoesNotContain(
            ObjectGraph.TypesIn(value), type => type.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)));
    }

    private static GeneratorDriverHarness Run(params TestFactsFile[] files) =>
        GeneratorDriverHarness.Run(FakeCompiler.Generator, [("RootNamespace", "Sample")], files);

    /// <summary>A file with unreadable printed words, which cause a warning.</summary>
    private static TestFactsFile Share(string comment, string value) => new(
        "/project/facts.yaml",
        "schema: 1\ndataset: d\n" + comment + "sources: { s: { title: T } }\n"
            + "facts:\n  a: { label: A, source: s, unit: index, as-of: 2022, value: " + value + ", printed: 2.77 or 3 }\n");

    private static void AssertAllCached(GeneratorDriverHarness run)
    {
        Assert.All(TrackingNames.All, step => Assert.All(
            run.Reasons(step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}")));
        Assert.All(TrackingNames.All, step => Assert.NotEmpty(run.Reasons(step)));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
