using System.Globalization;
using System.Numerics;

namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>The result of reading digits.</summary>
/// <param name="Number">The number; null if the digits are not one in this style.</param>
/// <param name="End">The position after it.</param>
/// <param name="IsGroupedBySpaces">Whether its groups are separated by spaces, so that the first group could be another number.</param>
/// <param name="IsSeparated">Whether its groups are separated at all. If so, it is not a year.</param>
internal sealed record DigitRun(PrintedNumber? Number, int End, bool IsGroupedBySpaces, bool IsSeparated);

/// <summary>
/// How a language prints numbers in digits. Only what is unambiguous is a number: in English, <c>1,234.5</c> is one,
/// <c>12,5</c> and <c>3.000,5</c> are not.
/// </summary>
/// <param name="DecimalPoint">The decimal separator.</param>
/// <param name="Separators">The group separators, besides spaces.</param>
internal sealed record DigitStyle(char DecimalPoint, string Separators)
{
    private const int GroupLength = 3;

    // Lakhs and crores: 12,34,567.
    private const int ShortGroupLength = 2;

    /// <summary>Whether the groups before the last may have two digits, as in India.</summary>
    public bool HasShortGroups { get; init; }

    /// <summary>Whether <c>3.000</c> is left unread, because it can mean three or three thousand.</summary>
    public bool RefusesThreeDecimals { get; init; }

    /// <summary>Reads the number that begins at <paramref name="start"/> with a digit or a decimal point.</summary>
    public DigitRun Read(string text, int start)
    {
        int at = SkipDigits(text, start);
        string whole = text.Substring(start, at - start);
        char? separator = null;
        if (whole.Length > 1 && whole[0] == '0')
        {
            return None(text, at);
        }

        if (whole.Length is > 0 and <= GroupLength && whole[0] != '0' && FindGroups(text, at) is { } groups)
        {
            separator = text[at];
            whole += text.Substring(at, groups - at).Replace(separator.ToString(), "");
            at = groups;
        }

        string fraction = "";
        if (at < text.Length && text[at] == DecimalPoint)
        {
            int end = SkipDigits(text, at + 1);
            fraction = text.Substring(at + 1, end - at - 1);
            at = fraction.Length == 0 ? at : end;
        }

        // "12,5", "3,00", "1.2.3", "1'23": the digits continue in a way that is not of this style.
        bool mayBeGroup = RefusesThreeDecimals && separator is null && whole.Length is > 0 and <= GroupLength && whole != "0" && fraction.Length == GroupLength;
        if (GoesOn(text, at) || (whole.Length == 0 && fraction.Length == 0) || mayBeGroup)
        {
            return None(text, at);
        }

        var digits = BigInteger.Parse("0" + whole + fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        return new DigitRun(
            PrintedNumber.InDigits(digits, -fraction.Length), at, separator is { } c && Characters.IsGroupingSpace(c), separator is not null);
    }

    private static bool GoesOn(string text, int at) =>
        at + 1 < text.Length && text[at] is ',' or '.' or '\'' && Characters.IsDigit(text[at + 1]);

    private static DigitRun None(string text, int at)
    {
        while (GoesOn(text, at))
        {
            at = SkipDigits(text, at + 1);
        }

        return new DigitRun(null, at, false, false);
    }

    // The position after the groups that follow the first digits; null if there are none.
    private int? FindGroups(string text, int start)
    {
        if (start >= text.Length || !(Separators.IndexOf(text[start]) >= 0 || Characters.IsGroupingSpace(text[start])))
        {
            return null;
        }

        return FindGroups(text, start, GroupLength) ?? (HasShortGroups ? FindGroups(text, start, ShortGroupLength) : null);
    }

    // Groups of the same length, with the same separator, the last of three digits.
    private static int? FindGroups(string text, int start, int length)
    {
        int at = start;
        while (IsGroup(text, at, text[start], length) && !IsLastGroup(text, at, text[start]))
        {
            at += 1 + length;
        }

        return IsGroup(text, at, text[start], GroupLength) ? at + 1 + GroupLength : null;
    }

    private static bool IsLastGroup(string text, int at, char separator) =>
        IsGroup(text, at, separator, GroupLength)
        && !IsGroup(text, at + 1 + GroupLength, separator, GroupLength)
        && !IsGroup(text, at + 1 + GroupLength, separator, ShortGroupLength);

    private static bool IsGroup(string text, int at, char separator, int length) =>
        at < text.Length && text[at] == separator && SkipDigits(text, at + 1, length + 1) == at + 1 + length;

    private static int SkipDigits(string text, int at, int most = int.MaxValue)
    {
        int start = at;
        while (at < text.Length && at - start < most && Characters.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
