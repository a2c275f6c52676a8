using System.Text;
using ChangzhouFacts.Compiler.Model;
using ChangzhouFacts.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ChangzhouFacts.Generator;

/// <summary>The facts of one file, about to become C#.</summary>
internal sealed record FileFactSet(string Path, FactSet FactSet);

/// <summary>What leaves the generator for each file.</summary>
internal static class FactsOutput
{
    // The code is ASCII down to its first byte.
    private static readonly Encoding WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The file's facts; none where its class cannot be beside another file's.</summary>
    public static IEnumerable<FileFactSet> FactSets(CompiledFile file, EquatableArray<ClassClash> clashes)
    {
        if (file.Result.FactSet is FactSet set && ClashOf(file, clashes) is null)
        {
            yield return new FileFactSet(file.Path, set);
        }
    }

    /// <summary>What was found in the file, and then that its class cannot be beside another one.</summary>
    public static IEnumerable<FileDiagnostic> Diagnostics(CompiledFile file, EquatableArray<ClassClash> clashes)
    {
        foreach (Compiler.Diagnostics.Diagnostic found in file.Result.Diagnostics)
        {
            yield return new FileDiagnostic(file.Path, found);
        }

        if (ClashOf(file, clashes) is ClassClash clash)
        {
            yield return new FileDiagnostic(file.Path, clash.Finding);
        }
    }

    public static void Write(SourceProductionContext output, FileFactSet file, bool hasUtf8Literals, Emit emit)
    {
        try
        {
            string code = emit(file.FactSet, hasUtf8Literals, output.CancellationToken);
            output.AddSource(HintNames.HintName(file.FactSet), SourceText.From(code, WithoutMark));
        }
        catch (Exception exception) when (!GeneratorFindings.IsCancellation(exception, output.CancellationToken))
        {
            Report(output, new FileDiagnostic(file.Path, GeneratorFindings.Fault(exception)));
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

    private static ClassClash? ClashOf(CompiledFile file, EquatableArray<ClassClash> clashes) =>
        clashes.FirstOrDefault(clash => string.Equals(clash.Path, file.Path, StringComparison.Ordinal));
}
