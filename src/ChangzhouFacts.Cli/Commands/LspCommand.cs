using System.CommandLine;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.LanguageServer;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>lsp</c>: a language server for editors, on standard input and output.</summary>
internal sealed class LspCommand : IServerHost
{
    string IServerHost.Version => PrintVersion.OfTool;

    /// <summary>The command, for the command line.</summary>
    public Command ToCommand()
    {
        // Editors pass this option to all servers. It has no effect, because there is only this way.
        var stdio = new Option<bool>("--stdio") { Description = "Use standard input and output, as always.", Hidden = true };
        var command = new Command("lsp", "Runs a language server for an editor, on standard input and output.") { stdio };
        command.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return command;
    }

    Task<FactsText> IServerHost.ReadAsync(string path, CancellationToken cancellationToken) => FactsFile.ReadAsync(path, cancellationToken);

    FactsText IServerHost.ReadTable(string factsPath, string table, CancellationToken cancellationToken) => TableFile.Read(factsPath, table, cancellationToken);

    string? IServerHost.Show(FactSet facts, string id)
    {
        var text = new StringWriter { NewLine = "\n" };
        var presentation = new PlainPresentation(text);
        if (facts.Facts.FirstOrDefault(fact => fact.Id == id) is { } fact)
        {
            presentation.WriteOne(fact);
        }
        else if (facts.OfFamily(id) is { Facts.Count: > 0 } members)
        {
            presentation.WriteAll(members, "", CancellationToken.None);
        }

        return text.GetStringBuilder().Length == 0 ? null : text.ToString();
    }

    private async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using Stream input = Console.OpenStandardInput();
        await using Stream output = Console.OpenStandardOutput();
        bool isShutDown = await FactsServer.RunAsync(input, output, this, cancellationToken);
        return isShutDown ? ExitCodes.Success : ExitCodes.Findings;
    }
}
