using System.Collections.Concurrent;
using System.Globalization;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using FactsDiagnostic = ChangzhouFacts.Compiler.Diagnostics.Diagnostic;
using RoslynDiagnostic = Microsoft.CodeAnalysis.Diagnostic;
using RoslynLocation = Microsoft.CodeAnalysis.Location;

namespace ChangzhouFacts.Generator;

/// <summary>A diagnostic in one of the project's facts files. Value-equal.</summary>
internal sealed record FileDiagnostic(string Path, FactsDiagnostic Diagnostic);

/// <summary>Converts the compiler's diagnostics to Roslyn's.</summary>
internal static class RoslynDiagnostics
{
    private const string Category = "ChangzhouFacts";

    private static readonly ConcurrentDictionary<(Rule Rule, Severity Severity), DiagnosticDescriptor> Descriptors = new();

    public static RoslynDiagnostic From(FileDiagnostic found) =>
        RoslynDiagnostic.Create(
            Descriptors.GetOrAdd((found.Diagnostic.Rule, found.Diagnostic.Severity), static key => Describe(key.Rule, key.Severity)),
            ToRoslyn(FindingPath.Of(found.Diagnostic, found.Path), found.Diagnostic.Location),
            found.Diagnostic.Arguments.ToArray<object>());

    private static RoslynLocation ToRoslyn(string path, Compiler.Diagnostics.Location location) =>
        RoslynLocation.Create(
            path,
            new TextSpan(location.Offset, location.Length),
            new LinePositionSpan(
                new LinePosition(location.Line - 1, location.Column - 1),
                new LinePosition(location.EndLine - 1, location.EndColumn - 1)));

    /// <summary>An error cannot be suppressed: without its fact, code that uses the fact does not compile anyway.</summary>
    public static DiagnosticDescriptor Describe(Rule rule, Severity severity) =>
        new(
            rule.Id,
            rule.Title,
            rule.MessageFormat,
            Category,
            ToRoslyn(severity),
            isEnabledByDefault: true,
            description: null,
            helpLinkUri: rule.HelpLink,
            customTags: severity == Severity.Error ? new[] { WellKnownDiagnosticTags.NotConfigurable } : Array.Empty<string>());

    private static DiagnosticSeverity ToRoslyn(Severity severity) => severity switch
    {
        Severity.Info => DiagnosticSeverity.Info,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Error => DiagnosticSeverity.Error,
        _ => throw new ArgumentOutOfRangeException(nameof(severity), ((int)severity).ToString(CultureInfo.InvariantCulture), null),
    };
}
