namespace ChangzhouFacts.LanguageServer.Checking;

/// <summary>
/// Gives memory back once nobody types. The collector lets garbage grow to the size of the processor's cache before it looks, which is more than all that the
/// server holds.
/// </summary>
internal sealed class IdleMemory : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Timer _timer = new(static _ => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true));

    /// <summary>Says that there was work, so that the pause begins anew.</summary>
    public void Postpone() => _timer.Change(Pause, Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer.Dispose();
}
