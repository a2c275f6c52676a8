using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChangzhouFacts.Cli.Tests.Testing;
using ChangzhouFacts.Cli.Tests.Texts;

namespace ChangzhouFacts.Cli.Tests;

public sealed class VerifyCommandTests
{
    private const string Facts = """
        schema: 1
        dataset: demo
        sources:
          s: { title: A source, body-starts-at-block: 2 }
        facts:
          share:
            label: A share
            source: s
            at: paragraph 1
            unit: percent
            values:
              2017: { value: 2.77, printed: 2.77 percent }
              2022: { value: 3.33, printed: 3.33 percent, at: paragraph 2 }
          platforms: { label: Platforms, source: s, at: paragraph 2, unit: index, as-of: 2023, value: 47, printed: 47 }
          city: { label: City, source: s, text: Anytown, printed: the “city” of Anytown }

        """;

    private const string Text = """
        A headline of 47 words

        In the "city"  of
        Anytown, 2.77 percent was spent in 2017.

        By 2022 it was 3.33 percent, with 47 platforms.
        """;

    private const string AllFound = """
        found: share (2017): "2.77 percent", paragraph 1
        found: share (2022): "3.33 percent", paragraph 2
        found: platforms (2023): "47", paragraph 2
        found: city: "the “city” of Anytown"
        4 of 4 printed words found in s

        """;

    [Fact]
    public async Task PrintedWordsAreFoundAtTheirParagraphs()
    {
        ToolRun run = await VerifyAsync(Text);

        Assert.Equal((ExitCodes.Success, AllFound, ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("2.77 percent", "2.78 percent", "not found: share (2017)")]
    [InlineData("2.77 percent", "12.77 percent", "not found: share (2017)")]
    [InlineData("2.77 percent", "2.77 percentage points", "not found: share (2017)")]
    [InlineData("2.77 percent", "２.７７ percent", "not found: share (2017)")]
    [InlineData("with 47", "with 47.5", "found elsewhere: platforms")]
    [InlineData("with 47", "with 1,047", "found elsewhere: platforms")]
    [InlineData("with 47", "with 47,000", "found elsewhere: platforms")]
    [InlineData("with 47", "with 470", "found elsewhere: platforms")]
    [InlineData("3.33 percent, with", "less, with", "not found: share (2022)")]
    public async Task AFigureThatTheTextDoesNotPrintIsAFinding(string before, string after, string expected)
    {
        ToolRun run = await VerifyAsync(Text.Replace(before, after, StringComparison.Ordinal));

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.EndsWith("3 of 4 printed words found in s\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMovedParagraphIsAFinding()
    {
        ToolRun run = await VerifyAsync(Text.Replace("headline of 47 words\n", "headline of 47 words\n\nA new first paragraph.\n", StringComparison.Ordinal));

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("found elsewhere: share (2017): \"2.77 percent\", paragraph 1\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("percent", "ｐｅｒｃｅｎｔ")]
    [InlineData("\n", "\r\n")]
    [InlineData("2.77 percent", "2.77\u00A0percent")]
    public async Task WhatLooksTheSameIsTheSame(string before, string after) =>
        Assert.Equal(ExitCodes.Success, (await VerifyAsync(Text.Replace(before, after, StringComparison.Ordinal))).ExitCode);

    [Fact]
    public async Task TheHashOfTheTextIsCompared()
    {
        string hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

        ToolRun same = await VerifyAsync(Text, ", sha256: " + hash.ToLowerInvariant());
        ToolRun other = await VerifyAsync(Text + "\n", ", sha256: " + hash);

        Assert.Equal(ExitCodes.Success, same.ExitCode);
        Assert.StartsWith("sha256 of s matches\n", same.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Findings, other.ExitCode);
        Assert.StartsWith("sha256 of s differs: the text has ", other.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("t=text.txt", ExitCodes.Findings, "changzhou-facts: there is no source 't'; ")]
    [InlineData("s=missing.txt", ExitCodes.Findings, "changzhou-facts: the text 'missing.txt' cannot be read: it is missing\n")]
    [InlineData("s=missing/text.txt", ExitCodes.Findings, "changzhou-facts: the text 'missing/text.txt' cannot be read: it is missing\n")]
    [InlineData("s=.", ExitCodes.Findings, "changzhou-facts: the text '.' cannot be read: it is a directory\n")]
    [InlineData("s=latin.txt", ExitCodes.Findings, "changzhou-facts: the text 'latin.txt' cannot be read: it is not UTF-8 text\n")]
    [InlineData("s=large.txt", ExitCodes.Findings, "changzhou-facts: the text 'large.txt' cannot be read: it is larger than 64 MiB\n")]
    [InlineData("s=", ExitCodes.Usage, "changzhou-facts: 's=' is not of the form SOURCE=FILE.")]
    [InlineData("s= ", ExitCodes.Usage, "changzhou-facts: 's= ' is not of the form SOURCE=FILE.")]
    [InlineData("text.txt", ExitCodes.Usage, "changzhou-facts: 'text.txt' is not of the form SOURCE=FILE.")]
    public async Task WhatCannotBeComparedIsSaid(string text, int exitCode, string error)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "text.txt"), Text);
        await File.WriteAllBytesAsync(Path.Combine(directory.Path, "latin.txt"), [0x63, 0x61, 0x66, 0xE9]);
        Sizes.MakeTooLarge(Path.Combine(directory.Path, "large.txt"));

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "verify", "--text", text);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EachOfTheWordsOfAMissingTextIsNamedAsMissing()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);

        ToolRun text = await ToolRun.PlainAsync(directory.Path, "verify", "--text", "s=missing.txt");
        ToolRun json = await ToolRun.PlainAsync(directory.Path, "verify", "--text", "s=missing.txt", "--format", "json");

        Assert.Equal((ExitCodes.Findings, ExitCodes.Findings), (text.ExitCode, json.ExitCode));
        Assert.Equal(AllFound.Replace("found: ", "text missing: ", StringComparison.Ordinal).Replace("4 of 4", "0 of 4", StringComparison.Ordinal), text.Output);
        JsonElement source = Assert.Single(JsonDocument.Parse(json.Output).RootElement.EnumerateArray());
        Assert.Equal(0, source.GetProperty("found").GetInt32());
        Assert.Equal(Enumerable.Repeat("text missing", 4), source.GetProperty("printed").EnumerateArray().Select(words => words.GetProperty("place").GetString()));
    }

    [Theory]
    [InlineData("text.pdf", "%PDF-1.7", "it is a PDF that is damaged or of an unknown kind")]
    [InlineData("text.pdf", "no PDF", "it is not a PDF")]
    public async Task ATextThatCannotBeReadIsNotSearched(string name, string content, string problem)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, name), content);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "verify", "--text", "s=" + name);

        Assert.Equal((ExitCodes.Findings, $"changzhou-facts: the text '{name}' cannot be read: {problem}\n"), (run.ExitCode, run.Error));
        Assert.StartsWith("text unreadable: share (2017): ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text.html", "<h1>A headline of 47 words</h1>\n<p>In the &ldquo;<em>city</em>&rdquo; of\nAnytown, <b>2</b>.77<sup>1</sup> percent was spent in 2017.</p><p>By 2022 it was <span>3.33</span> percent, with 47 platforms.</p>")]
    [InlineData("text", "<!DOCTYPE html>\n<title>T</title><h1>A headline of 47 words</h1><div>In the \u201Ccity\u201D of Anytown, 2.77 percent was spent.</div><div>By 2022 it was 3.33 percent, with 47 platforms.</div>")]
    [InlineData("text.md", "# A headline of 47 words\n\nIn the *\u201Ccity\u201D* of\nAnytown, [2.77 percent](https://example.com/12.77) was spent in 2017[^1].\n\nBy 2022 it was **3.33** percent, with 47 platforms.\n")]
    public async Task WebPagesAndMarkdownAreTexts(string name, string content)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, name), content);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "verify", "--text", "s=" + name);

        Assert.Equal((ExitCodes.Success, AllFound, ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task APdfIsATextWithPages()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts
            .Replace("      2022: { value: 3.33, printed: 3.33 percent, at: paragraph 2 }", "      2022: { value: 3.33, printed: 3.33 percent, at: page 2 }", StringComparison.Ordinal)
            .Replace("platforms: { label: Platforms, source: s, at: paragraph 2", "platforms: { label: Platforms, source: s, at: page 1", StringComparison.Ordinal));
        byte[] pdf = new PdfWriter()
            .Page().Line(700, "A headline").Line(660, "In the \"city\" of").Line(646, "Anytown, 2.77 percent was spent in 2017.")
            .Page().Line(700, "By 2022 it was 3.33 percent,").Line(686, "with 47 platforms.")
            .ToArray();
        await File.WriteAllBytesAsync(Path.Combine(directory.Path, "text.bin"), pdf);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "verify", "--text", "s=text.bin");

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Equal(
            """
            found: share (2017): "2.77 percent", paragraph 1
            found: share (2022): "3.33 percent", page 2
            found elsewhere: platforms (2023): "47", page 1
            found: city: "the “city” of Anytown"
            3 of 4 printed words found in s

            """,
            run.Output);
    }

    [Theory]
    [InlineData("table 1", "found: ")]
    [InlineData("table 2", "found elsewhere: ")]
    [InlineData("page 5", "found: ")]
    public async Task ATableIsAPlaceOfAWebPage(string at, string place)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", $$"""
            schema: 1
            dataset: demo
            sources: { s: { title: A source } }
            facts:
              income: { label: Income, source: s, at: {{at}}, unit: CNY, scale: million, as-of: 2017, value: 940, printed: 940 million RMB }

            """);
        await File.WriteAllTextAsync(
            Path.Combine(directory.Path, "text.html"),
            "<table><tr><th>Year<th>Income (RMB million)<tr><th>2017<td>940<sup>a</sup></table><table><tr><th>Year<th>RMB billion<tr><th>2017<td>940</table>");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "verify", "--text", "s=text.html");

        Assert.StartsWith(place, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task WhereThereIsNothingToFindNothingIsVerified(string format)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts.Replace("  s: {", "  t: { title: Another source }\n  s: {", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "text.txt"), Text);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "verify", "--text", "s=text.txt", "--text", "t=text.txt", "--format", format);

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Equal("changzhou-facts: no fact has printed words from 't', so there was nothing to find\n", run.Error);
        Assert.Contains(format == "json" ? "\"found\": 0" : "0 of 0 printed words found in t\n", run.Output, StringComparison.Ordinal);
    }

    private static async Task<ToolRun> VerifyAsync(string text, string moreOfSource = "")
    {
        using var directory = TemporaryDirectory.With(
            "facts.yaml", Facts.Replace("body-starts-at-block: 2", "body-starts-at-block: 2" + moreOfSource, StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "text.txt"), text);
        return await ToolRun.PlainAsync(directory.Path, "verify", "--text", "s=text.txt");
    }
}
