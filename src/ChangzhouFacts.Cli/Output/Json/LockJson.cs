namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>The result of <c>lock</c>, for scripts.</summary>
/// <param name="Lock">The path of the lock.</param>
/// <param name="State">up-to-date, written or outdated.</param>
/// <param name="Entries">The number of figures and texts that the facts file publishes.</param>
internal sealed record LockJson(string Lock, string State, int Entries);
