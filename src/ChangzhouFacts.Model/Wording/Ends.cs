namespace ChangzhouFacts.Wording;

/// <summary>The two ends of an interval in plain digits; null if an end is unknown.</summary>
internal readonly struct Ends(string? lower, bool lowerIncluded, string? upper, bool upperIncluded)
{
    public string? Lower { get; } = lower;

    public bool LowerIncluded { get; } = lowerIncluded;

    public string? Upper { get; } = upper;

    public bool UpperIncluded { get; } = upperIncluded;

    /// <summary>In mathematical notation: <c>[0.55, 0.57]</c>, <c>(−∞, 3000)</c>.</summary>
    public override string ToString() =>
        (LowerIncluded ? "[" : "(") + (Lower ?? "−∞") + ", " + (Upper ?? "∞") + (UpperIncluded ? "]" : ")");
}
