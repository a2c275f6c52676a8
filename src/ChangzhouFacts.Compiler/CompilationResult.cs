using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Compiler;

/// <summary>What a facts file gives. Value-equal.</summary>
/// <param name="FactSet">The facts, their changes worked out; null where not even the class's name is known.</param>
/// <param name="Diagnostics">What was found, in the order of the file.</param>
public sealed record CompilationResult(FactSet? FactSet, EquatableArray<Diagnostic> Diagnostics);
