using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>What other projects see of the facts: MSBuild rebuilds them if the reference assembly changes.</summary>
public sealed class ReferenceAssemblyTests
{
    private const string Facts = """
        schema: 1
        dataset: rates
        sources: { act: { title: VAT Act } }
        defaults: { source: act, unit: percent }
        facts:
          share: { label: Share, values: { 2017: 2.77, 2022: 3.33 } }
          vat: { label: VAT, since: { 2007: 16, 2020: 19 } }
          city: { label: City, text: Changzhou }
        """;

    [Theory]
    [InlineData("3.33", "3.34")]
    [InlineData("19", "19.5")]
    [InlineData("text: Changzhou", "text: Suzhou")]
    [InlineData("label: Share", "label: Part")]
    public void AChangeInAnInternalClassIsNotSeenFromOutside(string old, string changed) =>
        Assert.Equal(ReferenceAssemblyOf("internal", Facts), ReferenceAssemblyOf("internal", Facts.Replace(old, changed, StringComparison.Ordinal)));

    [Fact]
    public void AFigureThatChangesInAPublicClassIsSeen() =>
        Assert.NotEqual(ReferenceAssemblyOf("public", Facts), ReferenceAssemblyOf("public", Facts.Replace("3.33", "3.34", StringComparison.Ordinal)));

    private static byte[] ReferenceAssemblyOf(string visibility, string facts)
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", $"visibility: {visibility}\n{facts}"));
        Assert.Empty(run.Diagnostics);
        CSharpCompilation project = CodeCompiler.Create(LanguageVersion.Latest, code: [Assert.Single(run.Sources).Value]);
        using var assembly = new MemoryStream();
        using var reference = new MemoryStream();

        // Like /refout: the bodies of methods are compiled before the reference assembly is written. A metadata-only assembly would not need them.
        EmitResult result = project.WithAssemblyName("Consumer").WithOptions(project.Options.WithDeterministic(true))
            .Emit(assembly, metadataPEStream: reference, options: new EmitOptions(includePrivateMembers: false));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return reference.ToArray();
    }
}
