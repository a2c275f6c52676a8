using System.CommandLine;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>help [COMMAND]</c>: the same as <c>--help</c>.</summary>
internal static class HelpCommand
{
    /// <summary>The command, for the command line.</summary>
    public static Command ToCommand(Command tool)
    {
        var name = new Argument<string?>("COMMAND") { Arity = ArgumentArity.ZeroOrOne, Description = "The command. Default: all commands." };
        name.Validators.Add(UsageErrors.RefuseOptions);
        name.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: [not '-', ..] word }] && !tool.Subcommands.Any(command => command.Name == word))
            {
                result.AddError(UsageErrors.UnknownCommand(word, tool));
            }
        });
        var help = new Command("help", "Shows the help of the tool or of a command.") { name };
        help.SetAction((parsed, cancellationToken) =>
            tool.Parse(parsed.GetValue(name) is { } command ? [command, "--help"] : ["--help"]).InvokeAsync(parsed.InvocationConfiguration, cancellationToken));
        return help;
    }
}
