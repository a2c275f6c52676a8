using System.Collections.Immutable;
using ChangzhouFacts.CodeFixes;
using ChangzhouFacts.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Testing.Model;

namespace ChangzhouFacts.Generator.Tests.Analysis;

/// <summary>A project with a facts file, in which numbers are looked for, and replaced one by one and all at once. <c>[|…|]</c> marks those that are found.</summary>
internal sealed class FactsProject : CSharpCodeFixTest<RepeatedFigureAnalyzer, WriteConstantCodeFix, DefaultVerifier>
{
    public const string Facts = """
        schema: 1
        dataset: changzhou
        namespace: Statistics
        sources: { s: { title: S } }
        codes: { country: { values: { FRA: France, DEU: Germany } } }
        defaults: { source: s, as-of: 2023 }
        facts:
          share: { label: Share, unit: percent, values: { 2017: 2.77, 2022: 3.33 } }
          whole: { label: Whole, unit: index, type: decimal, value: 1234 }
          funding: { label: Funding, unit: CNY, scale: million, value: 940 }
          people: { label: People, unit: count, of: person, value: 5287 }
          years: { label: Years, unit: count, of: year, value: 2022 }
          many: { label: Many, unit: count, of: person, value: 8123456789 }
          fall: { label: Fall, unit: percent, value: -4.56 }
          lost: { label: Lost, unit: count, of: person, value: -6543 }
          planck: { label: Planck, unit: 'ucum:J.s', type: double, value: 6.62607015e-34 }
          speed: { label: Speed, unit: 'ucum:m/s', type: double, value: 17.25 }
          long: { label: Long, unit: index, value: 0.1234567890123456789 }
          gdp: { label: GDP, by: country, unit: CNY, values: { FRA: { 2020: 1234.5 }, DEU: { 2020: 4321.5 } } }
          rate: { label: Rate, unit: percent, since: { 2020: 18.75, 2024: 19.25 } }
          hidden: { label: Hidden, unit: index, constants: none, value: 71.71 }
          round: { label: Round, unit: index, value: 20.0 }
          twin-1: { label: Twin, unit: percent, value: 77.77 }
          twin-2: { label: Twin, unit: percent, value: 77.77 }
          twin-3: { label: Twin, unit: percent, value: 77.77 }
          twin-4: { label: Twin, unit: percent, value: 77.77 }
        """;

    private static readonly MetadataReference[] Framework = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
        .Select(path => MetadataReference.CreateFromFile(path))];

    /// <param name="code">The code of the project.</param>
    /// <param name="written">What the code fix makes of it; null where nothing can be fixed.</param>
    /// <param name="editorConfig">What <c>.editorconfig</c> says about C#.</param>
    public FactsProject(string code, string? written = null, string editorConfig = "")
    {
        TestCode = code;
        FixedCode = written ?? code;

        // The framework of the tests, so that none has to be downloaded.
        ReferenceAssemblies = new ReferenceAssemblies("none");
        TestState.AdditionalReferences.AddRange(Framework);
        TestState.AdditionalReferences.Add(typeof(Fact).Assembly);
        TestState.AdditionalFiles.Add(("/facts.yaml", Facts));
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n[/facts.yaml]\nbuild_metadata.AdditionalFiles.ChangzhouFacts = true\n"));
        TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + editorConfig + "\n"));
    }

    /// <summary>Whether numbers are only looked for.</summary>
    public bool IsForReading { get; init; }

    /// <summary>Statements in a program that has the set's namespace at hand.</summary>
    public static string Program(string statements) => "using System;\nusing Statistics;\n\nclass Program\n{\n    static void Main()\n    {\n        " + statements + "\n    }\n}\n";

    public static Task VerifyAsync(string code, string? written = null, string editorConfig = "") => new FactsProject(code, written, editorConfig).RunAsync();

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => IsForReading ? [] : base.GetCodeFixProviders();

    protected override async Task<Project> CreateProjectImplAsync(EvaluatedProjectState primaryProject, ImmutableArray<EvaluatedProjectState> additionalProjects, CancellationToken cancellationToken) =>
        (await base.CreateProjectImplAsync(primaryProject, additionalProjects, cancellationToken)).AddAnalyzerReference(new GeneratorReference());
}
