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
    public void AFigureIsNotFoundInsideALongerOne(string printed, string text, PrintedPlace place) =>
        Assert.Equal(place, new PrintedText(text, 1).Find(printed, at: null));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void BlankWordsAreNowhere(string printed) => Assert.Equal(PrintedPlace.Missing, new PrintedText("44\n\n.", 1).Find(printed, "paragraph 1"));
}
