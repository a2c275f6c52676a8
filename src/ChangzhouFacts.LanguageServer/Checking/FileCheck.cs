using System.Collections.Immutable;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.LanguageServer.Documents;

namespace ChangzhouFacts.LanguageServer.Checking;

/// <summary>Compiles a facts file like <c>check</c>, but uses its text, its lock and its tables from the editor if they are open there.</summary>
/// <param name="host">Reads files that are not open.</param>
/// <param name="log">Logs internal errors of the compiler.</param>
internal sealed class FileCheck(IServerHost host, Action<string> log)
{
    /// <summary>Compiles a facts file.</summary>
    /// <param name="key">Its path, or its URI if it is not in a file system.</param>
    /// <param name="documents">The texts open in the editor.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public async Task<CheckedFile> RunAsync(string key, ImmutableDictionary<string, TextDocument> documents, CancellationToken cancellationToken)
    {
        TextDocument? document = documents.GetValueOrDefault(key);
        FactsText text = document?.ToFactsText() ?? await host.ReadAsync(key, cancellationToken);
        bool isFile = document is null || document.Path is not null;
        FactsText? published = isFile ? await ReadLockAsync(FactsLock.PathFor(key), documents, cancellationToken) : null;
        var tables = new List<string>();
        try
        {
            CompilationResult result = FactsCompiler.Compile(text, published, ReadTable, new CompilationOptions(), cancellationToken);
            return new CheckedFile(key, document, result.Facts, result.Diagnostics, tables);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // As in a build, internal errors of the compiler are diagnostics, too.
            log(fault.ToString());
            return new CheckedFile(key, document, null, [new Diagnostic(Rules.Internal.Fault(fault.Message), Location.File)], tables);
        }

        FactsText ReadTable(string table)
        {
            if (!isFile)
            {
                return FactsText.UnreadableAs("this facts file is not saved yet, so nothing is beside it");
            }

            string path = TablePath.Beside(key, table);
            tables.Add(path);
            return documents.TryGetValue(path, out TextDocument? open) ? open.ToFactsText() : host.ReadTable(key, table, cancellationToken);
        }
    }

    private async Task<FactsText?> ReadLockAsync(string path, ImmutableDictionary<string, TextDocument> documents, CancellationToken cancellationToken) =>
        documents.TryGetValue(path, out TextDocument? open) ? open.ToFactsText()
        : Path.Exists(path) ? await host.ReadAsync(path, cancellationToken)
        : null;
}
