using System.Text.RegularExpressions;

namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>How the page writes what its tables are made of.</summary>
internal static partial class Written
{
    /// <summary>The language that the page's own words are in.</summary>
    public const string PageLanguage = "en";

    private const char FirstIdeograph = '\u2E80';

    // More characters than a line of large print has room for on a phone.
    private const int Long = 24;
    private const int LongWord = 16;
    private const int LongestWord = 22;
    private const int LongTitleWord = 26;

    // More characters than a phone has room for in a line of a table, without the gaps between its columns.
    private const int Line = 34;

    /// <summary>The class of a figure in large print: smaller where its words would have to be broken.</summary>
    public static string FigureClass(string figure) =>
        WordOf(figure) > LongestWord ? "figure longest" : figure.Length > Long || WordOf(figure) > LongWord ? "figure long" : "figure";

    /// <summary>Whether the longest words of the columns of a table have no room side by side on a phone, and stand one under the other there.</summary>
    public static bool IsWide(params IEnumerable<string?>[] columns) => columns.Sum(column => column.Max(text => text is null ? 0 : WordOf(text))) > Line;

    /// <summary>The class of a title, with smaller letters where its longest word has no room on a phone; null for most.</summary>
    public static string? TitleClass(string title) => WordOf(title) > LongTitleWord ? "long" : null;

    /// <summary>Whether a small chart is narrower than the longest word of its name.</summary>
    public static bool IsWide(string name) => WordOf(name) > LongWord;

    /// <summary>Writes a text with each of its dates on one line: a browser would break them at their hyphens.</summary>
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

    // Chinese and Japanese have no blanks, and are broken anywhere.
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
    /// Has a browser find the direction of a text; null where nothing is written in a script that could run from right to left, the first of which begins at
    /// U+0590. Of what lies beyond, dashes, quotation marks and dots have no direction.
    /// </summary>
    public static string? Direction(string text) => text.All(character => character is < '\u0590' or (>= '\u2010' and <= '\u2027')) ? null : "auto";

    /// <summary>The language of a text; null for that of the page.</summary>
    public static string? Language(string? language) => language == PageLanguage ? null : language;

    [GeneratedRegex(@"\b[0-9]{4}-[0-9Q][0-9-]*\b", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
