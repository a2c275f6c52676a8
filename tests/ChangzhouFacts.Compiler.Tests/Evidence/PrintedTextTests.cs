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
        Assert.Equal(place, new PrintedText(text, 1).Find(printed, at: null));

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
        Assert.Equal(place, new PrintedText(text, 1).Find(printed, at: null));

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

            Assert.Equal(place, new PrintedText(text, bodyStartsAtBlock: 2).Find(printed, at));
        }
    }

    [Fact]
    public void TheBodyCanBeginAtTheFirstBlock()
    {
        Assert.Equal(PrintedPlace.Found, new PrintedText("44", 1).Find("44", "paragraph 1"));
        Assert.Equal(PrintedPlace.Elsewhere, new PrintedText("44", 1).Find("44", "paragraph 0"));
        Assert.Equal(PrintedPlace.Elsewhere, new PrintedText("44", int.MaxValue).Find("44", "paragraph 2147483647"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void BlankWordsAreNowhere(string printed) => Assert.Equal(PrintedPlace.Missing, new PrintedText("44\n\n.", 1).Find(printed, "paragraph 1"));
}
