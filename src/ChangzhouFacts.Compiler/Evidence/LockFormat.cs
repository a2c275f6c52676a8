using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>Reads the lines of a lock in one version of the format. An invalid line is an error; the other lines still count.</summary>
/// <param name="diagnostics">Receives the findings.</param>
internal abstract class LockFormat(DiagnosticBag diagnostics)
{
    private static readonly string[] ConflictMarkers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    /// <summary>What has been published, by fact and period.</summary>
    public Dictionary<string, Dictionary<string, LockEntry>> Entries { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a line that is not empty.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="location">Its location.</param>
    public abstract void Read(string line, Location location);

    /// <summary>Called at the end of the lock.</summary>
    public virtual void End()
    {
    }

    protected static bool IsConflictMarker(string line) =>
        Array.Exists(ConflictMarkers, marker => line.StartsWith(marker, StringComparison.Ordinal));

    protected void RefuseConflict(Location location) => Refuse(location, "it is left from a merge conflict");

    protected void Refuse(Location location, string problem) => diagnostics.ReportInLock(Rules.Evidence.LockLine(problem), location);

    protected void Add(LockEntry entry, Location location)
    {
        if (!Entries.TryGetValue(entry.Id, out Dictionary<string, LockEntry>? ofFact))
        {
            ofFact = new Dictionary<string, LockEntry>(StringComparer.Ordinal);
            Entries.Add(entry.Id, ofFact);
        }

        if (ofFact.ContainsKey(entry.Period))
        {
            Refuse(location, "the same fact and period are on an earlier line");
            return;
        }

        ofFact.Add(entry.Period, entry);
    }
}
