using System.Text.Json.Serialization;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>Findings in SARIF 2.1.0, the format of code scanning. Its classes have the names of the standard.</summary>
internal sealed record SarifLog(IReadOnlyList<SarifRun> Runs)
{
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-2)]
    public string Schema { get; } = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    [JsonPropertyOrder(-1)]
    public string Version { get; } = "2.1.0";

    /// <summary>The findings in files.</summary>
    /// <param name="findings">Each finding with the path of its file.</param>
    /// <param name="directory">The base of relative paths.</param>
    /// <param name="version">The version of the tool.</param>
    public static SarifLog Of(IEnumerable<(Diagnostic Finding, string Path)> findings, string directory, string version)
    {
        Dictionary<string, int> places = Rules.All.Select((rule, place) => (rule.Id, place)).ToDictionary(rule => rule.Id, rule => rule.place);
        var driver = new SarifDriver(Tool.Name, version, "https://github.com/changzhoufacts/changzhoufacts", Rules.All.Select(SarifRule.Of).ToList());
        return new SarifLog([new SarifRun(
            new SarifTool(driver),
            "utf16CodeUnits",
            findings.Select(found => SarifResult.Of(found.Finding, places[found.Finding.Rule.Id], SarifUri.Of(found.Path, directory))).ToList())]);
    }
}

/// <summary>One run of the tool.</summary>
internal sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results);

/// <summary>The tool that ran.</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The tool and its rules.</summary>
internal sealed record SarifDriver(string Name, string SemanticVersion, string InformationUri, IReadOnlyList<SarifRule> Rules);

/// <summary>A rule.</summary>
internal sealed record SarifRule(
    string Id, SarifText ShortDescription, SarifText Help, string HelpUri, SarifConfiguration DefaultConfiguration)
{
    public static SarifRule Of(Rule rule) => new(
        rule.Id,
        new SarifText(rule.Title),
        new SarifText($"A wrong and a right example: {rule.HelpLink}"),
        rule.HelpLink,
        new SarifConfiguration(SarifResult.LevelOf(rule.Severity)));
}

/// <summary>The severity of a rule.</summary>
internal sealed record SarifConfiguration(string Level);

/// <summary>A text for people.</summary>
internal sealed record SarifText(string Text);

/// <summary>A finding.</summary>
internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifText Message, IReadOnlyList<SarifLocation> Locations)
{
    public static SarifResult Of(Diagnostic finding, int ruleIndex, string uri)
    {
        Location place = finding.Location;
        var region = new SarifRegion(place.Line, place.Column, place.EndLine, place.EndColumn);
        var location = new SarifLocation(new SarifPhysicalLocation(new SarifArtifactLocation(uri), region));
        return new SarifResult(finding.Rule.Id, ruleIndex, LevelOf(finding.Severity), new SarifText(finding.Message), [location]);
    }

    public static string LevelOf(Severity severity) => severity == Severity.Info ? "note" : Findings.WordFor(severity);
}

/// <summary>The location of a finding.</summary>
internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

/// <summary>A location in a file.</summary>
internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion Region);

/// <summary>A file.</summary>
internal sealed record SarifArtifactLocation(string Uri);

/// <summary>A range of a file. Lines and columns count from 1.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
