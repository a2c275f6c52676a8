namespace ChangzhouFacts.Benchmarks.Lookup;

/// <summary>Which keys are asked for.</summary>
public enum KeyKind
{
    /// <summary>Only ids of the set.</summary>
    Hit,

    /// <summary>Only ids that the set does not have, made like those that it has.</summary>
    Miss,

    /// <summary>Half of each, in random order.</summary>
    Mix,
}
