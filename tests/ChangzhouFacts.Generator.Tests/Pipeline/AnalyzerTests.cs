using ChangzhouFacts.Generator.Analysis;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ChangzhouFacts.Generator.Tests.Pipeline;

/// <summary>The analyzer looks at what the generator made, and the generator runs no more often for it.</summary>
public sealed class AnalyzerTests
{
    private static readonly TestFactsFile Facts = new(
        "/project/facts.yaml",
        "schema: 1\ndataset: facts\nsources: { s: { title: T } }\nfacts:\n  a: { label: A, source: s, unit: index, as-of: 2022, value: 2.77 }\n");

    /// <summary>Typing a number that is a fact finds it, and keeps every step of the generator.</summary>
    [Fact]
    public async Task ANumberThatIsFoundKeepsEveryStepCached()
    {
        GeneratorDriverHarness before = GeneratorDriverHarness.Run(Facts).AddCode("class A { decimal x = 2.76m; }");
        Assert.Empty(await FoundIn(before.Output));

        GeneratorDriverHarness after = before.AddCode("class B { decimal x = 2.77m; }");

        Assert.Equal(["CZF4001"], (await FoundIn(after.Output)).Select(found => found.Id));
        Assert.All(TrackingNames.All, step => Assert.All(
            after.Reasons(step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}")));
        Assert.All(after.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    /// <summary>A host that ends the work while the table is made asks again, and gets it.</summary>
    [Fact]
    public void ATableWhoseMakingWasCancelledIsMadeWhenItIsAskedForAgain()
    {
        CSharpCompilation compilation = GeneratorDriverHarness.Run(Facts).Output;
        var figures = new FiguresInReach(compilation, compilation.GetTypeByMetadataName("ChangzhouFacts.Fact")!);

        Assert.Throws<OperationCanceledException>(() => figures.Find(LiteralNumber.Of("2.77"), LiteralReach.Own, new CancellationToken(canceled: true)));

        Assert.Equal("Sample.Facts.A.Value", Assert.Single(figures.Find(LiteralNumber.Of("2.77"), LiteralReach.Own, CancellationToken.None)).ToDisplayString());
    }

    private static async Task<IEnumerable<Diagnostic>> FoundIn(CSharpCompilation compilation) =>
        await compilation.WithAnalyzers([new RepeatedFigureAnalyzer()]).GetAnalyzerDiagnosticsAsync();
}
