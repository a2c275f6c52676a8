using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

public sealed class NewCommandTests
{
    [Fact]
    public async Task TheStarterCompilesWithoutFindings()
    {
        using var directory = new TemporaryDirectory();

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "new");
        ToolRun check = await ToolRun.PlainAsync(directory.Path, "check", "--format", "json");
        ToolRun show = await ToolRun.PlainAsync(directory.Path, "show");

        Assert.Equal(new ToolRun(ExitCodes.Success, "facts.yaml and facts.schema.json written; 'changzhou-facts show --file facts.yaml' shows the facts\n", ""), run);
        Assert.Equal(new ToolRun(ExitCodes.Success, "[]\n", ""), check);
        await Verify(show.Output);
    }

    [Fact]
    public async Task AnEditorFindsTheSchemaBesideTheFile()
    {
        using var directory = new TemporaryDirectory();

        await ToolRun.PlainAsync(directory.Path, "new");

        Assert.StartsWith("# yaml-language-server: $schema=./facts.schema.json\n", await File.ReadAllTextAsync(Path.Combine(directory.Path, "facts.yaml")), StringComparison.Ordinal);
        Assert.Equal(
            (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "facts.schema.json"))).ReplaceLineEndings("\n"),
            await File.ReadAllTextAsync(Path.Combine(directory.Path, "facts.schema.json")));
    }

    [Fact]
    public async Task NothingIsReplaced()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", "mine");
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "facts.schema.json"), "mine too");

        ToolRun refused = await ToolRun.PlainAsync(directory.Path, "new");
        ToolRun other = await ToolRun.PlainAsync(directory.Path, "new", "other.yaml");

        Assert.Equal(new ToolRun(ExitCodes.Findings, "", "changzhou-facts: facts.yaml already exists and is not changed\n"), refused);
        Assert.Equal(new ToolRun(ExitCodes.Success, "other.yaml written; 'changzhou-facts show --file other.yaml' shows the facts\n", ""), other);
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(directory.Path, "facts.yaml")));
        Assert.Equal("mine too", await File.ReadAllTextAsync(Path.Combine(directory.Path, "facts.schema.json")));
    }
}
