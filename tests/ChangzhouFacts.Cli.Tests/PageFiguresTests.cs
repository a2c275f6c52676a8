using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ChangzhouFacts.Cli.Output.Report;
using ChangzhouFacts.Cli.Tests.Testing;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Cli.Tests;

/// <summary>Figures on the page: signs, intervals, derived and other figures, and the texts of charts.</summary>
public sealed partial class PageFiguresTests
{
    [Theory]
    [InlineData("-3.5 %", "\u22123.5 %")]
    [InlineData("nearly -3", "nearly \u22123")]
    [InlineData("1.5E-07 kg", "1.5E\u221207 kg")]
    [InlineData("-1E-07 to -5E-08", "\u22121E\u221207 to \u22125E\u221208")]
    [InlineData("6.02E+23 mol-1", "6.02E+23 mol-1")]
    [InlineData("9.81 m.s-2 (2022-10-24, forecast)", "9.81 m.s-2 (2022-10-24, forecast)")]
    [InlineData("5 10*-3/uL", "5 10*-3/uL")]
    [InlineData("2022-01-01: was -5 (see 1990-2000)", "2022-01-01: was \u22125 (see 1990-2000)")]
    public void AMinusIsOneAndAHyphenStays(string words, string written) => Assert.Equal(written, FigureText.Of(words));

    [Theory]
    [InlineData("[200, 500) CNY", "200 to less than 500 CNY")]
    [InlineData("(-1,234.5, -6.1E-7] %", "more than \u22121,234.5 to \u22126.1E\u22127 %")]
    [InlineData("more than 200 CNY", "more than 200 CNY")]
    public void AChangeBetweenBoundsReadsLikeASentence(string words, string written) => Assert.Equal(written, FigureText.OfChange(words));

    [Fact]
    public void AnIntervalReadsLikeASentenceAndSaysNothingWhereNothingIsKnown()
    {
        Assert.Equal("18.45 to 18.55", FigureText.Of(new Interval(18.45m, true, 18.55m, true)));
        Assert.Equal("\u22121,000.5 to less than \u2212999.5", FigureText.Of(new Interval(-1000.5m, true, -999.5m, false)));
        Assert.Equal("more than 3,000", FigureText.Of(new Interval(3000m, false, null, false)));
        Assert.Equal("at least 3,000", FigureText.Of(new Interval(3000m, true, null, false)));
        Assert.Equal("less than 3000", FigureText.Of(new Interval(null, false, 3000m, false), null));
        Assert.Equal("at most 3,000", FigureText.Of(new Interval(null, false, 3000m, true)));
        Assert.Null(FigureText.Of(new Interval(null, false, null, false)));
        Assert.Null(FigureText.Of(new Interval(3m, true, 3m, true)));
    }

    [Theory]
    [InlineData(18.449999999999996, 18.550000000000004, "18.45 to 18.55")]
    [InlineData(1.0, 1.0000000000000002, "1 to 1.0000000000000002")]
    [InlineData(double.MinValue, double.MaxValue, "\u22121.7976931348623157E+308 to 1.7976931348623157E+308")]
    [InlineData(5e-324, 1e-323, "5E\u2212324 to 1E\u2212323")]
    [InlineData(1.81644999725644E-37, 1.82655000132278E-37, "1.81645E\u221237 to 1.82655E\u221237")]
    [InlineData(-0.05000000000000001, 0.15, "\u22120.05 to 0.15")]
    public void ADoubleHasNoNoise(double lower, double upper, string written) => Assert.Equal(written, FigureText.Of(new Interval(lower, true, upper, true)));

    [Theory]
    [InlineData("percent", false)]
    [InlineData("percentage-point", false)]
    [InlineData("count", true)]
    [InlineData("per", true)]
    [InlineData("ratio", true)]
    [InlineData("index", true)]
    [InlineData("CNY", true)]
    [InlineData("ucum:kg", true)]
    [InlineData("ucum:K", true)]
    [InlineData("ucum:By", true)]
    [InlineData("ucum:Bq", true)]
    [InlineData("ucum:W/(m2.Cel)", true)]
    [InlineData("ucum:J/Cel", true)]
    [InlineData("ucum:Cel", false)]
    [InlineData("ucum:mCel", false)]
    [InlineData("ucum:Cel{mean}", false)]
    [InlineData("ucum:[degF]", false)]
    [InlineData("ucum:[pH]", false)]
    [InlineData("ucum:dB", false)]
    [InlineData("ucum:dB[SPL]", false)]
    [InlineData("ucum:Np", false)]
    public void AUnitSaysWhetherItsFiguresHaveRatios(string code, bool hasRatios) => Assert.Equal(hasRatios, UnitWording.HasRatios(code));

    [Theory]
    [InlineData("unit: EUR, values: { 2017: 100, 2022: 150 }", true, true)]
    [InlineData("unit: EUR, values: { 2017-01: 100, 2022-01: 150 }", true, false)]
    [InlineData("unit: EUR, values: { 2022-01: 100, 2022-02: 150 }", true, false)]
    [InlineData("unit: EUR, values: { 2022-Q1: 100, 2022-Q2: 150 }", true, false)]
    [InlineData("unit: EUR, values: { 2022-01-01: 100, 2022-01-08: 150 }", true, false)]
    [InlineData("unit: percent, values: { 2017: 100, 2022: 150 }", false, false)]
    [InlineData("unit: 'ucum:Cel', values: { 2017: 100, 2022: 150 }", false, false)]
    [InlineData("unit: EUR, since: { 2017: 100, 2022: 150 }", false, false)]
    public async Task NothingIsDerivedThatHasNoSense(string keys, bool hasRelative, bool hasGrowth)
    {
        string article = ArticleOf(await PageOfAsync(keys));

        Assert.Contains("+50", article, StringComparison.Ordinal);
        Assert.Equal(hasRelative, Statement(article).Contains("relative +50 %", StringComparison.Ordinal));
        Assert.Equal(hasGrowth, Statement(article).Contains("growth 8", StringComparison.Ordinal));
        Assert.Equal(hasGrowth, article.Contains("annual growth rate", StringComparison.Ordinal));
        Assert.Equal(hasGrowth || keys.Contains("2017: 100, 2022: 150 }", StringComparison.Ordinal) && !keys.Contains("since", StringComparison.Ordinal), article.Contains("per year", StringComparison.Ordinal));
    }

    /// <summary>The whole page of a set with negative figures of each kind: in every text for readers, the minus is U+2212.</summary>
    [Fact]
    public async Task NoFigureOnThePageHasAHyphenForAMinus()
    {
        string page = await PageOfAsync(
            "unit: EUR, scale: million, values: { 2019: -120.5, 2020: { value: -340, qualifier: about, lower: -350, upper: -330 }, 2021: -15 }, "
            + "revisions: [{ date: 2022-01-01, period: 2019, was: -119, reason: A slip }]",
            "unit: 'ucum:kg.m-2', type: double, values: { 2019: -1.5e-10, 2020: 2.5e-10 }",
            "unit: index, since: { 2019-01-01: -2, 2020-01-01: -3 }",
            "unit: 'ucum:Cel', as-of: 2020, value: -5.5, uncertainty: 1.5");

        string[] hyphens = Hyphen().Matches(Markup().Replace(page, " ")).Select(match => match.Value).ToArray();
        string[] alternatives = Alternative().Matches(page).SelectMany(match => Hyphen().Matches(match.Groups[1].Value)).Select(match => match.Value).ToArray();
        Assert.Empty(hyphens);
        Assert.Empty(alternatives);
        Assert.Contains("was \u2212119", page, StringComparison.Ordinal);
        Assert.Contains("\u2212350,000,000 to \u2212330,000,000", page, StringComparison.Ordinal);
        Assert.Contains("units of 10^\u221212", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStandardUncertaintyStandsInPlaceOfTheIntervalThatRoundingWouldGive()
    {
        string article = ArticleOf(await PageOfAsync("unit: 'ucum:m', values: { 2019: { value: 9.81, uncertainty: 0.05 }, 2020: { value: 9.83, uncertainty: 0.02 } }"));
        string read = article.Split("class=\"record\"")[0];

        Assert.Contains("9.81 m \u00B1 0.05 (standard uncertainty)", read, StringComparison.Ordinal);
        Assert.DoesNotContain(">Interval", read, StringComparison.Ordinal);
        Assert.DoesNotContain("9.805", read, StringComparison.Ordinal);
        Assert.DoesNotContain("0.01 to 0.03", read, StringComparison.Ordinal);
        Assert.DoesNotContain("what a figure can be", read, StringComparison.Ordinal);
        Assert.Contains("Bands are the standard uncertainty.", read, StringComparison.Ordinal);

        string bounded = ArticleOf(await PageOfAsync("unit: 'ucum:m', as-of: 2019, value: 9.81, qualifier: about, lower: 9.7, upper: 9.9, uncertainty: 0.05"));
        Assert.Contains("9.7 to 9.9", bounded.Split("class=\"record\"")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unit: EUR, scale: million, values: { 2019: 940, 2020: 125.50 }", "EUR, in millions", "940", "125.5")]
    [InlineData("unit: EUR, values: { 2019: 940, 2020: 1250.5 }", "EUR", "940", "1,250.5")]
    [InlineData("unit: EUR, scale: billion, values: { 2019: -2.50, 2020: { value: 3, qualifier: more-than } }", "EUR, in billions", "\u22122.5", "more than 3")]
    [InlineData("unit: index, type: double, values: { 2019: 1.50e-10, 2020: 3e-10 }", "index, in units of 10^\u221212", "150", "300")]
    public async Task TheWordsOfAChartAreInTheUnitOfItsAxis(string keys, string unit, params string[] labels)
    {
        string page = await PageOfAsync(keys);

        Assert.Contains($"class=\"unit\">{unit}</p>", page, StringComparison.Ordinal);
        Assert.Equal(labels, LabelsOf(page));
    }

    [Theory]
    [InlineData(15, 15, true, new[] { "5", "19" })]
    [InlineData(16, 4, false, new[] { "5", "20", "50", "1" })]
    public async Task MoreThanFifteenFiguresAreALineWithItsEndsAndExtremes(int count, int dots, bool hasBars, string[] labels)
    {
        string values = string.Join(", ", Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{2000 + i}: {(count > 15 && i == 5 ? 50 : count > 15 && i == 10 ? 1 : i + 5)}")));

        string page = await PageOfAsync($"unit: index, values: {{ {values} }}");

        Assert.Equal(dots, DotsOf(page));
        Assert.Equal(labels, LabelsOf(page));
        Assert.Equal(hasBars, page.Contains("Bars span what a figure can be: what rounds to it.", StringComparison.Ordinal));
        Assert.Equal(!hasBars, page.Contains("The first, the last, the largest and the smallest figure are marked.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OfALineEachFigureIsMarkedToWhichItDoesNotGo()
    {
        string values = string.Join(", ", Enumerable.Range(0, 20).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"{2000 + i}: {(i is 5 or 7 ? "{ value: 10, qualifier: at-least }" : i == 0 ? "1" : i == 19 ? "20" : "10")}")));

        // The ends, which are the extremes; two qualified figures, and one alone between them.
        Assert.Equal(5, DotsOf(await PageOfAsync($"unit: index, values: {{ {values} }}")));
    }

    [Fact]
    public async Task ARangesBarsSayWhatTheyAre()
    {
        string exact = await PageOfAsync("unit: count, of: flood, values: { 1990/1999: 120, 2000/2009: 85 }");
        string rounded = await PageOfAsync("unit: index, values: { 1990/1999: { value: 120, qualifier: about, lower: 100, upper: 140 }, 2000/2009: 85 }");

        Assert.Contains("Level bars span the years of a figure.", exact, StringComparison.Ordinal);
        Assert.DoesNotContain("Bars span what a figure can be", exact, StringComparison.Ordinal);
        Assert.Contains("Bars span what a figure can be: the bounds that the source gives, or what rounds to it. Level bars span the years", rounded, StringComparison.Ordinal);
    }

    private static string[] LabelsOf(string page) => Label().Matches(page).Select(match => match.Groups[1].Value).ToArray();

    private static int DotsOf(string page) => Dots().Matches(page).Sum(match => match.Groups[1].Value.Split("h0").Length - 1);

    private static string ArticleOf(string page) => page.Split("<article ")[1].Split("</article>")[0];

    private static string Statement(string article) => article.Split("class=\"evidence\"")[0];

    private static async Task<string> PageOfAsync(params string[] facts)
    {
        string lines = string.Concat(facts.Select((keys, i) => $"  fact-{(char)('a' + i)}: {{ label: One, source: s, {keys} }}\n"));
        using var directory = TemporaryDirectory.With("facts.yaml", $"schema: 1\ndataset: one-set\nsources: {{ s: {{ title: S }} }}\nfacts:\n{lines}");
        ToolRun run = await ToolRun.PlainAsync(directory.Path, "report");
        Assert.True(run.ExitCode == ExitCodes.Success, run.Error);
        return WebUtility.HtmlDecode(directory.Read("facts.html"));
    }

    // A hyphen after a digit, a letter or a hyphen is part of a date, a code or a word.
    [GeneratedRegex(@"(?<![\w*-])-[0-9]\S*|[0-9][eE^]-[0-9]+")]
    private static partial Regex Hyphen();

    [GeneratedRegex("<style>.*?</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex("aria-label=\"([^\"]*)\"")]
    private static partial Regex Alternative();

    [GeneratedRegex("class=\"fill-label[^\"]*\">([^<]*)<")]
    private static partial Regex Label();

    [GeneratedRegex("<path d=\"([^\"]*)\" class=\"dots [^\"]*\"")]
    private static partial Regex Dots();
}
