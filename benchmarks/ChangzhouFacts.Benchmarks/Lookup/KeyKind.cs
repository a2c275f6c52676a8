namespace ChangzhouFacts.Benchmarks.Lookup;

/// <summary>The kind of keys to look up.</summary>
public enum KeyKind
{
    /// <summary>Only ids of the set.</summary>
    Hit,

    /// <summary>Only ids that are not in the set, but have the same form.</summary>
    Miss,

    /// <summary>Half of each, in random order.</summary>
    Mix,
}
