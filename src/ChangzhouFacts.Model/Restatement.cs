namespace ChangzhouFacts;

/// <summary>A new edition of a source that restates all figures of a fact.</summary>
/// <remarks>Immutable and thus safe to share between threads. Two restatements are equal if all their properties are equal.</remarks>
public sealed partial record Restatement
{
    /// <summary>Creates a restatement.</summary>
    /// <param name="date">Its day, in ISO 8601: <c>2024-03-01</c>.</param>
    /// <param name="reason">Why the figures are restated: <c>2024 edition</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty.</exception>
    public Restatement(string date, string reason)
    {
        Date = Preconditions.CheckText(date, nameof(date));
        Reason = Preconditions.CheckText(reason, nameof(reason));
    }

    /// <summary>Its day, in ISO 8601.</summary>
    public string Date { get; }

    /// <summary>Why the figures are restated.</summary>
    public string Reason { get; }

    /// <summary>The new edition, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The restatement in one line: <c>2024-03-01: all figures (2024 edition)</c>.</summary>
    /// <returns>The text, in English and the same in every culture.</returns>
    public override string ToString() => Date + ": all figures (" + Reason + ")";
}
