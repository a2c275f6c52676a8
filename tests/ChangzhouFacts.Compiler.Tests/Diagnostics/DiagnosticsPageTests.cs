using System.Reflection;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Tests.Reading.Csv;
using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Diagnostics;

/// <summary>The diagnostics page matches the compiler.</summary>
public class DiagnosticsPageTests
{
    public static TheoryData<string> Examples =>
        new(DiagnosticsPage.Sections.Where(section => section.Wrong is not null).Select(section => section.Id));

    public static TheoryData<string> RightExamples =>
        new(DiagnosticsPage.Sections.Where(section => section.Right is not null).Select(section => section.Id));

    public static TheoryData<string> Tables =>
        new(DiagnosticsPage.Sections.Where(section => section.WrongTable is not null).Select(section => section.Id));

    public static TheoryData<string> AllRules => new(Rules.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Examples))]
    public void AWrongExampleGivesExactlyTheReportShown(string id)
    {
        DiagnosticsPage.Section section = DiagnosticsPage.Find(id);
        DiagnosticsPage.Example wrong = section.Wrong!;

        CompilationResult result = Build.Text(wrong.File, section.Published, wrong.Tables);

        Assert.Equal(section.Reported, Build.Report(result, wrong.LinesBefore, wrong.ColumnsBefore));
        Assert.Contains(section.Reported, line => line.Contains($" {id}: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RightExamples))]
    public void ARightExampleGivesNoReportAndSoundFacts(string id)
    {
        DiagnosticsPage.Section section = DiagnosticsPage.Find(id);
        CompilationResult result = Build.Text(section.Right!.File, section.Published, section.Right.Tables);

        Assert.Empty(Build.Report(result));
        Assert.NotEmpty(result.Facts!.Facts);
        Assert.DoesNotContain(result.Facts.Facts, fact => fact.IsPlaceholder);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void AWrongTableGivesExactlyTheReportShownAndARightOneNone(string id)
    {
        DiagnosticsPage.Section section = DiagnosticsPage.Find(id);

        IEnumerable<string> report = CsvReading.Of(section.WrongTable!).Diagnostics
            .Select(finding => $"facts.gdp.csv({finding.Location}): {Build.Word(finding.Severity)} {finding.Rule.Id}: {finding.Message}");

        Assert.Equal(section.Reported, report);
        Assert.Contains(section.Reported, line => line.Contains($" {id}: ", StringComparison.Ordinal));
        Assert.NotEmpty(CsvReading.Sound(section.RightTable!).Rows);
    }

    [Theory]
    [MemberData(nameof(AllRules))]
    public void EveryRuleHasOneSectionWithItsTitleAndSeverity(string id)
    {
        Rule rule = Rules.All.Single(rule => rule.Id == id);

        DiagnosticsPage.Section section = Assert.Single(DiagnosticsPage.Sections, section => section.Id == id);

        Assert.Equal($"**{rule.Title}** ({Build.Word(rule.Severity)})", section.Summary);
    }

    [Theory]
    [MemberData(nameof(AllRules))]
    public void EveryRuleHasExamplesOrATestOfItsOwn(string id)
    {
        IEnumerable<string> covered = typeof(DiagnosticsPageTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
            .SelectMany(method => method.GetCustomAttributes<CoversAttribute>())
            .Select(covers => covers.Id);
        DiagnosticsPage.Section section = DiagnosticsPage.Find(id);

        bool hasExamples = section is { Wrong: not null, Right: not null, Reported.Length: > 0 } or { WrongTable: not null, RightTable: not null };

        Assert.True(hasExamples || covered.Contains(id), $"{id} has neither two examples and a report nor a test.");
    }

    [Theory]
    [MemberData(nameof(AllRules))]
    public void TheHelpLinkOfEveryRuleLeadsToItsSection(string id)
    {
        Rule rule = Rules.All.Single(rule => rule.Id == id);
        string[] parts = rule.HelpLink.Split('#');

        Assert.EndsWith("/" + DiagnosticsPage.Path, parts[0], StringComparison.Ordinal);
        Assert.Contains(DiagnosticsPage.Sections, section => Anchor(section.Id) == parts[1]);
    }

    [Fact]
    public void ThePageHasNoSectionWithoutARule() =>
        Assert.Empty(DiagnosticsPage.Sections.Select(section => section.Id).Except(Rules.All.Select(rule => rule.Id)));

    [Fact]
    public void TheSectionsStandInTheOrderOfTheirIds() =>
        Assert.Equal(Rules.All.Select(rule => rule.Id), DiagnosticsPage.Sections.Select(section => section.Id));

    [Fact]
    public void ThePageShowsTheFrameThatItsExamplesStandIn() =>
        Assert.Contains("```yaml\n" + Build.Head + "```", Repository.Read(DiagnosticsPage.Path), StringComparison.Ordinal);

    [Fact]
    public void NoMessageShownEndsInAFullStop() =>
        Assert.DoesNotContain(DiagnosticsPage.Sections.SelectMany(section => section.Reported), line => line.EndsWith('.'));

    // Like GitHub's anchors for headings without spaces.
    private static string Anchor(string heading) => heading.ToLowerInvariant();
}
