using System.Text.Json;
using ChangzhouFacts.Cli.Output.Json;
using ChangzhouFacts.Cli.Tests.Testing;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Cli.Tests;

/// <summary>The output of the commands for scripts.</summary>
public sealed class FormatTests
{
    private const string Facts = """
        schema: 1
        dataset: demo
        sources:
          s: { title: A source, sha256: 0000000000000000000000000000000000000000000000000000000000000000 }
        facts:
          "👩‍🔬": { label: Emoji }
          staff: { label: Staff, source: s, at: paragraph 1, unit: index, as-of: 2023, value: 47, printed: 47 }
          city: { label: City, source: s, at: paragraph 2, text: Anytown, printed: Anytown }

        """;

    private static readonly string Sound = Facts.Replace("  \"👩‍🔬\": { label: Emoji }\n", "", StringComparison.Ordinal);

    [Fact]
    public async Task ShowWritesTheRecordsThatExportWrites()
    {
        ToolRun show = await ToolRun.PlainAsync(Repository.Root, "show", "--format", "json");
        ToolRun one = await ToolRun.PlainAsync(Repository.Root, "show", "high-tech-companies-incubated", "--format", "json");

        Assert.Equal(await ToolRun.PlainAsync(Repository.Root, "export", "--format", "json"), show);
        await Verify(one.Output);
    }

    [Fact]
    public async Task CheckWritesFindingsAsJson()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "check", "--format", "json");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Error));
        await Verify(run.Output);
    }

    [Fact]
    public async Task CheckWritesFindingsOfSeveralFilesAsSarif()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        string folder = Path.Combine(directory.Path, "a b");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "100%#1?.yaml"), "schema: 1\ndataset: none\nfacts: {}\n");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "check", "--format", "sarif", "facts.yaml", Path.Combine("a b", "100%#1?.yaml"), "missing.yaml");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Error));
        using var log = JsonDocument.Parse(run.Output);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        JsonElement sarif = log.RootElement.GetProperty("runs")[0];
        Assert.Equal("utf16CodeUnits", sarif.GetProperty("columnKind").GetString());
        JsonElement rules = sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(Rules.All.Select(rule => (rule.Id, rule.HelpLink)), rules.EnumerateArray().Select(rule => (rule.GetProperty("id").GetString()!, rule.GetProperty("helpUri").GetString()!)));
        Assert.All(sarif.GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        await Verify(JsonSerializer.Serialize(sarif.GetProperty("results"), Indented) + "\n");
    }

    [Theory]
    [InlineData("facts.yaml", "facts.yaml")]
    [InlineData("./a/../facts.yaml", "facts.yaml")]
    [InlineData("/work/here/sub folder/ü.yaml", "sub%20folder/%C3%BC.yaml")]
    [InlineData("a:b.yaml", "a%3Ab.yaml")]
    [InlineData("../there/100%#1.yaml", "file:///work/there/100%25%231.yaml")]
    public void PathsInSarifAreRelativeAndEscaped(string path, string expected)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(expected, SarifUri.Of(path, "/work/here"));
        }
    }

    [Fact]
    public async Task LockSaysInJsonWhetherItIsUpToDate()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Sound);

        ToolRun outdated = await ToolRun.PlainAsync(directory.Path, "lock", "--check", "--format", "json");
        ToolRun written = await ToolRun.PlainAsync(directory.Path, "lock", "--format", "json");
        ToolRun current = await ToolRun.PlainAsync(directory.Path, "lock", "--check", "--format", "json");

        Assert.Equal([ExitCodes.Findings, ExitCodes.Success, ExitCodes.Success], [outdated.ExitCode, written.ExitCode, current.ExitCode]);
        Assert.Equal(["outdated", "written", "up-to-date"], new[] { outdated, written, current }.Select(run => JsonDocument.Parse(run.Output).RootElement.GetProperty("state").GetString()));
        await Verify(current.Output);
    }

    [Fact]
    public async Task VerifySaysInJsonWhatWasFound()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Sound);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "text.txt"), "A staff of 47.\n\nNothing else.\n");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "verify", "--text", "s=text.txt", "--format", "json");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Error));
        await Verify(run.Output);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("check")]
    [InlineData("diff", "a", "b")]
    [InlineData("lock")]
    [InlineData("verify", "--text", "a=b")]
    [InlineData("export")]
    public async Task AFormatThatThereIsNotIsAUsageError(params string[] arguments)
    {
        ToolRun run = await ToolRun.PlainAsync(directory: null, [.. arguments, "--format", "xml"]);

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("changzhou-facts: Argument 'xml' not recognized. Must be one of:", run.Error, StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true, Encoder = ToolJson.Encoder };
}
