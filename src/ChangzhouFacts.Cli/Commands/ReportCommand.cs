using System.CommandLine;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Cli.Output.Report;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>report [FILE] [--output PATH]</c>: writes the facts as a page.</summary>
internal sealed class ReportCommand(Terminal terminal)
{
    /// <summary>The command, for the command line.</summary>
    /// <param name="file">The option <c>--file</c>.</param>
    public Command ToCommand(Option<string?> file)
    {
        Option<string?> output = FileOption.CreateOutput("The page to write. Default: the name of the facts file with .html, such as ./facts.html.");
        var command = new Command("report", "Writes the facts as one HTML page with charts, tables and sources.") { output };
        var facts = new FactsFileArgument(command, file);
        command.SetAction((parsed, cancellationToken) => RunAsync(facts.PathIn(parsed), parsed.GetValue(output), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string file, string? output, CancellationToken cancellationToken)
    {
        string name = output ?? Path.ChangeExtension(Path.GetFileName(file), ".html");
        const string advice = "name another file with '--output'";
        if (Overwriting.IsRefused(
            terminal, name, advice, (file, "the facts file"), (FactsLock.PathFor(file), "the lock of the facts file")))
        {
            return ExitCodes.Usage;
        }

        FactsInput input = await FactsInput.CompileAsync(terminal, file, new CompilationOptions(), cancellationToken);
        Findings.Write(input.Findings, input.Name, terminal.Error);

        // A page without the facts that have errors would look complete.
        if (input.HasErrors || input.Facts is not { } facts)
        {
            return ExitCodes.Findings;
        }

        if (Overwriting.IsRefused(terminal, name, advice, input))
        {
            return ExitCodes.Usage;
        }

        using (Progress.Of(terminal, "writing " + name))
        {
            await WholeFile.WriteTextAsync(terminal.Directory, name, writer => ReportPage.Write(facts, input.Origin, writer, cancellationToken), cancellationToken);
        }

        if (!WholeFile.IsDevice(terminal.Directory, name))
        {
            // Otherwise the message could end up in the page.
            terminal.Output.WriteLine(HarmlessText.Of($"{name} written: {facts.Facts.Count} {(facts.Facts.Count == 1 ? "fact" : "facts")}"));
            long bytes = new FileInfo(Path.Combine(terminal.Directory, name)).Length;
            if (PageSize.Remark(name, bytes) is { } remark)
            {
                terminal.Error.WriteLine(HarmlessText.Of($"{Tool.Name}: {remark}"));
            }
        }

        return ExitCodes.Success;
    }
}
