namespace ChangzhouFacts.Compiler.Tests.Diagnostics;

/// <summary>A word from a file is one line of harmless characters in a message.</summary>
public class HarmlessTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("share", "share")]
    [InlineData("\u5E38\u5DDE \u00E9", "\u5E38\u5DDE \u00E9")]
    [InlineData("\U0001F3ED!", "\U0001F3ED!")]
    [InlineData("a\tb\rc\nd", "a b c d")]
    [InlineData("\u001B[31m", "\\u001B[31m")]
    [InlineData("a\u202Eb\u200B", "a\\u202Eb\\u200B")]
    [InlineData("\u2028\u2029\uE000\uFFFE", "\\u2028\\u2029\uE000\\uFFFE")]
    [InlineData("\U000E0001", "\\uDB40\\uDC01")]
    [InlineData("\U0001FFFE", "\\uD83F\\uDFFE")]
    public void WhatCouldBeTakenForSomethingElseIsWrittenOut(string text, string quoted) => Assert.Equal(quoted, HarmlessText.Word(text));

    // A lone surrogate is not possible in an attribute.
    [Fact]
    public void HalfACharacterIsWrittenOut()
    {
        Assert.Equal("a\\uD83C", HarmlessText.Word("a\uD83C"));
        Assert.Equal("\\uD83Cx", HarmlessText.Word("\uD83Cx"));
        Assert.Equal("\\uDFEDx", HarmlessText.Word("\uDFEDx"));
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    [InlineData(1_000, true)]
    public void ALongWordIsCutShort(int length, bool isCut) =>
        Assert.Equal(isCut ? new string('a', 60) + "\u2026" : new string('a', length), HarmlessText.Word(new string('a', length)));

    [Theory]
    [InlineData(400, false)]
    [InlineData(401, true)]
    public void APhraseMayBeLonger(int length, bool isCut) =>
        Assert.Equal(isCut ? new string('a', 400) + "\u2026" : new string('a', length), HarmlessText.Phrase(new string('a', length)));
}
