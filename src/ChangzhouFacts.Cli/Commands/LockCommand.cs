using System.CommandLine;
using System.Text;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Cli.Output.Json;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>lock [FILE] [--check|--renew]</c>: records figures as published. Refuses unrecorded changes.</summary>
internal sealed class LockCommand(Terminal terminal)
{
    /// <summary>The command, for the command line.</summary>
    /// <param name="file">The option <c>--file</c>.</param>
    public Command ToCommand(Option<string?> file)
    {
        var check = new Option<bool>("--check") { Description = "Write nothing. Fail if the lock is not up to date." };
        var renew = new Option<bool>("--renew") { Description = "Replace a lock that cannot be read. Nothing is compared with it." };
        Option<string> format = FormatOption.Create();
        var command = new Command("lock", "Records the figures of a facts file as published, in the lock beside it.") { check, renew, format };
        var facts = new FactsFileArgument(command, file);
        command.Validators.Add(result =>
        {
            if (result.GetValue(check) && result.GetValue(renew))
            {
                result.AddError("'--check' writes nothing, so it cannot be used with '--renew'.");
            }
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(
            facts.PathIn(parsed), parsed.GetValue(check), parsed.GetValue(renew), parsed.GetValue(format)!, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string file, bool isCheck, bool isRenewal, string format, CancellationToken cancellationToken)
    {
        string name = FactsLock.PathFor(file);
        if (Overwriting.IsRefused(terminal, name, "a lock is a file of its own", (file, "the facts file")))
        {
            return ExitCodes.Usage;
        }

        string path = Path.Combine(terminal.Directory, name);
        FactsText? published = Path.Exists(path) ? await FactsFile.ReadAsync(path, cancellationToken) : null;
        Diagnostic? fault = isRenewal && published is not null ? FactsLock.FindFault(published, cancellationToken) : null;
        if (isRenewal && published is not null && fault is null)
        {
            Say($"{name} can be read, so it is not replaced; '--renew' is only for a lock that cannot be read; '{Tool.Name} lock' adds what is new");
            return ExitCodes.Findings;
        }

        // Unrecorded changes are refused here, whatever the project's setting.
        var options = new CompilationOptions(Lock: isRenewal ? "off" : "error");
        FactsInput input = await FactsInput.CompileAsync(terminal, file, options, cancellationToken);

        // New figures are not reported, because adding them is the purpose of the command.
        Findings.Write(input.Findings.Where(finding => finding.Severity != Severity.Info), input.Name, terminal.Error);
        if (input.HasErrors || input.Compiled is null)
        {
            return ExitCodes.Findings;
        }

        string text = FactsLock.Write(input.Compiled);
        // A lock that cannot be read would block every later run. So read back the bytes before writing them.
        FactsText written = FactsText.Decode(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
        if (written.State == FactsTextState.TooLarge)
        {
            Say($"{name} is not written: it would be larger than 64 MiB, the most that can be read; split the facts into several files");
            return ExitCodes.Findings;
        }

        if (!FactsLock.IsOf(written, input.Compiled, cancellationToken))
        {
            Say($"{name} is not written: it could not be read again, which is a fault of the tool");
            return ExitCodes.Fault;
        }

        bool isUpToDate = published?.Text.Replace("\r\n", "\n", StringComparison.Ordinal) == text;
        if (!isUpToDate && !isCheck)
        {
            if (fault is not null)
            {
                Say($"{name}({fault.Location}) cannot be read, as {fault.Arguments[0]}; the lock is replaced, and its contents are not compared");
                RemoveIfLeadingNowhere(name, path);
            }

            await WholeFile.WriteTextAsync(terminal.Directory, name, writer => writer.Write(text), cancellationToken);
        }

        string state = isUpToDate ? "up-to-date" : isCheck ? "outdated" : "written";
        int entries = input.Compiled.Set.Facts.Sum(fact => Math.Max(fact.Observations.Count, 1));
        if (!isUpToDate && isCheck)
        {
            Say(WhyOutdated(name, published));
        }

        if (format == FormatOption.Json)
        {
            terminal.Output.WriteJson(new LockJson(name, state, entries), ToolJson.Readable.LockJson);
        }
        else if (isUpToDate || !isCheck)
        {
            string done = isUpToDate ? "is up to date" : "written";
            terminal.Output.WriteLine(HarmlessText.Of(FormattableString.Invariant($"{name} {done}: {entries} published figures and texts")));
        }

        return !isUpToDate && isCheck ? ExitCodes.Findings : ExitCodes.Success;
    }

    private static string WhyOutdated(string name, FactsText? published) => published is null
        ? $"there is no {name}; write it with '{Tool.Name} lock'"
        : FactsLock.IsOfOlderFormat(published) ? $"{name} is in an older format; '{Tool.Name} lock' rewrites it"
        : $"{name} is not up to date; write it with '{Tool.Name} lock'";

    /// <summary>Removes a link to a place where no file can be. Every other link is followed when writing.</summary>
    private static void RemoveIfLeadingNowhere(string name, string path)
    {
        try
        {
            if (new FileInfo(path) is { LinkTarget: not null } link && !HasTargetDirectory(link))
            {
                link.Delete();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnwritableFileException(name, exception);
        }
    }

    private static bool HasTargetDirectory(FileInfo link)
    {
        try
        {
            return Directory.Exists(Path.GetDirectoryName(link.ResolveLinkTarget(returnFinalTarget: true)!.FullName));
        }
        catch (IOException)
        {
            // Links in a circle.
            return false;
        }
    }

    private void Say(string sentence) => terminal.Error.WriteLine(HarmlessText.Of($"{Tool.Name}: {sentence}"));
}
