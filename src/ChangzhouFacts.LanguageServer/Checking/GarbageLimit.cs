namespace ChangzhouFacts.LanguageServer.Checking;

/// <summary>
/// Limits the garbage. The garbage collector does not run before garbage exceeds the size of the processor's cache, which can be many times all live data of
/// the server.
/// </summary>
internal sealed class GarbageLimit : IDisposable
{
    private const long MostBytes = 16 * 1024 * 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Timer _idle = new(static _ => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true));
    private long _collectedAt;

    /// <summary>Call this after each check. It collects young objects when there are many, and everything when the user stops typing.</summary>
    public void Check()
    {
        _idle.Change(Pause, Timeout.InfiniteTimeSpan);
        long allocated = GC.GetTotalAllocatedBytes();
        if (allocated - Volatile.Read(ref _collectedAt) > MostBytes)
        {
            Volatile.Write(ref _collectedAt, allocated);

            // On another thread, so that it does not delay the diagnostics.
            ThreadPool.QueueUserWorkItem(static _ => GC.Collect(1, GCCollectionMode.Forced, blocking: true));
        }
    }

    public void Dispose() => _idle.Dispose();
}
