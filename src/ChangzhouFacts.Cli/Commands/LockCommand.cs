using System.CommandLine;
using System.Text;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
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
        var command = new Command("lock", "Records the figures of a facts file as published, in the lock beside it.") { file, check };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(check), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string file, bool isCheck, CancellationToken cancellationToken)
    {
        // Whatever the project's setting is: here an unrecorded change is refused.
        var options = new CompilationOptions(Lock: "error");
        FactsInput input = await FactsInput.CompileAsync(terminal.Directory, file, options, cancellationToken);

        // That a figure is new is what the command is for.
        Findings.Write(input.Findings.Where(finding => finding.Severity != Severity.Info), input.Name, terminal.Error);
        if (input.HasErrors || input.Set is null)
        {
            return ExitCodes.Findings;
        }

        string name = FactsLock.PathFor(file);
        string path = Path.Combine(terminal.Directory, name);
        string text = FactsLock.Write(input.Set);
        bool isUpToDate = File.Exists(path) && (await File.ReadAllTextAsync(path, cancellationToken)).ReplaceLineEndings("\n") == text;
        int lines = text.Count(c => c == '\n') - 1;
        if (isUpToDate)
        {
            terminal.Output.WriteLine(HarmlessText.Of($"{name} is up to date: {lines} published figures and texts"));
            return ExitCodes.Success;
        }

        if (isCheck)
        {
            terminal.Error.WriteLine(HarmlessText.Of($"{Tool.Name}: {name} is not up to date; write it with '{Tool.Name} lock'"));
            return ExitCodes.Findings;
        }

        await WriteWholeAsync(path, text, cancellationToken);
        terminal.Output.WriteLine(HarmlessText.Of($"{name} written: {lines} published figures and texts"));
        return ExitCodes.Success;
    }

    /// <summary>Writes beside the file and then renames, so that a failure leaves the old one whole.</summary>
    private static async Task WriteWholeAsync(string path, string text, CancellationToken cancellationToken)
    {
        string beside = path + ".new";
        try
        {
            await File.WriteAllTextAsync(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
