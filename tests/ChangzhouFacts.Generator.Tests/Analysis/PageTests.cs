using ChangzhouFacts.Generator.Analysis;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ChangzhouFacts.Generator.Tests.Analysis;

/// <summary>The section on CZF4001 of docs/diagnostics.md says what the analyzer does, with the facts of this repository.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task TheWrongExampleGivesTheReportShownAndTheRightOneNone()
    {
        Assert.Equal(Block("Reported", "text"), await ReportAsync(Block("Wrong", "csharp")));
        Assert.Equal("", await ReportAsync(Block("Right", "csharp")));
    }

    private static async Task<string> ReportAsync(string program)
    {
        CSharpCompilation compilation = GeneratorDriverHarness.Run(new TestFactsFile("/facts.yaml", Repository.Read("facts.yaml"), ("ChangzhouFactsNamespace", "Sample"))).Output
            .WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(program, path: "Program.cs"), CSharpSyntaxTree.ParseText("global using Sample;"));
        Assert.Empty(compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));

        return string.Concat((await compilation.WithAnalyzers([new RepeatedFigureAnalyzer()]).GetAnalyzerDiagnosticsAsync()).Select(found => found + "\n"));
    }

    private static string Block(string title, string language)
    {
        string section = Repository.Read("docs/diagnostics.md").Split("\n## ").Single(part => part.StartsWith("CZF4001\n", StringComparison.Ordinal));
        return section.Split($"\n**{title}**\n\n```{language}\n")[1].Split("```")[0];
    }
}
