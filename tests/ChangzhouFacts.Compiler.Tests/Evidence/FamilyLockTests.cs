using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Evidence;

/// <summary>Families in the lock: each member has its own block, under its id.</summary>
public class FamilyLockTests
{
    private const string Head = "schema: 1\ndataset: d\nsources: { s: { title: T } }\ncodes: { country: { values: { FRA: France, DEU: Germany } } }\n";
    private const string Facts = Head + "facts:\n  gdp: { label: GDP, source: s, unit: USD, by: country, values: { FRA: { 2019: 2728, 2020: 2647 }, DEU: { 2019: 3888 } } }\n";

    private static readonly string Published = FactsLock.Write(Build.Text(Facts).Facts!);

    [Fact]
    public void EachMemberHasItsBlock()
    {
        Assert.Contains("gdp/DEU\tint\tUSD\n\t2019\t3888\ngdp/FRA\tint\tUSD\n\t2019\t2728\n\t2020\t2647\n", Published, StringComparison.Ordinal);
        Assert.Empty(Report(Facts));
    }

    [Fact]
    public void AChangedFigureSaysWhichMemberAndItsEntryRecordsIt()
    {
        string changed = Facts.Replace("2647", "2650", StringComparison.Ordinal);

        Assert.Equal(
            ["facts.yaml(6,86): error CZF3010: this was published as 2,647 USD and is 2,650 USD now; put it back, or record it under 'revisions': - { date: YYYY-MM-DD, member: FRA, period: 2020, was: 2647, reason: ... }"],
            Report(changed));
        Assert.Empty(Report(changed.Replace("by: country", "by: country, revisions: [{ date: 2021-01-02, member: FRA, period: 2020, was: 2647, reason: R }]", StringComparison.Ordinal)));
        Assert.Single(Report(changed.Replace("by: country", "by: country, revisions: [{ date: 2021-01-02, member: DEU, period: 2020, was: 2647, reason: R }]", StringComparison.Ordinal)));
    }

    [Fact]
    public void AnotherUnitOfTheFamilyIsReportedOnceAndOneRevisionRecordsIt()
    {
        string changed = Facts.Replace("unit: USD", "unit: EUR", StringComparison.Ordinal);

        Assert.Equal(
            ["facts.yaml(6,3): error CZF3010: this was published as USD and is EUR now; put it back, or record it under 'revisions': - { date: YYYY-MM-DD, member: FRA, period: 2019, was: 2728, was-unit: USD, reason: ... }"],
            Report(changed));
        Assert.Empty(Report(changed.Replace("by: country", "by: country, revisions: [{ date: 2021-01-02, member: FRA, period: 2019, was: 2728, was-unit: USD, reason: R }]", StringComparison.Ordinal)));
    }

    [Fact]
    public void AMemberThatVanishedIsReportedAndCanBeWithdrawnByItsId()
    {
        string without = Facts.Replace(", DEU: { 2019: 3888 }", "", StringComparison.Ordinal);

        Assert.Equal(
            ["facts.yaml(5,1): error CZF3011: 'gdp/DEU' (2019) was published as 3,888 USD and is gone; put it back, or record it under 'withdrawn': gdp/DEU: { period: 2019, date: YYYY-MM-DD, reason: ... }"],
            Report(without));
        Assert.Empty(Report(without.Replace("facts:", "withdrawn: { gdp/DEU: { date: 2021-01-02, reason: R } }\nfacts:", StringComparison.Ordinal)));
    }

    [Fact]
    public void AMemberWithAMistakeHasNotVanished() => Assert.Equal(
        ["facts.yaml(6,100): error CZF1032: 'GER' is not a code of 'country'; it can be FRA or DEU"],
        Report(Facts.Replace("DEU: { 2019", "GER: { 2019", StringComparison.Ordinal)));

    [Fact]
    public void ARestatementRecordsEachMember()
    {
        string changed = Facts.Replace("2647", "2650", StringComparison.Ordinal).Replace("3888", "3900", StringComparison.Ordinal);

        Assert.Equal(2, Report(changed).Length);
        Assert.Empty(Report(changed.Replace("by: country", "by: country, restated: [{ date: 2024-03-01, reason: R }]", StringComparison.Ordinal)));
    }

    private static string[] Report(string facts) => [.. Build.Report(Build.Text(facts, Published)).Where(line => !line.Contains(": info ", StringComparison.Ordinal)).Select(line => line.Replace(": warning ", ": error ", StringComparison.Ordinal))];
}
