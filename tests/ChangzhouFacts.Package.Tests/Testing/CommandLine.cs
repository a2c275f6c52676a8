using System.Diagnostics;
using System.Globalization;

namespace ChangzhouFacts.Package.Tests.Testing;

/// <summary>Runs a program as from a user's shell, not as a child of the test run.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    /// <summary>
    /// The environment variables that the child does not inherit: those of the running test host's build, and those of a CI server
    /// that would change the build.
    /// </summary>
    private static readonly string[] Dropped = ["MSBUILD", "VSTEST", "DOTNET_HOST_PATH", "DOTNET_CLI_CONTEXT", "TESTINGPLATFORM", "CONTINUOUSINTEGRATIONBUILD"];

    private static readonly string[] DroppedNames = ["CI", "GITHUB_ACTIONS", "TF_BUILD"];

    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["MSBUILDTERMINALLOGGER"] = "off",
        ["NuGetAudit"] = "false",
        // The timestamp of packages; without it, each has its own.
        ["SOURCE_DATE_EPOCH"] = "1700000000",
        ["UseSharedCompilation"] = "false",
    };

    /// <summary>Runs <c>dotnet</c> with the run's own package folder.</summary>
    public static CommandResult DotNet(string folder, params IEnumerable<string> arguments) => Run(folder, "dotnet", arguments);

    public static CommandResult Run(string folder, string program, params IEnumerable<string> arguments) => Run(folder, [], program, arguments);

    /// <summary>Runs a program with some environment variables set to <c>true</c>, as on a build server.</summary>
    public static CommandResult Run(string folder, string[] variables, string program, IEnumerable<string> arguments)
    {
        using RunningCommand running = Start(folder, variables, program, arguments);
        return running.Finish(Limit);
    }

    /// <summary>Starts a program that runs until it is stopped.</summary>
    public static RunningCommand Start(string folder, string program, params IEnumerable<string> arguments) => Start(folder, [], program, arguments);

    /// <summary>How to start a program with the environment of somebody's shell.</summary>
    public static ProcessStartInfo Prepare(string folder, string[] variables, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (string name in start.Environment.Keys.Where(name => DroppedNames.Contains(name) || Dropped.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in Settings)
        {
            start.Environment[name] = value;
        }

        foreach (string variable in variables)
        {
            start.Environment[variable] = "true";
        }

        start.Environment["NUGET_PACKAGES"] = RunFolder.NuGetPackages;
        // File-based apps are built there.
        start.Environment["XDG_DATA_HOME"] = RunFolder.UserData;
        start.Environment["NUGET_HTTP_CACHE_PATH"] = RunFolder.NuGetDownloads;
        return start;
    }

    private static RunningCommand Start(string folder, string[] variables, string program, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = Prepare(folder, variables, program, arguments);
        return new RunningCommand(string.Create(CultureInfo.InvariantCulture, $"{folder}$ {program} {string.Join(' ', start.ArgumentList)}"), start);
    }
}
