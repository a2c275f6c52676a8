using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

public sealed class CheckCommandTests
{
    private const string Facts = """
        schema: 1
        dataset: demo
        sources:
          s: { title: A source, review-by: 2020-01-01 }
        facts:
          staff: { label: Staff, source: s, unit: index, as-of: 2023, value: 47 }

        """;

    [Fact]
    public async Task ThatFilesAreSoundIsSaidToPeopleAndNotOnTheOutput()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        File.Copy(Path.Combine(directory.Path, "facts.yaml"), Path.Combine(directory.Path, "rates.yaml"));

        Assert.Equal(new ToolRun(ExitCodes.Success, "", "changzhou-facts: no errors or warnings in facts.yaml\n"), await ToolRun.PlainAsync(directory.Path, "check"));
        Assert.Equal(
            new ToolRun(ExitCodes.Success, "", "changzhou-facts: no errors or warnings in facts.yaml, rates.yaml\n"),
            await ToolRun.PlainAsync(directory.Path, "check", "--strict", "facts.yaml", "rates.yaml"));
        Assert.Equal(new ToolRun(ExitCodes.Success, "[]\n", ""), await ToolRun.PlainAsync(directory.Path, "check", "--format", "json"));
        Assert.Equal("", (await ToolRun.PlainAsync(directory.Path, "check", "--format", "sarif")).Error);
        Assert.Equal("", (await ToolRun.PlainAsync(directory.Path, "check", "--today")).Error);
    }

    [Fact]
    public async Task WithTheClockAReviewThatIsDueIsAWarning()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "check", "--today");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal("facts.yaml(4,36): warning CZF3007: 's' was due for review by 2020-01-01; check its source again, then set a later date\n", run.Output);
    }

    [Fact]
    public async Task EachFileIsCheckedAndErrorsFail()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "rates.yaml"), Facts.Replace("47", "x", StringComparison.Ordinal));

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "check", "facts.yaml", "rates.yaml");

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.StartsWith("rates.yaml(6,70): error CZF2001: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task WhereItIsStrictWarningsFailToo(string format)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "facts.lock"), "changzhou-facts-lock: 1\nstaff\t2023\t46\tint\tindex\texact\n");

        ToolRun lenient = await ToolRun.PlainAsync(directory.Path, "check", "--format", format);
        ToolRun strict = await ToolRun.PlainAsync(directory.Path, "check", "--strict", "--format", format);

        Assert.Equal((ExitCodes.Success, ExitCodes.Findings), (lenient.ExitCode, strict.ExitCode));
        Assert.Equal(lenient.Output, strict.Output);
        Assert.Contains("CZF3010", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARemarkFailsNowhere()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "facts.lock"), "changzhou-facts-lock: 1\n");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "check", "--strict");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains(": info CZF3012: ", run.Output, StringComparison.Ordinal);
    }
}
