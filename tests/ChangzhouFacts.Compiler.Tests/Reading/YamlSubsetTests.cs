using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Reading;

/// <summary>The YAML subset of facts files, and the cost of each rejection.</summary>
public class YamlSubsetTests
{
    private const string Start = "schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts:\n  a: { label: L, source: s, text: x }\n";

    [Theory]
    [InlineData("text: plain", "plain")]
    [InlineData("text: two\n    lines", "two lines")]
    [InlineData("text: two\n\n    lines", "two\nlines")]
    [InlineData("text: 'single ''quoted'''", "single 'quoted'")]
    [InlineData("text: \"double \\\"quoted\\\"\"", "double \"quoted\"")]
    [InlineData("text: \"\\x41\\u0042\\U00000043\\t\\n\\r\"", "ABC\t\n\r")]
    [InlineData("text: \"\\uD83D\\uDE00\"", "\U0001F600")]
    [InlineData("text: |\n    one\n    two\n", "one\ntwo\n")]
    [InlineData("text: |-\n    one\n    two\n", "one\ntwo")]
    [InlineData("text: >\n    one\n    two\n", "one two\n")]
    [InlineData("text: >-\n    one\n\n    two\n", "one\ntwo")]
    [InlineData("text: x # a comment", "x")]
    [InlineData("text: x#not a comment", "x#not a comment")]
    [InlineData("\"text\": x", "x")]
    [InlineData("'text': x", "x")]
    [InlineData("? text\n  : x", "x")]
    [InlineData("text: yes", "yes")]
    [InlineData("text: 0x1F", "0x1F")]
    [InlineData("text: 1_000", "1_000")]
    [InlineData("text: \"null\"", "null")]
    [InlineData("text: '~'", "~")]
    [InlineData("text: a: b", null)]
    [InlineData("text: \u5E38\u5DDE", "\u5E38\u5DDE")]
    public void ATextIsReadAsYamlHasIt(string key, string? text)
    {
        CompilationResult result = Build.Facts("a:\n  label: L\n  " + key + "\n");

        if (text is null)
        {
            Assert.Equal(["CZF0006"], Build.Ids(result));
            return;
        }

        Assert.Equal([text], Build.Sound(result).Texts);
    }

    [Fact]
    public void BlockAndFlowStyleSayTheSame()
    {
        CompilationResult block = Build.Facts("a:\n  label: L\n  values:\n    2021: 1\n    2022:\n      value: 2\n      note: N\nb:\n  label: M\n  text:\n  - x\n  - y\n");
        CompilationResult flow = Build.Facts("{ a: { label: L, values: { 2021: 1, 2022: { value: 2, note: N } } }, \"b\": { label: M, text: [x, y, ] } }\n");

        Assert.Equal(WrittenOut.Of(block), WrittenOut.Of(flow));
        Assert.Empty(Build.Report(block));
    }

    // The rejected construct, its place and rule, and whether the fact "b" after it still compiles.
    [Theory]
    [InlineData("a: &x { label: L, value: 5 }", "1,4 CZF0007", true)]
    [InlineData("&x a: { label: L, value: 5 }", "1,1 CZF0007", true)]
    [InlineData("a:\n  label: &x L\n  value: 5", "2,10 CZF0007", true)]
    [InlineData("a: { label: L, value: &x 5 }", "1,23 CZF0007", true)]
    [InlineData("a: { label: &x L, value: 5 }", "1,13 CZF0007", true)]
    [InlineData("a: { label: &x \"L\",value: 5 }", "1,13 CZF0007", true)]
    [InlineData("a: { label: L, value: &x *y }", "1,23 CZF0007", true)]
    [InlineData("a: { label: L, value: &x !!int 5 }", "1,23 CZF0007", true)]
    [InlineData("a: { label: L, value: &x &y 5 }", "1,23 CZF0007", true)]
    [InlineData("a: { label: &x , value: 5 }", "1,13 CZF0007", true)]
    [InlineData("a: &x", "1,4 CZF0007", true)]
    [InlineData("a: *x", "1,4 CZF0008", true)]
    [InlineData("a: { label: L, value: *x }", "1,23 CZF0008", true)]
    [InlineData("*x : { label: L, value: 5 }", "1,1 CZF0008", true)]
    [InlineData("a: { label: L, value: ! 5 }", "1,23 CZF0009", true)]
    [InlineData("a: { label: L, value: !!int 5 }", "1,23 CZF0009", true)]
    [InlineData("a: { label: L, value: !!str 5 }", "1,23 CZF0009", true)]
    [InlineData("a: { label: L, value: !mine 5 }", "1,23 CZF0009", true)]
    [InlineData("a: { label: L, value: !<tag:yaml.org,2002:int> 5 }", "1,23 CZF0009", true)]
    [InlineData("a: !!map { label: L, value: 5 }", "1,4 CZF0009", true)]
    [InlineData("a: { label: L, text: !!seq [x] }", "1,22 CZF0009", true)]
    [InlineData("!!str a: { label: L, value: 5 }", "1,1 CZF0009", true)]
    [InlineData("a: { label: L, value: 5, <<: { note: N } }", "1,26 CZF0010", true)]
    [InlineData("a: { label: L, value: 5, <<: *x }", "1,26 CZF0010", true)]
    [InlineData("? [a, b]\n: { label: L, value: 5 }", "1,3 CZF0011", true)]
    [InlineData("? { a: b }\n: { label: L, value: 5 }", "1,3 CZF0011", true)]
    [InlineData("[a]: { label: L, value: 5 }", "1,1 CZF0011", true)]
    [InlineData("a: { label: L, value: 5, value: 5 }", "1,26 CZF0013", true)]
    [InlineData("a: { label: L, values: { 2022: 1, \"2022\": 1 } }", "1,35 CZF0013", true)]
    [InlineData("a: { label: L, values: { 2022: 1, '2022': 1 } }", "1,35 CZF0013", true)]
    [InlineData("a: { label: L, text: [x: y] }", "1,23 CZF1003", true)]
    [InlineData("a: { label: L, text: [? x : y] }", "1,25 CZF1003", true)]
    [InlineData("a: { label: L, text: { : } }", "1,22 CZF1003", true)]
    [InlineData("a: { label: L, text: { x } }", "1,22 CZF1003", true)]
    [InlineData("a: { label: L, text: [] }", "1,22 CZF1025", true)]
    [InlineData("a: { label, value: 5 }", "1,11 CZF1004", true)]
    [InlineData("a: [b, c]", "1,4 CZF1003", true)]
    [InlineData("a: 5", "1,4 CZF1003", true)]
    [InlineData("a:", "1,3 CZF1003", true)]
    [InlineData("\"<<\": { label: L, value: 5 }", "1,1 CZF1006", true)]
    [InlineData("a: { label: L, value: 5 ]", "1,25 CZF0006", false)]
    [InlineData("a: { label: @L, value: 5 }", "1,13 CZF0006", false)]
    [InlineData("a: { label: `L, value: 5 }", "1,13 CZF0006", false)]
    [InlineData("a: { label: \"L, value: 5 }", "1,13 CZF0006", false)]
    [InlineData("a: { label: L, value: 5, , }", "1,26 CZF0006", false)]
    [InlineData("a: { label: \"\\q\", value: 5 }", "1,13 CZF0006", false)]
    public void WhatIsRefusedIsOneErrorAtItsPlace(string fact, string place, bool isRestRead)
    {
        CompilationResult result = Build.Facts(fact + "\nb: { label: L, value: 6 }\n");

        string found = Assert.Single(Build.Places(result, Build.HeadLines, 2));
        Assert.Equal(place.Split(' ')[1], found.Split(' ')[1]);
        if (isRestRead)
        {
            Assert.Equal(place, found);
            Assert.Equal("6", Assert.Single(Build.Digits(Assert.Single(result.Facts!.Facts, sound => !sound.IsPlaceholder))));
        }
    }

    [Fact]
    public void TwoRefusalsInOneFactDoNotMakeItSound() =>
        Assert.True(Assert.Single(Build.Facts("a: { label: L, value: 5, note: &x N, at: &y P }\n").Facts!.Facts).IsPlaceholder);

    [Fact]
    public void AnAliasAloneIsOneError() => Assert.Equal(["1,1 CZF0008"], Build.Places(Build.Text("*x\n")));

    [Fact]
    public void AmongManyKeysEachThatStandsTwiceIsFound()
    {
        string[] periods = Enumerable.Range(2001, 14).Select(year => FormattableString.Invariant($"{year}: 1")).ToArray();

        Assert.Equal(["CZF0013", "CZF0013", "CZF0013"], Build.Ids(Build.Keys("values: { " + string.Join(", ", [.. periods, "2001: 1", "2010: 1", "2014: 1"]) + " }")));
    }

    [Fact]
    public void WhatBracesCloseIsWholeWhateverComesBehindIt()
    {
        CompilationResult result = Build.Facts("a: { label: L, value: 5 } ]\n");

        Assert.Equal(["CZF0006"], Build.Ids(result));
        Assert.False(Assert.Single(result.Facts!.Facts).IsPlaceholder);
    }

    [Fact]
    public void AFactOfWhichOnlyTheIdCanBeReadKeepsItsName()
    {
        CompilationResult result = Build.Facts("a: { label: L, value: 5 }\nb: @\n");

        Assert.Equal([("a", false), ("b", true)], result.Facts!.Facts.Select(fact => (fact.Id, fact.IsPlaceholder)));
    }

    [Theory]
    [InlineData("values:", "'values' takes a mapping, not nothing")]
    [InlineData("values: 5", "'values' takes a mapping, not a single value")]
    [InlineData("values: ''", "'values' takes a mapping, not a single value")]
    [InlineData("values: [5]", "'values' takes a mapping, not a list")]
    [InlineData("value: { a: b }", "'value' takes a number, not a mapping")]
    public void WhatWasFoundIsCalledByItsKind(string keys, string message) =>
        Assert.Equal(message, Assert.Single(Build.Facts($"a:\n  label: L\n  {keys}\n").Diagnostics).Message);

    // An anchor after a complete value belongs to nothing.
    [Theory]
    [InlineData("text: x\n    note: \"x\" &y")]
    [InlineData("text: [x, y] &z")]
    [InlineData("text: [x, &y ]")]
    [InlineData("text: [&y]")]
    [InlineData("text: [&y, x]")]
    [InlineData("text: [\"x\" &y ]")]
    [InlineData("text: [\"x\" &y \"z\"]")]
    [InlineData("values: { 2021: 1, 2022: 2 } &x")]
    [InlineData("values: { 2021: 1, &x }")]
    [InlineData("values: { 2021: 1 &x, 2022: 2 }")]
    [InlineData("values: { 2021: \"1\" &x, 2022: 2 }")]
    [InlineData("labels: {&x , en: y}\n    text: x")]
    [InlineData("text:\n    - \"x\"\n    - \"y\" &z")]
    [InlineData("text: x\n   &y")]
    [InlineData("text: x\n    &y")]
    [InlineData("text: x\n&y")]
    [InlineData("text: x\n...\n&y")]
    [InlineData("text: \"x\" &y &z")]
    [InlineData("text: \"x\" !y")]
    [InlineData("text: \"x\" *y")]
    public void WhatStandsBehindAValueIsNotLost(string keys)
    {
        const string Head = "schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts:\n  a:\n    label: L\n    source: s\n    ";
        string head = keys.StartsWith("values", StringComparison.Ordinal) ? Head + "unit: index\n    " : Head;

        foreach (string end in (string[])["", "\n", "\n  b: { label: L, source: s, text: x }\n"])
        {
            Assert.NotEmpty(Build.Ids(Build.Text(head + keys + end)));
        }
    }

    // Constructs that only this parser accepts.
    [Theory]
    [InlineData("values: { 2021: {value: 1} \"2022\": {value: 2} }", "CZF0006")]
    [InlineData("values: { 2021: {value: 1} 2022: {value: 2} }", "CZF0006")]
    [InlineData("values: { 2021: {value: 1} &x 2022: {value: 2} }", "CZF0006")]
    [InlineData("text: [[x] y]", "CZF0006")]
    [InlineData("text: [[x] [y]]", "CZF0006")]
    [InlineData("text: [[x] {y: z}]", "CZF0006")]
    [InlineData("text: x\n    :", "CZF0006")]
    [InlineData("text: x\n    :\n    note: y", "CZF0006")]
    [InlineData("text: x\n:", "CZF0006")]
    public void AMissingCommaOrKeyIsAnError(string keys, string id)
    {
        const string Head = "schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts:\n  a:\n    label: L\n    source: s\n    ";
        string head = keys.StartsWith("values", StringComparison.Ordinal) ? Head + "unit: index\n    " : Head;

        Assert.Equal([id], Build.Ids(Build.Text(head + keys + "\n")));
    }

    [Theory]
    [InlineData("!<>")]
    [InlineData("!<")]
    [InlineData("!<x")]
    [InlineData("!%")]
    [InlineData("!%zz")]
    [InlineData("!x!y")]
    [InlineData("\"\\UFFFFFFFF\"")]
    [InlineData("\"\\uD800\"")]
    [InlineData("\"\\uDC00\"")]
    [InlineData("\"\\")]
    [InlineData("{ a: }, }")]
    [InlineData("[ }")]
    [InlineData("? &a [*a]")]
    [InlineData("&")]
    [InlineData("*")]
    [InlineData("|9\n x")]
    [InlineData("> x")]
    [InlineData("%x")]
    [InlineData("- - - ? : -")]
    public void MalformedYamlIsAnErrorAndNeverAFault(string value)
    {
        CompilationResult result = Build.Facts("a:\n  label: L\n  value: " + value + "\n");

        Assert.NotEmpty(Build.Ids(result));
        Assert.DoesNotContain("CZF9001", Build.Ids(result));
        Assert.DoesNotContain(result.Facts?.Facts ?? [], fact => !fact.IsPlaceholder);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# a comment")]
    [InlineData("---")]
    [InlineData("---\n...\n")]
    [InlineData("null")]
    [InlineData("~\n")]
    [InlineData(" \t \n")]
    public void AFileWithoutContentIsOneErrorAtTheFile(string text)
    {
        Assert.Equal(["1,1 CZF0016"], Build.Places(Build.Text(text)));
        Assert.Null(Build.Text(text).Facts);
    }

    [Theory]
    [InlineData("- a\n- b\n")]
    [InlineData("text\n")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    public void AFileThatIsNoMappingIsOneErrorAtItsStart(string text) =>
        Assert.Equal(["1,1 CZF1003"], Build.Places(Build.Text(text)));

    [Theory]
    [InlineData("---\n", "", null)]
    [InlineData("", "...\n", null)]
    [InlineData("", "...\n# a comment\n", null)]
    [InlineData("", "...\n...\n", null)]
    [InlineData("", "---\n", "6,1 CZF0012")]
    [InlineData("", "--- more\n", "6,1 CZF0012")]
    [InlineData("", "---\nmore: facts\n", "6,1 CZF0012")]
    [InlineData("", "...\n---\nmore: facts\n", "7,1 CZF0012")]
    [InlineData("", "...\nmore: facts\n", "7,1 CZF0012")]
    [InlineData("", "... more\n", "6,1 CZF0006")]
    [InlineData("%YAML 1.2\n---\n", "", "1,1 CZF0005")]
    [InlineData("%TAG ! tag:x,2000:\n---\n", "", "1,1 CZF0005")]
    [InlineData("", "%YAML 1.2\n", "6,1 CZF0005")]
    [InlineData("", "# fine\r%x\n", "7,1 CZF0005")]
    public void AFileIsOneDocumentWithoutDirectives(string before, string after, string? place)
    {
        CompilationResult result = Build.Text(before + Start + after);

        Assert.Equal(place is null ? [] : [place], Build.Places(result));
        Assert.Equal(["x"], Assert.Single(result.Facts!.Facts).Record!.Texts);
    }

    [Theory]
    [InlineData("facts:\n\ta: 1\n", "4,1")]
    [InlineData("facts:\n  a:\n    label: L\n\tvalue: 1\n", "6,1")]
    [InlineData("facts:\n  a:\n  \tlabel: L\n  \tvalue: 1\n", null)]
    public void ATabInTheIndentationIsReportedWhereItStands(string facts, string? place)
    {
        string found = Assert.Single(Build.Places(Build.Text("schema: 1\ndataset: d\n" + facts)));

        Assert.EndsWith(" CZF0006", found, StringComparison.Ordinal);
        Assert.StartsWith(place ?? "", found, StringComparison.Ordinal);
    }

    [Fact]
    public void TabsElsewhereAreWhiteSpace() =>
        Assert.Equal("5", Assert.Single(Build.Digits(Build.SoundFact(Build.Text(Build.Head + "  a:\t{ label:\tL,\tvalue:\t5\t}\t# x\n")))));

    // The file, its facts and the fact are three levels.
    [Theory]
    [InlineData(13, "CZF1003")]
    [InlineData(14, "CZF0014")]
    [InlineData(60, "CZF0014")]
    [InlineData(80, "CZF0014")]
    [InlineData(100_000, "CZF0014")]
    public void SixteenLevelsAreReadAndNoMore(int brackets, string id) =>
        Assert.Equal([id], Build.Ids(Build.Keys("text: " + new string('[', brackets) + new string(']', brackets))));

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("[{")]
    [InlineData("{ a: ")]
    [InlineData("[ ? ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: ")]
    [InlineData("!!x ")]
    [InlineData("&a ")]
    [InlineData("'")]
    [InlineData("\"")]
    public void WhatIsLeftOpenManyTimesIsAnErrorAndNotACrash(string opening)
    {
        foreach (int times in (int[])[1, 2, 3, 15, 16, 17, 61, 80, 93, 200, 20_000])
        {
            CompilationResult result = Build.Facts("a: " + string.Concat(Enumerable.Repeat(opening, times)));

            Assert.NotEmpty(result.Diagnostics);
            Assert.True(result.Diagnostics.Count <= 101);
        }
    }

    [Fact]
    public void BillionLaughsAreRefusedLineByLine()
    {
        string laughs = "a: &a [x]\n" + string.Concat(Enumerable.Range('b', 9).Select(c => $"{(char)c}: &{(char)c} [*{(char)(c - 1)}, *{(char)(c - 1)}]\n"));

        Assert.Equal(10 + 18, Build.Ids(Build.Facts(laughs)).Length);
    }

    [Fact]
    public void AWrongIndentationIsOneErrorAndFactsBeforeItCompile()
    {
        CompilationResult result = Build.Facts("a: { label: L, value: 5 }\nb:\n    label: L\n  value: 6\n");

        Assert.Equal(["CZF0006"], Build.Ids(result));
        Assert.False(result.Facts!.Facts[0].IsPlaceholder);
        Assert.True(result.Facts.Facts[1].IsPlaceholder);
    }

    [Theory]
    [InlineData("a:\n  label L\n  value: 5\n")]
    [InlineData("a:\n  label:L\n  value: 5\n")]
    [InlineData("a\nb: { label: L, value: 5 }\n")]
    [InlineData("a: { label: L value: 5 }\n")]
    [InlineData("a:\n  label: L: M\n  value: 5\n")]
    [InlineData("a:\n  label: \"L\" M\n  value: 5\n")]
    [InlineData("a:\n  label: L\n value: 5\n")]
    [InlineData("a: { label: L, value: 5\nb: { label: L, value: 5 }\n")]
    public void ASlipOfYamlIsOneError(string facts) => Assert.Equal(["CZF0006"], Build.Ids(Build.Facts(facts)));
}
