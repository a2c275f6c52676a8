using System.CommandLine;
using System.CommandLine.Parsing;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Cli.Commands;

/// <summary>Reports the errors of a command line: each mistake once, and where to find help.</summary>
internal static class UsageErrors
{
    private const string MissingMark = "missing: ";

    /// <summary>Writes the errors. If a required argument is missing, writes the command's help too.</summary>
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

    /// <summary>The error about a missing argument that can be given in two ways.</summary>
    public static string Missing(string argument) => MissingMark + argument;

    /// <summary>Refuses a misspelt option, which is neither a file nor an id.</summary>
    public static void RefuseOptions(ArgumentResult result)
    {
        foreach (string option in result.Tokens.Select(token => token.Value).Where(IsOption))
        {
            result.AddError(UnknownOption(option, ((CommandResult)result.Parent!).Command));
        }
    }

    /// <summary>The message about an unknown word in place of a command.</summary>
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
            // What follows an unknown command was meant for that command, so only the first word is reported.
            return parsed.UnmatchedTokens.Take(1).Select(token => IsOption(token) ? UnknownOption(token, command) : UnknownCommand(token, command));
        }

        // With a misspelt option, an argument too many is probably its value, or a consequence of it.
        bool hasUnknownOption = parsed.Tokens.Any(token => token.Type == TokenType.Argument && IsOption(token.Value));
        return hasUnknownOption
            ? parsed.UnmatchedTokens.Where(IsOption).Select(token => UnknownOption(token, command))
            : parsed.UnmatchedTokens.Select(token => $"'{token}' is one argument too many.");
    }

    private static bool IsMissing(Argument argument, ParseResult parsed) =>
        argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 };

    // The parser has an error for each missing argument and each unknown word. Our messages combine them and suggest what was meant.
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
