using System.CommandLine;
using System.Globalization;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Cli.Output.Json;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>check [FILE...] [--today] [--strict]</c>: reports what a build would report about facts files.</summary>
internal sealed class CheckCommand(Terminal terminal)
{
    /// <summary>The command, for the command line.</summary>
    /// <param name="file">The option <c>--file</c>.</param>
    public Command ToCommand(Option<string?> file)
    {
        var today = new Option<bool>("--today") { Description = "Also report the reviews ('review-by') that are due today." };
        var strict = new Option<bool>("--strict") { Description = "Also end with 1 if there are only warnings, as on a build server." };
        Option<string> format = FormatOption.Create(
            "The output format: text for people and editors, json for scripts, sarif for code scanning.", FormatOption.Text, FormatOption.Json, FormatOption.Sarif);
        var command = new Command("check", "Reports what a build would report about facts files.") { today, strict, format };
        var files = new FactsFileArgument(command, file, "The facts files. Default: ./facts.yaml.", takesSeveral: true);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            files.PathsIn(parsed),
            parsed.GetValue(today),
            parsed.GetValue(strict) ? Severity.Warning : Severity.Error,
            parsed.GetValue(format)!,
            cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(IReadOnlyList<string> files, bool comparesToday, Severity failsFrom, string format, CancellationToken cancellationToken)
    {
        string? today = comparesToday ? DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        var findings = new List<(Diagnostic Finding, string File)>();
        foreach (string file in files)
        {
            FactsInput input = await FactsInput.CompileAsync(terminal, file, new CompilationOptions(Today: today), cancellationToken);
            findings.AddRange(input.Findings.Select(finding => (finding, file)));
            if (format == FormatOption.Text)
            {
                Findings.Write(input.Findings, file, terminal.Output);
            }
        }

        if (format == FormatOption.Json)
        {
            terminal.Output.WriteJson(findings.ConvertAll(found => FindingJson.Of(found.Finding, found.File)), ToolJson.Readable.IReadOnlyListFindingJson);
        }
        else if (format == FormatOption.Sarif)
        {
            var log = SarifLog.Of(
                findings.Select(found => (found.Finding, FindingPath.Of(found.Finding, found.File))), terminal.Directory, PrintVersion.OfTool);
            terminal.Output.WriteJson(log, ToolJson.Readable.SarifLog);
        }
        else if (findings.Count == 0)
        {
            // An answer for people. Scripts read standard output, which stays empty.
            terminal.Error.WriteLine(HarmlessText.Of($"{Tool.Name}: no errors or warnings in {string.Join(", ", files)}"));
        }

        return findings.Exists(found => found.Finding.Severity >= failsFrom) ? ExitCodes.Findings : ExitCodes.Success;
    }
}
