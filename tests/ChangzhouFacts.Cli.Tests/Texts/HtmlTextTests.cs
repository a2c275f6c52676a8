using System.Net;
using System.Net.Sockets;
using System.Text;
using ChangzhouFacts.Cli.Input.Texts;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Tests.Texts;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>A</p><p>B</p>", "A|B")]
    [InlineData("A<p>B</p>C", "A|B|C")]
    [InlineData("<div>A<div>B</div>C</div>", "A|B|C")]
    [InlineData("<h1>A</h1><ul><li>B<li>C</ul>", "A|B|C")]
    [InlineData("<article><header>A</header><section><p>B</section></article>", "A|B")]
    [InlineData("<p>9<b>4<i>0</i></b> <span>million</span></p>", "940 million")]
    [InlineData("<p>A<br>B</p>", "A\nB")]
    [InlineData("<p>A<wbr>B</p>", "AB")]
    [InlineData("<p>&minus;5&nbsp;%</p>", "\u22125\u00A0%")]
    [InlineData("<p>44<script>45</script><style>46</style><template>47</template><noscript>48</noscript></p>", "44")]
    [InlineData("<p>44 <del>45</del><s>46</s></p>", "44 ")]
    [InlineData("<p>44<span hidden>45</span><span style='color:red; display : NONE'>46</span></p>", "44")]
    [InlineData("<p>4<!-- 5 -->4</p>", "44")]
    [InlineData("<title>44</title><p>A</p>", "A")]
    [InlineData("<p> </p><p>A</p>", "A")]
    [InlineData("<p>4<math><mn>5</mn></math></p>", "4\uFFFD")]
    [InlineData("<ruby>\u6C49<rp>(</rp><rt>han</rt><rp>)</rp></ruby>", "\u6C49")]
    [InlineData("", "")]
    public void ABlockIsWhatIsSetApart(string body, string blocks) => Assert.Equal(blocks, string.Join('|', Read(body).Select(passage => passage.Text)));

    [Theory]
    [InlineData("940 million<sup>1</sup> RMB", "940 million RMB")]
    [InlineData("3.33<sup>2</sup> percent", "3.33 percent")]
    [InlineData("3.33<sup>[2]</sup> percent", "3.33 percent")]
    [InlineData("3.33<sup><a href='#n'>12</a></sup> percent", "3.33 percent")]
    [InlineData("3.33<a href='#n'><sup>12</sup></a> percent", "3.33 percent")]
    [InlineData("3.33<sup class='footnote-ref'>see below</sup> percent", "3.33 percent")]
    [InlineData("47<sup>a</sup> firms", "47 firms")]
    [InlineData("47<sup>*</sup> firms", "47 firms")]
    [InlineData("5 km<sup>2</sup>", "5 km\u00B2")]
    [InlineData("5 m<sup>3</sup>", "5 m\u00B3")]
    [InlineData("10<sup>6</sup>", "10\u2076")]
    [InlineData("10<sup>-6</sup>", "10\u207B\u2076")]
    [InlineData("1<sup>st</sup>", "1st")]
    [InlineData("2<sup>e</sup>", "2e")]
    [InlineData("ACME<sup>TM</sup>", "ACMETM")]
    [InlineData("CO<sub>2</sub>", "CO2")]
    [InlineData("44<sub>2</sub>", "44\u2082")]
    [InlineData("A<sup></sup>B", "AB")]
    public void ARaisedMarkIsAFootnoteOrAPower(string body, string text) => Assert.Equal(text, Assert.Single(Read(body)).Text);

    [Fact]
    public void ACellHasTheHeadingsOfItsRowAndItsColumn()
    {
        IReadOnlyList<TextPassage> passages = Read("""
            <p>Before</p>
            <table>
              <caption>Output</caption>
              <thead><tr><td></td><th colspan="2">Income</th></tr><tr><th>Year</th><th>RMB million</th><th>%</th></tr></thead>
              <tbody>
                <tr><th rowspan="2">2017</th><td>940</td><td>3.3</td></tr>
                <tr><td><p>950</p><p>and more</p></td><td></td></tr>
                <tr><th>2022</th><td>960</td><td>4<b>.4</b></td></tr>
              </tbody>
            </table>
            <p>Behind</p>
            """);

        Assert.Equal(
            [
                "1 . Before []", "2 1 Output []", "2 1 Income []", "2 1 Year []", "2 1 RMB million []", "2 1 % []", "2 1 2017 []", "2 1 940 [2017, Income, RMB million]",
                "2 1 3.3 [2017, Income, %]", "2 1 950/and more [2017, Income, RMB million]", "2 1 2022 []", "2 1 960 [2022, Income, RMB million]",
                "2 1 4.4 [2022, Income, %]", "3 . Behind []",
            ],
            passages.Select(Describe));
    }

    [Fact]
    public void WithoutHeadingCellsTheFirstOnesAreHeadings() => Assert.Equal(
        ["1 1 Year []", "1 1 % []", "1 1 2017 []", "1 1 5 [2017, %]"],
        Read("<table><tr><td>Year<td>%<tr><td>2017<td>5</table>").Select(Describe));

    [Fact]
    public void ARowOfAHeadingAndAFigureNeedsNoHeadingAbove() => Assert.Equal(
        ["1 1 Area []", "1 1 44 [Area]", "1 1 People []", "1 1 55 [People]"],
        Read("<table><tr><th>Area<td>44<tr><th>People<td>55</table>").Select(Describe));

    [Fact]
    public void ATableThatHasTablesIsALayout() => Assert.Equal(
        ["1 . Menu []", "2 . Words []", "3 1 5 []", "4 2 6 []"],
        Read("<table><tr><td>Menu</td><td>Words<table><tr><td>5</td></tr></table></td></tr></table><table><tr><td>6</td></tr></table>").Select(Describe));

    [Fact]
    public void CaptionsNumberTheTables() => Assert.Equal(
        ["1 . 5 []", "2 7 Table 7. Things []", "2 7 6 []", "3 8 \u88688 []"],
        Read("<table><tr><td>5</td></tr></table><table><caption>Table 7. Things</caption><tr><td>6</td></tr></table><table><caption>\u88688</caption></table>").Select(Describe));

    [Theory]
    [InlineData("gb2312", "\u5E38\u5DDE44\u5BB6")]
    [InlineData("windows-1252", "\u2013 44 \u20AC")]
    [InlineData("utf-8", "\u5E38\u5DDE44\u5BB6")]
    public void APageSaysItsEncoding(string encoding, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = Encoding.GetEncoding(encoding).GetBytes($"<html><head><meta charset=\"{encoding}\"></head><body><p>{text}</p></body></html>");

        Assert.Equal(text, Assert.Single(HtmlText.Read(bytes)!).Text);
    }

    [Theory]
    [InlineData("<div>", 500, false)]
    [InlineData("<div>", 501, true)]
    [InlineData("<DIV CLASS='a'>", 501, true)]
    [InlineData("<table><tr><td>", 501, true)]
    [InlineData("<b>", 100_000, true)]
    [InlineData("<i title='<!--'>", 100_000, true)]
    [InlineData("<!--><div>", 501, true)]
    [InlineData("<svg><g>", 501, true)]
    [InlineData("<!--", 100_000, false)]
    [InlineData("<div></div>", 5000, false)]
    [InlineData("</b>", 5000, false)]
    [InlineData("<p>", 5000, false)]
    [InlineData("<li>5<br><img>", 5000, false)]
    [InlineData("<!-- <div> -->", 5000, false)]
    [InlineData("<script>'<div>'</script>", 5000, false)]
    public void APageIsNoDeeperThanBrowsersGo(string part, int times, bool isTooDeep)
    {
        string page = "<html>" + string.Concat(Enumerable.Repeat(part, times)) + "44";

        SourceText text = SourceText.Read("a.html", Encoding.UTF8.GetBytes(page), CancellationToken.None);
        Assert.Equal(isTooDeep ? "it is a web page whose elements are nested too deep" : null, text.Problem);
    }

    [Fact]
    public void NothingThatAPageRefersToIsFetched()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/a";

        IReadOnlyList<TextPassage>? passages = HtmlText.Read(Encoding.UTF8.GetBytes($"""
            <!doctype html><html><head><base href="{address}"><meta http-equiv="refresh" content="0;url={address}"><link rel="stylesheet" href="{address}">
            <script src="{address}"></script><style>@import url({address});</style></head>
            <body><p>44</p><img src="{address}"><iframe src="{address}"></iframe><object data="{address}"></object><video src="{address}"></video></body></html>
            """));

        Assert.Equal("44", Assert.Single(passages!).Text);
        Assert.False(listener.Pending());
    }

    [Fact]
    public void ManyParagraphsAreReadOneByOne() => Assert.Equal(200_000, Read(string.Concat(Enumerable.Repeat("<p>44</p>", 200_000))).Count);

    [Fact]
    public void NeitherDepthNorSpansHurt()
    {
        string deep = string.Concat(Enumerable.Repeat("<div><b>", 250)) + "44";
        string wide = "<table>" + string.Concat(Enumerable.Repeat("<tr><th colspan=100000 rowspan=100000>A</th><td>5</td></tr>", 2_000)) + "</table>";

        Assert.Contains(Read(deep), passage => passage.Text == "44");
        Assert.Equal(4_000, Read(wide).Count);
    }

    private static IReadOnlyList<TextPassage> Read(string body) => HtmlText.Read(Encoding.UTF8.GetBytes("<!doctype html><meta charset=utf-8><body>" + body))!;

    private static string Describe(TextPassage passage) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{passage.Block} {(passage.Table is { } table ? table : ".")} {passage.Text.Trim().Replace('\n', '/')} [{string.Join(", ", passage.Headings)}]");
}
