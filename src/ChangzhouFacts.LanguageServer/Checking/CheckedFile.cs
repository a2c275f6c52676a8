using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.LanguageServer.Documents;

namespace ChangzhouFacts.LanguageServer.Checking;

/// <summary>A facts file after the compiler has been over it.</summary>
/// <param name="Key">Its path, or its address where it is not of a file system.</param>
/// <param name="Document">Its text in the editor; null where it is not open there.</param>
/// <param name="Facts">The facts; null where not even the class's name is known.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="Tables">The paths of the tables that were asked for.</param>
internal sealed record CheckedFile(
    string Key, TextDocument? Document, CompiledSet? Facts, IReadOnlyList<Diagnostic> Findings, IReadOnlyList<string> Tables);
