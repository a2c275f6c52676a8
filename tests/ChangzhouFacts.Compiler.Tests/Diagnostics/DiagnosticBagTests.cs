using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Tests.Diagnostics;

public class DiagnosticBagTests
{
    [Theory]
    [InlineData(99, false, null)]
    [InlineData(100, true, null)]
    [InlineData(101, true, "CZF0017")]
    public void AHundredErrorsAreShownAndTheOthersCounted(int count, bool isFull, string? more)
    {
        DiagnosticBag bag = Filled(Severity.Error, count);

        Assert.Equal((count, isFull), (bag.Errors, bag.IsFull));
        Assert.Equal(more is null ? count : 101, bag.ToArray().Count);
        Assert.Equal(more is not null, bag.ToArray().Any(diagnostic => diagnostic.Rule.Id == more));
        Assert.All(bag.ToArray(), diagnostic => Assert.False(diagnostic.IsInLock));
    }

    [Theory]
    [InlineData(Severity.Warning, 100, 100)]
    [InlineData(Severity.Warning, 101, 101)]
    [InlineData(Severity.Info, 100, 100)]
    [InlineData(Severity.Info, 150, 100)]
    public void WarningsAndRemarksDoNotTakeThePlaceOfErrors(Severity severity, int count, int shown)
    {
        DiagnosticBag bag = Filled(severity, count);

        Assert.Equal((0, false), (bag.Errors, bag.IsFull));
        Assert.Equal(shown, bag.ToArray().Count);
    }

    [Fact]
    public void AFindingKnowsWhetherItIsInTheLock()
    {
        var bag = new DiagnosticBag();
        bag.Report(Rules.Evidence.NotALock("x"), Location.File);
        bag.Report(Rules.Evidence.NotALock("x"), Location.File, Severity.Warning);
        bag.ReportInLock(Rules.Evidence.NotALock("x"), Location.File);

        Assert.Equal([false, false, true], bag.ToArray().Select(diagnostic => diagnostic.IsInLock));
    }

    private static DiagnosticBag Filled(Severity severity, int count)
    {
        var bag = new DiagnosticBag();
        for (int i = 0; i < count; i++)
        {
            bag.Report(Rules.Evidence.ReviewDue("a", "2023-01-19"), Location.File, severity);
        }

        return bag;
    }
}
