using System.CommandLine;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Cli.Output.Export;
using ChangzhouFacts.Cli.Output.Json;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>export [FILE] [--format csv|json|parquet] [--output PATH]</c>: writes the facts in the formats of other tools.</summary>
internal sealed class ExportCommand(Terminal terminal)
{
    private const string AnotherName = "give '--output' another name";
    private const string AnotherDirectory = "the description of the table would replace it, so export into another directory";

    /// <summary>The command, for the command line.</summary>
    /// <param name="file">The option <c>--file</c>.</param>
    public Command ToCommand(Option<string?> file)
    {
        Option<string> format = FormatOption.Create("The output format.", FormatOption.Csv, FormatOption.Json, FormatOption.Parquet);
        Option<string?> output = FileOption.CreateOutput(
            $"The file to write. CSV also gets its description, {DataPackage.FileName}, beside it. Default for CSV and JSON: standard output.");
        var isSpreadsheetSafe = new Option<bool>("--spreadsheet-safe")
        {
            Description = "In CSV, put an apostrophe before each text that a spreadsheet would run as a formula.",
        };
        var command = new Command("export", "Writes the facts as CSV, JSON or Parquet.") { format, output, isSpreadsheetSafe };
        var facts = new FactsFileArgument(command, file);
        command.Validators.Add(result =>
        {
            if (result.GetResult(format) is { Tokens: [{ Value: FormatOption.Parquet }] } && result.GetResult(output) is null)
            {
                result.AddError("Parquet is not text; name a file for it with '--output'.");
            }
        });
        command.Validators.Add(result =>
        {
            bool isCsv = result.GetResult(format) is not { Tokens: [{ Value: not FormatOption.Csv }] };
            if (!isCsv && result.GetValue(isSpreadsheetSafe))
            {
                result.AddError($"'{isSpreadsheetSafe.Name}' is only for CSV; other formats have no formulas.");
            }

            string? name = Path.GetFileName(result.GetResult(output)?.Tokens.Select(token => token.Value).FirstOrDefault());
            if (isCsv && string.Equals(name, DataPackage.FileName, StringComparison.OrdinalIgnoreCase))
            {
                result.AddError($"A table cannot be named {DataPackage.FileName}, which is the name of its description; give '--output' another name.");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(facts.PathIn(parsed), parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(isSpreadsheetSafe), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string file, string format, string? output, bool isSpreadsheetSafe, CancellationToken cancellationToken)
    {
        // A device has nothing beside it, and a message could end up in the middle of the output.
        bool isDevice = output is not null && WholeFile.IsDevice(terminal.Directory, output);
        string? package = output is not null && format == FormatOption.Csv && !isDevice
            ? Path.Combine(Path.GetDirectoryName(output) ?? "", DataPackage.FileName)
            : null;
        if (output is not null && IsRefused(file, output, package))
        {
            return ExitCodes.Usage;
        }

        FactsInput input = await FactsInput.CompileAsync(terminal, file, new CompilationOptions(), cancellationToken);
        Findings.Write(input.Findings, input.Name, terminal.Error);
        if (input.HasErrors || input.Compiled is not { } compiled)
        {
            // A table without the facts that have errors would look complete.
            return ExitCodes.Findings;
        }

        if (output is not null
            && (Overwriting.IsRefused(terminal, output, AnotherName, input) || (package is not null && Overwriting.IsRefused(terminal, package, AnotherDirectory, input))))
        {
            return ExitCodes.Usage;
        }

        if (output is null)
        {
            WriteText(terminal.Output);
            return ExitCodes.Success;
        }

        if (package is not null && !DataPackage.MayReplace(terminal.Directory, package, compiled.Set.Dataset))
        {
            terminal.Error.WriteLine(HarmlessText.Of($"{Tool.Name}: {package} exists and does not describe '{compiled.Set.Dataset}'; export into another directory"));
            return ExitCodes.Findings;
        }

        using (Progress.Of(terminal, "writing " + output))
        {
            await (format == FormatOption.Parquet
                ? WholeFile.WriteAsync(terminal.Directory, output, stream => ParquetExport.WriteAsync(compiled, stream, cancellationToken), cancellationToken)
                : WholeFile.WriteTextAsync(terminal.Directory, output, WriteText, cancellationToken));
            if (package is not null)
            {
                var description = DataPackage.Of(compiled.Set, Path.GetFileName(output));
                await WholeFile.WriteTextAsync(
                    terminal.Directory, package, writer => writer.WriteJson(description, ToolJson.Readable.DataPackage), cancellationToken);
            }
        }

        if (isDevice)
        {
            return ExitCodes.Success;
        }

        string written = package is null ? output : $"{output} and {package}";
        terminal.Output.WriteLine(HarmlessText.Of(FormattableString.Invariant($"{written} written: {ObservationRow.Of(compiled).Count()} figures and texts")));
        return ExitCodes.Success;

        void WriteText(TextWriter writer)
        {
            if (format == FormatOption.Csv)
            {
                IReadOnlyList<Column> columns = Columns.Of(compiled.Set);
                CsvExport.Write(isSpreadsheetSafe ? [.. columns.Select(SpreadsheetText.Guard)] : columns, ObservationRow.Of(compiled), writer, cancellationToken);
            }
            else
            {
                FactsJson.WriteAll(compiled.Set, writer, cancellationToken);
            }
        }
    }

    /// <summary>Whether the table or its description would replace an input, or each other. Reported if so.</summary>
    private bool IsRefused(string file, string output, string? package)
    {
        (string, string)[] read = [(file, "the facts file"), (FactsLock.PathFor(file), "the lock of the facts file")];
        return Overwriting.IsRefused(terminal, output, AnotherName, read)
            || (package is not null && Overwriting.IsRefused(terminal, package, AnotherDirectory, [.. read, (output, "the table")]));
    }
}
