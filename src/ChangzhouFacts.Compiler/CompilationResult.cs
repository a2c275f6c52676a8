using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler;

/// <summary>The result of compiling a facts file.</summary>
/// <param name="Facts">The facts; null if the name of the class is unknown.</param>
/// <param name="Diagnostics">The findings, in the order of the file.</param>
public sealed record CompilationResult(CompiledSet? Facts, EquatableArray<Diagnostic> Diagnostics);
