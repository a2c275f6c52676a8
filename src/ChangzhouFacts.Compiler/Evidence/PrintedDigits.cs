using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>
/// Reads a number in digits, with or without separated thousands. Only what can be read one way is a number:
/// <c>1,234.5</c> is, <c>12,5</c> and <c>3.000,5</c> are not.
/// </summary>
/// <param name="Number">The number; null where the digits are none.</param>
/// <param name="End">The position behind what belongs to it.</param>
/// <param name="IsGroupedBySpaces">Whether spaces separate its groups of three.</param>
internal readonly record struct PrintedDigits(WrittenNumber? Number, int End, bool IsGroupedBySpaces)
{
    private const int GroupLength = 3;

    /// <summary>Reads the digits that begin at <paramref name="start"/>.</summary>
    public static PrintedDigits Read(string text, int start)
    {
        int at = SkipDigits(text, start);
        string whole = text.Substring(start, at - start);
        bool isGroupedBySpaces = false;
        if (whole[0] == '0')
        {
            if (whole.Length > 1)
            {
                return None(text, at);
            }
        }
        else if (whole.Length <= GroupLength && IsGroup(text, at))
        {
            char separator = text[at];
            isGroupedBySpaces = PrintedCharacters.IsGroupingSpace(separator);
            int groups = at;
            while (IsGroup(text, at) && text[at] == separator)
            {
                at += 1 + GroupLength;
            }

            whole += text.Substring(groups, at - groups).Replace(separator.ToString(), "");
        }

        string fraction = "";
        if (at < text.Length && text[at] == '.')
        {
            int end = SkipDigits(text, at + 1);
            fraction = text.Substring(at + 1, end - at - 1);
            at = fraction.Length == 0 ? at : end;
        }

        // "12,5", "3,00", "1.2.3", "1'23": the digits go on in a way that is not ours.
        return GoesOn(text, at) ? None(text, at) : new PrintedDigits(new WrittenNumber(false, whole, fraction, ""), at, isGroupedBySpaces);
    }

    private static bool GoesOn(string text, int at) =>
        at + 1 < text.Length && text[at] is ',' or '.' or '\'' && PrintedCharacters.IsDigit(text[at + 1]);

    private static PrintedDigits None(string text, int at)
    {
        while (GoesOn(text, at))
        {
            at = SkipDigits(text, at + 1);
        }

        return new PrintedDigits(null, at, false);
    }

    // A separator and exactly three digits.
    private static bool IsGroup(string text, int at) =>
        at < text.Length
        && (text[at] is ',' or '\'' || PrintedCharacters.IsGroupingSpace(text[at]))
        && SkipDigits(text, at + 1, GroupLength + 1) == at + 1 + GroupLength;

    private static int SkipDigits(string text, int at, int most = int.MaxValue)
    {
        int start = at;
        while (at < text.Length && at - start < most && PrintedCharacters.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
