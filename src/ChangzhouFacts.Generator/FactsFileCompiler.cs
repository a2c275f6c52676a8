using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Generator.Emission;

namespace ChangzhouFacts.Generator;

/// <summary>
/// What a facts file becomes. It goes on in parts, which are compared each by itself: a finding that only moves leaves the code as it is. Code is compared and
/// not records, since 2.77 and 2.770 are one number and not one constant.
/// </summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Class">The class with the facts; null where not even its name is known.</param>
/// <param name="Diagnostics">What was found in the file.</param>
internal sealed record CompiledFile(string Path, GeneratedClass? Class, EquatableArray<Diagnostic> Diagnostics);

/// <summary>The class that a facts file makes.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Namespace">The class's namespace; empty for the global one.</param>
/// <param name="FullName">Namespace and class, as a person writes them.</param>
/// <param name="Code">Its code.</param>
internal sealed record GeneratedClass(string Path, string Namespace, string FullName, string Code);

/// <summary>Hands a facts file to the compiler, and what comes of it to the emission. Nothing but a cancellation that was asked for leaves it as an exception.</summary>
internal static class FactsFileCompiler
{
    public static CompiledFile Compile(FactsFile file, CodeFeatures features, Compile compile, Emit emit, CancellationToken cancellationToken)
    {
        var diagnostics = new List<Diagnostic>(file.Findings);
        GeneratedClass? generated = null;
        try
        {
            CompilationResult result = compile(file, cancellationToken);
            diagnostics.AddRange(result.Diagnostics);
            if (result.Facts is CompiledSet facts)
            {
                generated = new GeneratedClass(file.Path, facts.Class.Namespace, facts.Class.FullName, emit(facts, features, cancellationToken));
            }
        }
        catch (Exception exception) when (!GeneratorFindings.IsCancellation(exception, cancellationToken))
        {
            diagnostics.Add(GeneratorFindings.Fault(exception));
        }

        return new CompiledFile(file.Path, generated, new EquatableArray<Diagnostic>(diagnostics));
    }

    public static CompilationResult Compile(FactsFile file, CancellationToken cancellationToken) =>
        FactsCompiler.Compile(
        file.Text, file.Published, path => file.Tables.FirstOrDefault(table => table.Path == path)?.Text, file.Options, cancellationToken);
}
