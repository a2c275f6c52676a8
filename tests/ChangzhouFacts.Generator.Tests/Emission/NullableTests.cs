using ChangzhouFacts.Generator.Emission;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>With nullable annotations, code that uses a fact without checking that it was found gets a warning.</summary>
public sealed class NullableTests
{
    private static readonly string Facts = FactsEmitter.Emit(
        new FactSetBuilder().Build(), new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: true), CancellationToken.None);

    [Theory]
    [InlineData("Sample.Facts.TryGet(\"id\", out var fact); return fact.Id;", "CS8602")]
    [InlineData("return Sample.Facts.TryGet(\"id\", out var fact) ? fact.Id : \"\";", "")]
    [InlineData("return Sample.Facts.TryGet(\"id\".AsSpan(), out var fact) ? fact.Id : \"\";", "")]
    [InlineData("string? id = null; return Sample.Facts.TryGetValue(id, out _) ? id : \"\";", "")]
    [InlineData("return Sample.Facts.Set.Dataset + Sample.Facts.All.Count;", "")]
    public void WhatMayBeNullIsSaid(string body, string warning)
    {
        string code = "#nullable enable\nusing System;\ninternal static class User { internal static string Use() { " + body + " } }";
        CSharpCompilation compilation = CodeCompiler.Create(LanguageVersion.Latest, nullable: true, code: [Facts, code]);

        Assert.Equal(warning, string.Join(' ', compilation.GetDiagnostics().Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found => found.Id)));
    }

    [Fact]
    public void TheGeneratorAnnotatesWhereTheFrameworkHasTheAttribute()
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", "schema: 1\ndataset: rates\nfacts: {}\n"));

        Assert.Contains("out global::ChangzhouFacts.Fact? fact", Assert.Single(run.Sources).Value, StringComparison.Ordinal);
    }
}
