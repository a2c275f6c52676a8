using System.Collections.Immutable;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.LanguageServer.Documents;

namespace ChangzhouFacts.LanguageServer.Checking;

/// <summary>
/// The texts that are open in the editor, and the facts files among them and beside them, each checked after every change. A check that is overtaken by the
/// next change is cancelled and says nothing. Its methods may be called from any thread; changes count in the order of the calls.
/// </summary>
/// <param name="check">Compiles a facts file.</param>
/// <param name="publisher">Tells the client what is wrong.</param>
/// <param name="garbage">Is asked after each check.</param>
/// <param name="log">Takes faults.</param>
internal sealed class FactsFiles(FileCheck check, DiagnosticsPublisher publisher, GarbageLimit garbage, Action<string> log)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, Run> _runs = new(FilePath.Comparer);
    private ImmutableDictionary<string, TextDocument> _documents = ImmutableDictionary.Create<string, TextDocument>(FilePath.Comparer);

    /// <summary>The texts that are open.</summary>
    public ImmutableDictionary<string, TextDocument> Documents => Volatile.Read(ref _documents);

    /// <summary>A text that is open; null where it is not, or where it is no facts file.</summary>
    public TextDocument? FindFactsFile(string uri) =>
        Documents.TryGetValue(FilePath.Of(uri) ?? uri, out TextDocument? document) && FactsFileNames.IsFactsFile(document) ? document : null;

    /// <summary>Takes a text that was opened or changed.</summary>
    public void Set(TextDocument document)
    {
        lock (_gate)
        {
            _documents = _documents.SetItem(document.Key, document);
            Update(document.Key);
        }
    }

    /// <summary>Forgets a text that was closed: from now on what is saved counts.</summary>
    public void Close(string key)
    {
        lock (_gate)
        {
            _documents = _documents.Remove(key);
            Update(key);
        }
    }

    /// <summary>Checks all files anew, because some were saved or changed by others.</summary>
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

    /// <summary>A facts file as the last change left it; null where it is none any more.</summary>
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

    /// <summary>The facts of a file as its last check that came to an end found them; null before the first.</summary>
    public CheckedFile? LastChecked(string key)
    {
        lock (_gate)
        {
            return _runs.GetValueOrDefault(key)?.Last;
        }
    }

    // The file itself, if it is a facts file, and those that it is the lock or a table of.
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

    // Of one that was not checked yet nobody knows what it uses.
    private bool IsUsedBy(string facts, string key) =>
        _runs[facts].Last is not { } last || last.Tables.Contains(key, FilePath.Comparer) || FactsFileNames.OwnersOf(key).Contains(facts, FilePath.Comparer);

    // One that is not open counts while its lock or a table of it may be.
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
        // The caller holds the lock, and goes on.
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
    /// <param name="last">What the last check before it found.</param>
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
