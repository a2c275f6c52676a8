using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler;

/// <summary>What a facts file gives.</summary>
/// <param name="Facts">The facts; null where not even the class's name is known.</param>
/// <param name="Diagnostics">What was found, in the order of the file.</param>
public sealed record CompilationResult(CompiledSet? Facts, EquatableArray<Diagnostic> Diagnostics);
