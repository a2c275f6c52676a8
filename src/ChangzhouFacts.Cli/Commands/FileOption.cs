using System.CommandLine;
using System.CommandLine.Parsing;
using ChangzhouFacts.Cli.Input;

namespace ChangzhouFacts.Cli.Commands;

/// <summary>The options and arguments that are paths of files.</summary>
internal static class FileOption
{
    /// <summary>The option <c>--file</c> of the commands that need a facts file.</summary>
    public static Option<string> Create()
    {
        var file = new Option<string>("--file", "-f")
        {
            HelpName = "PATH",
            Description = "The facts file.",
            DefaultValueFactory = _ => FactsInput.UsualName,
        };
        file.Validators.Add(RefuseBlank);
        return file;
    }

    /// <summary>The same for the command that makes do with the built-in facts.</summary>
    public static Option<string?> CreateOrBuiltIn()
    {
        var file = new Option<string?>("--file", "-f")
        {
            HelpName = "PATH",
            Description = "The facts file. Without it, ./facts.yaml if there is one, else the built-in facts of Changzhou.",
        };
        file.Validators.Add(RefuseBlank);
        return file;
    }

    /// <summary>The option <c>--output</c>.</summary>
    public static Option<string?> CreateOutput(string description)
    {
        var output = new Option<string?>("--output", "-o") { HelpName = "PATH", Description = description };
        output.Validators.Add(RefuseBlank);
        return output;
    }

    /// <summary>Refuses a path that is empty or blank, as from a variable that a script forgot to set.</summary>
    public static void RefuseBlank(SymbolResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            string name = result is OptionResult option ? option.Option.Name : ((ArgumentResult)result).Argument.Name;
            result.AddError($"{name} is empty; it takes the path of a file.");
        }
    }
}
