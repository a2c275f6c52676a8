using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

/// <summary>No command overwrites its input, under any name.</summary>
public sealed class OverwritingTests
{
    private const string Facts = """
        schema: 1
        dataset: demo
        sources:
          s: { title: A source }
        facts:
          staff: { label: Staff, source: s, unit: index, as-of: 2023, value: 47 }

        """;

    public static TheoryData<string> OtherNames { get; } = new(
        "facts.yaml", "./folder/../facts.yaml", "link-to-facts", "link-to-link", "here/facts.yaml", "here/link-to-facts", "above/facts.yaml",
        "facts.lock", "link-to-lock", "here/facts.lock", "above/folder/../facts.lock");

    [Theory]
    [MemberData(nameof(OtherNames))]
    public async Task NothingIsExportedOrReportedOverTheFactsFileOrItsLock(string output)
    {
        foreach (bool isLocked in new[] { true, false })
        {
            using TemporaryDirectory directory = await PrepareAsync(isLocked);
            string meaning = output.EndsWith("lock", StringComparison.Ordinal) ? "the lock of the facts file" : "the facts file";
            foreach (string format in new[] { "csv", "json", "parquet" })
            {
                await AssertRefusedAsync(directory, $"{output} is {meaning}; give '--output' another name", "export", "--format", format, "-o", output);
            }

            await AssertRefusedAsync(directory, $"{output} is {meaning}; name another file with '--output'", "report", "--output", output);
            if (meaning == "the facts file")
            {
                await AssertRefusedAsync(directory, $"{output} is {meaning}; name another file with '--output'", "report", "link-to-facts.yaml", "-o", output);
            }
        }
    }

    [Theory]
    [InlineData("data.csv")]
    [InlineData("./folder/../data.csv")]
    [InlineData("link-to-table")]
    public async Task NothingIsExportedOrReportedOverATable(string output)
    {
        const string table = "year,staff\n2019,47\n";
        using TemporaryDirectory directory = await PrepareAsync(isLocked: false);
        await File.WriteAllTextAsync(
            Path.Combine(directory.Path, "facts.yaml"),
            Facts.Replace("as-of: 2023, value: 47", "table: { file: data.csv, columns: { period: year, value: staff } }", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "data.csv"), table);
        File.CreateSymbolicLink(Path.Combine(directory.Path, "link-to-table"), "data.csv");

        ToolRun export = await ToolRun.PlainAsync(directory.Path, "export", "-o", output);
        ToolRun report = await ToolRun.PlainAsync(directory.Path, "report", "-o", output);

        Assert.Equal((ExitCodes.Usage, $"changzhou-facts: {output} is a table of the facts file; give '--output' another name\n"), (export.ExitCode, export.Error));
        Assert.Equal((ExitCodes.Usage, $"changzhou-facts: {output} is a table of the facts file; name another file with '--output'\n"), (report.ExitCode, report.Error));
        Assert.Equal(table, await File.ReadAllTextAsync(Path.Combine(directory.Path, "data.csv")));
    }

    [Fact]
    public async Task AFullPathIsNoOtherFile()
    {
        using TemporaryDirectory directory = await PrepareAsync(isLocked: true);
        string full = Path.Combine(directory.Path, "facts.yaml");

        await AssertRefusedAsync(directory, $"{full} is the facts file; give '--output' another name", "export", "-o", full);
        await AssertRefusedAsync(directory, "facts.yaml is the facts file; give '--output' another name", "export", "--file", full, "-o", "facts.yaml");
    }

    [Fact]
    public async Task ThePageThatIsCalledAsTheFactsFileMayBeALinkToIt()
    {
        using TemporaryDirectory directory = await PrepareAsync(isLocked: true);
        File.CreateSymbolicLink(Path.Combine(directory.Path, "facts.html"), "facts.yaml");

        await AssertRefusedAsync(directory, "facts.html is the facts file; name another file with '--output'", "report");
    }

    [Fact]
    public async Task ADescriptionReplacesNeitherWhatIsReadNorItsTable()
    {
        const string advice = "the description of the table would replace it, so export into another directory";
        using TemporaryDirectory directory = await PrepareAsync(isLocked: true);
        File.Copy(Path.Combine(directory.Path, "facts.yaml"), Path.Combine(directory.Path, "folder", "datapackage.json"));
        await AssertRefusedAsync(directory, $"folder/datapackage.json is the facts file; {advice}", "export", "--file", "folder/datapackage.json", "-o", "folder/table.csv");

        foreach ((string target, string meaning) in new[] { ("facts.yaml", "the facts file"), ("facts.lock", "the lock of the facts file"), ("table.csv", "the table") })
        {
            string link = Path.Combine(directory.Path, "datapackage.json");
            File.CreateSymbolicLink(link, target);
            await AssertRefusedAsync(directory, $"datapackage.json is {meaning}; {advice}", "export", "-o", "table.csv");
            File.Delete(link);
        }

        File.CreateSymbolicLink(Path.Combine(directory.Path, "table.csv"), "datapackage.json");
        await AssertRefusedAsync(directory, $"datapackage.json is the table; {advice}", "export", "-o", "table.csv");
    }

    [Theory]
    [InlineData("lock")]
    [InlineData("lock", "--check")]
    [InlineData("lock", "--format", "json")]
    public async Task ALockIsNotTheFactsFile(params string[] arguments)
    {
        using TemporaryDirectory directory = await PrepareAsync(isLocked: false);
        File.CreateSymbolicLink(Path.Combine(directory.Path, "facts.lock"), "here/facts.yaml");
        await AssertRefusedAsync(directory, "facts.lock is the facts file; a lock is a file of its own", arguments);

        File.Copy(Path.Combine(directory.Path, "facts.yaml"), Path.Combine(directory.Path, "own.lock"));
        await AssertRefusedAsync(directory, "own.lock is the facts file; a lock is a file of its own", [.. arguments, "--file", "own.lock"]);
    }

    [Fact]
    public async Task ALinkToADirectoryIsNoLockAndStays()
    {
        using TemporaryDirectory directory = await PrepareAsync(isLocked: false);
        File.CreateSymbolicLink(Path.Combine(directory.Path, "facts.lock"), "folder");
        string before = StateOf(directory);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.Contains("it is a directory", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, StateOf(directory));
    }

    [Fact]
    public async Task ANewFactsFileIsNeitherItsSchemaNorItsLock()
    {
        using TemporaryDirectory directory = await PrepareAsync(isLocked: false);
        await AssertRefusedAsync(directory, "facts.schema.json is where its schema belongs; give the facts file another name", "new", "facts.schema.json");
        await AssertRefusedAsync(directory, "here/facts.lock is where its lock belongs; give the facts file another name", "new", "here/facts.lock");

        File.CreateSymbolicLink(Path.Combine(directory.Path, "facts.schema.json"), "other.yaml");
        await AssertRefusedAsync(directory, "other.yaml is where its schema belongs; give the facts file another name", "new", "other.yaml");
    }

    [Fact]
    public async Task AnotherFileIsReplacedThroughALinkThatStays()
    {
        using TemporaryDirectory directory = await PrepareAsync(isLocked: true);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "folder", "table.csv"), "old");
        string link = Path.Combine(directory.Path, "table.csv");
        File.CreateSymbolicLink(link, "here/folder/table.csv");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "export", "-o", "table.csv");

        Assert.Equal((ExitCodes.Success, "table.csv and datapackage.json written: 1 figures and texts\n", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal("here/folder/table.csv", new FileInfo(link).LinkTarget);
        Assert.StartsWith("id,position,", directory.Read(Path.Combine("folder", "table.csv")), StringComparison.Ordinal);
        Assert.Equal(["table.csv"], Directory.GetFiles(Path.Combine(directory.Path, "folder")).Select(file => Path.GetFileName(file)));
    }

    private static async Task<TemporaryDirectory> PrepareAsync(bool isLocked)
    {
        var directory = TemporaryDirectory.With("facts.yaml", Facts);
        if (isLocked)
        {
            Assert.Equal(ExitCodes.Success, (await ToolRun.PlainAsync(directory.Path, "lock")).ExitCode);
        }

        Directory.CreateDirectory(Path.Combine(directory.Path, "folder"));
        File.CreateSymbolicLink(Path.Combine(directory.Path, "link-to-facts"), "facts.yaml");
        File.CreateSymbolicLink(Path.Combine(directory.Path, "link-to-facts.yaml"), "facts.yaml");
        File.CreateSymbolicLink(Path.Combine(directory.Path, "link-to-link"), "here/link-to-facts");
        File.CreateSymbolicLink(Path.Combine(directory.Path, "link-to-lock"), "facts.lock");
        Directory.CreateSymbolicLink(Path.Combine(directory.Path, "here"), ".");
        Directory.CreateSymbolicLink(Path.Combine(directory.Path, "above"), directory.Path);
        return directory;
    }

    private static async Task AssertRefusedAsync(TemporaryDirectory directory, string problem, params string[] arguments)
    {
        string before = StateOf(directory);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, arguments);

        Assert.Equal(new ToolRun(ExitCodes.Usage, "", $"changzhou-facts: {problem}\n"), run);
        Assert.Equal(before, StateOf(directory));
    }

    /// <summary>Every name in a directory, its target, and its content.</summary>
    private static string StateOf(TemporaryDirectory directory) => string.Join('\n', Directory
        .EnumerateFileSystemEntries(directory.Path, "*", new EnumerationOptions { AttributesToSkip = FileAttributes.None })
        .Concat(Directory.EnumerateFileSystemEntries(Path.Combine(directory.Path, "folder")))
        .Order(StringComparer.Ordinal)
        .Select(entry => new FileInfo(entry) is { LinkTarget: { } target } ? $"{entry} -> {target}" : $"{entry}: {(File.Exists(entry) ? File.ReadAllText(entry) : "")}"));
}
