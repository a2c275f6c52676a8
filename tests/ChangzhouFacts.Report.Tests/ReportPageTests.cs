using System.Text.RegularExpressions;
using ChangzhouFacts.Report.Tests.Testing;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChangzhouFacts.Report.Tests;

public sealed partial class ReportPageTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly Pages _pages = new();

    public void Dispose() => _pages.Dispose();

    [BrowserFact]
    public async Task ThePageNeedsNothingButItselfAndSaysNothingOnTheConsole()
    {
        await using OpenPage open = await chromium.OpenAsync(await _pages.ChangzhouAsync());

        Assert.Empty(open.Console);
        Assert.Single(open.Requests);
        Assert.Equal(0, await open.Page.Locator("script, iframe, object, embed, img, [style]").CountAsync());

        // The policy allows the page's own style sheet.
        Assert.Equal("grid", await open.Page.Locator("article").First.EvaluateAsync<string>("it => getComputedStyle(it).display"));
    }

    [BrowserFact]
    public async Task EveryFactIsThereWithItsFiguresAndItsSource()
    {
        await using OpenPage open = await chromium.OpenAsync(await _pages.ChangzhouAsync());

        Assert.Equal(Changzhou.All.Select(fact => fact.Id), await open.Page.Locator("article").EvaluateAllAsync<string[]>("all => all.map(it => it.id)"));
        foreach (Fact fact in Changzhou.All)
        {
            ILocator article = open.Page.Locator($"article#{fact.Id}");
            string text = await article.InnerTextAsync();
            Assert.Contains(fact.Label, text, StringComparison.Ordinal);
            Assert.All(fact.Texts, stated => Assert.Contains(stated, text, StringComparison.Ordinal));
            Assert.All(fact.Observations, observation => Assert.Contains(observation.ToString("F", null), text, StringComparison.Ordinal));
            Assert.All(
                fact.Observations.Where(observation => !observation.Interval.IsPoint),
                observation => Assert.Contains(Written(observation.Interval), text, StringComparison.Ordinal));
            Assert.All(fact.Changes, change => Assert.Contains(change.ToString("A", null), text, StringComparison.Ordinal));
            Assert.All(fact.Changes, change => Assert.Contains(Written(change.AbsoluteInterval), text, StringComparison.Ordinal));
            Assert.Contains(fact.Citation.ToString(), text, StringComparison.Ordinal);
            Assert.Contains(fact.Unit?.ToString() ?? "", text, StringComparison.Ordinal);
            Assert.True(await article.Locator("a.permalink").IsVisibleAsync());
        }
    }

    [BrowserFact]
    public async Task AFactIsFoundByItsId()
    {
        await using OpenPage open = await chromium.OpenAsync(await _pages.ChangzhouAsync(), fragment: "#rd-expenditure-share-of-gdp");

        Assert.Equal("rd-expenditure-share-of-gdp", await open.Page.EvaluateAsync<string>("() => document.querySelector(':target').id"));
        await Assertions.Expect(open.Page.Locator("#rd-expenditure-share-of-gdp h2")).ToBeInViewportAsync();
        await open.Page.Locator("nav a", new PageLocatorOptions { HasText = "Patents" }).ClickAsync();
        Assert.EndsWith("#patents-per-10000-people", open.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task EveryChartSaysItsFiguresInWords()
    {
        await using OpenPage open = await chromium.OpenAsync(await _pages.ChangzhouAsync());
        List<Fact> series = Changzhou.All.Where(fact => fact.Observations.Count > 1).ToList();

        Assert.Equal(series.Count, await open.Page.GetByRole(AriaRole.Img).CountAsync());
        foreach (Fact fact in series)
        {
            string? words = await open.Page.Locator($"article#{fact.Id} svg[role=img]").GetAttributeAsync("aria-label");
            Assert.Contains(fact.Label, words, StringComparison.Ordinal);
            Assert.All(fact.Observations, observation => Assert.Contains(observation.ToString(), words, StringComparison.Ordinal));
        }
    }

    [BrowserFact]
    public async Task MarkupInDataStaysText()
    {
        await using OpenPage open = await chromium.OpenAsync(await _pages.OfAsync("hostile", Pages.Hostile));
        string text = await open.Page.Locator("body").EvaluateAsync<string>("it => it.textContent");

        Assert.Empty(open.Console);
        Assert.Single(open.Requests);
        Assert.Equal("</title><script>document.title = 'run'</script>", await open.Page.TitleAsync());
        Assert.Equal(0, await open.Page.Locator("script, img, b, [onload], [onerror], [onmouseover]").CountAsync());
        Assert.Equal(3, await open.Page.Locator("body > main > article").CountAsync());
        string[] stated = AlertedWord().Matches(Pages.Hostile).Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(11, stated.Length);
        Assert.All(stated, word => Assert.Contains($"<script>alert('{word}')</script>", text, StringComparison.Ordinal));
        Assert.Contains("&lt;b&gt; stays", text, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(390, ColorScheme.Light, Media.Screen)]
    [InlineData(1280, ColorScheme.Dark, Media.Screen)]
    [InlineData(720, ColorScheme.Dark, Media.Print)]
    public async Task ThePageIsAccessibleAndReadable(int width, ColorScheme scheme, Media media)
    {
        await using OpenPage open = await chromium.OpenAsync(await _pages.OfAsync("varied", SampleFiles.Varied), width, scheme);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media, ColorScheme = scheme });

        // One of each kind: more would only take longer.
        await open.Page.EvaluateAsync("() => ['.changes', '.record'].forEach(it => document.querySelector(it).open = true)");

        AxeResult result = await open.Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });

        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
        Assert.Contains(result.Passes, rule => rule.Id == "color-contrast");
        Assert.InRange(await LeastContrastAsync(open.Page), 4.5, 21);
        Assert.Equal(media != Media.Print && scheme == ColorScheme.Dark ? 20 : 255, await RedOfPaperAsync(open.Page));
    }

    [BrowserFact]
    public async Task AStepIsDrawnWhereItHoldsAndNothingInAGap()
    {
        await using OpenPage open = await chromium.OpenAsync(await _pages.OfAsync("steps", Pages.Steps), 390, ColorScheme.Dark);

        // The boxes of the two parts of the line: the first is left of the second, and both are visible.
        float[][] parts = await open.Page.Locator("#gap polyline.stroke-course").EvaluateAllAsync<float[][]>(
            "all => all.map(it => it.getBoundingClientRect()).map(it => [it.left, it.right])");
        Assert.Equal(2, parts.Length);
        Assert.True(parts[0][1] + 20 < parts[1][0], $"{parts[0][1]} {parts[1][0]}");
        Assert.InRange(parts[1][1], parts[1][0] + 20, 390);

        // Exact figures have no intervals, and rows show ends.
        Assert.Equal(0, await open.Page.Locator("#gap th:text-is('Interval')").CountAsync());
        Assert.Equal(2, await open.Page.Locator("#gap td:text-is('ended')").CountAsync());
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task APhoneScrollsDownOnly(int width)
    {
        foreach (string path in new[]
        {
            await _pages.ChangzhouAsync(), await _pages.OfAsync("varied", SampleFiles.Varied), await _pages.OfAsync("hostile", Pages.Hostile), await _pages.OfAsync("wide", Wide),
            await _pages.OfAsync("steps", Pages.Steps), await _pages.OfAsync("families", Pages.Families),
        })
        {
            await using OpenPage open = await chromium.OpenAsync(path, width);
            await open.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(it => it.open = true)");

            string[] wider = await open.Page.EvaluateAsync<string[]>(
                "width => [...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > width).map(it => it.outerHTML.slice(0, 200))", width);
            Assert.Empty(wider);
            Assert.Equal(width, await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        }
    }

    /// <summary>Words of more than forty letters and URLs do not fit on a phone, and complete records of many digits are for copying; all others stay on one line.</summary>
    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task NoWordDateOrFigureIsBroken(int width)
    {
        foreach (string path in new[]
        {
            await _pages.ChangzhouAsync(), await _pages.OfAsync("varied", SampleFiles.Varied), await _pages.OfAsync("steps", Pages.Steps), await _pages.OfAsync("labels", Labels),
        })
        {
            await using OpenPage open = await chromium.OpenAsync(path, width);
            await open.Page.EvaluateAsync("() => document.querySelectorAll('details:not(.record)').forEach(it => it.open = true)");

            string[] broken = await open.Page.EvaluateAsync<string[]>("""
                () => {
                    const broken = [];
                    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                    for (let text; text = texts.nextNode();) {
                        if (text.parentElement.closest('svg, .permalink') || !text.parentElement.checkVisibility({ contentVisibilityAuto: true })) {
                            continue;
                        }
                        for (const word of text.data.matchAll(/[^\s\u2E80-\u9FFF\uFF00-\uFFEF]{1,40}(?=\s|$)/g)) {
                            const isEndOfLonger = word.index > 0 && !/[\s\u2E80-\uFFEF]/.test(text.data[word.index - 1]);
                            if (isEndOfLonger || /\p{L}-\p{L}|:\/\//u.test(word[0])) {
                                continue;
                            }
                            const range = document.createRange();
                            range.setStart(text, word.index);
                            range.setEnd(text, word.index + word[0].length);
                            if (new Set([...range.getClientRects()].map(it => Math.round(it.top))).size > 1) {
                                broken.push(word[0]);
                            }
                        }
                    }
                    return broken;
                }
                """);

            Assert.Empty(broken);
        }
    }

    [BrowserFact]
    public async Task TheKeyboardReachesEveryLinkAndShowsWhereItIs()
    {
        await using OpenPage open = await chromium.OpenAsync(await _pages.ChangzhouAsync());
        var reached = new List<string>();
        for (int presses = 0; presses < 100; presses++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            string place = await open.Page.EvaluateAsync<string>(
                "() => { const it = document.activeElement; return it === document.body ? '' : it.className + it.getAttribute('href') + ' ' + getComputedStyle(it).outlineStyle; }");
            if (place.Length == 0)
            {
                break;
            }

            reached.Add(place);
        }

        Assert.Equal("skip#_facts solid", reached[0]);
        Assert.All(reached, place => Assert.EndsWith(" solid", place, StringComparison.Ordinal));
        Assert.All(Changzhou.All, fact => Assert.Contains($"permalink#{fact.Id} solid", reached));
    }

    [BrowserFact]
    public async Task TheSkipLinkLeadsPastTheContents()
    {
        await using OpenPage open = await chromium.OpenAsync(await _pages.ChangzhouAsync());

        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("permalink", await open.Page.EvaluateAsync<string>("() => document.activeElement.className"));
    }

    [BrowserFact]
    public async Task PaperShowsEveryChangeAndNoRecords()
    {
        await using OpenPage open = await chromium.OpenAsync(await _pages.OfAsync("varied", SampleFiles.Varied));
        Assert.False(await open.Page.GetByText("2011 to 2012").First.IsVisibleAsync());

        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await open.Page.Locator(".changes tbody tr").Last.EvaluateAsync<bool>("it => it.checkVisibility({ contentVisibilityAuto: true })"));
        Assert.False(await open.Page.Locator(".record").First.IsVisibleAsync());
    }

    private const string Labels = """
        schema: 1
        dataset: labels
        sources: { s: { title: Statistisches Jahrbuch } }
        codes:
          country: { label: Land, values: { AUT: "Gebiet der Donaudampfschifffahrtsgesellschaft", DEU: Deutschland, FRA: Frankreich, B: Belgien, C: Tschechien, D: Dänemark, E: Spanien, F: Finnland, G: Griechenland } }
        defaults: { source: s }
        facts:
          german:
            label: Forschungsausgaben der Rechtsschutzversicherungsgesellschaften als Anteil am Bruttoinlandsprodukt
            labels: { zh-Hans: 常州市高新技术企业研发费用加计扣除政策落实情况以及创新平台建设资金拨付总额的年度统计数据 }
            unit: EUR
            values: { 2022-Q3: 1234567890.12, 2022-Q4: { value: 2234567890.34, status: provisional }, 2023-Q1: -9234567890.34 }
          days:
            label: Days
            unit: "ucum:kg"
            values: { 2022-01-03: -7.2155, 2022-06-15: 7.0123, 2022-12-30: 1007.3582 }
          billions:
            label: Umsatz
            unit: EUR
            scale: billion
            values: { 2017: 12.5, 2018: 13.25, 2019: 1113.1 }
          family:
            label: Kraftfahrzeughaftpflichtversicherung
            unit: percent
            by: country
            values: { AUT: { 2020: 1, 2021: 2 }, DEU: { 2020: 1, 2021: 2 }, FRA: { 2020: 1, 2021: 2 }, B: { 2020: 1, 2021: 2 }, C: { 2020: 1, 2021: 2 }, D: { 2020: 1, 2021: 2 }, E: { 2020: 1, 2021: 2 }, F: { 2020: 1, 2021: 2 }, G: { 2020: 1, 2021: 2 } }
        """;

    private const string Wide = """
        schema: 1
        dataset: wide
        sources:
          s: { title: Averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongtitlewithoutaspace, url: "https://example.org/averyveryveryveryveryveryverylongaddress/without/an/end" }
        defaults: { source: s }
        facts:
          wide-figures-and-a-long-id-that-goes-on-and-on-and-on-and-on-and-on-and-on-and-on:
            label: Awordthatgoesonandonandonandonandonandonandonandonandonandon
            unit: "ucum:kg.m2.s-3.A-1.mol-1.cd-1.K-1.kg.m2.s-3.A-1.mol-1.cd-1"
            values: { 2020-01-01: 1234567890123456789012345678, 2020-01-02: 1.234567890123456789012345678, 2021-01-01: -9876543210.0123456789 }
        """;

    private static string Written(Interval interval) => (interval.Lower?.ToString("N", null), interval.Upper?.ToString("N", null)) switch
    {
        (null, { } upper) => "less than " + upper,
        ({ } lower, null) => "more than " + lower,
        ({ } lower, { } upper) => $"{lower} to {upper}",
        _ => throw new InvalidOperationException("Changzhou has no figure of which nothing is known."),
    };

    /// <summary>The lowest contrast of a chart's text with its background, which axe does not check.</summary>
    private static Task<double> LeastContrastAsync(IPage page) => page.EvaluateAsync<double>("""
        () => {
            const channels = text => text.match(/[\d.]+/g).slice(0, 3).map(Number);
            const luminance = rgb => rgb.map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
            const paper = luminance(channels(getComputedStyle(document.documentElement).backgroundColor));
            return Math.min(...[...document.querySelectorAll('svg text')].map(it => luminance(channels(getComputedStyle(it).fill)))
                .map(ink => (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)));
        }
        """);

    private static Task<int> RedOfPaperAsync(IPage page) =>
        page.EvaluateAsync<int>("() => Number(getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/)[0])");

    [GeneratedRegex(@"alert\('([a-z]+)'\)")]
    private static partial Regex AlertedWord();
}
