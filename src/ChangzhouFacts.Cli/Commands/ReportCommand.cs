using System.CommandLine;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Cli.Output.Report;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>report [FILE] [--output PATH]</c>: the facts as a page.</summary>
internal sealed class ReportCommand(Terminal terminal)
{
    /// <summary>The command, for the command line.</summary>
    public Command ToCommand()
    {
        var file = new Argument<string?>("FILE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "The facts file. Without it, ./facts.yaml if there is one, else the built-in facts of Changzhou.",
        };
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "PATH",
            Description = "The page to write; without it, one called as the facts file, such as ./facts.html.",
        };
        var command = new Command("report", "Writes the facts as one HTML page with charts, tables and sources.") { file, output };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(file), parsed.GetValue(output), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string? file, string? output, CancellationToken cancellationToken)
    {
        FactsInput input = await FactsInput.LoadAsync(terminal, file, cancellationToken);
        Findings.Write(input.Findings, input.Name, terminal.Error);

        // A page without the facts that have errors would be taken for the whole.
        if (input.HasErrors || input.Facts is not { } facts)
        {
            return ExitCodes.Findings;
        }

        string name = output ?? Path.ChangeExtension(Path.GetFileName(input.Name), ".html");
        if (Path.GetFullPath(name, terminal.Directory) == Path.GetFullPath(input.Name, terminal.Directory))
        {
            terminal.Error.WriteLine(HarmlessText.Of($"{Tool.Name}: {name} is the facts file; name another with --output"));
            return ExitCodes.Usage;
        }

        using (Progress.Of(terminal, "writing " + name))
        {
            await WholeFile.WriteTextAsync(terminal.Directory, name, writer => ReportPage.Write(facts, writer, cancellationToken), cancellationToken);
        }

        terminal.Output.WriteLine(HarmlessText.Of($"{name} written: {facts.Records.Count} {(facts.Records.Count == 1 ? "fact" : "facts")}"));
        return ExitCodes.Success;
    }
}
