using System.Text.RegularExpressions;

namespace ChangzhouFacts.Package.Tests.Testing;

/// <summary>An error or a warning of a build.</summary>
/// <param name="File">The name of its file, or of the program that reports it.</param>
/// <param name="Place">"line,column", or empty.</param>
/// <param name="Project">The path of the project, as the build prints it.</param>
internal sealed record BuildDiagnostic(string File, string Place, string Severity, string Id, string Message, string Project);

/// <summary>The output of a program, and its exit code.</summary>
internal sealed partial record CommandResult(string Command, int ExitCode, string Output)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>
    /// Every error and warning line, in order, duplicates included. The final summary, which repeats all of
    /// them, does not count.
    /// </summary>
    public BuildDiagnostic[] Diagnostics =>
        [.. Lines.TakeWhile(line => line is not ("Build FAILED." or "Build succeeded.")).Select(line => DiagnosticLine().Match(line)).Where(match => match.Success).Select(match => new BuildDiagnostic(
            Path.GetFileName(match.Groups["file"].Value).TrimEnd(), match.Groups["place"].Value, match.Groups["severity"].Value,
            match.Groups["id"].Value, match.Groups["message"].Value, match.Groups["project"].Value))];

    public CommandResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"{Command}\nended with {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>Skips the test, with the reason, if a required third-party package is not available from the sources of this machine.</summary>
    public CommandResult SkipsWithoutPackage()
    {
        BuildDiagnostic? missing = Diagnostics.FirstOrDefault(found => found.Id is "NU1101" or "NU1102" && !found.Message.Contains("package ChangzhouFacts", StringComparison.Ordinal));
        Skip.If(missing is not null, missing?.Message);
        return this;
    }

    public CommandResult Fails()
    {
        Assert.True(ExitCode != 0, $"{Command}\nshould have failed:\n{Output}");
        return this;
    }

    /// <summary>The program succeeded and printed exactly these lines.</summary>
    public void Prints(string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n").Trim(), Succeeds().Output.ReplaceLineEndings("\n").Trim());

    [GeneratedRegex(@"^(?<file>[^:(]*|[A-Z]:[^:(]*)(\((?<place>[0-9,]+)\))? ?: (?<severity>error|warning) (?<id>[A-Z]+[0-9]+): (?<message>.*?)( \[(?<project>[^\]]+proj)(::[^\]]*)?\])?$")]
    private static partial Regex DiagnosticLine();
}
