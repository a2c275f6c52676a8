namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>How the page writes what its tables are made of.</summary>
internal static class Written
{
    /// <summary>More characters than a column of three has room for on a phone, or a line of large print.</summary>
    public const int Long = 24;

    /// <summary>An interval; of one number, that it is exact.</summary>
    public static string Interval(Interval interval) => interval.IsPoint ? "exact" : interval.ToString("N", null);

    /// <summary>The class of a cell whose text may be broken anywhere, because a phone has no room for it; null for every other.</summary>
    public static string? Wrapping(string text) => text.Length > Long ? "long" : null;
}
