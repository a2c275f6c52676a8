using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <summary>A correction: a figure or text as first published.</summary>
/// <remarks>Immutable and thus safe to share between threads. Two revisions are equal if all their properties are equal; numbers compare numerically.</remarks>
public sealed partial record Revision
{
    /// <summary>Describes the correction of a figure.</summary>
    /// <param name="date">The day of the correction, in ISO 8601: <c>2023-02-01</c>.</param>
    /// <param name="was">The earlier figure.</param>
    /// <param name="reason">Why it was corrected.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> or <paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> or <paramref name="reason"/> is empty.</exception>
    public Revision(string date, Number was, string reason)
        : this(date, was, null, reason)
    {
    }

    /// <summary>Describes the correction of a text.</summary>
    /// <param name="date">The day of the correction, in ISO 8601: <c>2023-02-01</c>.</param>
    /// <param name="wasText">The earlier text.</param>
    /// <param name="reason">Why it was corrected.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> or <paramref name="reason"/> is empty.</exception>
    public Revision(string date, string wasText, string reason)
        : this(date, null, Preconditions.CheckNotNull(wasText, nameof(wasText)), reason)
    {
    }

    internal Revision(string date, Number? was, string? wasText, string reason)
    {
        Date = Preconditions.CheckText(date, nameof(date));
        Was = was;
        WasText = wasText;
        Reason = Preconditions.CheckText(reason, nameof(reason));
        Preconditions.Check(was.HasValue != wasText is not null, nameof(was), "A revision has either a figure or a text.");
    }

    /// <summary>The day of the correction, in ISO 8601.</summary>
    public string Date { get; }

    /// <summary>The period whose figure was corrected; null for a single figure or a text.</summary>
    public Period? Period { get; init; }

    /// <summary>The earlier figure with its scale applied. Null for a text.</summary>
    public Number? Was { get; }

    /// <summary>The earlier text; null for a figure.</summary>
    public string? WasText { get; }

    /// <summary>The earlier qualifier; null if it is the same.</summary>
    public Qualifier? WasQualifier { get; init; }

    /// <summary>The earlier unit's code; null if it is the same.</summary>
    public string? WasUnit { get; init; }

    /// <summary>Why it was corrected.</summary>
    public string Reason { get; }

    /// <summary>The source of the correction, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The correction in one line: <c>2023-02-01: 2017 was 2.76 (misprint)</c>.</summary>
    /// <returns>The text, in English and the same in every culture.</returns>
    public override string ToString() => RevisionWording.Revision(
        Date, Period?.ToString(), WasText ?? FigureWording.Group(Was.ToDigits()!), WasQualifier?.ToWord(), WasUnit, Reason);
}
