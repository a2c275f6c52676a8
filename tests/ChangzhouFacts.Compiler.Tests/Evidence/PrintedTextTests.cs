using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Compiler.Tests.Evidence;

public class PrintedTextTests
{
    [Theory]
    [InlineData("44", "44.8", PrintedPlace.Missing)]
    [InlineData("44", "1,044", PrintedPlace.Missing)]
    [InlineData("44", "44'000", PrintedPlace.Missing)]
    [InlineData("940", "940 million RMB", PrintedPlace.Missing)]
    [InlineData("940", "a 940-million fund", PrintedPlace.Missing)]
    [InlineData("940 million", "940 million RMB", PrintedPlace.Found)]
    [InlineData("44", "44 millionaires", PrintedPlace.Found)]
    [InlineData("9.4", "9.4亿元", PrintedPlace.Missing)]
    [InlineData("9.4亿元", "共9.4亿元", PrintedPlace.Found)]
    [InlineData("三百", "三百万元", PrintedPlace.Missing)]
    [InlineData("百分之三", "增长百分之三十", PrintedPlace.Missing)]
    [InlineData("百分之三十", "增长百分之三十", PrintedPlace.Found)]
    [InlineData("44", "44", PrintedPlace.Found)]
    [InlineData("44", "144", PrintedPlace.Missing)]
    [InlineData("44", "440", PrintedPlace.Missing)]
    [InlineData("44", "44, and", PrintedPlace.Found)]
    [InlineData("44", "in 44.", PrintedPlace.Found)]
    [InlineData("44", "3 44 firms", PrintedPlace.Found)]
    [InlineData("44", "1.44", PrintedPlace.Missing)]
    [InlineData("940", "940million", PrintedPlace.Missing)]
    [InlineData("940", "940  million", PrintedPlace.Missing)]
    [InlineData("940", "a 940 Million", PrintedPlace.Missing)]
    [InlineData("firm", "44 firms", PrintedPlace.Missing)]
    [InlineData("irms", "44 firms", PrintedPlace.Missing)]
    [InlineData("firms", "44 firms", PrintedPlace.Found)]
    [InlineData("44", "144, 440, then 44", PrintedPlace.Found)]
    public void AFigureIsNotFoundInsideALongerOne(string printed, string text, PrintedPlace place) =>
        Assert.Equal(place, Find(text, printed));

    [Theory]
    [InlineData("450", "9 450", PrintedPlace.Missing)]
    [InlineData("450", "9\u00A0450", PrintedPlace.Missing)]
    [InlineData("$300", "sold for $300mn", PrintedPlace.Missing)]
    [InlineData("$300", "sold for $300 million", PrintedPlace.Missing)]
    [InlineData("$300", "sold for $300 each", PrintedPlace.Found)]
    [InlineData("five percent", "twenty-five percent of them", PrintedPlace.Missing)]
    [InlineData("five percent", "one hundred and five percent", PrintedPlace.Missing)]
    [InlineData("five percent", "only five percent of them", PrintedPlace.Found)]
    [InlineData("5%", "growth of \u22125%", PrintedPlace.Missing)]
    [InlineData("5%", "a \u20135% change", PrintedPlace.Missing)]
    [InlineData("5%", "growth of 5% in all", PrintedPlace.Found)]
    [InlineData("\u22125%", "growth of \u20135%", PrintedPlace.Found)]
    [InlineData("3亿", "投资3亿5千万元", PrintedPlace.Missing)]
    [InlineData("3亿", "投资3亿多元", PrintedPlace.Missing)]
    [InlineData("3亿", "投资3亿元", PrintedPlace.Found)]
    [InlineData("44", "44½ percent", PrintedPlace.Missing)]
    [InlineData("44", "nearly 44 firms", PrintedPlace.Missing)]
    [InlineData("nearly 44", "nearly 44 firms", PrintedPlace.Found)]
    [InlineData("more than 44", "no more than 44 firms", PrintedPlace.Missing)]
    [InlineData("more than 44", "and more than 44 firms", PrintedPlace.Found)]
    [InlineData("exceed 5%", "cannot exceed 5%", PrintedPlace.Missing)]
    [InlineData("超过5%", "不得超过5%", PrintedPlace.Missing)]
    [InlineData("超过5%", "投入超过5%", PrintedPlace.Found)]
    [InlineData("44", "44 or more", PrintedPlace.Missing)]
    [InlineData("44", "44+ firms", PrintedPlace.Missing)]
    [InlineData("44", "40-44 firms", PrintedPlace.Missing)]
    [InlineData("44", "40–44 firms", PrintedPlace.Missing)]
    [InlineData("40", "40–44 firms", PrintedPlace.Missing)]
    [InlineData("5", "5 cents apiece", PrintedPlace.Missing)]
    [InlineData("5 percent", "5 percent points", PrintedPlace.Missing)]
    [InlineData("0.4", "a result of (0.4) there", PrintedPlace.Missing)]
    [InlineData("44", "the firms (44 of them) there", PrintedPlace.Found)]
    [InlineData("one", "one in five", PrintedPlace.Missing)]
    [InlineData("44", "第44届", PrintedPlace.Missing)]
    [InlineData("三百家", "近三百家企业", PrintedPlace.Missing)]
    [InlineData("44 firms", "not 44 firms", PrintedPlace.Missing)]
    [InlineData("44", "In 2017, 44 firms", PrintedPlace.Found)]
    [InlineData("44", "it came\u201444 of them stayed", PrintedPlace.Found)]
    [InlineData("2.77 percent", "rose from 2.77 percent to 3.33 percent", PrintedPlace.Found)]
    [InlineData("3.33 percent", "rose from 2.77 percent to 3.33 percent", PrintedPlace.Found)]
    public void AFigureIsFoundOnlyWhereItIsThatFigure(string printed, string text, PrintedPlace place) =>
        Assert.Equal(place, Find(text, printed));

    [Theory]
    [InlineData("9.4亿元", "共9.4\n亿元")]
    [InlineData("9.4亿元", "共 9.4 亿 元")]
    [InlineData("9.4 亿元", "共9.4亿元")]
    [InlineData("3000家企业", "近日3000\n家企业")]
    [InlineData("44 percent", "44 per\u00ADcent")]
    [InlineData("44", "44\u200B firms")]
    [InlineData("1,044", "1,\u200B044 firms")]
    [InlineData("forty-four", "forty\u2011four")]
    [InlineData("44 percent", "44&nbsp;percent")]
    [InlineData("44 percent", "44&#160;percent")]
    [InlineData("\u221244%", "&minus;44%")]
    [InlineData("R&D share of 44%", "an R&amp;D share of 44%")]
    [InlineData("44 percent", "**44** percent")]
    [InlineData("44 percent", "_44 percent_")]
    [InlineData("44 percent", "44 *percent*")]
    [InlineData("940 million", "`940` million")]
    public void NothingThatIsNotSeenHidesAFigure(string printed, string text) =>
        Assert.Equal(PrintedPlace.Found, Find(text, printed));

    [Theory]
    [InlineData("3.000", "im Jahr 3.000 Euro", "de", PrintedPlace.Found)]
    [InlineData("3", "im Jahr 3.000 Euro", "de", PrintedPlace.Missing)]
    [InlineData("9 Millionen", "fast 9 Millionen Euro", "de", PrintedPlace.Missing)]
    [InlineData("vierzig", "vierundvierzig Firmen", "de", PrintedPlace.Missing)]
    public void TheLanguageOfTheTextSaysWhatBelongsToAFigure(string printed, string text, string language, PrintedPlace place) =>
        Assert.Equal(place, Find(text, printed, language: language));

    [Theory]
    [InlineData("it's", "it\u2018s", PrintedPlace.Found)]
    [InlineData("it's", "it\u2019s", PrintedPlace.Found)]
    [InlineData("it's", "it\u201Bs", PrintedPlace.Found)]
    [InlineData("it's", "it\uFF07s", PrintedPlace.Found)]
    [InlineData("\"x\"", "\u201Cx\u201D", PrintedPlace.Found)]
    [InlineData("\"x\"", "\u201Fx\uFF02", PrintedPlace.Found)]
    [InlineData("a!", "\uFF41\uFF01", PrintedPlace.Found)]
    [InlineData("a~", "\uFF41\uFF5E", PrintedPlace.Found)]
    [InlineData("5%", "5\uFF05", PrintedPlace.Found)]
    [InlineData("a b", "a\u00A0 \u3000b", PrintedPlace.Found)]
    [InlineData("0", "\uFF10", PrintedPlace.Missing)]
    [InlineData("9", "\uFF19", PrintedPlace.Missing)]
    [InlineData("\uFF19", "\uFF19", PrintedPlace.Found)]
    [InlineData("1,000", "1\uFF0C000", PrintedPlace.Missing)]
    [InlineData("1.5", "1\uFF0E5", PrintedPlace.Missing)]
    public void WhatLooksAlikeIsAlikeButForFigures(string printed, string text, PrintedPlace place) =>
        Assert.Equal(place, Find(text, printed));

    [Theory]
    [InlineData("44 firms", null, PrintedPlace.Found)]
    [InlineData("44 firms", "page 3", PrintedPlace.Found)]
    [InlineData("44 firms", "paragraph x", PrintedPlace.Found)]
    [InlineData("44 firms", "paragraph 1", PrintedPlace.Found)]
    [InlineData("44 firms", "Paragraph 1", PrintedPlace.Found)]
    [InlineData("44 firms", "paragraph 2", PrintedPlace.Elsewhere)]
    [InlineData("55 firms and more", "paragraph 2", PrintedPlace.Found)]
    [InlineData("55 firms and more", "paragraph 1", PrintedPlace.Elsewhere)]
    [InlineData("66", "paragraph 3", PrintedPlace.Found)]
    [InlineData("66", "paragraph 4", PrintedPlace.Elsewhere)]
    [InlineData("66", "paragraph 2147483647", PrintedPlace.Elsewhere)]
    [InlineData("A title", "paragraph 1", PrintedPlace.Elsewhere)]
    [InlineData("77", "paragraph 1", PrintedPlace.Missing)]
    [InlineData("44 firms 55 firms", null, PrintedPlace.Missing)]
    public void AParagraphIsABlockOfLines(string printed, string? at, PrintedPlace place)
    {
        foreach (string lineEnd in new[] { "\n", "\r\n", "\r" })
        {
            string text = "\n\nA title\n\n44 firms\n\n \t\n55 firms\nand more\n\n66".Replace("\n", lineEnd, StringComparison.Ordinal);

            Assert.Equal(place, Find(text, printed, at, bodyStartsAtBlock: 2));
        }
    }

    [Fact]
    public void TheBodyCanBeginAtTheFirstBlock()
    {
        Assert.Equal(PrintedPlace.Found, Find("44", "44", "paragraph 1"));
        Assert.Equal(PrintedPlace.Elsewhere, Find("44", "44", "paragraph 0"));
        Assert.Equal(PrintedPlace.Elsewhere, Find("44", "44", "paragraph 2147483647", int.MaxValue));
    }

    [Theory]
    [InlineData("44", "page 1", PrintedPlace.Found)]
    [InlineData("44", "page 2", PrintedPlace.Elsewhere)]
    [InlineData("55", "page 2", PrintedPlace.Found)]
    [InlineData("55", "Page 2", PrintedPlace.Found)]
    [InlineData("over the end", "page 1", PrintedPlace.Found)]
    [InlineData("over the end", "page 2", PrintedPlace.Found)]
    [InlineData("over the end", "page 3", PrintedPlace.Elsewhere)]
    [InlineData("over the end", "paragraph 2", PrintedPlace.Found)]
    [InlineData("66", "page 4", PrintedPlace.Found)]
    [InlineData("66", "page 3", PrintedPlace.Elsewhere)]
    [InlineData("66", "page 0", PrintedPlace.Elsewhere)]
    [InlineData("66", "table 1", PrintedPlace.Found)]
    public void FormFeedsEndPages(string printed, string at, PrintedPlace place) =>
        Assert.Equal(place, Find("44 firms\n\nIt goes on over\n\fthe end.\n\n55 firms\n\f\n\f66\n", printed, at));

    [Theory]
    [InlineData("44", "table 1", PrintedPlace.Found)]
    [InlineData("44", "table 2", PrintedPlace.Elsewhere)]
    [InlineData("44", "paragraph 1", PrintedPlace.Found)]
    [InlineData("44 million", "table 1", PrintedPlace.Found)]
    [InlineData("44 million RMB", "table 1", PrintedPlace.Found)]
    [InlineData("RMB 44 million", null, PrintedPlace.Found)]
    [InlineData("44 billion", null, PrintedPlace.Missing)]
    [InlineData("44 million dollars", null, PrintedPlace.Missing)]
    [InlineData("44 firms", null, PrintedPlace.Missing)]
    [InlineData("nearly 44 million", null, PrintedPlace.Missing)]
    [InlineData("3.5 percent", "table 2", PrintedPlace.Found)]
    [InlineData("3.5%", "table 2", PrintedPlace.Found)]
    [InlineData("3.5 percentage points", null, PrintedPlace.Missing)]
    [InlineData("Growth 3.5", null, PrintedPlace.Found)]
    [InlineData("3.5 a year", null, PrintedPlace.Found)]
    [InlineData("234", null, PrintedPlace.Found)]
    [InlineData("1 234", null, PrintedPlace.Missing)]
    [InlineData("0.4", null, PrintedPlace.Missing)]
    [InlineData("(0.4)", null, PrintedPlace.Found)]
    public void ACellIsReadWithItsHeadings(string printed, string? at, PrintedPlace place)
    {
        TextPassage[] cells =
        [
            new("44") { Block = 1, Table = 1, Headings = ["Firms", "Income (in RMB million)"] },
            new("3.5") { Block = 2, Table = 2, Headings = ["Growth", "a year, %"] },
            new("234") { Block = 2, Table = 2, Headings = ["1", "2"] },
            new("(0.4)") { Block = 2, Table = 2 },
        ];

        Assert.Equal(place, new PrintedText(cells, 1).Find(printed, at));
    }

    [Theory]
    [InlineData("twenty-five percent", "twenty-\nfive percent", PrintedPlace.Found)]
    [InlineData("five percent", "twenty-\nfive percent", PrintedPlace.Missing)]
    [InlineData("940 million", "940 mil-\n  lion", PrintedPlace.Found)]
    [InlineData("940", "940 mil-\nlion", PrintedPlace.Missing)]
    [InlineData("44 percent", "44 per\u00AD\ncent", PrintedPlace.Found)]
    [InlineData("2022", "2017-\n2022", PrintedPlace.Missing)]
    [InlineData("2022", "2017\u2013\n2022", PrintedPlace.Missing)]
    [InlineData("940", "a 940-\nmillion fund", PrintedPlace.Missing)]
    public void ALineThatEndsInAHyphenGoesOn(string printed, string text, PrintedPlace place) => Assert.Equal(place, Find(text, printed));

    [Theory]
    [InlineData("44", "44\u00B2", PrintedPlace.Missing)]
    [InlineData("2", "10\u00B2", PrintedPlace.Missing)]
    [InlineData("44", "44\u2082", PrintedPlace.Missing)]
    [InlineData("44", "44\uFFFD", PrintedPlace.Missing)]
    [InlineData("44", "\uFFFD44", PrintedPlace.Missing)]
    [InlineData("44 percent", "44 percent\u00B2", PrintedPlace.Found)]
    [InlineData("44", "44[2] firms", PrintedPlace.Found)]
    [InlineData("44 firms", "44 firms\u2020", PrintedPlace.Found)]
    public void APowerIsAnotherNumberAndAFootnoteNone(string printed, string text, PrintedPlace place) => Assert.Equal(place, Find(text, printed));

    [Theory]
    [InlineData("450", "9 450 euros", PrintedPlace.Missing)]
    [InlineData("9 450", "9 450 euros", PrintedPlace.Found)]
    [InlineData("450", "9.450 euros", PrintedPlace.Missing)]
    [InlineData("450", "450,5 euros", PrintedPlace.Missing)]
    [InlineData("450", "\u2212450 euros", PrintedPlace.Missing)]
    [InlineData("450", "450\u00BD", PrintedPlace.Missing)]
    [InlineData("450", "en 2017, 450 euros", PrintedPlace.Found)]
    public void DigitsEndWhereTheyDoInALanguageWithoutATableToo(string printed, string text, PrintedPlace place) =>
        Assert.Equal(place, Find(text, printed, language: "nl"));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void BlankWordsAreNowhere(string printed) => Assert.Equal(PrintedPlace.Missing, Find("44\n\n.", printed, "paragraph 1"));

    [Theory]
    [InlineData("450", "the 450th")]
    [InlineData("450", "450A")]
    [InlineData("450", "v450")]
    [InlineData("450", "450e3")]
    [InlineData("450", "450x")]
    [InlineData("85", "85p a share")]
    [InlineData("450", "450/500")]
    [InlineData("450", "1/450")]
    [InlineData("450", "450:1")]
    [InlineData("450", "10^450")]
    [InlineData("450", "450\u00D710")]
    [InlineData("450", "450 \u00D7 10")]
    [InlineData("450", "450 \u00B1 5")]
    [InlineData("450", "450 + 5")]
    [InlineData("450", "#450")]
    [InlineData("450", "400 \u2013 450")]
    [InlineData("400", "400 \u2013 450")]
    [InlineData("450", "400 to 450")]
    [InlineData("400", "400 to nearly 450")]
    [InlineData("five percent", "four to five percent")]
    [InlineData("five percent", "four or five percent")]
    [InlineData("four", "four or five percent")]
    [InlineData("450", "between 400 and 450")]
    [InlineData("400", "between 400 and 450")]
    [InlineData("3亿", "2至3亿元")]
    [InlineData("2亿", "2亿至3亿元")]
    [InlineData("44", "one in 44")]
    [InlineData("450", "450 odd")]
    [InlineData("450", "450 dozen")]
    [InlineData("5%", "5% plus")]
    [InlineData("5%", "\u00B15%")]
    [InlineData("44", "44 point five")]
    [InlineData("2 million", "2 million and a half")]
    [InlineData("more than 5", "hardly more than 5")]
    [InlineData("more than 5", "little more than 5")]
    [InlineData("exceed 5", "rarely exceed 5")]
    [InlineData("约5", "合约5")]
    [InlineData("5 tonnes", "5 tonnes per hectare")]
    [InlineData("5 km", "5 km/h")]
    [InlineData("5 euros", "5 euros an hour")]
    [InlineData("5元", "5元/吨")]
    [InlineData("5元", "每吨5元")]
    [InlineData("$300", "A$300")]
    public void WhatAdjoinsBelongsToTheFigure(string printed, string text)
    {
        Assert.Equal(PrintedPlace.Missing, Find(text, printed));
        Assert.Equal(PrintedPlace.Missing, Find($"They said that {text} flurbs", printed));
    }

    [Theory]
    [InlineData("28.6", "rose from 28.6 in 2017 to 44.8 in 2022")]
    [InlineData("44.8", "rose from 28.6 in 2017 to 44.8 in 2022")]
    [InlineData("5%", "rose 5% to 20")]
    [InlineData("20", "rose 5% to 20")]
    [InlineData("2亿元", "从2亿元到3亿元")]
    [InlineData("3亿元", "从2亿元到3亿元")]
    [InlineData("9.4亿元", "9.4亿元人民币")]
    [InlineData("450", "450 and 460")]
    [InlineData("2022", "44 in 2022")]
    [InlineData("44", "a 44-nation summit")]
    [InlineData("2 million tonnes", "2 million tonnes a year")]
    [InlineData("450", "450 (12 more)")]
    [InlineData("450", "450; 12")]
    public void WhatOnlyStandsThereDoesNot(string printed, string text) => Assert.Equal(PrintedPlace.Found, Find(text, printed));

    [Theory]
    [InlineData("450", "450 percent", "percent", PrintedPlace.Found)]
    [InlineData("450", "450 percent", "count", PrintedPlace.Missing)]
    [InlineData("450", "450% of it", "count", PrintedPlace.Missing)]
    [InlineData("450", "450 times", "count", PrintedPlace.Missing)]
    [InlineData("450", "450 times", "ratio", PrintedPlace.Found)]
    [InlineData("450", "450 euros", "count", PrintedPlace.Missing)]
    [InlineData("450", "450 euros", "EUR", PrintedPlace.Found)]
    [InlineData("450", "450 euros", "USD", PrintedPlace.Missing)]
    [InlineData("450", "450 cents", "USD", PrintedPlace.Missing)]
    [InlineData("450", "450 tonnes", "count", PrintedPlace.Found)]
    [InlineData("450", "450 tonnes", "ucum:t", PrintedPlace.Found)]
    [InlineData("450", "450\u2030", "count", PrintedPlace.Missing)]
    [InlineData("$300", "A$300", "AUD", PrintedPlace.Found)]
    [InlineData("$300", "A$300", "USD", PrintedPlace.Missing)]
    [InlineData("25 basis points", "a cut of 25 basis points", "percentage-point", PrintedPlace.Found)]
    [InlineData("25 basis points", "by 25 basis points", "percentage-point", PrintedPlace.Found)]
    [InlineData("3.9", "3.9个百分点", "percent", PrintedPlace.Missing)]
    [InlineData("9.4亿", "9.4亿元", "CNY", PrintedPlace.Found)]
    [InlineData("9.4亿", "9.4亿元", "USD", PrintedPlace.Missing)]
    public void AUnitThatStandsThereIsTheFacts(string printed, string text, string unit, PrintedPlace place)
    {
        var words = new PrintedText(PlainText.Split(text), bodyStartsAtBlock: 1);

        Assert.Equal(place, words.Find(printed, at: null, new Unit(unit, unit is "percent" or "count" ? "whole" : null)));
    }

    private static PrintedPlace Find(string text, string printed, string? at = null, int bodyStartsAtBlock = 1, string? language = null) =>
        new PrintedText(PlainText.Split(text), bodyStartsAtBlock, language).Find(printed, at);
}
