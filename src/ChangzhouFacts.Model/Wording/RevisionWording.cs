namespace ChangzhouFacts.Wording;

/// <summary>How a correction reads.</summary>
internal static class RevisionWording
{
    /// <summary><c>2023-02-01: 2017 was 2.76 (misprint)</c>.</summary>
    /// <param name="date">The day of the correction.</param>
    /// <param name="period">The period whose figure was corrected, or null.</param>
    /// <param name="was">The digits or the text as they were.</param>
    /// <param name="wasQualifier">The qualifier's word as it was, or null.</param>
    /// <param name="wasUnit">The unit's code as it was, or null.</param>
    /// <param name="reason">Why.</param>
    public static string Revision(string date, string? period, string was, string? wasQualifier, string? wasUnit, string reason) =>
        date + ": " + (period is null ? "" : period + " ") + "was " + Figure(was, wasQualifier, wasUnit) + " (" + reason + ")";

    /// <summary>The figure or text as it was: <c>nearly 2.76 %</c>.</summary>
    public static string Figure(string was, string? wasQualifier, string? wasUnit)
    {
        string figure = wasUnit is null ? was : UnitWording.Measure(was, wasUnit);
        return wasQualifier is null ? figure : FigureWording.Qualify(wasQualifier, figure);
    }
}
