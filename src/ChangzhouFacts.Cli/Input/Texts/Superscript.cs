using System.Text;
using System.Text.RegularExpressions;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>What raised characters say in running text: an exponent belongs to its number, the mark of a footnote to nothing.</summary>
internal static partial class Superscript
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // The longest of the words before that matter.
    private const int Longest = 12;

    /// <summary>Appends what raised characters say behind a text.</summary>
    /// <param name="text">The text before them.</param>
    /// <param name="raised">The characters.</param>
    /// <param name="isNote">Whether it is known that they are the mark of a footnote.</param>
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

    /// <summary>Appends what lowered characters say: the index of a number is no part of it, that of a word is.</summary>
    public static void AppendLowered(StringBuilder text, string lowered)
    {
        bool isBehindDigit = text.Length > 0 && char.IsAsciiDigit(text[^1]);
        foreach (char c in lowered)
        {
            text.Append(isBehindDigit && c is >= '0' and <= '9' ? (char)('₀' + c - '0') : c);
        }
    }

    // "km²", "10⁶", "2¹⁰": nothing else is so often raised to a power that a digit would be its exponent and not a mark.
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
