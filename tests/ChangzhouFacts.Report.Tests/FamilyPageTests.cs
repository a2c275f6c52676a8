using ChangzhouFacts.Report.Tests.Testing;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChangzhouFacts.Report.Tests;

public sealed class FamilyPageTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly Pages _pages = new();

    public void Dispose() => _pages.Dispose();

    [BrowserTheory]
    [InlineData("gdp", "Gross domestic product")]
    [InlineData("gdp/_T", "Gross domestic product, All")]
    [InlineData("gdp/2024.E-10", "Gross domestic product, Averyveryveryveryveryveryveryverylonglabelwithoutaspace")]
    [InlineData("gdp/FRA_heading", "Gross domestic product, H")]
    [InlineData("note/FRA", "Note, France")]
    public async Task AFamilyAndAMemberAreFoundByTheirIds(string id, string heading)
    {
        await using OpenPage open = await chromium.OpenAsync(await _pages.OfAsync("families", Pages.Families), fragment: "#" + id);

        Assert.Equal(id, await open.Page.EvaluateAsync<string>("() => document.querySelector(':target').id"));
        Assert.Equal(heading, await open.Page.Locator("article:target h2").InnerTextAsync());
        await Assertions.Expect(open.Page.Locator("article:target h2")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task TheTableOfAFamilyLeadsToItsMembers()
    {
        await using OpenPage open = await chromium.OpenAsync(await _pages.OfAsync("families", Pages.Families));

        await open.Page.Locator("article[id=gdp] table a").Nth(1).ClickAsync();

        Assert.EndsWith("#gdp/_T", open.Page.Url, StringComparison.Ordinal);
        Assert.Equal("gdp/_T", await open.Page.EvaluateAsync<string>("() => document.querySelector(':target').id"));
    }

    [BrowserTheory]
    [InlineData(390, ColorScheme.Light, Media.Screen)]
    [InlineData(1280, ColorScheme.Dark, Media.Screen)]
    [InlineData(720, ColorScheme.Dark, Media.Print)]
    public async Task AFamilyIsAccessibleAndItsLinesCanBeToldApart(int width, ColorScheme scheme, Media media)
    {
        await using OpenPage open = await chromium.OpenAsync(await _pages.OfAsync("families", Pages.Families), width, scheme);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media, ColorScheme = scheme });

        AxeResult result = await open.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        string[] lines = await open.Page.Locator("article[id=gdp] polyline").EvaluateAllAsync<string[]>(
            "all => all.filter(it => it.matches('[class*=member]')).map(it => getComputedStyle(it).stroke + getComputedStyle(it).strokeDasharray)");
        string[] legend = await open.Page.Locator(".legend li").EvaluateAllAsync<string[]>(
            "all => all.map(it => getComputedStyle(it, '::before')).map(it => it.borderTopColor + it.borderTopStyle)");

        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
        Assert.Equal((8, 8), (lines.Distinct().Count(), legend.Distinct().Count()));
        Assert.Equal(lines.Select(line => line.Split(')')[0]), legend.Select(line => line.Split(')')[0]));
        Assert.InRange(await LeastContrastAsync(open.Page), 3, 21);
    }

    /// <summary>The lowest contrast of a line with its background.</summary>
    private static Task<double> LeastContrastAsync(IPage page) => page.EvaluateAsync<double>("""
        () => {
            const channels = text => text.match(/[\d.]+/g).slice(0, 3).map(Number);
            const luminance = rgb => rgb.map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
            const paper = luminance(channels(getComputedStyle(document.documentElement).backgroundColor));
            return Math.min(...[...document.querySelectorAll('polyline[class*=member]')].map(it => luminance(channels(getComputedStyle(it).stroke)))
                .map(ink => (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)));
        }
        """);
}
