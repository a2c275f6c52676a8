using System.CommandLine;
using System.CommandLine.Parsing;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Cli.Commands;

/// <summary>What is wrong with a command line: each mistake once, and where to read on.</summary>
internal static class UsageErrors
{
    private const string MissingMark = "missing: ";

    /// <summary>Says what is wrong. Whoever leaves out what a command needs gets its help as well.</summary>
    public static void Write(ParseResult parsed, TextWriter writer)
    {
        Command command = parsed.CommandResult.Command;
        string[] missing =
        [
            .. command.Arguments.Where(argument => IsMissing(argument, parsed)).Select(argument => argument.Name),
            .. parsed.Errors.Where(error => error.Message.StartsWith(MissingMark, StringComparison.Ordinal)).Select(error => error.Message[MissingMark.Length..]),
        ];
        List<string> errors = [.. parsed.Errors.Where(error => !IsSaidBetter(error, parsed)).Select(error => error.Message)];
        if (missing.Length > 0)
        {
            errors.Add($"'{command.Name}' needs {string.Join(" and ", missing)}.");
        }

        errors.AddRange(Unmatched(parsed, command));
        foreach (string error in errors)
        {
            writer.WriteLine(HarmlessText.Of($"{Tool.Name}: {error}"));
        }

        string[] help = IsTool(command) ? ["--help"] : [command.Name, "--help"];
        if (missing.Length > 0 || command.Options.Any(option => option.Required && parsed.GetResult(option) is not { Implicit: false }))
        {
            writer.WriteLine();
            parsed.RootCommandResult.Command.Parse(help).Invoke(new InvocationConfiguration { Output = writer, EnableDefaultExceptionHandler = false });
        }
        else
        {
            writer.WriteLine($"See '{Tool.Name} {string.Join(' ', help)}'.");
        }
    }

    /// <summary>The error that says that something is missing which can be given in two ways.</summary>
    public static string Missing(string argument) => MissingMark + argument;

    /// <summary>Refuses an option that is misspelt: it is not the name of a file or of a fact.</summary>
    public static void RefuseOptions(ArgumentResult result)
    {
        foreach (string option in result.Tokens.Select(token => token.Value).Where(IsOption))
        {
            result.AddError(UnknownOption(option, ((CommandResult)result.Parent!).Command));
        }
    }

    /// <summary>What to say of a word in the place of a command.</summary>
    public static string UnknownCommand(string word, Command tool) => IdAndFile.IsPath(word)
        ? $"'{word}' is not a command; '{Tool.Name} show {word}' shows the facts of a file."
        : $"there is no command '{word}'; {SpellingSuggestion.Hint(word, [.. tool.Subcommands.Select(command => command.Name)])}";

    private static string UnknownOption(string option, Command command)
    {
        IEnumerable<Option> ofTool = command.Parents.OfType<Command>().SelectMany(tool => tool.Options).Where(known => known.Recursive);
        return $"there is no option '{option}'; {SpellingSuggestion.Hint(option.Split('=')[0], [.. command.Options.Concat(ofTool).Select(known => known.Name)])}";
    }

    private static IEnumerable<string> Unmatched(ParseResult parsed, Command command)
    {
        if (IsTool(command))
        {
            // What follows a word that is no command was meant for that command.
            return parsed.UnmatchedTokens.Take(1).Select(token => IsOption(token) ? UnknownOption(token, command) : UnknownCommand(token, command));
        }

        // Beside an option that is misspelt, what seems too much is its value, or what it stands in the place of.
        bool hasUnknownOption = parsed.Tokens.Any(token => token.Type == TokenType.Argument && IsOption(token.Value));
        return hasUnknownOption
            ? parsed.UnmatchedTokens.Where(IsOption).Select(token => UnknownOption(token, command))
            : parsed.UnmatchedTokens.Select(token => $"'{token}' is one argument too many.");
    }

    private static bool IsMissing(Argument argument, ParseResult parsed) =>
        argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 };

    // A line for each argument that is missing and for each word that belongs to nothing: here all of them are one, with what was meant.
    private static bool IsSaidBetter(ParseError error, ParseResult parsed) => error.SymbolResult switch
    {
        ArgumentResult { Parent: CommandResult } of => IsMissing(of.Argument, parsed),
        _ when error.Message.StartsWith(MissingMark, StringComparison.Ordinal) => true,
        CommandResult => parsed.UnmatchedTokens.Any(token => error.Message.EndsWith($" '{token}'.", StringComparison.Ordinal)),
        _ => false,
    };

    private static bool IsOption(string token) => token.StartsWith('-');

    private static bool IsTool(Command command) => command.Name == Tool.Name;
}
