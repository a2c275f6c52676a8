namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>A fact, or one observation of it, that was published once and is no longer in the file.</summary>
/// <param name="Id">The fact's id.</param>
/// <param name="Period">The period of the observation; null for the whole fact.</param>
/// <param name="Date">The day of the withdrawal, in ISO 8601.</param>
/// <param name="Reason">Why.</param>
public sealed record Withdrawal(string Id, Period? Period, string Date, string Reason);
