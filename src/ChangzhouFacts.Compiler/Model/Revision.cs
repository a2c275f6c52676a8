namespace ChangzhouFacts.Compiler.Model;

/// <summary>A figure or text that was published once and is another now.</summary>
/// <param name="Date">The day of the correction, in ISO 8601.</param>
/// <param name="Period">The period whose figure was corrected; null for the only one, or a text.</param>
/// <param name="Was">The figure as it was, or null for a text.</param>
/// <param name="WasText">The text as it was, or null for a figure.</param>
/// <param name="WasQualifier">The qualifier as it was; null where it has not changed.</param>
/// <param name="WasUnit">The unit's code as it was; null where it has not changed.</param>
/// <param name="Reason">Why.</param>
/// <param name="SourceId">The source of the correction, or null.</param>
public sealed record Revision(
    string Date,
    Period? Period,
    Number? Was,
    string? WasText,
    Qualifier? WasQualifier,
    string? WasUnit,
    string Reason,
    string? SourceId);
