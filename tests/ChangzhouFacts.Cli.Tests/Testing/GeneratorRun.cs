using ChangzhouFacts.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>The diagnostics of a build for a facts file.</summary>
internal static class GeneratorRun
{
    private static readonly CSharpCompilation Project = CSharpCompilation.Create("Project");

    /// <summary>The diagnostics as printed by a build, sorted.</summary>
    public static string[] Findings(string text) => CSharpGeneratorDriver
        .Create([new FactsGenerator().AsSourceGenerator()], [new TestFactsFile("facts.yaml", text)], CSharpParseOptions.Default, new TestOptionsProvider())
        .RunGenerators(Project)
        .GetRunResult().Results.Single().Diagnostics
        .Select(found => found.ToString())
        .Order(StringComparer.Ordinal)
        .ToArray();
}
