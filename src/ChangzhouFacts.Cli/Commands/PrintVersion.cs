using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>--version</c>: the version of this tool, whichever program hosts it.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    /// <summary>The version of this tool.</summary>
    public static string OfTool { get; } =
        typeof(PrintVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(OfTool);
        return ExitCodes.Success;
    }
}
