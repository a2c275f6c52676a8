using System.Text;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ChangzhouFacts.Generator;

/// <summary>What leaves the generator.</summary>
internal static class FactsOutput
{
    // The code is ASCII down to its first byte.
    private static readonly Encoding WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Adds a class, unless it cannot be beside another file's.</summary>
    public static void Write(SourceProductionContext output, GeneratedClass generated, EquatableArray<ClassClash> clashes)
    {
        if (!clashes.Any(clash => string.Equals(clash.Path, generated.Path, StringComparison.Ordinal)))
        {
            output.AddSource(HintNames.HintName(generated.FullName), SourceText.From(generated.Code, WithoutMark));
        }
    }

    /// <summary>Reports a finding; where Roslyn refuses it, as with a place that cannot be, that is a fault of ours.</summary>
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
