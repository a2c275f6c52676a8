using System.Text;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ChangzhouFacts.Generator;

/// <summary>The output of the generator.</summary>
internal static class FactsOutput
{
    // ASCII code needs no byte order mark.
    private static readonly Encoding WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Adds a class, unless it conflicts with that of another file.</summary>
    public static void Write(SourceProductionContext output, GeneratedClass generated, EquatableArray<ClassClash> clashes)
    {
        if (!clashes.Any(clash => string.Equals(clash.Path, generated.Path, StringComparison.Ordinal)))
        {
            output.AddSource(HintNames.HintName(generated.FullName), SourceText.From(generated.Code, WithoutMark));
        }
    }

    /// <summary>Reports a diagnostic; if Roslyn rejects it, for example for an impossible location, that is an internal error.</summary>
    public static void Report(SourceProductionContext output, FileDiagnostic found)
    {
        try
        {
            output.ReportDiagnostic(RoslynDiagnostics.From(found));
        }
        catch (Exception exception) when (!GeneratorFindings.IsCancellation(exception, output.CancellationToken))
        {
            output.ReportDiagnostic(RoslynDiagnostics.From(new FileDiagnostic(found.Path, GeneratorFindings.Fault(exception))));
        }
    }
}
