namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>A published fact, or one of its observations, that is no longer in the file.</summary>
/// <param name="Id">The fact's id.</param>
/// <param name="Period">The period of the observation; null for the whole fact.</param>
/// <param name="Date">The day of the withdrawal, in ISO 8601.</param>
/// <param name="Reason">The reason.</param>
public sealed record Withdrawal(string Id, Period? Period, string Date, string Reason);
