using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

public sealed class FindingsTests
{
    [Fact]
    public async Task ABrokenFileShowsItsErrorsAsABuildDoesAndItsSoundFacts()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Broken);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "show");

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.StartsWith("facts.yaml(8,36): error CZF2020: 'furlong' is not a unit;", run.Error, StringComparison.Ordinal);
        Assert.Contains("Sound\n  id: sound\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Unsound", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WarningsAloneAreNoFailure()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", "schema: 1\ndataset: none\nfacts: {}\n");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "show");

        Assert.Equal((ExitCodes.Success, "none\n"), (run.ExitCode, run.Output));
        Assert.StartsWith("facts.yaml(3,8): warning CZF1014: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileIsCalledByThePathThatWasGiven()
    {
        using var directory = TemporaryDirectory.With("rates.yaml", "schema: 2");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "show", "--file", "./rates.yaml");

        Assert.All(run.Error.TrimEnd().Split('\n'), line => Assert.StartsWith("./rates.yaml(1,", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AMissingFileOrADirectoryIsAnErrorAtTheFile()
    {
        using var directory = new TemporaryDirectory();
        Directory.CreateDirectory(Path.Combine(directory.Path, "facts.yaml"));

        foreach (string[] arguments in new string[][] { ["show"], ["show", "--file", "facts.yaml"], ["show", "--file", "missing.yaml"] })
        {
            ToolRun run = await ToolRun.PlainAsync(directory.Path, arguments);

            Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
            Assert.Matches(@"^(facts\.yaml|missing\.yaml)\(1,1\): error CZF0001: the facts file cannot be read: .*\n$", run.Error);
        }
    }

    [Theory]
    [InlineData("rd-expenditure-share-of-gpd", "rd-expenditure-share-of-gdp")]
    [InlineData("provinse", "province")]
    [InlineData("patents", "patents-per-10000-people")]
    public async Task AnUnknownIdIsMetWithTheNearestOne(string id, string nearest)
    {
        ToolRun run = await ToolRun.PlainAsync(Repository.Root, "show", id);

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.Equal($"changzhou-facts: there is no fact '{id}'; did you mean '{nearest}'?\n", run.Error);
    }

    [Fact]
    public async Task AnUnknownIdLikeNoOtherIsMetWithTheWayToAllIds()
    {
        ToolRun run = await ToolRun.PlainAsync(Repository.Root, "show", "qqqqqq\u001b[31m");

        Assert.Equal("changzhou-facts: there is no fact 'qqqqqq\\u001B[31m'; 'changzhou-facts show' lists all facts\n", run.Error);
    }

    [Fact]
    public async Task AFactWithErrorsIsNotCalledUnknown()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Broken);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "show", "unsound");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("changzhou-facts: the fact 'unsound' has errors, so it cannot be shown\nfacts.yaml(8,36): error", run.Error, StringComparison.Ordinal);
    }
}
