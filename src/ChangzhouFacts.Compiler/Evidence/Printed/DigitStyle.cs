using System.Globalization;
using System.Numerics;

namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>Digits as they were read.</summary>
/// <param name="Number">The number; null where the digits are none in this style.</param>
/// <param name="End">The position behind what belongs to it.</param>
/// <param name="IsGroupedBySpaces">Whether spaces separate its groups, so that the first of them could be another number.</param>
/// <param name="IsSeparated">Whether anything separates its groups: then it is no year.</param>
internal sealed record DigitRun(PrintedNumber? Number, int End, bool IsGroupedBySpaces, bool IsSeparated);

/// <summary>
/// How a language prints numbers in digits. Only what can be read one way is a number: <c>1,234.5</c> is in English,
/// <c>12,5</c> and <c>3.000,5</c> are not.
/// </summary>
/// <param name="DecimalPoint">What separates the decimals.</param>
/// <param name="Separators">What separates groups, besides spaces.</param>
internal sealed record DigitStyle(char DecimalPoint, string Separators)
{
    private const int GroupLength = 3;

    // Of lakhs and crores: 12,34,567.
    private const int ShortGroupLength = 2;

    /// <summary>Whether the groups before the last may have two digits, as in India.</summary>
    public bool HasShortGroups { get; init; }

    /// <summary>Whether <c>3.000</c> is left unread, since it is three to some there and three thousand to others.</summary>
    public bool RefusesThreeDecimals { get; init; }

    /// <summary>Reads the digits that begin at <paramref name="start"/>, or its decimal point.</summary>
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

        // "12,5", "3,00", "1.2.3", "1'23": the digits go on in a way that is not this language's.
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

    // The position behind the groups that follow the first digits; null where there are none.
    private int? FindGroups(string text, int start)
    {
        if (start >= text.Length || !(Separators.IndexOf(text[start]) >= 0 || Characters.IsGroupingSpace(text[start])))
        {
            return null;
        }

        return FindGroups(text, start, GroupLength) ?? (HasShortGroups ? FindGroups(text, start, ShortGroupLength) : null);
    }

    // Groups of one length, the last of them of three digits, all behind one and the same separator.
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
