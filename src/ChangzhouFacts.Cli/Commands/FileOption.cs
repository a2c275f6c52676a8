using System.CommandLine;
using ChangzhouFacts.Cli.Input;

namespace ChangzhouFacts.Cli.Commands;

/// <summary>The option <c>--file</c> of the commands that need a facts file.</summary>
internal static class FileOption
{
    public static Option<string> Create() => new("--file", "-f")
    {
        HelpName = "PATH",
        Description = "The facts file.",
        DefaultValueFactory = _ => FactsInput.UsualName,
    };

    /// <summary>The same for commands that make do with the built-in facts.</summary>
    public static Option<string?> CreateOrBuiltIn() => new("--file", "-f")
    {
        HelpName = "PATH",
        Description = "The facts file. Without it, ./facts.yaml if there is one, else the built-in facts of Changzhou.",
    };
}
