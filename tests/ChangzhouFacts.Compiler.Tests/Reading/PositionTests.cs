using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Reading;

/// <summary>Lines, columns and offsets, with any line breaks and characters.</summary>
public class PositionTests
{
    private static readonly string[] Lines =
        ["schema: 1", "dataset: d", "", "# comment", "sources: { s: { title: T } }", "facts:", "  a:", "    label: L", "    source: s", "    text: &x y", ""];

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void EveryLineEndCountsOnce(string lineEnd)
    {
        CompilationResult result = Build.Text(string.Join(lineEnd, Lines));

        Assert.Equal(["10,11 CZF0007"], Build.Places(result));
        Assert.Equal("&x", string.Join(lineEnd, Lines).Substring(result.Diagnostics[0].Location.Offset, 2));
    }

    [Fact]
    public void LineEndsMayBeMixed()
    {
        string text = "schema: 1\r\ndataset: d\r\n\r# comment\nsources: { s: { title: T } }\rfacts:\n  a:\r\n    label: L\r    source: s\n    text: &x y";

        Assert.Equal(["10,11 CZF0007"], Build.Places(Build.Text(text)));
    }

    [Theory]
    [InlineData("\u5E38\u5DDE", 2)]
    [InlineData("\U0001F3ED", 2)]
    [InlineData("e\u0301", 2)]
    [InlineData("\u00E9", 1)]
    public void ColumnsCountUtf16Units(string text, int units)
    {
        CompilationResult result = Build.Facts($"a: {{ label: {text}, value: x }}");

        Assert.Equal([$"1,{22 + units} CZF2001"], Build.Places(result, Build.HeadLines, 2));
    }

    [Fact]
    public void ALocationCoversTheOffendingText()
    {
        string text = Build.Head + "  a: { label: L, value: 12x }\n";

        Location location = Build.Text(text).Diagnostics[0].Location;

        Assert.Equal("12x", text.Substring(location.Offset, location.Length));
        Assert.Equal((8, 25, 8, 28), (location.Line, location.Column, location.EndLine, location.EndColumn));
    }

    [Theory]
    [InlineData("a: { label: [x], value: 5 }", "[")]
    [InlineData("a: { label: { x: y }, value: 5 }", "{")]
    [InlineData("a: { label: &x L, value: 5 }", "&x L")]
    [InlineData("a: { label: &x [L], value: 5 }", "&x ")]
    [InlineData("a: { label: !y L, value: 5 }", "!y L")]
    [InlineData("a: { label: *x, value: 5 }", "*x")]
    [InlineData("a: { label: L, value: 5, value: 5 }", "value")]
    [InlineData("a: { label: \"L\u202E\", value: 5 }", "\u202E")]
    [InlineData("a: { label: \"L\U0001FFFE\", value: 5 }", "\U0001FFFE")]
    [InlineData("a: { label: L, text: [x: y] }", "x")]
    [InlineData("a: { label: L, text: [x: y, z] }", "x")]
    [InlineData("a: { label: &x !y &z L, value: 5 }", "&x !y &z L")]
    [InlineData("a: { label: L, text: [[x] word] }", "word")]
    [InlineData("a: { label: L, text: [x] word }", "word")]
    public void WhatIsMarkedIsAsLongAsWhatIsWrong(string fact, string marked)
    {
        string text = Build.Head + "  " + fact + "\n";

        Location location = Assert.Single(Build.Text(text).Diagnostics).Location;

        Assert.Equal(marked, text.Substring(location.Offset, location.Length));
    }

    [Fact]
    public void ADirectiveIsMarkedByItsSign()
    {
        Location location = Assert.Single(Build.Text("# x\n%YAML\n" + Build.Head + "  a: { label: L, text: x }\n").Diagnostics).Location;

        Assert.Equal((2, 1, 1), (location.Line, location.Column, location.Length));
    }

    [Fact]
    public void ABlockTextIsCoveredToItsEndAndNotFurther()
    {
        string text = Build.Head + "  a:\n    label: L\n    value: |\n      12x\n\n    note: N\n";

        Location location = Build.Text(text).Diagnostics[0].Location;

        Assert.Equal("|\n      12x", text.Substring(location.Offset, location.Length));
    }

    [Fact]
    public void FindingsAreInTheOrderOfTheFile()
    {
        CompilationResult result = Build.Facts("a: { value: x, lable: L, unit: y }\nb: { value: x, label: &x L }\n");

        Assert.Equal(["1,13 CZF2001", "1,16 CZF1001", "1,32 CZF2020", "2,13 CZF2001", "2,23 CZF0007"], Build.Places(result, Build.HeadLines, 2));
    }
}
