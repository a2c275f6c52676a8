using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

/// <summary>The tables of a facts file are only read from its folder.</summary>
public sealed class TableFileTests
{
    private const string Facts = """
        schema: 1
        dataset: demo
        sources: { s: { title: A source } }
        facts:
          staff: { label: Staff, source: s, unit: index, table: { file: data/staff.csv, columns: { period: year, value: staff } } }

        """;

    [Fact]
    public async Task FiguresOfATableAreShown()
    {
        using TemporaryDirectory directory = await WithTable("year,staff\n2019,47\n2020,48\n");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "export", "--file", "set/facts.yaml", "--format", "csv");

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.Contains(",2019,", run.Output, StringComparison.Ordinal);
        Assert.Contains(",48,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "set/data/staff.csv(3,6): error CZF2001: ")]
    [InlineData("json", "\"file\": \"set/data/staff.csv\"")]
    [InlineData("sarif", "\"uri\": \"set/data/staff.csv\"")]
    public async Task AMistakeInATableIsReportedThere(string format, string expected)
    {
        using TemporaryDirectory directory = await WithTable("year,staff\n2019,47\n2020,many\n");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "check", "set/facts.yaml", "--format", format);

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATableThatIsNotThereIsAnError()
    {
        using TemporaryDirectory directory = await WithTable("");
        File.Delete(Path.Combine(directory.Path, "set", "data", "staff.csv"));

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "check", "set/facts.yaml");

        Assert.Equal("set/facts.yaml(5,65): error CZF1042: the table 'data/staff.csv' cannot be read: it is missing\n", run.Output);
    }

    [Theory]
    [InlineData("../../outside.csv", false, "a link leads out of the folder of the facts file")]
    [InlineData("../elsewhere.csv", false, null)]
    [InlineData("../../folder", true, "a link leads out of the folder of the facts file")]
    [InlineData("staff.csv", false, "there can be no such file")]
    public async Task ALinkIsFollowedWithinTheFolderAlone(string target, bool isFolder, string? problem)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const string Table = "year,staff\n2019,47\n";
        using TemporaryDirectory directory = await WithTable(Table);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "outside.csv"), Table);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "set", "elsewhere.csv"), Table);
        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(directory.Path, "folder")).FullName, "staff.csv"), Table);
        string data = Path.Combine(directory.Path, "set", "data");
        Directory.Delete(data, recursive: true);
        if (isFolder)
        {
            Directory.CreateSymbolicLink(data, "../folder");
        }
        else
        {
            Directory.CreateDirectory(data);
            File.CreateSymbolicLink(Path.Combine(data, "staff.csv"), target);
        }

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "check", "set/facts.yaml");

        Assert.Equal(problem is null ? "" : $"set/facts.yaml(5,65): error CZF1042: the table 'data/staff.csv' cannot be read: {problem}\n", run.Output);
    }

    private static async Task<TemporaryDirectory> WithTable(string csv)
    {
        var directory = TemporaryDirectory.With("unused.txt", "");
        string data = Directory.CreateDirectory(Path.Combine(directory.Path, "set", "data")).FullName;
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "set", "facts.yaml"), Facts);
        await File.WriteAllTextAsync(Path.Combine(data, "staff.csv"), csv);
        return directory;
    }
}
