using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Reading;

/// <summary>A comma between digits in braces: it ends the value, and one message says so, with a correction.</summary>
public class CutValueTests
{
    [Theory]
    [InlineData("value: 1,30", "30", "write 1.30, or put it in quotes if it is a text")]
    [InlineData("value: 3,000", "000", "write 3000, or put it in quotes if it is a text")]
    [InlineData("value: 1,234,567", "234", "write 1234567, or put it in quotes if it is a text")]
    [InlineData("value: 1,234.5", "234.5", "write 1234.5, or put it in quotes if it is a text")]
    [InlineData("value: 1.234,5", "5", "write 1234.5, or put it in quotes if it is a text")]
    [InlineData("value: -1,5", "5", "write -1.5, or put it in quotes if it is a text")]
    [InlineData("value: 0,123", "123", "write 0.123, or put it in quotes if it is a text")]
    [InlineData("value: 1234,567", "567", "write 1234.567, or put it in quotes if it is a text")]
    [InlineData("value: 12,34,56", "34", "put the text in quotes")]
    [InlineData("value: 1,5 million", "5 million", "put the text in quotes")]
    [InlineData("value: 3000, qualifier: nearly, printed: nearly 3,000", "000", "put the text in quotes")]
    [InlineData("value: 3000, printed: 3,000, note: x", "000", "write 3000, or put it in quotes if it is a text")]
    [InlineData("value: 5, note: 常州 2022,10", "10", "put the text in quotes")]
    [InlineData("value: 5, qualifier: about, lower: 1,5, upper: 6", "5", "write 1.5, or put it in quotes if it is a text")]
    [InlineData("value: 5, uncertainty: 0,5", "5", "write 0.5, or put it in quotes if it is a text")]
    [InlineData("value: 5, scale: 1,000", "000", "write 1000, or put it in quotes if it is a text")]
    [InlineData("value: 5, unit: per, of: x, for: y, per: 10,000", "000", "write 10000, or put it in quotes if it is a text")]
    [InlineData("\"value\": 1,30", "30", "write 1.30, or put it in quotes if it is a text")]
    [InlineData("values: { 2020: 18,5 }", "5", "write 18.5")]
    [InlineData("values: { 2020: 18,5, 2021: 19 }", "5", "write 18.5")]
    [InlineData("values: { 2020: 3,000,2021: 4 }", "000", "write 3000")]
    [InlineData("values: { 2020-10: 18,5 }", "5", "write 18.5")]
    [InlineData("values: { 2020: { value: 18,5 } }", "5", "write 18.5, or put it in quotes if it is a text")]
    [InlineData("value: 5, revisions: [{ date: 2023-01-01, was: 4,5, reason: R }]", "5", "write 4.5, or put it in quotes if it is a text")]
    [InlineData("values: { 2020: 1.0, 2021: 2.0 }, claim: { from: 2020, to: 2021, absolute: 1,0 }", "0", "write 1.0, or put it in quotes if it is a text")]
    public void ACommaBetweenDigitsIsOneErrorThatSaysWhatToWrite(string keys, string rest, string advice)
    {
        CompilationResult result = Build.Keys(keys);

        string message = $"'{rest}' is not a key of this mapping; the comma ends the value; {advice}";
        Assert.Equal(["CZF1001: " + message], result.Diagnostics.Select(found => $"{found.Rule.Id}: {found.Message}"));
        Assert.True(Assert.Single(result.Facts!.Facts).IsPlaceholder);
    }

    [Fact]
    public void ItStandsAtWhatBecameAKey() =>
        Assert.Equal(["1,32 CZF1001"], Build.Places(Build.Keys("value: 1,30"), Build.HeadLines, 2));

    [Fact]
    public void OfATextItStandsWhereTheTextBegins() =>
        Assert.Equal(["1,45 CZF1001"], Build.Places(Build.Keys("value: 3000, printed: over 3,000"), Build.HeadLines, 2));

    // The same remainder twice is not a duplicate key.
    [Fact]
    public void EachOfSeveralIsOneError() => Assert.Equal(
        ["CZF1001 write 18.5", "CZF1001 write 19.5"],
        Build.Keys("values: { 2020: 18,5, 2021: 19,5, 2022: 20 }").Diagnostics.Select(found => $"{found.Rule.Id} {found.Message.Split("; ")[^1]}"));

    [Theory]
    [InlineData("values: { 2020: 18, 2021: 5 }", "18 5")]
    [InlineData("values: { 2020: 18,2021: 5 }", "18 5")]
    [InlineData("values: { 2020: 18.5,2021: 5.5, }", "18.5 5.5")]
    [InlineData("values: {2020: 18,\"2021\": 5}", "18 5")]
    [InlineData("values: {2020: {value: 18},2021: {value: 5}}", "18 5")]
    public void ACommaBetweenFiguresPartsThem(string keys, string figures) =>
        Assert.Equal(figures, string.Join(' ', Build.Digits(Build.SoundFact(Build.Keys(keys)))));

    [Theory]
    [InlineData("text: [1,5]", "1 5")]
    [InlineData("text: [3,000, x]", "3 000 x")]
    public void ACommaInAListOfTextsPartsThem(string keys, string texts) =>
        Assert.Equal(texts, string.Join(' ', Build.Sound(Build.Keys(keys)).Texts));

    [Theory]
    [InlineData("values: { 2020: 18,2021 }", "CZF2001")]
    [InlineData("values: { 2020: 18, 5 }", "CZF2030")]
    [InlineData("values: { 2020: 18, x }", "CZF2030")]
    [InlineData("value: 5, 30", "CZF1001")]
    [InlineData("value: 5,x", "CZF1001")]
    [InlineData("value: 5,30: 6", "CZF1001")]
    [InlineData("value: \"5\",30", "CZF1001 CZF2002")]
    public void WhatIsNoCommaBetweenDigitsIsJudgedAsBefore(string keys, string ids)
    {
        CompilationResult result = Build.Keys(keys);

        Assert.Equal(ids.Split(' '), Build.Ids(result).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(result.Diagnostics, found => found.Message.Contains("the comma ends", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("value: [1,5]", "'value' takes a number, not a list; write 1.5")]
    [InlineData("value: [3,000]", "'value' takes a number, not a list; write 3000")]
    [InlineData("value: [1, 5]", "'value' takes a number, not a list")]
    [InlineData("value: [15]", "'value' takes a number, not a list")]
    [InlineData("value: [1,x]", "'value' takes a number, not a list")]
    [InlineData("values: { 2020: [18,5] }", "'value' takes a number, not a list; write 18.5")]
    [InlineData("value: 5, unit: per, of: x, for: y, per: [10,000]", "'per' takes a whole number, not a list; write 10000")]
    [InlineData("value: 5, note: [1,5]", "'note' takes a text, not a list")]
    public void AListWhereANumberIsMeantSaysWhatToWrite(string keys, string message) =>
        Assert.Equal(message, Assert.Single(Build.Keys(keys).Diagnostics).Message);
}
