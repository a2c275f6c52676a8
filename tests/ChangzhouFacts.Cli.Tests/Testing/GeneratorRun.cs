using ChangzhouFacts.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>What a build says about a facts file.</summary>
internal static class GeneratorRun
{
    private static readonly CSharpCompilation Project = CSharpCompilation.Create("Project");

    /// <summary>The findings as a build prints them, sorted.</summary>
    public static string[] Findings(string text) => CSharpGeneratorDriver
        .Create([new FactsGenerator().AsSourceGenerator()], [new TestFactsFile("facts.yaml", text)], CSharpParseOptions.Default, new TestOptionsProvider())
        .RunGenerators(Project)
        .GetRunResult().Results.Single().Diagnostics
        .Select(found => found.ToString())
        .Order(StringComparer.Ordinal)
        .ToArray();
}
