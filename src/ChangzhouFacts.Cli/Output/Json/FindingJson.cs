using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>A finding, for scripts.</summary>
/// <param name="File">The path of the file, as it was given.</param>
/// <param name="Line">Where it begins: the line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
/// <param name="EndLine">Where it ends.</param>
/// <param name="EndColumn">The column after its last character.</param>
/// <param name="Severity">error, warning or info.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Help">The page with a wrong and a right example.</param>
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
