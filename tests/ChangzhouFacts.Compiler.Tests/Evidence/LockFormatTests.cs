using System.Globalization;
using System.Text;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Tests.Properties;
using ChangzhouFacts.Compiler.Tests.Support;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Evidence;

/// <summary>Everything that is written can be read, in this format and in the first one; anything else gets a message.</summary>
public sealed class LockFormatTests
{
    private const int SoundFiles = 10;

    private const string Facts = LockTests.Facts;

    private const string NoFigure = "it is not a period, a figure and, unless it is exact, a qualifier, separated by tabs";

    private const string NoHead = "it is not the id, the type and the unit of a fact, separated by tabs";

    /// <summary>The lock of <see cref="LockTests.Facts"/> in the first version of the format.</summary>
    internal const string Version1 = """
        changzhou-facts-lock: 1
        colours	-	["red", "blue\u0009green"]	texts	-	-
        province	-	"Jiangsu"	text	-	-
        share	2017	2.77	decimal	percent of everything	exact
        share	2022	3.33	decimal	percent of everything	about
        staff	2023-01-19	47	int	count of person	exact

        """;

    private static string Published => LockTests.Lock;

    [Fact]
    public void ALockOfTheFirstFormatIsReadAsOneOfThisFormat()
    {
        Assert.Empty(LockTests.Compile(Facts, Version1).Diagnostics);
        Assert.True(FactsLock.IsOf(FactsText.Of(Version1), LockTests.Compile(Facts).Facts!, CancellationToken.None));
    }

    [Theory]
    [InlineData("2.77", "2.78")]
    [InlineData("value: 47", "value: 47\n    type: long")]
    [InlineData("of: everything", "of: all")]
    [InlineData("qualifier: about", "qualifier: nearly")]
    [InlineData("text: Jiangsu", "text: Zhejiang")]
    [InlineData("text: [red,", "text: [red, red,")]
    [InlineData("      2017: 2.77\n", "      2017: 2.77\n      2018: 3\n")]
    [InlineData("      2017: 2.77\n", "")]
    [InlineData("  province:\n    label: Province\n    source: s\n    text: Jiangsu\n", "")]
    public void BothFormatsGiveTheSameFindings(string before, string after)
    {
        string facts = Facts.Replace(before, after, StringComparison.Ordinal);
        IEnumerable<string> found = LockTests.Compile(facts, Published).Diagnostics.Select(found => LockTests.Line(found));

        Assert.NotEmpty(found);
        Assert.Equal(found, LockTests.Compile(facts, Version1).Diagnostics.Select(found => LockTests.Line(found)));
    }

    [Theory]
    [InlineData(Version1, true)]
    [InlineData("changzhou-facts-lock: 1", true)]
    [InlineData("changzhou-facts-lock: 1\r\n", true)]
    [InlineData("changzhou-facts-lock: 11\n", false)]
    [InlineData("changzhou-facts-lock: 2\n", false)]
    [InlineData("", false)]
    public void OnlyTheFirstFormatIsOlder(string text, bool isOlder) => Assert.Equal(isOlder, FactsLock.IsOfOlderFormat(FactsText.Of(text)));

    [Fact]
    public void WhatIsWrittenOfRandomFactsIsReadAgain() => FileSketch.Sound.Sample(
        file => AssertReadAgain(file.Write()), iter: SoundFiles * Check.Iter, print: file => file.Write());

    [Fact]
    public void EachCharacterThatAFactMayHaveIsReadAgain()
    {
        var texts = new StringBuilder();
        foreach (string characters in AllowedCharacters().Chunk(2000).Select(chunk => string.Concat(chunk)))
        {
            string quoted = "\"x" + characters.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
                .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal) + "x\"";
            texts.Append(CultureInfo.InvariantCulture, $"  t{texts.Length}: {{ label: T, source: s, text: {quoted} }}\n");
            texts.Append(CultureInfo.InvariantCulture, $"  l{texts.Length}: {{ label: T, source: s, text: [a, {quoted}, {quoted}] }}\n");
            texts.Append(CultureInfo.InvariantCulture, $"  o{texts.Length}: {{ label: T, source: s, unit: count, of: {quoted}, as-of: 2020, value: 1 }}\n");
        }

        AssertReadAgain("schema: 1\ndataset: demo\nsources: { s: { title: A source } }\nfacts:\n" + texts);
    }

    [Theory]
    [InlineData("province\ttext\n\t\"Jiangsu\"\n", "")]
    [InlineData("\t2017\t2.77\n", "")]
    [InlineData("\t\"red\"\n", "")]
    [InlineData("\t\"red\"\n", "\t\"red\"\n\t\"red\"\n")]
    [InlineData("2.77", "2.770")]
    [InlineData("\tabout", "")]
    [InlineData("decimal", "double")]
    [InlineData("everything", "all")]
    [InlineData("staff", "stuff")]
    [InlineData("\t2023-01-19\t47\n", "\t2023-01-19\t47\n\t2024-01-19\t47\n")]
    [InlineData("\t2023-01-19\t47\n", "\t2023-01-19\t47\nx\n")]
    [InlineData("lock: 2", "lock: 3")]
    public void ALockThatSaysAnythingElseIsNotOfTheseFacts(string before, string after)
    {
        Assert.True(FactsLock.IsOf(FactsText.Of(Published), LockTests.Compile(Facts).Facts!, CancellationToken.None));
        Assert.Contains(before, Published, StringComparison.Ordinal);
        Assert.False(FactsLock.IsOf(
            FactsText.Of(Published.Replace(before, after, StringComparison.Ordinal)), LockTests.Compile(Facts).Facts!, CancellationToken.None));
    }

    [Theory]
    [InlineData("\t\"red\"\n", "\t\"r\\u0065\\u0064\"\n")]
    [InlineData("blue\\u0009green", "blue\\tgreen")]
    [InlineData("\t2017\t2.77\n", "\t2017\t2.77\texact\n")]
    [InlineData("\n", "\r\n")]
    [InlineData("\n", "\n\n")]
    public void ALockMayBeMendedByHand(string before, string after) => Assert.True(FactsLock.IsOf(
        FactsText.Of(Published.Replace(before, after, StringComparison.Ordinal)), LockTests.Compile(Facts).Facts!, CancellationToken.None));

    [Theory]
    [InlineData("<<<<<<< HEAD", "it is left from a merge conflict")]
    [InlineData("||||||| base", "it is left from a merge conflict")]
    [InlineData("=======", "it is left from a merge conflict")]
    [InlineData(">>>>>>> main", "it is left from a merge conflict")]
    [InlineData("\t2023-01-20", NoFigure)]
    [InlineData("\t", NoFigure)]
    [InlineData("\t2023-01-20\t", NoFigure)]
    [InlineData("\t\t47", NoFigure)]
    [InlineData("\t2023-01-20\t47\t", NoFigure)]
    [InlineData("\t2023-01-20\t47\tabout\tx", NoFigure)]
    [InlineData("\t2023-01-19\t48", "the same fact and period are on an earlier line")]
    [InlineData("  2023-01-20\t48", "it begins with a blank instead of a tab")]
    [InlineData("stuff", NoHead)]
    [InlineData("stuff\tint", NoHead)]
    [InlineData("stuff\tint\t", NoHead)]
    [InlineData("stuff\t\tindex", NoHead)]
    [InlineData("stuff\tint\tindex\tx", "its last part is not the date of a restatement")]
    [InlineData("stuff\tint\tindex\t2024-01-01\tx", NoHead)]
    [InlineData("stuff\ttext\tindex", NoHead)]
    [InlineData("stuff\ttexts\tindex", NoHead)]
    [InlineData("stuff\n\t2023\t47", NoHead)]
    [InlineData("stuff\tint\tindex", "there is nothing under it")]
    [InlineData("stuff\ttexts", "there is nothing under it")]
    [InlineData("share\tdecimal\tpercent of everything", "the same fact is on an earlier line")]
    [InlineData("share\tdecimal\tpercent of everything\n\t2018\t3\n\t2017", "the same fact is on an earlier line")]
    [InlineData("province\ttext\n\t\"Jiangsu\"", "the same fact is on an earlier line")]
    public void ALineThatIsNoneIsExplainedAndMarkedAndTheRestStillCounts(string lines, string problem)
    {
        Diagnostic found = Assert.Single(LockTests.Compile(Facts, Published + lines + "\n").Diagnostics, found => found.Severity == Severity.Error);

        Assert.Equal($"CZF3021: this line of the lock cannot be read, as {problem}; restore an earlier version of the file, or fix the line by hand", $"{found.Rule.Id}: {found.Message}");
        Assert.True(found.IsInLock);
        Assert.Equal((12, 1, lines.Split('\n')[0].Length), (found.Location.Line, found.Location.Column, found.Location.Length));
        Assert.Equal(
            "CZF3010",
            Assert.Single(LockTests.Compile(Facts.Replace("47", "48", StringComparison.Ordinal), Published + lines + "\n").Diagnostics, found => !found.IsInLock && found.Severity != Severity.Info).Rule.Id);
    }

    [Theory]
    [InlineData("\t\"Jiangsu\"", "it is not a text in double quotes", "\tJiangsu")]
    [InlineData("\t\"Jiangsu\"", "it is not a text in double quotes", "\t\"Jiangsu")]
    [InlineData("\t\"Jiangsu\"", "it is not a text in double quotes", "\t\"Jiang\"su\"")]
    [InlineData("\t\"Jiangsu\"", "it is not a text in double quotes", "\t\"Jiang\\su\"")]
    [InlineData("\t\"Jiangsu\"", "it is not a text in double quotes", "\t\"Jiangsu\\\"")]
    [InlineData("\t\"Jiangsu\"", "it is not a text in double quotes", "\t\"Jiangsu\\u00e\"")]
    [InlineData("\t\"Jiangsu\"", "it is not a text in double quotes", "\t\"Jiangsu\\")]
    [InlineData("\t\"Jiangsu\"", "it is not a text in double quotes", "\t\"Jiangsu\"\tx")]
    [InlineData("\t\"Jiangsu\"", "it is not a text in double quotes", "\t-\t\"Jiangsu\"")]
    [InlineData("\t\"Jiangsu\"", "it begins with a blank instead of a tab", "    \"Jiangsu\"")]
    [InlineData("\t\"red\"", "it is not a text in double quotes", "\tred")]
    public void ATextThatIsNoneIsExplainedAndMarked(string before, string problem, string after)
    {
        string locked = Published.Replace(before, after, StringComparison.Ordinal);
        Diagnostic found = Assert.Single(LockTests.Compile(Facts, locked).Diagnostics, found => found.IsInLock);

        Assert.Contains($"as {problem};", found.Message, StringComparison.Ordinal);
        Assert.Equal(locked[..locked.IndexOf(after, StringComparison.Ordinal)].Count(c => c == '\n') + 1, found.Location.Line);
    }

    [Fact]
    public void ASecondLineOfOneTextIsExplained() => Assert.Equal(
        "7,1 Error CZF3021: this line of the lock cannot be read, as the text of this fact is on an earlier line; restore an earlier version of the file, or fix the line by hand",
        LockTests.Line(Assert.Single(LockTests.Compile(Facts, Published.Replace("\t\"Jiangsu\"\n", "\t\"Jiangsu\"\n\t\"Zhejiang\"\n", StringComparison.Ordinal)).Diagnostics)));

    [Fact]
    public void ALineAboveTheFirstFactBelongsToNone() => Assert.Equal(
        "2,1 Error CZF3021: this line of the lock cannot be read, as there is no fact above it; restore an earlier version of the file, or fix the line by hand",
        LockTests.Line(Assert.Single(LockTests.Compile(Facts, Published.Replace("2\n", "2\n\t2020\t1\n", StringComparison.Ordinal)).Diagnostics)));

    [Fact]
    public void BothSidesOfAConflictAreNamedOnce()
    {
        string locked = Published.Replace(
            "\t2023-01-19\t47\n", "<<<<<<< HEAD\n\t2023-01-19\t47\n=======\n\t2023-01-19\t48\n>>>>>>> main\n", StringComparison.Ordinal);

        Assert.Equal(["11,1", "13,1", "14,1", "15,1"], LockTests.Compile(Facts, locked).Diagnostics.Select(found => found.Location.ToString()));
    }

    [Fact]
    public void ManyBrokenLinesAreCountedAndNotListed()
    {
        string locked = Published + string.Concat(Enumerable.Repeat("=======\n", 1000));

        Assert.Equal(100, LockTests.Compile(Facts, locked).Diagnostics.Count(found => found.IsInLock));
    }

    public static TheoryData<string, string> Unreadable => new()
    {
        { "", "it is empty" },
        { "\n", "its first line is not 'changzhou-facts-lock: 2'" },
        { "schema: 1\n", "its first line is not 'changzhou-facts-lock: 2'" },
        { "changzhou-facts-lock: 3\n", "it is of the version '3', which may be a later one" },
        { "changzhou-facts-lock: 2 \n", "it is of the version '2 ', which may be a later one" },
        { "<<<<<<< HEAD\nchangzhou-facts-lock: 2\n", "its first line is not 'changzhou-facts-lock: 2'" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void ALockThatIsNoneSaysWhyAndWhatToDo(string locked, string reason) => AssertUnreadable(FactsText.Of(locked), reason);

    [Fact]
    public void ALockWithoutTextSaysWhyAndWhatToDo()
    {
        AssertUnreadable(FactsText.NotUtf8, "it is not UTF-8 text");
        AssertUnreadable(FactsText.TooLarge, "it is larger than 64 MiB");
        AssertUnreadable(FactsText.Unreadable, "it is missing, is a directory, or cannot be opened");
    }

    [Fact]
    public void ALockWithoutAFaultHasNone()
    {
        Assert.Null(FactsLock.FindFault(FactsText.Of(Published), CancellationToken.None));
        Assert.Null(FactsLock.FindFault(FactsText.Of(Version1), CancellationToken.None));
        Assert.Equal(12, FactsLock.FindFault(FactsText.Of(Published + "=======\n=======\n"), CancellationToken.None)!.Location.Line);
    }

    // The data of a fact is there once, however many figures it has.
    [Fact]
    public void AFigureTakesALittleMoreThanItsDigits()
    {
        var days = new StringBuilder();
        for (int day = 0; day < 1000; day++)
        {
            days.Append(CultureInfo.InvariantCulture, $"      {new DateOnly(2020, 1, 1).AddDays(day):yyyy-MM-dd}: 7\n");
        }

        string of = new('x', 240);
        string text = FactsLock.Write(LockTests.Compile(
            $"schema: 1\ndataset: demo\nsources: {{ s: {{ title: A source }} }}\nfacts:\n  a:\n    label: A\n    source: s\n    unit: count\n    of: {of}\n    values:\n{days}").Facts!);

        Assert.Equal($"changzhou-facts-lock: 2\na\tint\tcount of {of}\n".Length + (1000 * "\t2020-01-01\t7\n".Length), text.Length);
    }

    private static void AssertUnreadable(FactsText locked, string reason)
    {
        Diagnostic found = Assert.Single(FactsCompiler.Compile(FactsText.Of(Facts), locked, new CompilationOptions(), CancellationToken.None).Diagnostics);

        Assert.Equal(
            $"1,1 Error CZF3020: this is not a lock that this compiler knows, as {reason}; replace it with 'changzhou-facts lock --renew'",
            LockTests.Line(found));
        Assert.Equal(found, FactsLock.FindFault(locked, CancellationToken.None));
    }

    private static void AssertReadAgain(string facts)
    {
        CompilationResult result = Build.Text(facts);
        Assert.Empty(Build.Report(result));
        string text = FactsLock.Write(result.Facts!);
        FactsText read = FactsText.Decode(Encoding.UTF8.GetBytes(text));

        Assert.Null(FactsLock.FindFault(read, CancellationToken.None));
        Assert.True(FactsLock.IsOf(read, result.Facts!, CancellationToken.None));
        Assert.Empty(Build.Report(Build.Text(facts, text)));
    }

    private static IEnumerable<string> AllowedCharacters()
    {
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            string? character = codePoint is >= 0xD800 and <= 0xDFFF ? null : char.ConvertFromUtf32(codePoint);
            if (character is not null && Characters.ForbiddenLength(character, 0) == 0)
            {
                yield return character;
            }
        }
    }
}
