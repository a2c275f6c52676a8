using System.CommandLine;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>new [FILE]</c>: creates a facts file to start from, with the schema for editors beside it.</summary>
internal sealed class NewCommand(Terminal terminal)
{
    private const string SchemaName = "facts.schema.json";

    /// <summary>The command, for the command line.</summary>
    /// <param name="file">The option <c>--file</c>.</param>
    public Command ToCommand(Option<string?> file)
    {
        var command = new Command("new", "Creates a facts file with commented examples. Never replaces a file.");
        var facts = new FactsFileArgument(command, file, "The file to create. Default: ./facts.yaml.");
        command.SetAction((parsed, cancellationToken) => RunAsync(facts.PathIn(parsed), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string file, CancellationToken cancellationToken)
    {
        // A copy instead of a URL, so that editors work offline and with the rules of this version.
        string schema = Path.Combine(Path.GetDirectoryName(file) ?? "", SchemaName);
        if (Overwriting.IsRefused(
            terminal, file, "give the facts file another name", (schema, "where its schema belongs"), (FactsLock.PathFor(file), "where its lock belongs")))
        {
            return ExitCodes.Usage;
        }

        if (Path.Exists(Path.Combine(terminal.Directory, file)))
        {
            terminal.Error.WriteLine(HarmlessText.Of($"{Tool.Name}: {file} already exists and is not changed"));
            return ExitCodes.Findings;
        }

        string written = file;
        if (!Path.Exists(Path.Combine(terminal.Directory, schema)))
        {
            await WholeFile.WriteTextAsync(terminal.Directory, schema, writer => writer.Write(Resources.Schema), cancellationToken);
            written = $"{file} and {schema}";
        }

        await WholeFile.WriteTextAsync(terminal.Directory, file, writer => writer.Write(Resources.StarterFacts), cancellationToken);
        terminal.Output.WriteLine(HarmlessText.Of($"{written} written; '{Tool.Name} show --file {file}' shows the facts"));
        return ExitCodes.Success;
    }
}
