using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Cli.Output;

/// <summary>Writes findings as a build does, so that editors and CI recognise them.</summary>
internal static class Findings
{
    /// <summary>Writes a line for each finding: <c>facts.yaml(3,12): error CZF1001: what is wrong</c>.</summary>
    public static void Write(IEnumerable<Diagnostic> findings, string file, TextWriter writer)
    {
        foreach (Diagnostic finding in findings)
        {
            string severity = finding.Rule.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "info",
            };
            writer.WriteLine(HarmlessText.Of($"{file}({finding.Location}): {severity} {finding.Rule.Id}: {finding.Message}"));
        }
    }
}
