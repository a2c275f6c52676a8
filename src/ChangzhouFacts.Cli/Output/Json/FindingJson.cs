using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>A finding, for scripts.</summary>
/// <param name="File">The path of the file, as given.</param>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Column">The column where it begins, from 1, in UTF-16 units.</param>
/// <param name="EndLine">The line where it ends.</param>
/// <param name="EndColumn">The column after its last character.</param>
/// <param name="Severity">error, warning or info.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Help">The URL of a wrong and a right example.</param>
internal sealed record FindingJson(
    string File, int Line, int Column, int EndLine, int EndColumn, string Severity, string Rule, string Message, string Help)
{
    public static FindingJson Of(Diagnostic finding, string file) => new(
        FindingPath.Of(finding, file),
        finding.Location.Line,
        finding.Location.Column,
        finding.Location.EndLine,
        finding.Location.EndColumn,
        Findings.WordFor(finding.Severity),
        finding.Rule.Id,
        finding.Message,
        finding.Rule.HelpLink);
}
