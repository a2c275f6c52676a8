using System.CommandLine;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Cli.Output.Json;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>lock [--check]</c>: records figures as published. What changed without a record is refused.</summary>
internal sealed class LockCommand(Terminal terminal)
{
    /// <summary>The command, for the command line.</summary>
    public Command ToCommand()
    {
        Option<string> file = FileOption.Create();
        var check = new Option<bool>("--check") { Description = "Write nothing; fail if the lock is not what would be written." };
        Option<string> format = FormatOption.Create();
        var command = new Command("lock", "Records the figures of a facts file as published, in the lock beside it.") { file, check, format };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(file)!, parsed.GetValue(check), parsed.GetValue(format)!, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string file, bool isCheck, string format, CancellationToken cancellationToken)
    {
        string name = FactsLock.PathFor(file);
        if (Overwriting.IsRefused(terminal, name, "a lock is a file of its own", (file, "the facts file")))
        {
            return ExitCodes.Usage;
        }

        // Whatever the project's setting is: here an unrecorded change is refused.
        var options = new CompilationOptions(Lock: "error");
        FactsInput input = await FactsInput.CompileAsync(terminal, file, options, cancellationToken);

        // That a figure is new is what the command is for.
        Findings.Write(input.Findings.Where(finding => finding.Severity != Severity.Info), input.Name, terminal.Error);
        if (input.HasErrors || input.Set is null)
        {
            return ExitCodes.Findings;
        }

        string path = Path.Combine(terminal.Directory, name);
        string text = FactsLock.Write(input.Set);
        bool isUpToDate = File.Exists(path) && (await File.ReadAllTextAsync(path, cancellationToken)).ReplaceLineEndings("\n") == text;
        int lines = text.Count(c => c == '\n') - 1;
        if (!isUpToDate && !isCheck)
        {
            await WholeFile.WriteTextAsync(terminal.Directory, name, writer => writer.Write(text), cancellationToken);
        }

        string state = isUpToDate ? "up-to-date" : isCheck ? "outdated" : "written";
        if (format == FormatOption.Json)
        {
            terminal.Output.WriteJson(new LockJson(name, state, lines), ToolJson.Readable.LockJson);
        }
        else if (!isUpToDate && isCheck)
        {
            terminal.Error.WriteLine(HarmlessText.Of($"{Tool.Name}: {name} is not up to date; write it with '{Tool.Name} lock'"));
        }
        else
        {
            string done = isUpToDate ? "is up to date" : "written";
            terminal.Output.WriteLine(HarmlessText.Of(FormattableString.Invariant($"{name} {done}: {lines} published figures and texts")));
        }

        return !isUpToDate && isCheck ? ExitCodes.Findings : ExitCodes.Success;
    }
}
