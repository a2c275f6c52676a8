namespace ChangzhouFacts.Cli.Input;

/// <summary>A set of facts as the runtime has them.</summary>
/// <param name="Title">What the set is called.</param>
/// <param name="Subject">What its facts are about, unless they say otherwise; null where that is not recorded.</param>
/// <param name="Origin">Where it comes from, in a few words.</param>
/// <param name="Records">The facts, in the set's order.</param>
/// <param name="Description">What the set is; null where that is not recorded.</param>
internal sealed record FactSetRecords(string Title, string? Subject, string Origin, IReadOnlyList<Fact> Records, string? Description = null);
