using System.Globalization;
using ChangzhouFacts.Cli.Output.Report;
using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

public sealed class ReportCommandTests
{
    private const string Small = """
        schema: 1
        dataset: small
        title: Small <set>
        description: Two & more
        sources:
          s: { title: "A \"yearbook\"", publisher: P, url: "https://example.org/?a=1&b=2", published: 2024-01-02, language: en }
        defaults: { source: s }
        facts:
          rate:
            label: Rate of <tax>
            unit: percent
            at: page 3
            values: { 2020: { value: 18.5, printed: 18.5 % }, 2024: 19.0 }
          companies:
            label: Companies
            unit: count
            of: company
            as-of: 2023
            value: 3000
            qualifier: nearly
            printed: nearly 3,000
          seat:
            label: Seat
            text: Here & there
        """;

    [Fact]
    public async Task APageHasEachFactWithItsFiguresChartAndSource()
    {
        using var directory = TemporaryDirectory.With("small.yaml", Small);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "report", "small.yaml");

        Assert.Equal((ExitCodes.Success, "small.html written: 3 facts\n", ""), (run.ExitCode, run.Output, run.Error));
        await Verify(WithoutStyle(directory.Read("small.html")));
    }

    [Fact]
    public async Task FiguresThatTheSourceLimitsAreDrawnWithoutInventedBounds()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", """
            schema: 1
            dataset: limited
            sources: { s: { title: S } }
            defaults: { source: s, unit: index }
            facts:
              above: { label: Above, values: { 2020: { value: 100, qualifier: more-than }, 2021: { value: 120, qualifier: at-least } } }
              near: { label: Near, values: { 2020: { value: 100, qualifier: about }, 2021: { value: 120, qualifier: about, lower: 110, upper: 140 } } }
              below: { label: Below, values: { 2020: { value: 100, qualifier: nearly }, 2021: 90.5 } }
            """);

        await ToolRun.PlainAsync(directory.Path, "report");
        string[] charts = directory.Read("facts.html").Split("<svg ").Skip(1).Select(part => part.Split("</svg>")[0]).ToArray();

        // Only arrows are dashed lines and polygons, only bars are the solid lines of the interval; a figure that cannot be the number is a ring.
        Assert.Equal([(2, 0, 1), (2, 3, 0), (1, 3, 1)], charts.Select(chart => (Count(chart, "<polygon "), Bars(chart), Count(chart, "fill-paper"))));

        // And no line leads to any of them.
        Assert.All(charts, chart => Assert.DoesNotContain("stroke-course", chart, StringComparison.Ordinal));
        Assert.Contains(". more than 100 (2020); at least 120 (2021). ", charts[0], StringComparison.Ordinal);
        Assert.Contains(". about 100 (2020); about 120 (2021), interval 110 to 140. ", charts[1], StringComparison.Ordinal);
        Assert.Contains(". nearly 100 (2020), interval less than 100; 90.5 (2021), interval 90.45 to 90.55. ", charts[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ 2020: 62.8, 2021: 66.7 }", "The axis is broken: it does not start at zero.", true)]
    [InlineData("{ 2020: 28.6, 2021: 44.8 }", "The axis starts at zero.", false)]
    [InlineData("{ 2020: -28.6, 2021: 44.8 }", "The axis includes zero.", false)]
    [InlineData("{ 2020: { value: 0, precision: exact }, 2021: { value: 0, precision: exact } }", "The axis starts at zero.", false)]
    [InlineData("{ 2020: 0, 2021: 0 }", "The axis includes zero.", false)]
    [InlineData("{ 2020: 5, 2021: 5 }", "The axis starts at zero.", false)]
    [InlineData("{ 2020: -66.7, 2021: -62.8 }", "The axis is broken: it does not start at zero.", true)]
    public async Task AnAxisStartsAtZeroOrIsMarkedAsBroken(string values, string words, bool isMarked)
    {
        string page = await PageOfAsync($"values: {values}");

        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Equal(isMarked ? 1 : 0, Count(page, "\"stroke-axis break\""));
        Assert.Equal(isMarked, !page.Contains(">0</text>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("values: { 2020: 1e308, 2021: 1.5e308 }, type: double", "in units of 10^306")]
    [InlineData("values: { 2020: 5e-324, 2021: 1e-323 }, type: double", "in units of 10^\u2212324")]
    [InlineData("values: { 2020: 9999999999999999999999999999, 2021: -1 }", "in units of 10^27")]
    [InlineData("values: { 2020: 0.0000000000000000000000000001, 2021: 0.0000000000000000000000000003 }", "in units of 10^\u221230")]
    [InlineData("values: { 2020: 1.000000000000000000000000001, 2021: 1.000000000000000000000000002 }", "1.000000000000000000000000002")]
    [InlineData("values: { 0001: 1, 9999: 2 }", "9999")]
    [InlineData("values: { 2020/2021: 1, 2020/2022: 2 }", "2020/2022")]
    public async Task NoFigureIsTooLargeOrTooSmallForAChart(string values, string words)
    {
        string page = await PageOfAsync(values);

        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Equal(2, Count(page.Split("d=\"").Single(path => path.Contains("\"dots ", StringComparison.Ordinal)), "h0"));
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
        Assert.DoesNotContain("∞\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public async Task TheCultureChangesNothing(string culture)
    {
        using var directory = TemporaryDirectory.With("varied.yaml", SampleFiles.Varied);
        await ToolRun.PlainAsync(directory.Path, "report", "varied.yaml", "-o", "expected.html");
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            await ToolRun.PlainAsync(directory.Path, "report", "varied.yaml", "-o", "actual.html");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(directory.Read("expected.html"), directory.Read("actual.html"));
    }

    [Fact]
    public async Task MarkupInDataIsEscaped()
    {
        string page = await PageOfAsync("values: { 2020: 1, 2021: { value: 2, note: \"<script>'\\\"&</script>\" } }");

        Assert.Contains("&lt;script&gt;&#39;&quot;&amp;&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingIsWrittenWhereTheFactsHaveErrors()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Broken);
        File.WriteAllText(Path.Combine(directory.Path, "facts.html"), "old");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "report");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.Contains("error CZF", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", directory.Read("facts.html"));
    }

    [Fact]
    public async Task TheFactsFileIsNeverOverwritten()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Small);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "report", "facts.yaml", "--output", "./facts.yaml");

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.Equal("changzhou-facts: ./facts.yaml is the facts file; name another file with '--output'\n", run.Error);
        Assert.Equal(Small, directory.Read("facts.yaml"));
    }

    [Fact]
    public async Task APlaceThatCannotBeWrittenIsOneLineAndAFailure()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Small);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "report", "-o", "missing/facts.html");

        Assert.Equal((ExitCodes.Fault, ""), (run.ExitCode, run.Output));
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task CancellationLeavesTheOldPageWhole()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Small);
        File.WriteAllText(Path.Combine(directory.Path, "facts.html"), "old");
        using var terminal = new Terminal(new StringWriter(), new StringWriter(), IsStyled: false, Width: 80, directory.Path);

        int exitCode = await Tool.RunAsync(["report"], terminal, new CancellationToken(canceled: true));

        Assert.Equal(ExitCodes.Cancelled, exitCode);
        Assert.Equal("old", directory.Read("facts.html"));
        Assert.Equal(["facts.html", "facts.yaml"], Directory.GetFiles(directory.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AThousandSeriesMakeAPage()
    {
        var yaml = new System.Text.StringBuilder("schema: 1\ndataset: many\nsources: { s: { title: S } }\ndefaults: { source: s, unit: index }\nfacts:\n");
        for (int i = 0; i < 1_000; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  fact-{i}: {{ label: Fact {i}, values: {{ 2020: {i}.5, 2021: {i + 1}.5, 2022: {i + 2}.5 }} }}\n");
        }

        using var directory = TemporaryDirectory.With("facts.yaml", yaml.ToString());

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "report");

        Assert.Equal((ExitCodes.Success, "facts.html written: 1000 facts\n"), (run.ExitCode, run.Output));
        Assert.Equal(1_000, Count(directory.Read("facts.html"), "role=\"img\""));
    }

    [Fact]
    public async Task TenThousandFiguresTakeAtMostFourMegabytes()
    {
        var yaml = new System.Text.StringBuilder("schema: 1\ndataset: many\nconstants: none\nsources: { s: { title: Development Indicators, publisher: A bank } }\ndefaults: { source: s, unit: percent, of: GDP }\nfacts:\n");
        var random = new Random(20230119);
        for (int i = 0; i < 262; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  expenditure-of-country-{i}:\n    label: Expenditure of country {i}\n    values:\n");
            for (int year = 1985; year < 1985 + 38; year++)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"      {year}: {random.Next(100, 10_000) / 100m:0.00}\n");
            }
        }

        using var directory = TemporaryDirectory.With("facts.yaml", yaml.ToString());

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "report");

        Assert.Equal((ExitCodes.Success, "facts.html written: 262 facts\n", ""), (run.ExitCode, run.Output, run.Error));
        Assert.InRange(new FileInfo(Path.Combine(directory.Path, "facts.html")).Length, 2_000_000, 4_000_000);
    }

    [Fact]
    public void APageOfMoreThanTwentyMegabytesSaysSo()
    {
        Assert.Null(PageSize.Remark("facts.html", 20_000_000));
        Assert.StartsWith("facts.html has 20.1 MB, ", PageSize.Remark("facts.html", 20_100_000), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCourseOfStepsIsLevelAndStopsInAGap()
    {
        string page = await PageOfAsync("since: { 2000: 10, 2002: 16, 2004: ended, 2008: 12, 2010: ended }");
        List<(double X, double Y)[]> courses = CoursesOf(page);

        // From 2000 through 2002 to 2004, then a gap, then from 2008 to 2010.
        Assert.Equal([4, 2], courses.Select(course => course.Length));
        Assert.All(courses, course => Assert.All(course.Zip(course.Skip(1)), line => Assert.True(line.First.Y.Equals(line.Second.Y) || line.First.X.Equals(line.Second.X))));
        Assert.Equal(courses[0][0].Y, courses[0][1].Y);
        Assert.Equal(courses[0][1].X, courses[0][2].X);
        Assert.Equal(courses[0][2].Y, courses[0][3].Y);
        double year = (courses[0][1].X - courses[0][0].X) / 2;
        Assert.Equal(4 * year, courses[1][0].X - courses[0][3].X, 0.3);
        Assert.Equal(2 * year, courses[1][1].X - courses[1][0].X, 0.3);

        // The axis shows where the figures ended.
        Assert.All(["2000", "2004", "2008", "2010"], period => Assert.Contains($">{period}</text>", page, StringComparison.Ordinal));
        Assert.Contains("10 since 2000, until 2002; 16 since 2002, until 2004; 12 since 2008, until 2010. ", page, StringComparison.Ordinal);
        Assert.Contains("in a gap there is none", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePageHeadsAFactWithWhatItListsItWith()
    {
        string forecast = await PageOfAsync("values: { 2020: 1, 2021: { value: 2, status: provisional }, 2022: { value: 3, status: forecast } }");
        string ended = await PageOfAsync("since: { 2000: 10, 2029: ended }");

        Assert.Contains("<strong>2 (provisional)</strong> <span class=\"period\">2021</span>", forecast, StringComparison.Ordinal);
        Assert.Contains("class=\"latest\" dir=\"auto\">2 (provisional)<", forecast, StringComparison.Ordinal);

        // The page may be read at any time, so it does not say that the figure has ended.
        Assert.Contains("<strong>10</strong> <span class=\"period\">since 2000</span> <span class=\"period\">until 2029</span>", ended, StringComparison.Ordinal);
        Assert.Contains("class=\"latest\" dir=\"auto\">10<", ended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExactFiguresHaveNoIntervalsEvenWhereAChangeWasRounded()
    {
        string page = await PageOfAsync("type: double, since: { 2000: 3.3e-5, 2001: 1e22 }");

        Assert.DoesNotContain(">Interval<", page, StringComparison.Ordinal);
        Assert.DoesNotContain("interval</dt>", page, StringComparison.Ordinal);
    }

    private static List<(double X, double Y)[]> CoursesOf(string page) => page.Split("<polyline ").Skip(1).Where(line => line.Split('>')[0].Contains("stroke-course", StringComparison.Ordinal))
        .Select(line => line.Split("points=\"")[1].Split('"')[0].Split(' ').Select(ToPoint).ToArray()).ToList();

    private static (double X, double Y) ToPoint(string point) =>
        (double.Parse(point.Split(',')[0], CultureInfo.InvariantCulture), double.Parse(point.Split(',')[1], CultureInfo.InvariantCulture));

    private static async Task<string> PageOfAsync(string keys)
    {
        using var directory = TemporaryDirectory.With(
            "facts.yaml", $"schema: 1\ndataset: one-set\nsources: {{ s: {{ title: S }} }}\nfacts:\n  one: {{ label: One, source: s, unit: index, {keys} }}\n");
        ToolRun run = await ToolRun.PlainAsync(directory.Path, "report");
        Assert.True(run.ExitCode == ExitCodes.Success, run.Error);
        return directory.Read("facts.html");
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    /// <summary>The lines of the bars, each one line and two end marks, without the dashed arrows.</summary>
    private static int Bars(string chart) => chart.Split('\n')
        .Where(line => line.StartsWith("<path ", StringComparison.Ordinal) && line.Contains("stroke-interval", StringComparison.Ordinal))
        .Sum(line => line.Split('"')[1].Count(command => command is 'M' or 'm'));

    // Browser tests cover the style sheet; its hash is removed with it.
    private static string WithoutStyle(string page)
    {
        string style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];
        string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"style-src &#39;sha256-{hash}&#39;", page, StringComparison.Ordinal);
        return page.Replace(style, "…", StringComparison.Ordinal).Replace(hash, "…", StringComparison.Ordinal);
    }
}
