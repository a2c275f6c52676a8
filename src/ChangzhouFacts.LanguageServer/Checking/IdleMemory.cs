namespace ChangzhouFacts.LanguageServer.Checking;

/// <summary>
/// Releases memory when the user stops typing. The garbage collector does not run before garbage exceeds the size of the processor's cache, which is more
/// than all live data of the server.
/// </summary>
internal sealed class IdleMemory : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Timer _timer = new(static _ => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true));

    /// <summary>Restarts the pause after some work.</summary>
    public void Postpone() => _timer.Change(Pause, Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer.Dispose();
}
