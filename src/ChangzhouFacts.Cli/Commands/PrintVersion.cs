using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>--version</c>: the version of this tool, whichever program hosts it.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        string? version = typeof(PrintVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine(version);
        return ExitCodes.Success;
    }
}
