using System.Text.Json;
using System.Text.Json.Nodes;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output.Export;
using ChangzhouFacts.Cli.Output.Json;
using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests.Export;

public sealed class ExportCommandTests
{
    private static readonly string Changzhou = Path.Combine(Repository.Root, "facts.yaml");

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task WithoutAFileTheExportGoesToTheOutput(string format)
    {
        ToolRun run = await ToolRun.PlainAsync(Repository.Root, "export", "--format", format);
        ToolRun styled = await ToolRun.StyledAsync(80, Repository.Root, "export", "--format", format);

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(run, styled);
        await Verify(run.Output).UseTextForParameters(format);
    }

    [Fact]
    public async Task ATableInCsvHasItsDescriptionBesideIt()
    {
        using var directory = new TemporaryDirectory();
        Directory.CreateDirectory(Path.Combine(directory.Path, "table"));

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "export", "--file", Changzhou, "-o", Path.Combine("table", "facts.csv"));

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal($"{Path.Combine("table", "facts.csv")} and {Path.Combine("table", "datapackage.json")} written: 18 figures and texts\n", run.Output);
        await Verify(await File.ReadAllTextAsync(Path.Combine(directory.Path, "table", "datapackage.json")));
        Assert.Equal(["datapackage.json", "facts.csv"], NamesIn(Path.Combine(directory.Path, "table")));
    }

    [Fact]
    public async Task TheDescriptionOfAnotherPackageIsNotReplaced()
    {
        using var directory = TemporaryDirectory.With("datapackage.json", """{ "name": "mine" }""");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "export", "--file", Changzhou, "--output", "facts.csv");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.Equal("changzhou-facts: datapackage.json exists and does not describe 'changzhou'; export into another directory\n", run.Error);
        Assert.Equal(["datapackage.json"], NamesIn(directory.Path));
    }

    [Fact]
    public async Task NoTableIsWrittenWhereItsDescriptionCannotBe()
    {
        using var directory = new TemporaryDirectory();
        Directory.CreateDirectory(Path.Combine(directory.Path, "datapackage.json"));

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "export", "--file", Changzhou, "--output", "facts.csv");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.Empty(NamesIn(directory.Path));
    }

    [Theory]
    [InlineData("datapackage.json")]
    [InlineData("table/DataPackage.JSON", "--format", "csv")]
    public async Task ATableIsNotWrittenWhereItsDescriptionWouldBe(string output, params string[] format)
    {
        using var directory = new TemporaryDirectory();

        ToolRun run = await ToolRun.PlainAsync(directory.Path, ["export", .. format, "--output", output]);

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("changzhou-facts: A table cannot be named datapackage.json, which is the name of its description; give '--output' another name.\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(NamesIn(directory.Path));
    }

    [Fact]
    public async Task JsonCanBeCalledAsAnyFile()
    {
        using var directory = new TemporaryDirectory();

        Assert.Equal(ExitCodes.Success, (await ToolRun.PlainAsync(directory.Path, "export", "--file", Changzhou, "--format", "json", "--output", "datapackage.json")).ExitCode);
        Assert.Equal(["datapackage.json"], NamesIn(directory.Path));
    }

    [Fact]
    public async Task ThePackageNamesALicenceOnlyWhereThatOfEverySourceIsKnown()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Varied);
        await ToolRun.PlainAsync(directory.Path, "export", "--output", "facts.csv");
        string mixed = await File.ReadAllTextAsync(Path.Combine(directory.Path, "datapackage.json"));
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "facts.yaml"), SampleFiles.Varied.Replace("b: { title: B }", "b: { title: B, license: \"https://example.org/terms\" }", StringComparison.Ordinal));
        await ToolRun.PlainAsync(directory.Path, "export", "--output", "facts.csv");
        string known = await File.ReadAllTextAsync(Path.Combine(directory.Path, "datapackage.json"));

        Assert.False(JsonDocument.Parse(mixed).RootElement.TryGetProperty("licenses", out _));
        JsonElement licenses = JsonDocument.Parse(known).RootElement.GetProperty("licenses");
        Assert.Equal("CC-BY-4.0", licenses[0].GetProperty("name").GetString());
        Assert.Equal("https://example.org/terms", licenses[1].GetProperty("path").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task JsonIsReadBackAsTheRecordsThatItWasMadeFrom(bool isAwkward)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", isAwkward ? SampleFiles.Awkward : SampleFiles.Varied);
        await ToolRun.PlainAsync(directory.Path, "export", "--format", "json", "--output", "facts.json");
        FactsInput input = await FactsInput.LoadAsync(directory.Path, null, CancellationToken.None);

        JsonObject json = ExportedJson.WithSources(await File.ReadAllTextAsync(Path.Combine(directory.Path, "facts.json")));

        IEnumerable<Fact?> facts = json["facts"]!.AsArray().Select(fact => fact.Deserialize(ToolJson.Readable.Fact));
        Assert.Equal(input.Facts!.Facts, facts);
        Assert.Equal(input.Facts.Sources.Count, json["sources"]!.AsArray().Count);
    }

    [Fact]
    public async Task JsonHasEachSourceOnceAndIsPassedOnInPieces()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", ManyFacts.Of(10_000).Text.Replace("{ title: A }", "{ title: The one source }", StringComparison.Ordinal));
        FactsInput input = await FactsInput.LoadAsync(directory.Path, null, CancellationToken.None);
        using var output = new Pieces();

        FactsJson.WriteAll(input.Facts!, output, CancellationToken.None);

        Assert.Equal(1, output.ToString().Split("The one source").Length - 1);
        Assert.InRange(output.Longest, 1, 64 * 1024);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("parquet")]
    public async Task AFileWithErrorsIsNotExported(string format)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Broken);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "export", "--format", format, "--output", "out");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("facts.yaml(8,36): error CZF2020: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["facts.yaml"], NamesIn(directory.Path));
    }

    [Fact]
    public async Task ParquetWantsAFile()
    {
        ToolRun run = await ToolRun.PlainAsync(directory: null, "export", "--format", "parquet");

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("changzhou-facts: Parquet is not text; name a file for it with '--output'.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheDocumentationHasEachColumn()
    {
        string page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "export.md"));

        Assert.All(Columns.All, column => Assert.Contains($"| `{column.Name}` |", page, StringComparison.Ordinal));
    }

    /// <summary>Text, and the length of its longest piece.</summary>
    private sealed class Pieces : StringWriter
    {
        public int Longest { get; private set; }

        public override void Write(char[] buffer, int index, int count)
        {
            Longest = Math.Max(Longest, count);
            base.Write(buffer, index, count);
        }
    }

    private static IEnumerable<string> NamesIn(string directory) => Directory.GetFiles(directory).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
