using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Tests.Diagnostics;

namespace ChangzhouFacts.Compiler.Tests.Evidence;

/// <summary>Published figures do not change without a record.</summary>
public sealed class LockTests
{
    private const string Head = "schema: 1\ndataset: demo\nsources:\n  s: { title: A source }\n";

    internal const string Facts = Head + """
        facts:
          share:
            label: A share
            unit: percent
            of: everything
            source: s
            values:
              2017: 2.77
              2022: { value: 3.33, qualifier: about }
          staff:
            label: Staff
            unit: count
            of: person
            source: s
            as-of: 2023-01-19
            value: 47
          province:
            label: Province
            source: s
            text: Jiangsu
          colours:
            label: Colours
            source: s
            text: [red, "blue\tgreen"]

        """;

    internal static string Lock => FactsLock.Write(Compile(Facts).Facts!);

    [Fact]
    public void TheLockHasABlockForEachFactInTheOrderOfTheirIds() => Assert.Equal(
        """
        changzhou-facts-lock: 2
        colours	texts
        	"red"
        	"blue\u0009green"
        province	text
        	"Jiangsu"
        share	decimal	percent of everything
        	2017	2.77
        	2022	3.33	about
        staff	int	count of person
        	2023-01-19	47

        """,
        Lock);

    [Theory]
    [InlineData("unit: per, of: patent, per: 10000, for: resident, as-of: 2023, value: 5", "int\tper of patent per 10000 for resident\n\t2023\t5")]
    [InlineData("unit: count, of: \"a\\tb\", as-of: 2023, value: 5", "int\tcount of a\\u0009b\n\t2023\t5")]
    [InlineData("unit: count, of: \"a\\tb\", as-of: 2023, value: 5, qualifier: nearly", "int\tcount of a\\u0009b\n\t2023\t5\tnearly")]
    [InlineData("unit: index, as-of: 2023, value: 5, qualifier: exact", "int\tindex\n\t2023\t5")]
    [InlineData("text: 'C:\\x'", "text\n\t\"C:\\\\x\"")]
    [InlineData("text: ''", "text\n\t\"\"")]
    [InlineData("text: ['', '']", "texts\n\t\"\"\n\t\"\"")]
    public void ABlockHasEverythingOfTheUnitAndTheText(string keys, string block) => Assert.Equal(
        $"changzhou-facts-lock: 2\na\t{block}\n",
        FactsLock.Write(Compile(Head + "facts: { a: { label: A, source: s, " + keys + " } }\n").Facts!));

    [Fact]
    public void FactsThatAreAsPublishedHaveNoFindings() => Assert.Empty(Compile(Facts, Lock).Diagnostics);

    // One mistake is one error: a fact that cannot be compared is not reported as missing.
    [Theory]
    [InlineData("withdrawn: { staff: { date: 2023-01-19 } }\nfacts: { province: { label: P, source: s, text: Jiangsu } }\n", "CZF1002")]
    [InlineData("withdrawn: { staff: { date: 2023, reason: R } }\nfacts: { province: { label: P, source: s, text: Jiangsu } }\n", "CZF2035")]
    [InlineData("withdrawn: { staff: { date: 2023-01-19, reason: R, period: 2023-1-19 } }\nfacts: { province: { label: P, source: s, text: Jiangsu } }\n", "CZF2030")]
    [InlineData("facts: { province: { label: P, source: s, text: Jiangsu }, sta-ff: { label: A, source: s, text: x }, staFF: { label: B, source: s, text: x } }\nwithdrawn: { staff: { date: 2023-01-19, reason: R } }\n", "CZF1006")]
    public void AMistakeInARecordIsNotALackOfIt(string facts, string id)
    {
        const string Published = "changzhou-facts-lock: 1\nprovince\t-\t\"Jiangsu\"\ttext\t-\t-\nstaff\t2023-01-19\t47\tint\tcount of person\texact\n";

        Assert.Equal([id], Compile(Head + facts, Published).Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error).Select(diagnostic => diagnostic.Rule.Id));
    }

    [Theory]
    [InlineData("equals: { label: L, source: s, text: x }", "equals", "CZF1009")]
    [InlineData("x-1: { label: L, source: s, text: x }, x1: { label: L, source: s, text: x }", "x1", "CZF1008")]
    public void AFactWithoutAUsableNameHasNotVanished(string facts, string published, string id)
    {
        string text = $"changzhou-facts-lock: 1\n{published}\t-\t\"x\"\ttext\t-\t-\n";

        Assert.Equal([id], Compile(Head + "facts: { " + facts + " }\n", text).Diagnostics.Select(diagnostic => diagnostic.Rule.Id).Where(found => found != "CZF3012"));
    }

    [Fact]
    public void LineEndsOfTheLockDoNotCount() =>
        Assert.Empty(Compile(Facts, Lock.Replace("\n", "\r\n", StringComparison.Ordinal)).Diagnostics);

    [Fact]
    public void WithoutALockNothingIsAsked() => Assert.Empty(Compile(Facts.Replace("47", "48", StringComparison.Ordinal)).Diagnostics);

    [Fact]
    public void AChangedFigureIsReportedAtTheFigureWithTheRevisionToPaste()
    {
        Diagnostic found = Assert.Single(Compile(Facts.Replace("2.77", "2.78", StringComparison.Ordinal), Lock).Diagnostics);

        Assert.Equal(
            "12,7 Warning CZF3010: this was published as 2.77 % and is 2.78 % now; "
                + "put it back, or record it under 'revisions': - { date: YYYY-MM-DD, period: 2017, was: 2.77, reason: ... }",
            Line(found));
    }

    [Theory]
    [InlineData("2.77", "2.770", "period: 2017, was: 2.77,")]
    [InlineData("value: 47", "value: 48", "{ date: YYYY-MM-DD, was: 47,")]
    [InlineData("value: 47", "value: 47\n    type: long", "was: 47,")]
    [InlineData("of: person", "of: employee", "was: 47, was-unit: count,")]
    [InlineData("of: everything", "of: all", "was: 2.77, was-unit: percent,")]
    [InlineData("unit: count\n    of: person", "unit: index", "was: 47, was-unit: count,")]
    [InlineData("qualifier: about", "qualifier: nearly", "was: 3.33, was-qualifier: about,")]
    [InlineData("text: Jiangsu", "text: Zhejiang", "was: \"Jiangsu\",")]
    [InlineData("text: [red,", "text: [pink,", "was: '[\"red\", \"blue\\u0009green\"]',")]
    public void WhateverIsPublishedDoesNotChangeSilently(string before, string after, string toPaste)
    {
        CompilationResult result = Compile(Facts.Replace(before, after, StringComparison.Ordinal), Lock);

        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, found => Assert.Equal("CZF3010", found.Rule.Id));
        Assert.Contains(toPaste, result.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("of: everything\n    source: s\n    values:\n      2017: 2.77", "of: everything\n    source: s\n    revisions: [{ date: 2024-01-02, period: 2017, was: 2.77, reason: misprint }]\n    values:\n      2017: 2.78")]
    [InlineData("value: 47", "value: 48\n    revisions: [{ date: 2024-01-02, was: 47, reason: recount }]")]
    [InlineData("of: person", "of: employee\n    revisions: [{ date: 2024-01-02, was: 47, was-unit: count, reason: better word }]")]
    [InlineData("text: Jiangsu", "text: Zhejiang\n    revisions: [{ date: 2024-01-02, was: \"Jiangsu\", reason: mistake }]")]
    [InlineData("text: [red,", "revisions: [{ date: 2024-01-02, was: '[\"red\", \"blue\\u0009green\"]', reason: mistake }]\n    text: [pink,")]
    public void ARecordedChangeIsNoFinding(string before, string after)
    {
        CompilationResult result = Compile(Facts.Replace(before, after, StringComparison.Ordinal), Lock);

        Assert.Empty(result.Diagnostics);
        Assert.Single(result.Facts!.Set.Facts.SelectMany(fact => fact.Revisions));
    }

    [Fact]
    public void ARevisionOfAnotherPeriodRecordsNothing()
    {
        string facts = Facts.Replace("2017: 2.77", "2017: 2.78", StringComparison.Ordinal).Replace(
            "of: everything\n", "of: everything\n    revisions: [{ date: 2024-01-02, period: 2022, was: 2.77, reason: misprint }]\n", StringComparison.Ordinal);

        Assert.Equal("CZF3010", Assert.Single(Compile(facts, Lock).Diagnostics).Rule.Id);
    }

    [Fact]
    public void AQualifiedFigureIsNamedWithItsQualifier() => Assert.Contains(
        "'share' (2022) was published as about 3.33 % and is gone",
        Assert.Single(Compile(Facts.Replace("      2022: { value: 3.33, qualifier: about }\n", "", StringComparison.Ordinal), Lock).Diagnostics).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("was: 46, reason: recount")]
    [InlineData("was: 47.0, reason: recount")]
    public void ARevisionOfAnotherFigureRecordsNothing(string revision)
    {
        string facts = Facts.Replace("value: 47", "value: 48\n    revisions: [{ date: 2024-01-02, " + revision + " }]", StringComparison.Ordinal);

        Assert.Equal("CZF3010", Assert.Single(Compile(facts, Lock).Diagnostics).Rule.Id);
    }

    [Fact]
    public void ARevisionThatDoesNotSayTheOldUnitRecordsNoChangeOfUnit()
    {
        string facts = Facts.Replace(
            "of: person", "of: employee\n    revisions: [{ date: 2024-01-02, was: 47, reason: recount }]", StringComparison.Ordinal);

        Assert.Equal("CZF3010", Assert.Single(Compile(facts, Lock).Diagnostics).Rule.Id);
    }

    [Fact]
    public void AVanishedObservationIsReportedAtItsFactWithTheWithdrawalToPaste()
    {
        Diagnostic found = Assert.Single(Compile(Facts.Replace("      2017: 2.77\n", "", StringComparison.Ordinal), Lock).Diagnostics);

        Assert.Equal(
            "6,3 Warning CZF3011: 'share' (2017) was published as 2.77 % and is gone; put it back, or record it under "
                + "'withdrawn': share: { period: 2017, date: YYYY-MM-DD, reason: ... }",
            Line(found));
    }

    [Theory]
    [InlineData("share: { date: 2024-01-02, reason: moved }", true)]
    [InlineData("share: { period: 2022, date: 2024-01-02, reason: moved }", true)]
    [InlineData("share: { period: 2017, date: 2024-01-02, reason: moved }", false)]
    public void AWithdrawalWithoutAPeriodDoesNotCoverTheFiguresOfAFactThatIsStillThere(string withdrawn, bool isReported)
    {
        string facts = Facts.Replace("      2017: 2.77\n", "", StringComparison.Ordinal)
            .Replace("facts:", "withdrawn: { " + withdrawn + " }\nfacts:", StringComparison.Ordinal);

        Assert.Equal(isReported ? ["CZF3011"] : [], Compile(facts, Lock).Diagnostics.Select(found => found.Rule.Id));
    }

    [Fact]
    public void TheRevisionToPasteIsSoundYamlForTextsWithApostrophes()
    {
        string facts = Facts.Replace("[red,", "[it's,", StringComparison.Ordinal);
        string locked = FactsLock.Write(Compile(facts).Facts!);

        Diagnostic found = Assert.Single(Compile(Facts, locked).Diagnostics);

        Assert.Contains("was: '[\"it''s\", \"blue\\u0009green\"]'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATextThatWasNothingIsNoRevision() => Assert.Equal(
        "CZF1004",
        Assert.Single(Compile(Facts.Replace("text: Jiangsu", "text: Zhejiang\n    revisions: [{ date: 2024-01-02, was: ~, reason: r }]", StringComparison.Ordinal), Lock).Diagnostics).Rule.Id);

    [Fact]
    public void TenThousandRevisionsOfOneFactAreEachFound()
    {
        const int Count = 10_000;
        string[] days = [.. Enumerable.Range(0, Count).Select(i => new DateOnly(1900, 1, 1).AddDays(i).ToString("O", System.Globalization.CultureInfo.InvariantCulture))];
        string head = Head + "constants: none\nfacts:\n  a:\n    label: A\n    unit: index\n    source: s\n";
        string revisions = "    revisions:\n" + string.Concat(days.Select(day => $"    - {{ date: 2024-01-02, period: {day}, was: 1, reason: r }}\n"));
        string locked = FactsLock.Write(Compile(head + "    values:\n" + string.Concat(days.Select(day => $"      {day}: 1\n"))).Facts!);

        Assert.Empty(Compile(head + revisions + "    values:\n" + string.Concat(days.Select(day => $"      {day}: 2\n")), locked).Diagnostics);
    }

    [Fact]
    public void SeveralFiguresOfOneFactAreWithdrawnByAList()
    {
        const string Locked = "changzhou-facts-lock: 1\nstaff\t2020\t1\tint\tindex\texact\nstaff\t2021\t2\tint\tindex\texact\nstaff\t2022\t3\tint\tindex\texact\n";
        const string File = Head + """
            withdrawn:
              staff:
                - { period: 2020, date: 2024-01-02, reason: counted otherwise }
                - { period: 2021, date: 2024-01-02, reason: counted otherwise }
            facts:
              staff: { label: Staff, source: s, unit: index, values: { 2022: 3 } }
            """;

        Assert.Empty(Compile(File, Locked).Diagnostics);
        Assert.Equal("CZF3011", Assert.Single(Compile(File.Replace("period: 2021", "period: 2019", StringComparison.Ordinal), Locked).Diagnostics).Rule.Id);
    }

    [Fact]
    public void AVanishedFactIsReportedAtTheFacts()
    {
        string facts = Facts.Replace("  province:\n    label: Province\n    source: s\n    text: Jiangsu\n", "", StringComparison.Ordinal);

        Diagnostic found = Assert.Single(Compile(facts, Lock).Diagnostics);

        Assert.StartsWith("5,1 Warning CZF3011: 'province' (-) was published as \"Jiangsu\" and is gone", Line(found), StringComparison.Ordinal);
        Assert.EndsWith("'withdrawn': province: { date: YYYY-MM-DD, reason: ... }", found.Message, StringComparison.Ordinal);
        Assert.Empty(Compile(facts.Replace("facts:", "withdrawn: { province: { date: 2024-01-02, reason: moved } }\nfacts:", StringComparison.Ordinal), Lock).Diagnostics);
    }

    [Fact]
    [Covers("CZF3012")]
    public void AFigureThatIsNotLockedYetIsARemark()
    {
        string locked = Lock.Replace("staff\tint\tcount of person\n\t2023-01-19\t47\n", "", StringComparison.Ordinal);

        Assert.Equal(
            "20,12 Info CZF3012: 'staff' (2023-01-19) is not in the lock yet; write it with 'changzhou-facts lock' when you publish it",
            Line(Assert.Single(Compile(Facts, locked).Diagnostics)));
    }

    [Theory]
    [InlineData(null, null, Severity.Warning)]
    [InlineData(null, "true", Severity.Error)]
    [InlineData("warn", "true", Severity.Warning)]
    [InlineData("Error", null, Severity.Error)]
    [InlineData("Required", null, Severity.Error)]
    public void AnUnrecordedChangeIsAWarningWhileOneWorksAndAnErrorOnABuildServer(string? mode, string? server, Severity expected)
    {
        CompilationResult result = Compile(
            Facts.Replace("47", "48", StringComparison.Ordinal), Lock, new CompilationOptions(Lock: mode, ContinuousIntegrationBuild: server));

        Assert.Equal(expected, Assert.Single(result.Diagnostics).Severity);
        Assert.DoesNotContain(result.Facts!.Facts, fact => fact.IsPlaceholder);
    }

    [Fact]
    public void TheLockCanBeSwitchedOff() =>
        Assert.Empty(Compile(Facts.Replace("47", "48", StringComparison.Ordinal), Lock, new CompilationOptions(Lock: "off")).Diagnostics);

    [Theory]
    [Covers("CZF3013")]
    [InlineData("required", true)]
    [InlineData("REQUIRED", true)]
    [InlineData("error", false)]
    [InlineData("warn", false)]
    [InlineData("off", false)]
    public void ALockCanBeRequired(string mode, bool isRequired)
    {
        CompilationResult result = FactsCompiler.Compile(FactsText.Of(Facts), published: null, new CompilationOptions(Lock: mode, ContinuousIntegrationBuild: "true"), default);

        Assert.Equal(
            isRequired ? ["1,1 Error CZF3013: the property ChangzhouFactsLock requires a lock, and there is none beside this file; write it with 'changzhou-facts lock', and commit it"] : [],
            result.Diagnostics.Select(Line));
    }

    [Fact]
    public void AnUnknownModeIsAnErrorThatNamesTheProperty() => Assert.Equal(
        "1,1 Error CZF1026: the project sets the property ChangzhouFactsLock to 'eror' for this file; did you mean 'error'?",
        Line(Assert.Single(Compile(Facts, Lock, new CompilationOptions(Lock: "eror")).Diagnostics)));

    [Fact]
    public void AFactWithAnErrorHasNoSecondFindingFromTheLock() =>
        Assert.Equal("CZF2001", Assert.Single(Compile(Facts.Replace("value: 47", "value: x", StringComparison.Ordinal), Lock).Diagnostics).Rule.Id);

    [Covers("CZF3020")]
    [Covers("CZF3021")]
    [Theory]
    [InlineData("", "CZF3020", 1)]
    [InlineData("changzhou-facts-lock: 3\n", "CZF3020", 1)]
    [InlineData("changzhou-facts-lock: 1\n<<<<<<< HEAD\n", "CZF3021", 2)]
    [InlineData("changzhou-facts-lock: 1\nstaff\t2023-01-19\t47\n", "CZF3021", 2)]
    [InlineData("changzhou-facts-lock: 1\nstaff\t2023-01-19\t47\tint\tcount of person\texact\nstaff\t2023-01-19\t48\tint\tcount of person\texact\n", "CZF3021", 3)]
    public void ABrokenLockIsAnErrorInTheLock(string locked, string id, int line)
    {
        Diagnostic found = Assert.Single(Compile(Facts, locked).Diagnostics, found => found.Severity == Severity.Error);

        Assert.True(found.IsInLock);
        Assert.Equal(id, found.Rule.Id);
        Assert.Equal(line, found.Location.Line);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD", "it is left from a merge conflict")]
    [InlineData("=======", "it is left from a merge conflict")]
    [InlineData(">>>>>>> main", "it is left from a merge conflict")]
    [InlineData("staff", "it does not have six fields, separated by tabs")]
    [InlineData("staff\t\t47\tint\tcount\texact", "it does not have six fields, separated by tabs")]
    [InlineData("staff\t2023\t47\tint\tcount\texact\tx", "it does not have six fields, separated by tabs")]
    public void ALineOfTheFirstFormatThatIsNoneIsExplainedAndMarked(string line, string problem)
    {
        Diagnostic found = Assert.Single(Compile(Facts, LockFormatTests.Version1 + line + "\n").Diagnostics);

        Assert.Contains(problem, found.Message, StringComparison.Ordinal);
        Assert.Equal((7, 1, line.Length), (found.Location.Line, found.Location.Column, found.Location.Length));
    }

    [Fact]
    public void BlankLinesOfALockDoNotCount() => Assert.Empty(Compile(Facts, Lock.Replace("\n", "\n\n", StringComparison.Ordinal)).Diagnostics);

    [Fact]
    public void ALockThatCannotBeReadIsAnError() => Assert.Equal(
        "CZF3020",
        Assert.Single(FactsCompiler.Compile(FactsText.Of(Facts), FactsText.NotUtf8, new CompilationOptions(), CancellationToken.None).Diagnostics).Rule.Id);

    internal static CompilationResult Compile(string facts, string? locked = null, CompilationOptions? options = null) => FactsCompiler.Compile(
        FactsText.Of(facts), locked is null ? null : FactsText.Of(locked), options ?? new CompilationOptions(), CancellationToken.None);

    internal static string Line(Diagnostic found) => $"{found.Location} {found.Severity} {found.Rule.Id}: {found.Message}";
}
