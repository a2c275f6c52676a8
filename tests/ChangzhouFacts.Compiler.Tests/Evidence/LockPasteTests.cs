using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Compiler.Tests.Evidence;

/// <summary>A changed type or unit is reported once for a fact, and the entry shown in a message records its change.</summary>
public sealed class LockPasteTests
{
    private const string Head = "schema: 1\ndataset: demo\nsources: { s: { title: A source } }\nfacts:\n";

    private const string Series = Head + """
          a:
            label: A
            unit: percent
            of: all
            source: s
            values:
              2020: 1
              2021: 2
              2022: { value: 3, qualifier: about }

        """;

    private const string Figure = Head + """
          a:
            label: A
            unit: percent
            of: all
            source: s
            as-of: 2022
            value: 3

        """;

    private const string Text = Head + """
          a:
            label: A
            source: s
            text: "it's \"A\"\t\\ \u200D \U0001F469\u200D\U0001F52C"

        """;

    [Fact]
    public void ATypeThatChangedIsSaidOnceAtTheFact() => Assert.Equal(
        ["5,3 Warning CZF3010: this was published as int and is long now; put it back, or record it under 'revisions': - { date: YYYY-MM-DD, period: 2020, was: 1, reason: ... }"],
        Findings(Series, Series.Replace("of: all", "of: all\n    type: long", StringComparison.Ordinal)));

    [Fact]
    public void AUnitThatChangedIsSaidOnceAtTheFact() => Assert.Equal(
        ["5,3 Warning CZF3010: this was published as percent of all and is percent of some now; put it back, or record it under 'revisions': - { date: YYYY-MM-DD, period: 2020, was: 1, was-unit: percent, reason: ... }"],
        Findings(Series, Series.Replace("of: all", "of: some", StringComparison.Ordinal)));

    [Fact]
    public void BothAreSaidTogether() => Assert.Equal(
        ["5,3 Warning CZF3010: this was published as percent of all (int) and is ratio (decimal) now; put it back, or record it under 'revisions': - { date: YYYY-MM-DD, was: 3, was-unit: percent, reason: ... }"],
        Findings(Figure, Figure.Replace("unit: percent\n    of: all", "unit: ratio\n    type: decimal", StringComparison.Ordinal)));

    // One figure now has decimals, so all of them are decimals. The diagnostic for the figure says so, too.
    [Fact]
    public void ATypeThatChangedWithAFigureIsSaidOfTheFigureAlone() => Assert.Equal(
        ["12,7 Warning CZF3010: this was published as 2 % (int) and is 2.5 % (decimal) now; put it back, or record it under 'revisions': - { date: YYYY-MM-DD, period: 2021, was: 2, reason: ... }"],
        Findings(Series, Series.Replace("2021: 2", "2021: 2.5", StringComparison.Ordinal)));

    // A count is shown as its figure only. If the 'of' of a unit changed, the unit is shown in words.
    [Theory]
    [InlineData("unit: count, of: company, value: 3000", "unit: count, of: company, value: 4000", "3,000", "4,000")]
    [InlineData("unit: count, of: company, value: 3000", "unit: count, of: platform, value: 4000", "3,000 (count of company)", "4,000 (count of platform)")]
    [InlineData("unit: per, of: patent, per: 10000, for: person, value: 28.6", "unit: per, of: patent, per: 10000, for: person, value: 29", "28.6 (decimal)", "29 (int)")]
    [InlineData(
        "unit: per, of: patent, per: 10000, for: person, value: 28.6",
        "unit: per, of: patent, per: 1000, for: person, value: 2.86",
        "28.6 (patent per 10,000 person)",
        "2.86 (patent per 1,000 person)")]
    [InlineData("unit: percentage-point, of: x, value: 3.5", "unit: percentage-point, of: x, value: 3.6", "3.5 percentage points", "3.6 percentage points")]
    [InlineData("unit: CNY, value: 940000000, qualifier: at-least", "unit: CNY, value: 940000000", "at least 940,000,000 CNY", "940,000,000 CNY")]
    [InlineData("unit: percentage-point, of: x, value: 3.5", "unit: percentage-point, of: y, value: 3.5", "percentage points of x", "percentage points of y")]
    public void AFigureIsWordedAsPeopleAreShownIt(string was, string now, string wasInWords, string isInWords)
    {
        string found = Assert.Single(Findings(Fact(was), Fact(now)));

        Assert.Contains($"this was published as {wasInWords} and is {isInWords} now; ", found, StringComparison.Ordinal);

        static string Fact(string keys) =>
            $"schema: 1\ndataset: demo\nsources: {{ s: {{ title: A source }} }}\nfacts:\n  a: {{ label: A, source: s, as-of: 2023, {keys} }}\n";
    }

    [Fact]
    public void AFigureThatIsNewOrGoneSaysNothingOfTheType()
    {
        string changed = Series.Replace("2020: 1\n", "2019: 1.5\n", StringComparison.Ordinal);

        Assert.Equal(["CZF3012", "CZF3010", "CZF3011"], Compile(changed, Series).OrderByDescending(found => found.Rule.Id == "CZF3012").ThenBy(found => found.Rule.Id, StringComparer.Ordinal).Select(found => found.Rule.Id));
    }

    // A lock merged by hand can have different types for the same fact.
    [Fact]
    public void EachTypeThatTheFirstFormatHasIsSaid()
    {
        const string Locked = "changzhou-facts-lock: 1\na\t2020\t1\tlong\tpercent of all\texact\na\t2021\t2\tdecimal\tpercent of all\texact\na\t2022\t3\tint\tpercent of all\tabout\n";

        Assert.Equal(["published as long and is int now", "published as decimal and is int now"], LockTests.Compile(Series, Locked).Diagnostics.Select(found => found.Message[9..found.Message.IndexOf(';', StringComparison.Ordinal)]));
    }

    [Fact]
    public void ARevisionOfAnotherFigureIsNoneOfTheType() => Assert.Single(Findings(
        Series, Series.Replace("of: all", "of: all\n    type: long\n    revisions: [{ date: 2024-01-02, period: 2020, was: 2, reason: r }]", StringComparison.Ordinal)));

    [Fact]
    public void ARevisionWithoutTheUnitIsNoneOfTheUnit() => Assert.Single(Findings(
        Series, Series.Replace("of: all", "of: some\n    revisions: [{ date: 2024-01-02, period: 2020, was: 1, reason: r }]", StringComparison.Ordinal)));

    [Theory]
    [InlineData(Series, "of: all", "of: all\n    type: long", 1)]
    [InlineData(Series, "of: all", "of: all\n    type: double", 1)]
    [InlineData(Series, "of: all", "of: some", 1)]
    [InlineData(Series, "percent\n    of: all", "count\n    of: thing", 1)]
    [InlineData(Series, "percent\n    of: all", "CNY\n    type: decimal", 1)]
    [InlineData(Series, "percent\n    of: all", "CNY\n    scale: million", 3)]
    [InlineData(Series, "2021: 2", "2021: 2.5", 1)]
    [InlineData(Series, "2021: 2", "2021: 2147483648", 1)]
    [InlineData(Series, "about", "nearly", 1)]
    [InlineData(Series, "of: all\n    source: s\n    values:\n      2020: 1\n", "of: some\n    source: s\n    values:\n      2020: { value: 1, qualifier: about }\n", 1)]
    [InlineData(Series, "2020: 1\n      2021: 2\n", "", 2)]
    [InlineData(Series, "values:\n      2020: 1\n      2021: 2\n      2022: { value: 3, qualifier: about }", "as-of: 2022\n    value: 4", 3)]
    [InlineData(Figure, "of: all", "of: all\n    type: long", 1)]
    [InlineData(Figure, "of: all", "of: all\n    type: decimal", 1)]
    [InlineData(Figure, "of: all", "of: some", 1)]
    [InlineData(Figure, "percent\n    of: all", "per\n    of: x\n    per: 1000\n    for: y", 1)]
    [InlineData(Figure, "percent\n    of: all", "'ucum:m/s'", 1)]
    [InlineData(Figure, "value: 3", "value: 4\n    qualifier: less-than", 1)]
    [InlineData(Figure, "as-of: 2022\n    value: 3", "values:\n      2021: 2\n      2022: 3\n    type: long", 1)]
    [InlineData(Figure, "unit: percent\n    of: all\n    source: s\n    as-of: 2022\n    value: 3", "source: s\n    text: three", 1)]
    [InlineData(Text, "it's", "its", 1)]
    [InlineData(Text, "text: ", "text: [b, ", 1)]
    public void WhatTheMessageShowsRecordsTheChange(string published, string before, string after, int count)
    {
        string changed = published.Replace(before, after, StringComparison.Ordinal);
        changed = changed.Contains("text: [b", StringComparison.Ordinal) ? changed.TrimEnd() + "]\n" : changed;
        AssertPastes(published, changed, count);
        AssertPastes(changed, published, null);
    }

    private static void AssertPastes(string published, string changed, int? count)
    {
        Diagnostic[] found = Compile(changed, published).Where(found => found.Severity != Severity.Info).ToArray();
        Assert.Equal(count ?? found.Length, found.Length);

        string revisions = EntriesIn(found, "CZF3010", "record it under 'revisions': - ", "    - ");
        string withdrawn = EntriesIn(found, "CZF3011", "record it under 'withdrawn': a: ", "  - ");
        string pasted = changed
            .Replace("    label: A\n", "    label: A\n" + (revisions.Length == 0 ? "" : "    revisions:\n" + revisions), StringComparison.Ordinal)
            .Replace("facts:\n", (withdrawn.Length == 0 ? "" : "withdrawn:\n  a:\n" + withdrawn) + "facts:\n", StringComparison.Ordinal);

        Assert.Empty(Compile(pasted, published).Where(found => found.Severity != Severity.Info).Select(found => LockTests.Line(found) + "\n" + pasted));
    }

    private static string EntriesIn(Diagnostic[] findings, string id, string lead, string indent) => string.Concat(
        findings.Where(found => found.Rule.Id == id).Select(found => found.Message).Select(message =>
            indent + message[(message.IndexOf(lead, StringComparison.Ordinal) + lead.Length)..]
                .Replace("YYYY-MM-DD", "2024-01-02", StringComparison.Ordinal).Replace("reason: ...", "reason: r", StringComparison.Ordinal) + "\n"));

    private static IEnumerable<string> Findings(string published, string changed) => Compile(changed, published).Select(LockTests.Line);

    private static EquatableArray<Diagnostic> Compile(string facts, string published) =>
        LockTests.Compile(facts, FactsLock.Write(LockTests.Compile(published).Facts!)).Diagnostics;
}
