using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ChangzhouFacts.Generator.Tests.Analysis;

/// <summary>The generator as a project refers to it, so that a code fix sees generated code as in an editor. Roslyn's test library keeps it to itself.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    // Roslyn asks several times and knows a generator by its object.
    private readonly ISourceGenerator _generator = new FactsGenerator().AsSourceGenerator();

    public override string? FullPath => null;

    public override object Id => nameof(GeneratorReference);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => [_generator];
}
