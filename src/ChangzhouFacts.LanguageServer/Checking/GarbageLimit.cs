namespace ChangzhouFacts.LanguageServer.Checking;

/// <summary>
/// Keeps garbage small. The collector lets it grow to the size of the processor's cache, which can be many times what the server holds.
/// </summary>
internal sealed class GarbageLimit : IDisposable
{
    private const long MostBytes = 16 * 1024 * 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Timer _idle = new(static _ => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true));
    private long _collectedAt;

    /// <summary>Call this after each check: it collects young objects when there are many, and everything once nobody types.</summary>
    public void Check()
    {
        _idle.Change(Pause, Timeout.InfiniteTimeSpan);
        long allocated = GC.GetTotalAllocatedBytes();
        if (allocated - Volatile.Read(ref _collectedAt) > MostBytes)
        {
            Volatile.Write(ref _collectedAt, allocated);

            // On another thread, so that the findings are on their way.
            ThreadPool.QueueUserWorkItem(static _ => GC.Collect(1, GCCollectionMode.Forced, blocking: true));
        }
    }

    public void Dispose() => _idle.Dispose();
}
