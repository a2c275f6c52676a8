using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator;

/// <summary>A facts file and what it gives.</summary>
internal sealed record CompiledFile(string Path, CompilationResult Result);

/// <summary>Hands a facts file to the compiler. Nothing but a cancellation that was asked for leaves it as an exception.</summary>
internal static class FactsFileCompiler
{
    public static CompiledFile Compile(FactsFile file, Compile compile, CancellationToken cancellationToken)
    {
        try
        {
            CompilationResult result = compile(file, cancellationToken);
            return new CompiledFile(file.Path, result with { Diagnostics = new EquatableArray<Diagnostic>(file.Findings.Concat(result.Diagnostics)) });
        }
        catch (Exception exception) when (!GeneratorFindings.IsCancellation(exception, cancellationToken))
        {
            Diagnostic[] fault = { GeneratorFindings.Fault(exception) };
            return new CompiledFile(file.Path, new CompilationResult(null, new EquatableArray<Diagnostic>(fault)));
        }
    }

    public static CompilationResult Compile(FactsFile file, CancellationToken cancellationToken) =>
        FactsCompiler.Compile(file.Text, file.Published, file.Options, cancellationToken);
}
