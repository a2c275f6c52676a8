namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>How the page writes what its tables are made of.</summary>
internal static class Written
{
    /// <summary>The language that the page's own words are in.</summary>
    public const string PageLanguage = "en";

    /// <summary>More characters than a column of three has room for on a phone, or a line of large print.</summary>
    public const int Long = 24;

    /// <summary>
    /// Has a browser find the direction of a text; null where nothing is written in a script that could run from right to left, the first of which begins at
    /// U+0590. Of what lies beyond, dashes, quotation marks and dots have no direction.
    /// </summary>
    public static string? Direction(string text) => text.All(character => character is < '\u0590' or (>= '\u2010' and <= '\u2027')) ? null : "auto";

    /// <summary>The language of a text; null for that of the page.</summary>
    public static string? Language(string? language) => language == PageLanguage ? null : language;

    /// <summary>An interval; of one number, that it is exact.</summary>
    public static string Interval(Interval interval) => interval.IsPoint ? "exact" : interval.ToString("N", null);
}
