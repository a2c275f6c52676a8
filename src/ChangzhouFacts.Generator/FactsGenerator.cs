using System.Collections.Immutable;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator;

/// <summary>Compiles a facts file.</summary>
internal delegate CompilationResult Compile(FactsFile file, CancellationToken cancellationToken);

/// <summary>Writes a fact set as C#.</summary>
internal delegate string Emit(CompiledSet set, CodeFeatures features, CancellationToken cancellationToken);

/// <summary>Turns the facts files among a project's additional files into C#. This class only connects the steps.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    private readonly Compile _compile;
    private readonly Emit _emit;

    /// <summary>The constructor that the compiler host calls.</summary>
    public FactsGenerator()
        : this(FactsFileCompiler.Compile, FactsEmitter.Emit)
    {
    }

    internal FactsGenerator(Compile compile, Emit emit)
    {
        _compile = compile;
        _emit = emit;
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectSettings> project = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectSettings.Read(options.GlobalOptions));

        IncrementalValuesProvider<((AdditionalText File, FileSettings Settings) Left, ProjectSettings Project)> named = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Combine(project)
            .Select(static (pair, _) => (File: pair.Left.Left, Settings: pair.Right.Of(pair.Left.Left, pair.Left.Right)))
            .Combine(project);

        IncrementalValueProvider<ImmutableArray<LockFile>> locks = named
            .Where(static pair => pair.Left.Settings.Kind == FileKind.Lock)
            .Select(static (pair, cancellationToken) => LockFile.Read(pair.Left.File, pair.Left.Settings, cancellationToken))
            .Collect()
            .WithTrackingName(TrackingNames.Locks);

        IncrementalValueProvider<ImmutableArray<TableFile>> tables = named
            .Where(static pair => pair.Left.Settings.Kind == FileKind.Table)
            .Select(static (pair, cancellationToken) => TableFile.Read(pair.Left.File, pair.Left.Settings, cancellationToken))
            .Collect()
            .WithTrackingName(TrackingNames.Tables);

        IncrementalValuesProvider<FactsFile> files = named
            .Where(static pair => pair.Left.Settings.Kind == FileKind.Facts)
            .Select(static (pair, cancellationToken) => FactsFile.Read(pair.Left.File, pair.Left.Settings, pair.Project, cancellationToken))
            .Collect()
            .Combine(project)
            .SelectMany(static (pair, _) => FactsFile.EachOnce(pair.Left, pair.Right.Paths))
            .Combine(locks)
            .Combine(project)
            .Select(static (pair, _) => pair.Left.Left.With(pair.Left.Right, pair.Right.Paths))
            .Combine(tables)
            .Combine(project)
            .Select(static (pair, _) => pair.Left.Left.With(pair.Left.Right, pair.Right.Paths))
            .WithTrackingName(TrackingNames.Files);

        IncrementalValueProvider<CodeFeatures> features = context.ParseOptionsProvider
            .Combine(context.CompilationProvider.Select(static (compilation, _) => HasNullableAttribute(compilation)))
            .Select(static (pair, _) => FeaturesOf(pair.Left, pair.Right));

        IncrementalValuesProvider<CompiledFile> compiled = files
            .Combine(features)
            .Select((pair, cancellationToken) => FactsFileCompiler.Compile(pair.Left, pair.Right, _compile, _emit, cancellationToken))
            .WithTrackingName(TrackingNames.Compiled);

        IncrementalValuesProvider<GeneratedClass> classes = compiled
            .SelectMany(static (file, _) => file.Class is GeneratedClass generated ? ImmutableArray.Create(generated) : ImmutableArray<GeneratedClass>.Empty)
            .WithTrackingName(TrackingNames.Classes);

        // Each class depends only on the clashes, so a second file with another class leaves the first one's steps cached.
        IncrementalValueProvider<EquatableArray<ClassClash>> clashes = classes
            .Select(static (generated, _) => ClassName.Of(generated))
            .WithTrackingName(TrackingNames.Names)
            .Collect()
            .Select(static (all, _) => ClassClash.Find(all));

        context.RegisterSourceOutput(classes.Combine(clashes), static (output, pair) => FactsOutput.Write(output, pair.Left, pair.Right));

        context.RegisterSourceOutput(
            compiled.SelectMany(static (file, _) => file.Diagnostics.Select(found => new FileDiagnostic(file.Path, found))).WithTrackingName(TrackingNames.Diagnostics),
            FactsOutput.Report);

        context.RegisterSourceOutput(
            clashes.SelectMany(static (all, _) => all.Select(clash => new FileDiagnostic(clash.Path, clash.Finding))),
            FactsOutput.Report);
    }

    private static bool HasNullableAttribute(Compilation compilation) =>
        compilation.GetTypeByMetadataName(CodeFeatures.NullableAttribute) is { DeclaredAccessibility: Accessibility.Public };

    private static CodeFeatures FeaturesOf(ParseOptions options, bool hasNullableAttribute)
    {
        LanguageVersion version = options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.CSharp7_3;
        return new CodeFeatures(version >= LanguageVersion.CSharp11, hasNullableAttribute && version >= LanguageVersion.CSharp8);
    }
}
