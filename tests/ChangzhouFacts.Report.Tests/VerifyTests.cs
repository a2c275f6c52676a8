using ChangzhouFacts.Cli;
using ChangzhouFacts.Cli.Tests.Testing;
using ChangzhouFacts.Report.Tests.Testing;
using Microsoft.Playwright;

namespace ChangzhouFacts.Report.Tests;

/// <summary>An article in typical forms: as a web page, and as a PDF printed by a browser.</summary>
public sealed class VerifyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Facts = """
        schema: 1
        dataset: harbour
        sources:
          s: { title: A year at the harbour, body-starts-at-block: 3 }
        facts:
          paid: { label: Grants paid, source: s, at: paragraph 1, unit: CNY, as-of: 2023, value: 720000000, printed: 720 million RMB }
          share: { label: A share, source: s, at: paragraph 2, unit: percent, values: { 2017: { value: 2.41, printed: 2.41 percent }, 2022: { value: 3.18, printed: 3.18 percent } } }
          ships: { label: Ships, source: s, at: paragraph 3, unit: count, of: ship, as-of: 2023, value: 4000, qualifier: nearly, printed: "nearly 4,000" }
          piers: { label: Piers, source: s, at: paragraph 3, unit: count, of: pier, as-of: 2023, value: 53, printed: 53 }
          income: { label: Income, source: s, at: table 1, unit: CNY, scale: million, values: { 2017: { value: 8150, printed: "8,150" }, 2022: { value: 9450, printed: "9 450" } } }
          loss: { label: Growth, source: s, at: table 1, unit: percent, as-of: 2022, value: -5, printed: −5% }

        """;

    private const string Article = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>A year at the harbour</title>
        <style>p { width: 21em } td, th { padding: 2px 8px }</style></head><body>
        <h1>A year at the harbour</h1>
        <p>By our own reporter, who counted 53 gulls</p>
        <p>In the past year, a total of 72<em>0 <b>million</b></em> RMB<sup>1</sup> has been paid out to those who mend what
        the storms of the winter before had left of the old moles and of both of the lighthouses.</p>
        <p>The share of what is carried on rails has risen from 2.41&nbsp;percent<sup><a href="#n2">2</a></sup> in 2017 to
        3.18 per&shy;cent in 2022, which the mayor called the best of all the news that there had been.</p>
        <p>The port has seen nearly <span>4,</span><span>000</span> ships, and it has 53<sup>3</sup> piers at which they can lie, of which
        <del>54</del> all are in use.</p>
        <table><caption>Table 1. Income</caption>
        <tr><th>Year</th><th>RMB million</th><th>Growth</th></tr>
        <tr><th>2017</th><td>8,150</td><td>4½</td></tr>
        <tr><th>2022</th><td>9 450</td><td>−5%</td></tr></table>
        <p id="n2">2 Without that of the mines, which was 12.41 percent.</p>
        </body></html>
        """;

    [BrowserTheory]
    [InlineData(null, null, new string[0])]
    [InlineData("72<em>0", "73<em>0", new[] { "not found: paid" })]
    [InlineData("2.41&nbsp;", "2.42&nbsp;", new[] { "not found: share (2017)" })]
    [InlineData("2.41&nbsp;percent", "\u22122.41&nbsp;percent", new[] { "not found: share (2017)" })]
    [InlineData("3.18 per", "3.18 percentage points per", new[] { "not found: share (2022)" })]
    [InlineData("nearly <span>4,", "nearly <span>14,", new[] { "not found: ships" })]
    [InlineData("has 53<sup>", "has 5.3<sup>", new[] { "found elsewhere: piers" })]
    [InlineData("has 53<sup>", "has nearly 53<sup>", new[] { "found elsewhere: piers" })]
    [InlineData("<td>9 450</td>", "<td>9</td><td>450</td>", new[] { "not found: income (2022)" })]
    [InlineData("\u22125%", "5%", new[] { "not found: loss" })]
    [InlineData("<p>In the past", "<p>A new first paragraph.</p><p>In the past", new[] { "found elsewhere: paid", "found elsewhere: share (2017)", "found elsewhere: share (2022)", "found elsewhere: ships", "found elsewhere: piers" })]
    public async Task TheWebPageAndThePdfOfItSayTheSame(string? before, string? after, string[] findings)
    {
        string article = before is null ? Article : Article.Replace(before, after, StringComparison.Ordinal);
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        string page = Path.Combine(directory.Path, "page.html");
        await File.WriteAllTextAsync(page, article);
        await using OpenPage open = await chromium.OpenAsync(page);
        await open.Page.PdfAsync(new PagePdfOptions { Path = Path.Combine(directory.Path, "tagged.pdf"), Tagged = true, DisplayHeaderFooter = true });
        await open.Page.PdfAsync(new PagePdfOptions { Path = Path.Combine(directory.Path, "plain.pdf"), Tagged = false, Height = "5in" });

        // Without tags, a PDF does not mark its tables.
        foreach (string text in new[] { "page.html", "tagged.pdf", "plain.pdf" })
        {
            ToolRun run = await ToolRun.PlainAsync(directory.Path, "verify", "--text", "s=" + text);

            string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(findings, lines[..^1].Where(line => !line.StartsWith("found: ", StringComparison.Ordinal)).Select(line => Head(line)));
            Assert.Equal(findings.Length == 0 ? ExitCodes.Success : ExitCodes.Findings, run.ExitCode);
        }
    }

    // "not found: share (2017)" without the rest of the line; single figures are listed without their period.
    private static string Head(string line)
    {
        string head = line[..line.IndexOf(": \"", StringComparison.Ordinal)];
        return head.Replace(" (2023)", "", StringComparison.Ordinal).Replace("loss (2022)", "loss", StringComparison.Ordinal);
    }
}
