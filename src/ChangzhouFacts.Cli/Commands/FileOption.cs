using System.CommandLine;
using System.CommandLine.Parsing;

namespace ChangzhouFacts.Cli.Commands;

/// <summary>The options that take the path of a file.</summary>
internal static class FileOption
{
    /// <summary>The option <c>--file</c>, which the tool and each of its commands take.</summary>
    public static Option<string?> Create()
    {
        var file = new Option<string?>("--file", "-f") { HelpName = "PATH", Description = "The facts file, instead of the argument.", Recursive = true };
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

    /// <summary>Refuses an empty or blank path, such as from a variable that a script did not set.</summary>
    public static void RefuseBlank(SymbolResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            string name = result is OptionResult option ? option.Option.Name : ((ArgumentResult)result).Argument.Name;
            result.AddError($"{name} is empty; it takes the path of a file.");
        }
    }
}
