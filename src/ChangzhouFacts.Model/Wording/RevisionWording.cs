namespace ChangzhouFacts.Wording;

/// <summary>How a correction is written.</summary>
internal static class RevisionWording
{
    /// <summary><c>2023-02-01: 2017 was 2.76 (misprint)</c>.</summary>
    /// <param name="date">The day of the correction.</param>
    /// <param name="period">The period whose figure was corrected, or null.</param>
    /// <param name="was">The earlier digits or text.</param>
    /// <param name="wasQualifier">The earlier qualifier's word, or null.</param>
    /// <param name="wasUnit">The earlier unit's code, or null.</param>
    /// <param name="reason">The reason.</param>
    public static string Revision(string date, string? period, string was, string? wasQualifier, string? wasUnit, string reason) =>
        date + ": " + (period is null ? "" : period + " ") + "was " + Figure(was, wasQualifier, wasUnit) + " (" + reason + ")";

    /// <summary>The earlier figure or text: <c>nearly 2.76 %</c>.</summary>
    public static string Figure(string was, string? wasQualifier, string? wasUnit)
    {
        string figure = wasUnit is null ? was : UnitWording.Measure(was, wasUnit);
        return wasQualifier is null ? figure : FigureWording.Qualify(wasQualifier, figure);
    }
}
