using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

public sealed class DiffCommandTests
{
    private const string Old = """
        schema: 1
        dataset: demo
        subject: Exampleland
        sources: { a: { title: A }, b: { title: B } }
        defaults: { source: a, as-of: 2023 }
        facts:
          share:
            label: A share
            unit: percent
            of: GDP
            values: { 2016: 2.50, 2017: 2.77, 2022: 3.33, 2023: { value: 3.4, note: early } }
          staff: { label: Staff, unit: count, of: person, value: 3000, qualifier: nearly }
          rate: { label: A rate, unit: index, value: 1.5 }
          budget: { label: Budget, unit: CNY, value: 940000000 }
          constant: { label: A constant, unit: "ucum:J.s", type: double, value: 6.62607015e-34 }
          gone: { label: Gone, unit: index, value: 5 }
          city: { label: City, text: Anytown }
          parts: { label: Parts, text: [one, two] }
          same: { label: Same, unit: index, value: 1 }

        """;

    private const string New = """
        schema: 1
        dataset: demo
        subject: Exampleland
        sources: { a: { title: A }, b: { title: B } }
        defaults: { source: a, as-of: 2023 }
        facts:
          fresh: { label: Fresh, unit: percent, values: { 2020: 1, 2021: { value: 2.0, uncertainty: 0.1 } } }
          words: { label: Words, text: [x, y] }
          share:
            label: A share
            unit: percent
            of: GDP
            values: { 2017: 2.770, 2022: { value: 3.35, source: b }, 2023: { value: 3.4, note: final }, 2024: 3.41 }
          staff: { label: Staff of all kinds, unit: count, of: person, value: 4000, qualifier: more-than }
          rate: { label: A rate, unit: ratio, value: 1.6 }
          budget: { label: Budget, subject: The park, unit: CNY, value: 950000000 }
          constant: { label: A constant, unit: "ucum:J.s", type: double, value: 6.62607e-34 }
          city: { label: City, text: Sampleton }
          parts: { label: Parts, text: [two, one] }
          same: { label: Same, unit: index, value: 1 }

        """;

    [Fact]
    public async Task EachDifferenceIsALineUnderItsFact()
    {
        ToolRun run = await DiffAsync(Old, New);

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Error));
        await Verify(run.Output);
    }

    [Fact]
    public async Task DifferencesForScriptsHaveExactNumbers()
    {
        ToolRun run = await DiffAsync(Old, New, "--format", "json");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Error));
        await Verify(run.Output);
    }

    [Fact]
    public async Task TheSameFactsInAnotherOrderAndLayoutDoNotDiffer()
    {
        const string moved = """
            # The same.
            schema: 1
            dataset: demo
            sources: { s: { title: A source } }
            facts:
              b: { label: B, source: s, text: "x" }
              a: { label: A, source: s, unit: index, values: { 2021: 2, 2020: 1 } }
            """;
        const string before = """
            schema: 1
            dataset: demo
            sources: { s: { title: A source } }
            defaults: { source: s }
            facts:
              a: { label: A, unit: index, values: { 2020: 1, 2021: 2 } }
              b: { label: B, text: x }
            """;

        Assert.Equal(new ToolRun(ExitCodes.Success, "no differences\n", ""), await DiffAsync(before, moved));
        Assert.Equal(ExitCodes.Success, (await DiffAsync(before, moved, "--format", "json")).ExitCode);
    }

    [Fact]
    public async Task AFileWithErrorsIsNotCompared()
    {
        ToolRun run = await DiffAsync(Old, SampleFiles.Broken);

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("new.yaml(8,36): error CZF2020: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatHasBeenPublishedIsAnotherQuestion()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Old);
        await ToolRun.PlainAsync(directory.Path, "lock");
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "old.yaml"), Old);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "facts.yaml"), New);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "diff", "old.yaml", "facts.yaml");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", "one.yaml")]
    [InlineData("diff", "one.yaml", "two.yaml", "three.yaml")]
    [InlineData("diff", "one.yaml", "two.yaml", "--format", "sarif")]
    public async Task TwoFilesAreWantedInAFormatThatThereIs(params string[] arguments) =>
        Assert.Equal(ExitCodes.Usage, (await ToolRun.PlainAsync(directory: null, arguments)).ExitCode);

    private static async Task<ToolRun> DiffAsync(string old, string current, params string[] options)
    {
        using var directory = TemporaryDirectory.With("old.yaml", old);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "new.yaml"), current);
        return await ToolRun.PlainAsync(directory.Path, ["diff", "old.yaml", "new.yaml", .. options]);
    }
}
