using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>A project with facts files, and the generator running in it. Each change returns a new harness and keeps the caches.</summary>
internal sealed class GeneratorDriverHarness
{
    private readonly CSharpCompilation _compilation;

    private GeneratorDriverHarness(GeneratorDriver driver, CSharpCompilation compilation, CancellationToken cancellationToken = default)
    {
        _compilation = compilation;
        Driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, cancellationToken);
        Output = (CSharpCompilation)output;
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The project with the generated code.</summary>
    public CSharpCompilation Output { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Runs the generator with public classes, for reflection, unless a file says otherwise.</summary>
    public static GeneratorDriverHarness Run(params TestFactsFile[] files) =>
        Run(new FactsGenerator(), [("RootNamespace", "Sample"), ("ChangzhouFactsVisibility", "public")], files);

    public static GeneratorDriverHarness Run(FactsGenerator generator, (string Name, string Value)[] properties, params TestFactsFile[] files) =>
        Run(generator, properties, CancellationToken.None, files);

    public static GeneratorDriverHarness Run(
        FactsGenerator generator, (string Name, string Value)[] properties, CancellationToken cancellationToken, params TestFactsFile[] files)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            files,
            CSharpParseOptions.Default,
            new TestOptionsProvider(properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorDriverHarness(driver, CodeCompiler.Create(LanguageVersion.Latest), cancellationToken);
    }

    public GeneratorDriverHarness RunAgain() => new(Driver, _compilation);

    public GeneratorDriverHarness AddCode(string code) => new(Driver, _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code)));

    public GeneratorDriverHarness Replace(TestFactsFile old, TestFactsFile replacement) =>
        new(Driver.ReplaceAdditionalText(old, replacement), _compilation);

    public GeneratorDriverHarness Add(TestFactsFile file) => new(Driver.AddAdditionalTexts([file]), _compilation);

    public GeneratorDriverHarness Remove(TestFactsFile file) => new(Driver.RemoveAdditionalTexts([file]), _compilation);

    /// <summary>The reason for each output of a step, for every time the step ran.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)
            ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason)
            : [];

    /// <summary>The values from a step.</summary>
    public IEnumerable<object> Values(string step) =>
        Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value);

    /// <summary>The reasons for the final outputs: the code and the diagnostics.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons() =>
        Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);
}
