using ChangzhouFacts.Cli;
using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Report.Tests.Testing;

/// <summary>Pages written by the tool.</summary>
public sealed class Pages : IDisposable
{
    /// <summary>A facts file in which every text from data tries to be markup.</summary>
    public const string Hostile = """
        schema: 1
        dataset: hostile
        title: "</title><script>document.title = 'run'</script>"
        description: "<img src=x onerror=alert(1)>"
        subject: "</style><script>alert(1)</script>"
        sources:
          s:
            title: "<script>alert('title')</script>"
            publisher: "\"><script>alert('publisher')</script>"
            author: "<b>author</b>"
            url: "https://example.org/?a=1&b=\"><script>alert(1)</script>"
            published: 2020-01-02
            license: "<script>alert('license')</script>"
        defaults: { source: s, unit: index }
        facts:
          series:
            label: "<script>document.title = 'run'</script>"
            labels: { en: "<script>alert('labels')</script>" }
            description: "</p><script>alert('description')</script>"
            note: "<svg onload=alert(1)>"
            subject: "\" onmouseover=\"alert(1)"
            at: "<script>alert('at')</script>"
            values:
              2020: { value: 1, note: "<script>alert('note')</script>", at: "'><script>alert(1)</script>" }
              2021: { value: 2 }
            revisions:
              - { date: 2022-01-01, period: 2020, was: 3, reason: "<script>alert('reason')</script>" }
          stated:
            label: "&lt;b&gt; stays"
            text: ["<script>alert('text')</script>", "</article></main>"]
            printed: "<script>alert('printed')</script>"
          count:
            label: Counted
            unit: count
            of: "<script>alert('of')</script>"
            as-of: 2020
            value: 5
        """;

    /// <summary>Families of series and of texts, with all characters allowed in codes, and labels that do not fit.</summary>
    public const string Families = """
        schema: 1
        dataset: families
        sources: { s: { title: S } }
        codes:
          country:
            label: Country or area
            values: { FRA: France, _T: All, 2024.E-10: Averyveryveryveryveryveryveryverylonglabelwithoutaspace, a: "<b>A</b>", B: B, c: C, D: D, e: E, FRA_heading: H, f: Feminine }
        defaults: { source: s }
        facts:
          gdp:
            label: Gross domestic product
            unit: EUR
            by: country
            values:
              FRA: { 2020: 1, 2021: 2 }
              _T: { 2020: 2, 2021: 3 }
              2024.E-10: { 2020: 3, 2021: 4 }
              a: { 2020: 4, 2021: 5 }
              B: { 2020: 5, 2021: 6 }
              c: { 2020: 6, 2021: 7 }
              D: { 2020: 7, 2021: 8 }
              FRA_heading: { 2020: 8, 2021: 9 }
          share:
            label: Share
            unit: percent
            by: country
            values: { FRA: { 2020: 1 }, _T: { 2020: 1 }, 2024.E-10: { 2020: 1 }, a: { 2020: 1 }, B: { 2020: 1 }, c: { 2020: 1 }, D: { 2020: 1 }, e: { 2020: 1 }, FRA_heading: { 2020: 1 } }
          note:
            label: Note
            by: country
            text: { FRA: Averyveryveryveryveryveryveryveryveryveryverylongtextwithoutaspace and more, _T: Here }
        """;

    /// <summary>Figures that hold from a day on, with a gap and an end, and figures of quarters with a status, each from several sources.</summary>
    public const string Steps = """
        schema: 1
        dataset: steps
        sources: { a: { title: A law with a rather long title, publisher: State }, b: { title: B } }
        defaults: { source: [a, b], unit: percent }
        facts:
          gap:
            label: A gap
            at: [page 1, page 2]
            since: { 2007-01-01: 16, 2011-07-01: 19.5, 2015-01-01: ended, 2020-07-01: { value: 16, note: For half a year }, 2029-01-01: ended }
          quarters:
            label: Quarters
            unit: DEM
            scale: million
            values: { 2022-Q3: 1234.5, 2022-Q4: { value: 1235.5, status: provisional }, 2023-Q1: { value: 1240, status: forecast } }
        """;

    private readonly TemporaryDirectory _directory = new();

    /// <summary>The page of this repository's facts.</summary>
    public Task<string> ChangzhouAsync() => WriteAsync(Path.Combine(Repository.Root, "facts.yaml"), "changzhou.html");

    /// <summary>The page of a facts file.</summary>
    public async Task<string> OfAsync(string name, string yaml)
    {
        string file = Path.Combine(_directory.Path, name + ".yaml");
        await File.WriteAllTextAsync(file, yaml);
        return await WriteAsync(file, name + ".html");
    }

    public void Dispose() => _directory.Dispose();

    private async Task<string> WriteAsync(string file, string page)
    {
        ToolRun run = await ToolRun.PlainAsync(_directory.Path, "report", file, "--output", page);
        Assert.True(run.ExitCode == ExitCodes.Success, run.Error);
        return Path.Combine(_directory.Path, page);
    }
}
