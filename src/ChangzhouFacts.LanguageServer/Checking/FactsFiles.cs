using System.Collections.Immutable;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.LanguageServer.Documents;

namespace ChangzhouFacts.LanguageServer.Checking;

/// <summary>
/// The texts open in the editor, and the facts files among them and beside them. Each facts file is checked after every change. The next change cancels a
/// running check, which then publishes nothing. The methods may be called from any thread; changes apply in the order of the calls.
/// </summary>
/// <param name="check">Compiles a facts file.</param>
/// <param name="publisher">Publishes the diagnostics.</param>
/// <param name="garbage">Notified of each check.</param>
/// <param name="log">Logs internal errors.</param>
internal sealed class FactsFiles(FileCheck check, DiagnosticsPublisher publisher, GarbageLimit garbage, Action<string> log)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, Run> _runs = new(FilePath.Comparer);
    private ImmutableDictionary<string, TextDocument> _documents = ImmutableDictionary.Create<string, TextDocument>(FilePath.Comparer);

    /// <summary>The open texts.</summary>
    public ImmutableDictionary<string, TextDocument> Documents => Volatile.Read(ref _documents);

    /// <summary>An open text; null if it is not open or not a facts file.</summary>
    public TextDocument? FindFactsFile(string uri) =>
        Documents.TryGetValue(FilePath.Of(uri) ?? uri, out TextDocument? document) && FactsFileNames.IsFactsFile(document) ? document : null;

    /// <summary>Adds or replaces a text that was opened or changed.</summary>
    public void Set(TextDocument document)
    {
        lock (_gate)
        {
            _documents = _documents.SetItem(document.Key, document);
            Update(document.Key);
        }
    }

    /// <summary>Removes a text that was closed: from now on, the saved file counts.</summary>
    public void Close(string key)
    {
        lock (_gate)
        {
            _documents = _documents.Remove(key);
            Update(key);
        }
    }

    /// <summary>Checks all files again, because some were saved or changed outside the editor.</summary>
    public void Refresh()
    {
        lock (_gate)
        {
            foreach (string key in _documents.Keys.Concat(_runs.Keys).Distinct(FilePath.Comparer).ToList())
            {
                Update(key);
            }
        }
    }

    /// <summary>A facts file after the last change; null if it no longer is one.</summary>
    public async Task<CheckedFile?> CheckedAsync(string key, CancellationToken cancellationToken)
    {
        while (true)
        {
            Run? run;
            lock (_gate)
            {
                run = _runs.GetValueOrDefault(key);
            }

            if (run is null)
            {
                return null;
            }

            if (await run.Checking.WaitAsync(cancellationToken) is { } file)
            {
                return file;
            }

            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>The facts of a file from its last completed check; null before the first.</summary>
    public CheckedFile? LastChecked(string key)
    {
        lock (_gate)
        {
            return _runs.GetValueOrDefault(key)?.Last;
        }
    }

    // The file itself, if it is a facts file, and the facts files whose lock or table it is.
    private void Update(string key)
    {
        foreach (string affected in FactsFileNames.OwnersOf(key).Where(IsFactsFile).Concat(_runs.Keys.Where(run => IsUsedBy(run, key))).Append(key).Distinct(FilePath.Comparer).ToList())
        {
            if (IsFactsFile(affected))
            {
                Start(affected);
            }
            else if (_runs.Remove(affected, out Run? ended))
            {
                ended.Cancel();
                publisher.Withdraw(affected, _documents);
            }
        }
    }

    // The files used by an unchecked facts file are unknown.
    private bool IsUsedBy(string facts, string key) =>
        _runs[facts].Last is not { } last || last.Tables.Contains(key, FilePath.Comparer) || FactsFileNames.OwnersOf(key).Contains(facts, FilePath.Comparer);

    // A facts file that is not open is checked if its lock or a table of it may be open.
    private bool IsFactsFile(string key) => _documents.TryGetValue(key, out TextDocument? document)
        ? FactsFileNames.IsFactsFile(document)
        : _documents.Keys.Any(open => FactsFileNames.OwnersOf(open).Contains(key, FilePath.Comparer)) && FactsFileNames.IsFactsFileOnDisk(key);

    private bool IsShown(CheckedFile file) => _documents.ContainsKey(file.Key)
        || _documents.ContainsKey(FactsLock.PathFor(file.Key))
        || file.Tables.Any(_documents.ContainsKey);

    private void Start(string key)
    {
        CheckedFile? last = null;
        if (_runs.TryGetValue(key, out Run? overtaken))
        {
            overtaken.Cancel();
            last = overtaken.Last;
        }

        var run = new Run(last);
        _runs[key] = run;
        run.Checking = RunAsync(key, run, _documents);
    }

    private async Task<CheckedFile?> RunAsync(string key, Run run, ImmutableDictionary<string, TextDocument> documents)
    {
        // The caller holds the lock and continues.
        await Task.Yield();
        try
        {
            CheckedFile file = await check.RunAsync(key, documents, run.Token);
            lock (_gate)
            {
                if (run.Token.IsCancellationRequested)
                {
                    return null;
                }

                run.Last = file;
                publisher.Publish(IsShown(file) ? file : file with { Findings = [] }, documents);
                garbage.Check();
            }

            return file;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (Exception fault)
        {
            log(fault.ToString());
            return new CheckedFile(key, documents.GetValueOrDefault(key), null, [], []);
        }
    }

    /// <summary>The check of one version of a file.</summary>
    /// <param name="last">The result of the previous check.</param>
    private sealed class Run(CheckedFile? last) : IDisposable
    {
        private readonly CancellationTokenSource _cancellation = new();

        public CancellationToken Token => _cancellation.Token;

        public Task<CheckedFile?> Checking { get; set; } = Task.FromResult<CheckedFile?>(null);

        public CheckedFile? Last { get; set; } = last;

        public void Dispose() => _cancellation.Dispose();

        public void Cancel() => _cancellation.Cancel();
    }
}
