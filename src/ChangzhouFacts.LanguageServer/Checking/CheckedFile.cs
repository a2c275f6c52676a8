using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.LanguageServer.Documents;

namespace ChangzhouFacts.LanguageServer.Checking;

/// <summary>A compiled facts file.</summary>
/// <param name="Key">Its path, or its URI if it is not in a file system.</param>
/// <param name="Document">Its text in the editor; null if it is not open there.</param>
/// <param name="Facts">The facts; null if not even the class's name is known.</param>
/// <param name="Findings">Its diagnostics.</param>
/// <param name="Tables">The paths of the tables that were read.</param>
internal sealed record CheckedFile(
    string Key, TextDocument? Document, CompiledSet? Facts, IReadOnlyList<Diagnostic> Findings, IReadOnlyList<string> Tables);
