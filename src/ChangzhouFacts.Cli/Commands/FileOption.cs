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
}
