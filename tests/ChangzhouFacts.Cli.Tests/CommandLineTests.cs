using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public async Task HelpHasExamplesAndExitCodes()
    {
        ToolRun run = await ToolRun.PlainAsync(directory: null, "--help");

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        await Verify(run.Output);
        Assert.Contains("--file <PATH>", (await ToolRun.PlainAsync(directory: null, "show", "--help")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("check")]
    [InlineData("diff")]
    [InlineData("lock")]
    [InlineData("verify")]
    [InlineData("report")]
    [InlineData("export")]
    [InlineData("new")]
    [InlineData("help")]
    [InlineData("lsp")]
    public async Task TheHelpOfACommandHasItsOwnExamples(string command)
    {
        ToolRun run = await ToolRun.PlainAsync(directory: null, command, "--help");

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        await Verify(run.Output).UseTextForParameters(command);
    }

    [Fact]
    public async Task VersionIsThatOfTheTool()
    {
        ToolRun run = await ToolRun.PlainAsync(directory: null, "--version");

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+[-.a-z0-9]*\n$", run.Output);
    }

    [Theory]
    [InlineData("shwo")]
    [InlineData("show", "--fiel", "facts.yaml")]
    [InlineData("show", "--fiel")]
    [InlineData("show", "--file")]
    [InlineData("show", "province", "region")]
    [InlineData("show", "\u001b[31m", "\u001b[32m")]
    public async Task AWrongCommandLineIsAUsageErrorWithTheWayToHelp(params string[] arguments)
    {
        ToolRun run = await ToolRun.PlainAsync(directory: null, arguments);

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("changzhou-facts: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"\nSee 'changzhou-facts{(arguments[0] == "show" ? " show" : "")} --help'.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
    }

    [Theory]
    [InlineData("there is no command 'shw'; did you mean 'show'?", "shw")]
    [InlineData("there is no command 'shw'; did you mean 'show'?", "shw", "province", "--format", "json")]
    [InlineData("there is no command 'chekc'; did you mean 'check'?", "help", "chekc")]
    [InlineData("'rates.yaml' is not a command; 'changzhou-facts show rates.yaml' shows the facts of a file.", "rates.yaml")]
    [InlineData("there is no option '--fiel'; did you mean '--file'?", "show", "--fiel", "facts.yaml")]
    [InlineData("there is no option '--fiel=facts.yaml'; did you mean '--file'?", "lock", "--fiel=facts.yaml")]
    [InlineData("there is no option '--chekc'; did you mean '--check'?", "lock", "facts.yaml", "--chekc")]
    [InlineData("there is no option '--fromat'; did you mean '--format'?", "export", "facts.yaml", "--fromat", "csv")]
    [InlineData("there is no option '--srtict'; did you mean '--strict'?", "check", "--srtict", "facts.yaml")]
    [InlineData("'other.yaml' is one argument too many.", "lock", "facts.yaml", "other.yaml")]
    public async Task AMistakeIsSaidOnceWithWhatWasMeant(string problem, params string[] arguments)
    {
        ToolRun run = await ToolRun.PlainAsync(directory: null, arguments);

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.Equal($"changzhou-facts: {problem}", run.Error.Split('\n')[0]);
        Assert.StartsWith("See 'changzhou-facts ", run.Error.Split('\n')[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'diff' needs OLD and NEW.", "diff")]
    [InlineData("'diff' needs NEW.", "diff", "old.yaml")]
    [InlineData("'diff' needs OLD.", "diff", "--file", "new.yaml")]
    [InlineData("Option '--text' is required.", "verify", "facts.yaml")]
    public async Task WhatIsMissingIsSaidOnceAndTheHelpOfTheCommandFollows(string problem, params string[] arguments)
    {
        ToolRun run = await ToolRun.PlainAsync(directory: null, arguments);
        ToolRun help = await ToolRun.PlainAsync(directory: null, arguments[0], "--help");

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.Equal($"changzhou-facts: {problem}\n\n{help.Output}", run.Error);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("help", "lock")]
    public async Task HelpIsACommand(params string[] arguments)
    {
        ToolRun run = await ToolRun.PlainAsync(directory: null, arguments);

        Assert.Equal(await ToolRun.PlainAsync(directory: null, [.. arguments.Skip(1), "--help"]), run);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }

    [Fact]
    public async Task AnArgumentIsNeverReadAsAFileOfArguments()
    {
        using var directory = TemporaryDirectory.With("arguments", "--version");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "show", "@" + Path.Combine(directory.Path, "arguments"));

        Assert.Contains("there is no fact '@", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CancellationEndsTheToolWithoutAWord()
    {
        using var terminal = new Terminal(new StringWriter(), new StringWriter(), IsStyled: false, Width: 80, Repository.Root);

        int exitCode = await Tool.RunAsync(["show"], terminal, new CancellationToken(canceled: true));

        Assert.Equal((ExitCodes.Cancelled, ""), (exitCode, terminal.Error.ToString()));
    }

    [Fact]
    public async Task OutputThatCannotBeWrittenIsOneLineAndAFailure()
    {
        using var terminal = new Terminal(new FullDisk(), new StringWriter { NewLine = "\n" }, IsStyled: false, Width: 80, Repository.Root);

        int exitCode = await Tool.RunAsync(["show"], terminal, CancellationToken.None);

        Assert.Equal(ExitCodes.Fault, exitCode);
        Assert.Equal("changzhou-facts: the output cannot be written: The disk is full.\n", terminal.Error.ToString());
    }

    private sealed class FullDisk : StringWriter
    {
        public override void WriteLine(string? value) => throw new IOException("The disk is full.");
    }
}
