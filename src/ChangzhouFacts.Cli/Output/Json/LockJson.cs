namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>What became of a lock, for scripts.</summary>
/// <param name="Lock">The path of the lock.</param>
/// <param name="State">up-to-date, written or outdated.</param>
/// <param name="Entries">How many figures and texts the facts file has published.</param>
internal sealed record LockJson(string Lock, string State, int Entries);
