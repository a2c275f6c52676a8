using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ChangzhouFacts.Generator.Tests.Pipeline;

/// <summary>What runs again after an edit, and what does not.</summary>
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
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.FactSets));
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Diagnostics));
    }

    [Fact]
    public void AnEditOfAFactChangesTheCode()
    {
        GeneratorDriverHarness run = Run(Rates).Replace(Rates, new TestFactsFile("/project/rates.yaml", "Rates 48 warn"));

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.FactSets));
        Assert.Contains("const int Value = 48;", run.Sources["Sample.Rates.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditOfOneFileLeavesTheOtherCached()
    {
        GeneratorDriverHarness run = Run(Rates, Other).Replace(Rates, new TestFactsFile("/project/rates.yaml", "Rates 48 warn"));

        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached],
            run.Reasons(TrackingNames.Files));
        Assert.Equal(1, run.Reasons(TrackingNames.FactSets).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(1, run.Reasons(TrackingNames.FactSets).Count(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void AddingAFileLeavesTheOtherCached()
    {
        GeneratorDriverHarness run = Run(Rates).Add(Other);

        Assert.Contains(IncrementalStepRunReason.New, run.Reasons(TrackingNames.FactSets));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.Reasons(TrackingNames.FactSets));
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

    private static void AssertAllCached(GeneratorDriverHarness run)
    {
        Assert.All(TrackingNames.All, step => Assert.All(
            run.Reasons(step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}")));
        Assert.All(TrackingNames.All, step => Assert.NotEmpty(run.Reasons(step)));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
