using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Output;

/// <summary>Writes findings as a build does, so that editors and CI recognise them.</summary>
internal static class Findings
{
    /// <summary>Writes a line for each finding: <c>facts.yaml(3,12): error CZF1001: what is wrong</c>.</summary>
    public static void Write(IEnumerable<Diagnostic> findings, string file, TextWriter writer)
    {
        foreach (Diagnostic finding in findings)
        {
            string path = finding.IsInLock ? FactsLock.PathFor(file) : file;
            string severity = finding.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "info",
            };
            writer.WriteLine(HarmlessText.Of($"{path}({finding.Location}): {severity} {finding.Rule.Id}: {finding.Message}"));
        }
    }
}
