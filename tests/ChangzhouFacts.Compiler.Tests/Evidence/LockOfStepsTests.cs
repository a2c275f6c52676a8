using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Compiler.Tests.Evidence;

/// <summary>Steps and restatements in the lock.</summary>
public sealed class LockOfStepsTests
{
    private const string Head = "schema: 1\ndataset: demo\nsources:\n  s: { title: A source }\n";
    private const string Steps = "2020-07-01: 16, 2021-01-01: 19, 2024-01-01: ended, 2025-01-01: { value: 18.5, qualifier: about }";

    [Fact]
    public void EachStartHasALineWithItsFigureOrThatItEnded() => Assert.Equal(
        "changzhou-facts-lock: 2\nvat\tdecimal\tpercent\n\t2020-07-01\t16\n\t2021-01-01\t19\n\t2024-01-01\tended\n\t2025-01-01\t18.5\tabout\n",
        LockOf(Vat(Steps)));

    [Theory]
    [InlineData("2020: 16, 2021: ended", "\t2020\t16\n\t2021\tended\n")]
    [InlineData("2020: 16, 2021: 19", "\t2020\t16\n\t2021\t19\n")]
    public void AnEndAfterTheLastStepIsALineToo(string steps, string lines) =>
        Assert.Equal("changzhou-facts-lock: 2\nvat\tint\tpercent\n" + lines, LockOf(Vat(steps)));

    [Fact]
    public void StepsThatAreAsPublishedHaveNoFindings() => Assert.Empty(Findings(Vat(Steps), LockOf(Vat(Steps))));

    [Theory]
    [InlineData("2021-01-01: 19,", "2021-01-01: 20,", "CZF3010", "period: 2021-01-01, was: 19,")]
    [InlineData("2024-01-01: ended", "2024-01-01: 20", "CZF3010", "period: 2024-01-01, was: ended,")]
    [InlineData("2021-01-01: 19,", "2021-01-01: ended, 2022-01-01: 19,", "CZF3010", "period: 2021-01-01, was: 19,")]
    [InlineData("2024-01-01: ended, ", "", "CZF3011", "vat: { period: 2024-01-01,")]
    [InlineData("2020-07-01: 16, ", "", "CZF3011", "vat: { period: 2020-07-01,")]
    public void AChangedStepIsReportedWithTheRecordToPaste(string was, string isNow, string id, string entry)
    {
        string changed = Steps.Replace(was, isNow, StringComparison.Ordinal);
        Diagnostic found = Assert.Single(Findings(Vat(changed), LockOf(Vat(Steps))), finding => finding.Rule.Id != "CZF3012");
        Assert.Equal(id, found.Rule.Id);
        Assert.Contains(entry, found.Message, StringComparison.Ordinal);

        // The entry shown in the message resolves it.
        string record = found.Message[(found.Message.LastIndexOf(id == "CZF3010" ? "{ date" : "vat: {", StringComparison.Ordinal))..]
            .Replace("YYYY-MM-DD", "2026-01-02", StringComparison.Ordinal).Replace("reason: ...", "reason: R", StringComparison.Ordinal);
        string recorded = id == "CZF3010" ? Vat(changed, $", revisions: [{record}]") : Vat(changed).Replace("facts:\n", $"withdrawn: {{ {record} }}\nfacts:\n", StringComparison.Ordinal);
        Assert.DoesNotContain(Findings(recorded, LockOf(Vat(Steps))), finding => finding.Rule.Id != "CZF3012");
    }

    [Fact]
    public void ANewStepIsNoChangeOfAnother()
    {
        Diagnostic found = Assert.Single(Findings(Vat(Steps + ", 2026-01-01: 20"), LockOf(Vat(Steps))));

        Assert.Equal("CZF3012", found.Rule.Id);
    }

    [Fact]
    public void TheLockRemembersTheNewestRestatement() => Assert.Equal(
        "changzhou-facts-lock: 2\nvat\tint\tpercent\t2025-03-01\n\t2020\t16\n",
        LockOf(Vat("2020: 16", ", restated: [{ date: 2025-03-01, reason: R }, { date: 2024-03-01, reason: R }]")));

    [Theory]
    [InlineData("", "", false)]
    [InlineData("", "2024-03-01", true)]
    [InlineData("2024-03-01", "2024-03-01", false)]
    [InlineData("2024-03-01", "2024-02-29", false)]
    [InlineData("2024-03-01", "2024-03-02", true)]
    public void ARestatementThatIsNewerThanTheLockRecordsEveryChangeOnce(string locked, string given, bool isRecorded)
    {
        string published = LockOf(Vat("2020: 16, 2021: 19, 2022: 20", Restated(locked)));
        string changed = Vat("2020: 15, 2021: 18.5, 2023: 20", Restated(given));

        Assert.Equal(isRecorded, !Findings(changed, published).Any(finding => finding.Rule.Id is "CZF3010" or "CZF3011"));
        Assert.Empty(Findings(changed, LockOf(changed)));
    }

    [Fact]
    public void ARestatementThatChangesNoFigureIsNoFinding()
    {
        string published = LockOf(Vat("2020: 16"));
        string restated = Vat("2020: 16", Restated("2024-03-01"));

        Assert.Empty(Findings(restated, published));
        Assert.False(FactsLock.IsOf(FactsText.Of(published), Compile(restated, null).Facts!, CancellationToken.None));
        Assert.True(FactsLock.IsOf(FactsText.Of(LockOf(restated)), Compile(restated, null).Facts!, CancellationToken.None));
    }

    [Fact]
    public void StatusPrecisionAndFurtherSourcesAreNotInTheLock() => Assert.Equal(
        LockOf(Vat("2020: 16")),
        LockOf(Vat("2020: { value: 16, status: provisional, precision: last-digit, source: [s, t] }")));

    private static string Restated(string day) => day.Length == 0 ? "" : $", restated: [{{ date: {day}, reason: R }}]";

    private static string Vat(string steps, string more = "") =>
        Head.Replace("  s: { title: A source }\n", "  s: { title: A source }\n  t: { title: Another }\n", StringComparison.Ordinal)
        + $"facts:\n  vat: {{ label: V, unit: percent, source: s, since: {{ {steps} }}{more} }}\n";

    private static string LockOf(string facts) => FactsLock.Write(Compile(facts, null).Facts!);

    private static IReadOnlyList<Diagnostic> Findings(string facts, string published) => [.. Compile(facts, published).Diagnostics];

    private static CompilationResult Compile(string facts, string? published) =>
        FactsCompiler.Compile(FactsText.Of(facts), published is null ? null : FactsText.Of(published), new CompilationOptions(), CancellationToken.None);
}
