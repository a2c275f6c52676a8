using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <summary>A correction: what a figure or text was when it was published first.</summary>
/// <remarks>Immutable and thus safe to share between threads. Two revisions are equal if all of their properties are, numbers numerically.</remarks>
public sealed record Revision
{
    /// <summary>Describes a correction.</summary>
    /// <param name="date">The day of the correction, in ISO 8601: <c>2023-02-01</c>.</param>
    /// <param name="period">The period whose figure was corrected; null for the only figure, or a text.</param>
    /// <param name="was">The figure as it was; null for a text.</param>
    /// <param name="wasText">The text as it was; null for a figure.</param>
    /// <param name="wasQualifier">The qualifier as it was; null if it is the same.</param>
    /// <param name="wasUnit">The unit's code as it was, <c>percent</c>; null if it is the same.</param>
    /// <param name="reason">Why it was corrected.</param>
    /// <param name="source">The source of the correction, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> or <paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="date"/> or <paramref name="reason"/> is empty; or there are both <paramref name="was"/> and <paramref name="wasText"/>, or neither.
    /// </exception>
    [JsonConstructor]
    public Revision(
        string date, Period? period, Number? was, string? wasText, Qualifier? wasQualifier, string? wasUnit, string reason, Source? source)
    {
        Date = Preconditions.CheckText(date, nameof(date));
        Period = period;
        Was = was;
        WasText = wasText;
        WasQualifier = wasQualifier;
        WasUnit = wasUnit;
        Reason = Preconditions.CheckText(reason, nameof(reason));
        Source = source;
        Preconditions.Check(was.HasValue != wasText is not null, nameof(was), "A revision has either a figure or a text.");
    }

    /// <summary>The day of the correction, in ISO 8601.</summary>
    public string Date { get; }

    /// <summary>The period whose figure was corrected; null for the only figure, or a text.</summary>
    public Period? Period { get; }

    /// <summary>The figure as it was, in full: scale counts already. Null for a text.</summary>
    public Number? Was { get; }

    /// <summary>The text as it was; null for a figure.</summary>
    public string? WasText { get; }

    /// <summary>The qualifier as it was; null if it is the same.</summary>
    public Qualifier? WasQualifier { get; }

    /// <summary>The unit's code as it was; null if it is the same.</summary>
    public string? WasUnit { get; }

    /// <summary>Why it was corrected.</summary>
    public string Reason { get; }

    /// <summary>The source of the correction, or null.</summary>
    public Source? Source { get; }

    /// <summary>The correction in one line: <c>2023-02-01: 2017 was 2.76 (misprint)</c>.</summary>
    /// <returns>The text, in English and the same in every culture.</returns>
    public override string ToString() => RevisionWording.Revision(
        Date, Period?.ToString(), WasText ?? FigureWording.Group(Was.ToDigits()!), WasQualifier?.ToWord(), WasUnit, Reason);
}
