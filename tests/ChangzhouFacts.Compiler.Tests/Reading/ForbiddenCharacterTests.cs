using System.Globalization;
using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Reading;

/// <summary>Characters that are not allowed anywhere in a facts file.</summary>
public class ForbiddenCharacterTests
{
    public static TheoryData<int> Forbidden =>
    [
        0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029,
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFDD0, 0xFDEF, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF,
        0x1FFFE, 0x1FFFF, 0x10FFFE, 0x10FFFF,
    ];

    public static TheoryData<int> Allowed =>
        [0x20, 0x7E, 0xA0, 0xAD, 0x0301, 0x061B, 0x061D, 0x200B, 0x200D, 0x2010, 0x2030, 0x206A, 0x3000, 0x5E38, 0xE000, 0xFDCF, 0xFDF0, 0xFE0F, 0xFFFC, 0x1F600, 0x1FFFD, 0x20000, 0x10FFFD];

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void ItIsRefusedInATextAndCostsItsFactAlone(int codePoint)
    {
        CompilationResult result = Build.Facts($"a: {{ label: L, text: x{Character(codePoint)}y }}\nb: {{ label: L, text: z }}\n");

        Assert.Equal([Message(1, 23, codePoint)], Build.Report(result, Build.HeadLines, 2));
        Assert.Equal([true, false], result.Facts!.Facts.Select(fact => fact.IsPlaceholder));
    }

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void ItIsRefusedInAComment(int codePoint)
    {
        CompilationResult result = Build.Facts($"# x{Character(codePoint)}y\na: {{ label: L, text: z }}\n");

        Assert.Equal([Message(1, 4, codePoint)], Build.Report(result, Build.HeadLines, 2));
        Assert.False(Assert.Single(result.Facts!.Facts).IsPlaceholder);
    }

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void ItIsRefusedAloneInALineAndAfterANumber(int codePoint)
    {
        Assert.Contains(Message(8, 1, codePoint), Build.Report(Build.Text(Build.Head + Character(codePoint) + "\n  a: { label: L, value: 5 }\n")));

        CompilationResult result = Build.Facts($"a:\n  label: L\n  value: 5{Character(codePoint)}\n");
        Assert.Equal([Message(3, 11, codePoint)], Build.Report(result, Build.HeadLines, 2));
        Assert.True(result.Facts!.Facts[0].IsPlaceholder);
    }

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void ItIsRefusedAsAnEscapeAtTheStartOfItsText(int codePoint)
    {
        string escape = "\\U" + codePoint.ToString("X8", CultureInfo.InvariantCulture);

        CompilationResult result = Build.Facts($"a: {{ label: L, text: \"x{escape}y\" }}\nb: {{ label: L, text: z }}\n");

        Assert.Equal([Message(1, 22, codePoint)], Build.Report(result, Build.HeadLines, 2));
        Assert.Equal([true, false], result.Facts!.Facts.Select(fact => fact.IsPlaceholder));
    }

    [Theory]
    [InlineData("\\0", "U+0000")]
    [InlineData("\\a", "U+0007")]
    [InlineData("\\b", "U+0008")]
    [InlineData("\\v", "U+000B")]
    [InlineData("\\f", "U+000C")]
    [InlineData("\\e", "U+001B")]
    [InlineData("\\N", "U+0085")]
    [InlineData("\\L", "U+2028")]
    [InlineData("\\P", "U+2029")]
    [InlineData("\\x7F", "U+007F")]
    [InlineData("\\u202E", "U+202E")]
    [InlineData("\\uD83F\\uDFFE", "U+1FFFE")]
    public void EveryFormOfEscapeIsSeenThrough(string escape, string name) =>
        Assert.Contains($"the character {name} ", Assert.Single(Build.Report(Build.Keys($"text: \"{escape}\""))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Allowed))]
    public void OtherCharactersAreRead(int codePoint)
    {
        string character = char.ConvertFromUtf32(codePoint);

        Assert.Equal($"x{character}y", Build.Sound(Build.Keys($"text: x{character}y")).Texts[0]);
        Assert.Equal($"x{character}y", Build.Sound(Build.Keys($"text: \"x\\U{codePoint:X8}y\"")).Texts[0]);
    }

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDBFF')]
    [InlineData('\uDC00')]
    [InlineData('\uDFFF')]
    public void ASurrogateAloneIsRefused(char surrogate)
    {
        CompilationResult result = Build.Facts($"a: {{ label: L, text: x{surrogate}y }}\n");

        Assert.Equal([Message(1, 23, surrogate)], Build.Report(result, Build.HeadLines, 2));
    }

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    public void ASurrogateAloneAtTheEndIsRefused(char surrogate) =>
        Assert.Equal(["6,1 CZF0004"], Build.Places(Build.Text("schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts:\n  a: { label: L, source: s, text: x }\n" + surrogate)));

    [Fact]
    public void WhatWasReplacedStaysReplacedWhenMoreIs()
    {
        CompilationResult result = Build.Text("# \0\n%x\n# \u0001\n" + Build.Head + "  a: { label: L, text: \"x\0\" }\n  b: { label: L, value: 6 }\n%y\n");

        Assert.Equal(["1,3 CZF0004", "2,1 CZF0005", "3,3 CZF0004", "11,26 CZF0004", "13,1 CZF0005"], Build.Places(result));
        Assert.Equal([true, false], result.Facts!.Facts.Select(fact => fact.IsPlaceholder));
    }

    [Fact]
    public void EachOfSeveralIsReportedOnceAtItsPlace()
    {
        CompilationResult result = Build.Facts("a: { label: \u202Ex\u202C, text: \0 }\n");

        Assert.Equal(["1,13 CZF0004", "1,15 CZF0004", "1,24 CZF0004"], Build.Places(result, Build.HeadLines, 2));
    }

    private static string Character(int codePoint) => char.ConvertFromUtf32(codePoint);

    private static string Message(int line, int column, int codePoint) => string.Create(
        CultureInfo.InvariantCulture,
        $"facts.yaml({line},{column}): error CZF0004: the character U+{codePoint:X4} is not allowed in a facts file, because a reader cannot see what it does");
}
