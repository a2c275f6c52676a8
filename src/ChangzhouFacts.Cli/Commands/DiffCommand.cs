using System.CommandLine;
using ChangzhouFacts.Cli.Comparison;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Cli.Output.Json;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>diff OLD NEW</c>: which figures changed between two versions of a facts file, and by how much.</summary>
internal sealed class DiffCommand(Terminal terminal)
{
    /// <summary>The command, for the command line.</summary>
    /// <param name="file">The option <c>--file</c>.</param>
    public Command ToCommand(Option<string?> file)
    {
        var old = new Argument<string>("OLD") { Description = "The old version of the facts file." };
        old.Validators.Add(UsageErrors.RefuseOptions);
        old.Validators.Add(FileOption.RefuseBlank);
        Option<string> format = FormatOption.Create();
        var command = new Command("diff", "Shows which figures changed between two versions of a facts file, and by how much.") { old, format };
        var current = new FactsFileArgument(command, file, "The new version of the facts file.", "NEW", isRequired: true);
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(old)!, current.PathIn(parsed), parsed.GetValue(format)!, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string old, string current, string format, CancellationToken cancellationToken)
    {
        CompiledSet? was = await CompileAsync(old, cancellationToken);
        CompiledSet? now = await CompileAsync(current, cancellationToken);
        if (was is null || now is null)
        {
            return ExitCodes.Findings;
        }

        List<FactDifference> differences = FactDifference.Between(was, now).ToList();
        if (format == FormatOption.Json)
        {
            terminal.Output.WriteJson(DifferencesJson.Of(differences), ToolJson.Readable.DifferencesJson);
        }
        else
        {
            DifferencesText.Write(differences, terminal.Output);
        }

        return differences.Count == 0 ? ExitCodes.Success : ExitCodes.Findings;
    }

    /// <summary>The facts of a file; null if it has errors, because an incomplete file cannot be compared.</summary>
    private async Task<CompiledSet?> CompileAsync(string file, CancellationToken cancellationToken)
    {
        // The lock does not matter here, and two versions of a file may share one.
        FactsInput input = await FactsInput.CompileAsync(terminal, file, new CompilationOptions(Lock: "off"), cancellationToken);
        Findings.Write(input.Findings.Where(finding => finding.Severity == Severity.Error), input.Name, terminal.Error);
        return input.HasErrors ? null : input.Compiled;
    }
}
