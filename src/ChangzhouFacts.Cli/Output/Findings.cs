using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Output;

/// <summary>Writes findings in the format of a build, so that editors and CI recognise them.</summary>
internal static class Findings
{
    /// <summary>Writes a line for each finding: <c>facts.yaml(3,12): error CZF1001: what is wrong</c>.</summary>
    public static void Write(IEnumerable<Diagnostic> findings, string file, TextWriter writer)
    {
        foreach (Diagnostic finding in findings)
        {
            string place = $"{FindingPath.Of(finding, file)}({finding.Location})";
            writer.WriteLine(HarmlessText.Of($"{place}: {WordFor(finding.Severity)} {finding.Rule.Id}: {finding.Message}"));
        }
    }

    /// <summary>The word for a severity.</summary>
    public static string WordFor(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
