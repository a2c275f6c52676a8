using System.Text;
using System.Text.RegularExpressions;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>Raised characters in running text: an exponent belongs to its number, while a footnote mark is dropped.</summary>
internal static partial class Superscript
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // The maximum length of the word before that matters.
    private const int Longest = 12;

    /// <summary>Appends raised characters to a text, unless they are a footnote mark.</summary>
    /// <param name="text">The text before them.</param>
    /// <param name="raised">The characters.</param>
    /// <param name="isNote">Whether they are known to be a footnote mark.</param>
    public static void Append(StringBuilder text, string raised, bool isNote)
    {
        string mark = raised.Trim();
        string before = text.ToString(Math.Max(0, text.Length - Longest), Math.Min(Longest, text.Length));
        if (isNote || (IsMark().IsMatch(mark) && !IsPower(before, mark) && !IsOrdinal(before, mark)))
        {
            return;
        }

        foreach (char c in mark)
        {
            text.Append(c is >= '0' and <= '9' ? Raised[c - '0'] : c is '-' or '−' or '–' ? '⁻' : c);
        }
    }

    /// <summary>Appends lowered characters: the index of a word is part of it, that of a number is not.</summary>
    public static void AppendLowered(StringBuilder text, string lowered)
    {
        bool isBehindDigit = text.Length > 0 && char.IsAsciiDigit(text[^1]);
        foreach (char c in lowered)
        {
            text.Append(isBehindDigit && c is >= '0' and <= '9' ? (char)('₀' + c - '0') : c);
        }
    }

    // "km²", "10⁶", "2¹⁰": after anything else, a digit is more likely a footnote mark than an exponent.
    private static bool IsPower(string before, string mark) => IsBase().IsMatch(before) || (mark is "2" or "3" && IsLength().IsMatch(before));

    // "1st", "2e"
    private static bool IsOrdinal(string before, string mark) =>
        before.Length > 0 && char.IsAsciiDigit(before[^1]) && char.IsAsciiLetter(mark[0]) && (mark.Length > 1 || mark is "e" or "o");

    [GeneratedRegex(@"^(\[?\(?([0-9]{1,3}|[a-z*†‡§¶#]{1,3})\)?\]?[\s,;]*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex IsMark();

    [GeneratedRegex(@"(?<![0-9.,])(2|10)$", RegexOptions.CultureInvariant)]
    private static partial Regex IsBase();

    [GeneratedRegex(@"(?<![\p{L}])([kcdmµ]?m|mi|ft|in|yd)$", RegexOptions.CultureInvariant)]
    private static partial Regex IsLength();
}
