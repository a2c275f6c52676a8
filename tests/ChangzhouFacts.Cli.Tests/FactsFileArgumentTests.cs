using ChangzhouFacts.Cli.Commands;
using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

/// <summary>Every command takes the facts file in the same ways.</summary>
public sealed class FactsFileArgumentTests
{
    private const string Facts = "schema: 1\ndataset: demo\nsources: { s: { title: A source } }\nfacts: { a: { label: A, source: s, text: x, printed: x } }\n";

    [Theory]
    [InlineData("show")]
    [InlineData("show", "a")]
    [InlineData("show", "--format", "json")]
    [InlineData("check", "--format", "json")]
    [InlineData("diff", "rates.yaml")]
    [InlineData("lock")]
    [InlineData("lock", "--check")]
    [InlineData("verify", "--text", "s=text.txt")]
    [InlineData("report")]
    [InlineData("export")]
    [InlineData("new")]
    public async Task EveryWayIsTheSame(params string[] arguments)
    {
        ToolRun expected = await RunAsync([.. arguments, "rates.yaml"]);

        Assert.Equal(arguments[0] switch { "lock" when arguments.Length > 1 => 1, "new" => 1, _ => 0 }, expected.ExitCode);
        Assert.Equal(expected, await RunAsync([arguments[0], .. arguments.Skip(1), "--file", "rates.yaml"]));
        Assert.Equal(expected, await RunAsync([arguments[0], "-f", "rates.yaml", .. arguments.Skip(1)]));
        Assert.Equal(expected, await RunAsync(["-f", "rates.yaml", .. arguments]));
        Assert.Equal(expected, await RunAsync([.. arguments, "--file=rates.yaml"]));
        Assert.Contains("-f, --file <PATH>", (await RunAsync([arguments[0], "--help"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheToolAloneShowsTheFile() => Assert.Equal(await RunAsync("show", "rates.yaml"), await RunAsync("-f", "rates.yaml"));

    [Theory]
    [InlineData("check", "rates.yaml", "-f", "other.yaml")]
    [InlineData("diff", "old.yaml", "rates.yaml", "-f", "other.yaml")]
    [InlineData("lock", "rates.yaml", "--file", "other.yaml")]
    [InlineData("verify", "rates.yaml", "--file", "other.yaml", "--text", "s=text.txt")]
    [InlineData("report", "-f", "other.yaml", "rates.yaml")]
    [InlineData("export", "-f", "other.yaml", "rates.yaml")]
    [InlineData("new", "-f", "other.yaml", "rates.yaml")]
    public async Task AFileIsNotNamedTwice(params string[] arguments)
    {
        ToolRun run = await RunAsync(arguments);

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("changzhou-facts: The facts file is given twice: 'rates.yaml', and '--file other.yaml'.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "a", "rates.yaml")]
    [InlineData("show", "rates.yaml", "a")]
    [InlineData("show", "a", "./rates.yaml")]
    [InlineData("show", "./rates.yaml", "a")]
    [InlineData("show", "a", "RATES.YML")]
    public async Task AnIdAndAFileStandInEitherOrder(params string[] arguments)
    {
        ToolRun run = await RunAsync(arguments);

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("A\n  id: a\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'a' and 'b' are two ids; 'show' takes one.", "show", "a", "b")]
    [InlineData("'rates.yaml' and 'b.yml' are two facts files; 'show' takes one.", "show", "rates.yaml", "b.yml")]
    [InlineData("'a' and 'rates.yaml' are two ids, as '--file' names the file; 'show' takes one.", "show", "a", "rates.yaml", "--file", "b.yaml")]
    public async Task TwoOfOneKindAreAUsageError(string problem, params string[] arguments)
    {
        ToolRun run = await RunAsync(arguments);

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"changzhou-facts: {problem}\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("facts.yaml", true)]
    [InlineData("FACTS.YML", true)]
    [InlineData("data/rates.yaml", true)]
    [InlineData("./facts", true)]
    [InlineData("../facts", true)]
    [InlineData("/dev/fd/63", true)]
    [InlineData("rd-share", false)]
    [InlineData("gdp/FRA", false)]
    [InlineData("factor/2024/a.b", false)]
    [InlineData("yaml", false)]
    public void WhatIsAPathIsSeenFromItsForm(string argument, bool isPath) => Assert.Equal(isPath, IdAndFile.IsPath(argument));

    /// <summary>The code of a member can end like a file name.</summary>
    [Fact]
    public async Task WhereTheOptionNamesTheFileAnArgumentIsAnIdWhateverItsForm()
    {
        ToolRun run = await RunAsync("show", "b/x.yaml", "--file", "rates.yaml");

        Assert.Equal((ExitCodes.Findings, "changzhou-facts: there is no fact 'b/x.yaml'; 'changzhou-facts show' lists all facts\n"), (run.ExitCode, run.Error));
    }

    private static async Task<ToolRun> RunAsync(params string[] arguments)
    {
        using var directory = TemporaryDirectory.With("rates.yaml", Facts);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "RATES.YML"), Facts);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "text.txt"), "x\n");
        return await ToolRun.PlainAsync(directory.Path, arguments);
    }
}
