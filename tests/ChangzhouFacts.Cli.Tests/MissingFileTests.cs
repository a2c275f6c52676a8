using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

/// <summary>A message gives the name of an unreadable file, and the reason; nothing is read or written instead.</summary>
public sealed class MissingFileTests
{
    private const string Facts = "schema: 1\ndataset: demo\nsources: { s: { title: A source } }\nfacts: { a: { label: A, source: s, text: x } }\n";

    [Theory]
    [InlineData("show", "--file", "facts.yaml")]
    [InlineData("check")]
    [InlineData("diff", "facts.yaml", "facts.yaml")]
    [InlineData("lock")]
    [InlineData("lock", "--check")]
    [InlineData("verify", "--text", "s=text.txt")]
    [InlineData("report")]
    [InlineData("report", "-o", "page.html")]
    [InlineData("export")]
    [InlineData("export", "--format", "json")]
    [InlineData("export", "-o", "table.csv")]
    [InlineData("export", "--format", "parquet", "-o", "table.parquet")]
    public async Task WithoutAFactsFileNothingIsMadeOfOtherFacts(params string[] arguments)
    {
        using var directory = new TemporaryDirectory();

        ToolRun run = await ToolRun.PlainAsync(directory.Path, arguments);

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.All((run.Output + run.Error).TrimEnd('\n').Split('\n'), line => Assert.Equal("facts.yaml(1,1): error CZF0001: the facts file cannot be read: it is missing", line));
        Assert.Empty(Directory.EnumerateFileSystemEntries(directory.Path));
    }

    [Theory]
    [InlineData("missing.yaml", "CZF0001: the facts file cannot be read: it is missing")]
    [InlineData("missing/facts.yaml", "CZF0001: the facts file cannot be read: it is missing")]
    [InlineData("dangling.yaml", "CZF0001: the facts file cannot be read: it is missing")]
    [InlineData("folder", "CZF0001: the facts file cannot be read: it is a directory")]
    [InlineData("latin.yaml", "CZF0002: the facts file is not UTF-8 text; save it as UTF-8, with or without a byte order mark")]
    [InlineData("large.yaml", "CZF0003: the facts file is larger than 64 MiB; split it into several files")]
    public async Task WhyAFactsFileCannotBeReadIsSaid(string file, string problem)
    {
        using var directory = new TemporaryDirectory();
        Make(directory, ".yaml");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "check", file);

        Assert.Equal((ExitCodes.Findings, $"{file}(1,1): error {problem}\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("dangling", "it is missing")]
    [InlineData("folder", "it is a directory")]
    [InlineData("latin", "it is not UTF-8 text")]
    [InlineData("large", "it is larger than 64 MiB")]
    public async Task WhyALockCannotBeReadIsSaid(string name, string problem)
    {
        using var directory = TemporaryDirectory.With(name + ".yaml", Facts);
        Make(directory, ".lock");
        Directory.Move(Path.Combine(directory.Path, "folder"), Path.Combine(directory.Path, "folder.lock"));

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "check", name + ".yaml");

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.StartsWith($"{name}.lock(1,1): error CZF3020: this is not a lock that this compiler knows, as {problem}; ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "--file", "")]
    [InlineData("check", "")]
    [InlineData("check", "facts.yaml", " ")]
    [InlineData("diff", "", "facts.yaml")]
    [InlineData("diff", "facts.yaml", "\t")]
    [InlineData("lock", "--file", "")]
    [InlineData("verify", "--file", "", "--text", "s=text.txt")]
    [InlineData("report", "")]
    [InlineData("report", "--output", "")]
    [InlineData("report", "-o", "  ")]
    [InlineData("export", "--file", " ")]
    [InlineData("export", "-o", "")]
    [InlineData("export", "--output=")]
    [InlineData("export", "--format", "json", "-o", " ")]
    [InlineData("export", "--format", "parquet", "-o", "")]
    [InlineData("new", "")]
    public async Task AnEmptyPathIsAUsageError(params string[] arguments)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, arguments);

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.EndsWith($"\nSee 'changzhou-facts {arguments[0]} --help'.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["facts.yaml"], Directory.EnumerateFileSystemEntries(directory.Path).Select(entry => Path.GetFileName(entry)));
    }

    private static void Make(TemporaryDirectory directory, string extension)
    {
        Directory.CreateDirectory(Path.Combine(directory.Path, "folder"));
        File.CreateSymbolicLink(Path.Combine(directory.Path, "dangling" + extension), "nowhere");
        File.WriteAllBytes(Path.Combine(directory.Path, "latin" + extension), [0x63, 0x61, 0x66, 0xE9]);
        Sizes.MakeTooLarge(Path.Combine(directory.Path, "large" + extension));
    }
}
