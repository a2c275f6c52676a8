using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Generator.Emission;

namespace ChangzhouFacts.Generator;

/// <summary>
/// The result of compiling a facts file. It continues in parts, each compared separately: a diagnostic that only moves does not change the code. The
/// code is compared, not the records, because 2.77 and 2.770 are equal numbers but different constants.
/// </summary>
/// <param name="Path">The file's path.</param>
/// <param name="Class">The class with the facts; null if not even its name is known.</param>
/// <param name="Diagnostics">The diagnostics for the file.</param>
internal sealed record CompiledFile(string Path, GeneratedClass? Class, EquatableArray<Diagnostic> Diagnostics);

/// <summary>The generated class of a facts file.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Namespace">The class's namespace; empty for the global one.</param>
/// <param name="FullName">Namespace and class as in source code.</param>
/// <param name="Code">Its code.</param>
internal sealed record GeneratedClass(string Path, string Namespace, string FullName, string Code);

/// <summary>Compiles a facts file and emits the result. The only exception that escapes is a requested cancellation.</summary>
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
