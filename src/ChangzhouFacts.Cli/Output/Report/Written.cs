using System.Text.RegularExpressions;

namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>The classes, languages and directions of the page's texts.</summary>
internal static partial class Written
{
    /// <summary>The language of the page's own words.</summary>
    public const string PageLanguage = "en";

    private const char FirstIdeograph = '\u2E80';

    // The number of characters in large print that fit on a line of a phone.
    private const int Long = 24;
    private const int LongWord = 16;
    private const int LongestWord = 22;
    private const int LongTitleWord = 26;

    // The number of characters of a table row that fit on a phone, without the gaps between columns.
    private const int Line = 34;

    /// <summary>The class of a figure in large print, with smaller letters if its words would be broken.</summary>
    public static string FigureClass(string figure) =>
        WordOf(figure) > LongestWord ? "figure longest" : figure.Length > Long || WordOf(figure) > LongWord ? "figure long" : "figure";

    /// <summary>Whether the longest words of a table's columns don't fit side by side on a phone, so that the columns are stacked there.</summary>
    public static bool IsWide(params IEnumerable<string?>[] columns) => columns.Sum(column => column.Max(text => text is null ? 0 : WordOf(text))) > Line;

    /// <summary>The class of a title, with smaller letters if its longest word does not fit on a phone; null for most.</summary>
    public static string? TitleClass(string title) => WordOf(title) > LongTitleWord ? "long" : null;

    /// <summary>Whether a small chart is narrower than the longest word of its name.</summary>
    public static bool IsWide(string name) => WordOf(name) > LongWord;

    /// <summary>Writes a text with each date unbroken. Browsers would break dates at their hyphens.</summary>
    public static void Text(HtmlWriter html, string text)
    {
        int written = 0;
        foreach (Match date in Date().Matches(text))
        {
            html.Text(text[written..date.Index]);
            html.Write("span", date.Value, ("class", "whole"));
            written = date.Index + date.Length;
        }

        html.Text(text[written..]);
    }

    // Chinese and Japanese have no blanks and can be broken anywhere.
    private static int WordOf(string text)
    {
        int longest = 0;
        int length = 0;
        foreach (char character in text)
        {
            length = character == ' ' || character >= FirstIdeograph ? 0 : length + 1;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    /// <summary>
    /// The value <c>auto</c>, so that the browser finds the direction of a text; null if no character can be from a right-to-left script. These begin at
    /// U+0590; of the characters beyond, dashes, quotation marks and dots have no direction.
    /// </summary>
    public static string? Direction(string text) => text.All(character => character is < '\u0590' or (>= '\u2010' and <= '\u2027')) ? null : "auto";

    /// <summary>The language of a text; null if it is the page's.</summary>
    public static string? Language(string? language) => language == PageLanguage ? null : language;

    [GeneratedRegex(@"\b[0-9]{4}-[0-9Q][0-9-]*\b", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
