using System.CommandLine;
using System.Globalization;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>check [FILE...] [--today]</c>: what a build says about facts files.</summary>
internal sealed class CheckCommand(Terminal terminal)
{
    /// <summary>The command, for the command line.</summary>
    public Command ToCommand()
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "The facts files; ./facts.yaml where none is named.",
        };
        var today = new Option<bool>("--today") { Description = "Also say which reviews ('review-by') are due today." };
        var command = new Command("check", "Says what a build says about facts files.") { files, today };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(files) is { Length: > 0 } named ? named : [FactsInput.UsualName], parsed.GetValue(today), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string[] files, bool comparesToday, CancellationToken cancellationToken)
    {
        string? today = comparesToday ? DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        bool hasErrors = false;
        foreach (string file in files)
        {
            FactsInput input = await FactsInput.CompileAsync(terminal.Directory, file, new CompilationOptions(Today: today), cancellationToken);
            Findings.Write(input.Findings, input.Name, terminal.Output);
            hasErrors |= input.HasErrors;
        }

        return hasErrors ? ExitCodes.Findings : ExitCodes.Success;
    }
}
