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
        IncrementalValueProvider<ImmutableArray<LockFile>> locks = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => FactsFile.IsLock(pair.Left, pair.Right))
            .Select(static (pair, cancellationToken) => LockFile.Read(pair.Left, cancellationToken))
            .Collect()
            .WithTrackingName(TrackingNames.Locks);

        IncrementalValuesProvider<FactsFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => FactsFile.IsMarked(pair.Left, pair.Right))
            .Select(static (pair, cancellationToken) => FactsFile.Read(pair.Left, pair.Right, cancellationToken))
            .Collect()
            .SelectMany(static (all, _) => FactsFile.EachOnce(all))
            .Combine(locks)
            .Select(static (pair, _) => pair.Left.With(pair.Right))
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
