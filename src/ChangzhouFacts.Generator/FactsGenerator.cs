using System.Collections.Immutable;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Model;
using ChangzhouFacts.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator;

/// <summary>Compiles a facts file.</summary>
internal delegate CompilationResult Compile(FactsFile file, CancellationToken cancellationToken);

/// <summary>Writes a fact set as C#.</summary>
internal delegate string Emit(FactSet set, bool hasUtf8Literals, CancellationToken cancellationToken);

/// <summary>Turns the facts files among a project's additional files into C#. It only wires: what each step does stands elsewhere.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    private readonly Compile _compile;
    private readonly Emit _emit;

    /// <summary>The generator as the compiler host makes it.</summary>
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

        IncrementalValuesProvider<FactsFile> files = named
            .Where(static pair => pair.Left.Settings.Kind == FileKind.Facts)
            .Select(static (pair, cancellationToken) => FactsFile.Read(pair.Left.File, pair.Left.Settings, pair.Project, cancellationToken))
            .Collect()
            .Combine(project)
            .SelectMany(static (pair, _) => FactsFile.EachOnce(pair.Left, pair.Right.Paths))
            .Combine(locks)
            .Combine(project)
            .Select(static (pair, _) => pair.Left.Left.With(pair.Left.Right, pair.Right.Paths))
            .WithTrackingName(TrackingNames.Files);

        IncrementalValuesProvider<CompiledFile> compiled = files
            .Select((file, cancellationToken) => FactsFileCompiler.Compile(file, _compile, cancellationToken))
            .WithTrackingName(TrackingNames.Compiled);

        IncrementalValuesProvider<ClassName> names = compiled
            .SelectMany(static (file, _) => ClassName.Of(file) is ClassName name ? ImmutableArray.Create(name) : ImmutableArray<ClassName>.Empty)
            .WithTrackingName(TrackingNames.Names);

        // Only the clashes reach each file, so a second file that makes another class leaves the first one's steps cached.
        IncrementalValuesProvider<(CompiledFile Left, EquatableArray<ClassClash> Right)> judged = compiled
            .Combine(names.Collect().Select(static (all, _) => ClassClash.Find(all)));

        IncrementalValueProvider<bool> hasUtf8Literals = context.ParseOptionsProvider
            .Select(static (options, _) => options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 });

        context.RegisterSourceOutput(
            judged.SelectMany(static (pair, _) => FactsOutput.FactSets(pair.Left, pair.Right)).WithTrackingName(TrackingNames.FactSets).Combine(hasUtf8Literals),
            (output, pair) => FactsOutput.Write(output, pair.Left, pair.Right, _emit));

        context.RegisterSourceOutput(
            judged.SelectMany(static (pair, _) => FactsOutput.Diagnostics(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Diagnostics),
            FactsOutput.Report);
    }
}
