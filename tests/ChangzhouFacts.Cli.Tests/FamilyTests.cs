using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChangzhouFacts.Cli.Output.Report;
using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

/// <summary>Families in <c>show</c> and on the page.</summary>
public sealed partial class FamilyTests
{
    private const string Rates = """
        schema: 1
        dataset: rates
        title: Rates
        sources: { act: { title: VAT acts } }
        codes:
          country: { label: Country or area, values: { DEU: Germany, FRA: { label: France, labels: { fr: la France } }, _T: All } }
        defaults: { source: act }
        facts:
          vat:
            label: Value added tax
            unit: percent
            by: country
            values:
              DEU: { 2020: 16, 2021: 19 }
              FRA: { 2020: 20, 2021: 20 }
          broken:
            label: Broken
            unit: percent
            by: country
            values: { DEU: { 2020: x } }
          seat: { label: Seat, text: Here }
        """;

    private static readonly Unit Euro = new("EUR");

    [Fact]
    public async Task ShowOfAFamilyListsItsMembers()
    {
        ToolRun run = await ShowAsync("vat");

        Assert.Equal(
            """
            Rates

            Value added tax, Germany
              id: vat/DEU
              unit: percent
              2020: 16 %  ████████████████▉
              2021: 19 %  ████████████████████
              change 2020 to 2021: +3 percentage points [2, 4], relative +19 %, growth 19 % a year
              source: VAT acts

            Value added tax, France
              id: vat/FRA
              unit: percent
              2020: 20 %  ████████████████████
              2021: 20 %  ████████████████████
              change 2020 to 2021: 0 percentage points [-1, 1], relative 0 %, growth 0 % a year
              source: VAT acts

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public async Task ShowOfAMemberHasItsCodesWithTheirLabels()
    {
        ToolRun run = await ShowAsync("vat/FRA");

        Assert.StartsWith("Value added tax, France\n  id: vat/FRA\n  country: FRA (France)\n  country fr: la France\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Germany", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShowOfAFamilyForScriptsIsTheSetWithItsMembers()
    {
        JsonNode family = JsonNode.Parse((await ShowAsync("vat", "--format", "json")).Output)!;
        JsonNode member = JsonNode.Parse((await ShowAsync("vat/DEU", "--format", "json")).Output)!;

        Assert.Equal("rates", (string)family["dataset"]!);
        Assert.Equal(["vat/DEU", "vat/FRA"], family["facts"]!.AsArray().Select(fact => (string)fact!["id"]!));
        Assert.Equal("Germany", (string)member["codes"]![0]!["label"]!);
    }

    [Theory]
    [InlineData("broken", "the fact 'broken' has errors, so it cannot be shown")]
    [InlineData("broken/DEU", "the fact 'broken/DEU' has errors, so it cannot be shown")]
    [InlineData("vad", "there is no fact 'vad'; did you mean 'vat'?")]
    [InlineData("vat/fra", "there is no fact 'vat/fra'; did you mean 'vat/FRA'?")]
    [InlineData("vat/", "there is no fact 'vat/'; did you mean 'vat'?")]
    public async Task WhatIsNotThereIsNotShown(string id, string problem)
    {
        ToolRun run = await ShowAsync(id);

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("changzhou-facts: " + problem, run.Error, StringComparison.Ordinal);
    }

    /// <summary>For codes of any characters: an anchor that starts or ends like others belongs to no other member.</summary>
    [Fact]
    public void EachLinkOfThePageLeadsToOnePlace()
    {
        Code heading = new("country", "FRA_heading", "A heading");
        string page = PageOf(
            FamilySet.Series("gdp", "GDP", FamilySet.Countries.Codes[0], Euro, (2019, 1m), (2020, 2m)),
            FamilySet.Series("gdp", "GDP", heading, Euro, (2019, 1m), (2020, 2m)),
            FamilySet.Series("gdp", "GDP", FamilySet.Countries.Codes[3], Euro, (2019, 1m), (2020, 2m)),
            FamilySet.Text(FamilySet.Countries.Codes[2], FamilySet.Kinds.Codes[0]),
            FamilySet.Text(FamilySet.Countries.Codes[2], FamilySet.Kinds.Codes[1]));

        List<string> ids = Id().Matches(page).Select(match => match.Groups[1].Value).ToList();
        List<string> links = Link().Matches(page).Select(match => Uri.UnescapeDataString(match.Groups[1].Value)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(links, link => Assert.Contains(link, ids));
        Assert.All(["gdp", "gdp/FRA", "gdp/FRA_heading", "gdp/2024.E-10", "note", "note/_T/a", "note/_T/A"], id => Assert.True(links.Count(link => link == id) >= (id.Contains('/', StringComparison.Ordinal) ? 3 : 1)));
        Assert.All(LabelledBy().Matches(page).Select(match => match.Groups[1].Value), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void AFamilyOfSeriesHasOneChartWithALineForEachMember()
    {
        string family = FamilyOf(PageOf([.. FamilySet.Many(8).Select((code, i) => FamilySet.Series("gdp", "GDP", code, Euro, (2019, i), (2020, i + 1), (2021, i)))]));

        Assert.Contains("<h2 id=\"_heading-gdp\" dir=\"auto\">GDP</h2>", family, StringComparison.Ordinal);
        Assert.Contains("by Country or area", family, StringComparison.Ordinal);
        Assert.Equal(1, Count(family, "<svg "));
        Assert.Equal(["1", "2", "3", "4", "1", "2", "3", "4"], Line().Matches(family).Select(match => match.Groups[1].Value));
        Assert.Equal(4, Count(family, "stroke-dasharray"));
        Assert.Equal(4, Count(family, " dashed\""));
        Assert.Equal(8, Count(family, "<li class=\"member-"));
        Assert.Equal(8, Count(family, "<tr>"));
        Assert.Contains("Chart: GDP. Country 0: 0 EUR (2019) to 0 EUR (2021); Country 1: 1 EUR (2019)", family, StringComparison.Ordinal);
    }

    /// <summary>Nine lines in one chart cannot be distinguished.</summary>
    [Fact]
    public void AFamilyOfMoreThanEightHasASmallChartForEachToOneScale()
    {
        string family = FamilyOf(PageOf([.. FamilySet.Many(9).Select((code, i) => FamilySet.Series("gdp", "GDP", code, Euro, (2019, i), (2020, 10 * i), (2021, i)))]));

        Assert.Equal(9, Count(family, "<svg "));
        Assert.Equal(Enumerable.Repeat("1", 9), Line().Matches(family).Select(match => match.Groups[1].Value));
        string scale = Assert.Single(family.Split("<svg ").Skip(1).Select(chart => string.Join(' ', Scale().Matches(chart).Select(match => match.Groups[1].Value))).Distinct());
        Assert.StartsWith("0 ", scale, StringComparison.Ordinal);
        Assert.Contains("<p dir=\"auto\">Country 8</p>", family, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Chart: Country 8. 8 EUR (2019) to 8 EUR (2021)\"", family, StringComparison.Ordinal);
        Assert.Contains("The axis starts at zero. All charts have the same scale.", family, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"legend\"", family, StringComparison.Ordinal);
        Assert.Equal((1, 9), (Count(family, "<table"), Count(family, "<tr>")));
    }

    [Fact]
    public void AFamilyOfStepsHasALevelLineForEachMember()
    {
        Fact Member(int place, params (int Since, decimal Value, int? Until)[] steps) => new(
            "vat/" + FamilySet.Many(2)[place].Value, "VAT, " + FamilySet.Many(2)[place].Label, new Citation(FamilySet.Source), FactKind.Steps, Euro, NumberType.Decimal,
            [.. steps.Select(step => new Observation(Period.OfYear(step.Since), step.Value, new Interval(step.Value, true, step.Value, true), Euro, new Citation(FamilySet.Source)) { Until = step.Until is { } end ? Period.OfYear(end) : null })])
        {
            Codes = [FamilySet.Many(2)[place]],
        };

        string family = FamilyOf(PageOf(Member(0, (2000, 10, 2005), (2005, 20, null)), Member(1, (2001, 5, 2003), (2006, 7, null))));

        // The second has a gap: two lines.
        Assert.Equal(["1", "2", "2"], Line().Matches(family).Select(match => match.Groups[1].Value));
        Assert.Contains("Each figure holds until the next; in a gap there is none.", family, StringComparison.Ordinal);
        Assert.Contains("Country 1: 5 EUR since 2001, until 2003 to 7 EUR since 2006", family, StringComparison.Ordinal);
    }

    /// <summary>Two units share no chart, and charts of more than two phone screens are no overview.</summary>
    [Fact]
    public void OtherFamiliesHaveATableOnly()
    {
        Code[] codes = FamilySet.Many(25);
        Fact[] Of(int count, Func<int, Unit> unit) => [.. codes.Take(count).Select((code, i) => FamilySet.Series("gdp", "GDP", code, unit(i), (2019, i), (2020, i + 1)))];

        string mixed = FamilyOf(PageOf(Of(2, i => i == 0 ? Euro : new Unit("USD"))));
        string one = FamilyOf(PageOf(Of(1, _ => Euro)));
        string many = FamilyOf(PageOf(Of(25, _ => Euro)));
        string texts = FamilyOf(PageOf(FamilySet.Text(codes[0], FamilySet.Kinds.Codes[0]), FamilySet.Text(codes[0], FamilySet.Kinds.Codes[1])));

        Assert.All([mixed, one, many, texts], family => Assert.Equal((0, 1), (Count(family, "<svg "), Count(family, "<table"))));
        Assert.Equal([2, 1, 25, 2], new[] { mixed, one, many, texts }.Select(family => Count(family, "<tr>")));
        Assert.Contains("<summary aria-label=\"All 25 members of gdp\">", many, StringComparison.Ordinal);
        Assert.DoesNotContain("<summary", mixed, StringComparison.Ordinal);
        Assert.Contains("by Country or area, source", texts, StringComparison.Ordinal);
        Assert.Contains(">Country 0, Census</a>", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void NoLineGoesToAFigureThatTheSourceLimits()
    {
        Fact plain = FamilySet.Series("gdp", "GDP", FamilySet.Countries.Codes[0], Euro, (2019, 10m), (2020, 20m), (2021, 30m));
        Fact limited = new(
            "gdp/DEU", "GDP, Germany", plain.Citation, FactKind.Series, Euro, NumberType.Decimal,
            [plain.Observations[0], new(Period.OfYear(2020), 1000m, new Interval(1000m, false, null, false), Euro, plain.Citation) { Qualifier = Qualifier.MoreThan }, plain.Observations[2]])
        {
            Codes = [FamilySet.Countries.Codes[1]],
        };

        string family = FamilyOf(PageOf(plain, limited));

        Assert.Contains("Figures that the source limits, and those of several years, are not drawn.", family, StringComparison.Ordinal);
        Assert.Equal(["1"], Line().Matches(family).Select(match => match.Groups[1].Value));
        Assert.Equal(5, Count(family, "h0"));
        Assert.Contains("more than 1,000 EUR", PageOf(plain, limited), StringComparison.Ordinal);
        Assert.DoesNotContain(">1,000</text>", family, StringComparison.Ordinal);
    }

    private static async Task<ToolRun> ShowAsync(params string[] arguments)
    {
        using var directory = TemporaryDirectory.With("rates.yaml", Rates);
        return await ToolRun.PlainAsync(directory.Path, ["show", .. arguments, "--file", "rates.yaml"]);
    }

    private static string PageOf(params Fact[] facts)
    {
        using var output = new StringWriter();
        ReportPage.Write(FamilySet.Of(facts), "from a test", output, CancellationToken.None);
        return WebUtility.HtmlDecode(output.ToString());
    }

    /// <summary>The first article of a page: that of a family is before those of its members.</summary>
    private static string FamilyOf(string page) => page.Split("<article ")[1];

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"#([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(" aria-labelledby=\"([^\"]*)\"")]
    private static partial Regex LabelledBy();

    [GeneratedRegex("class=\"fill-scale end\">([^<]*)<")]
    private static partial Regex Scale();

    [GeneratedRegex("<polyline points=\"[^\"]*\" class=\"stroke-member-([0-9])\"")]
    private static partial Regex Line();
}
