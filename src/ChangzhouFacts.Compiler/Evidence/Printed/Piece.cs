namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>How a piece of printed words is written.</summary>
internal enum Script
{
    Latin,
    Han,
    Digits,
    Sign,
}

/// <summary>The smallest piece of printed words: a Latin word, one Chinese character, a number in digits, a sign.</summary>
/// <param name="Script">How it is written.</param>
/// <param name="Text">Its characters as printed.</param>
/// <param name="Key">Its characters in the form of the tables: lower case, simplified.</param>
/// <param name="Start">Its position in the text.</param>
/// <param name="FollowsDirectly">Whether nothing is between it and the piece before.</param>
/// <param name="Digits">The number; null if it is not digits.</param>
internal sealed record Piece(Script Script, string Text, string Key, int Start, bool FollowsDirectly, DigitRun? Digits = null)
{
    // "km", "cm"
    private const int LongestOfLength = 2;

    /// <summary>The position after it.</summary>
    public int End => Start + Text.Length;

    /// <summary>Splits a text into pieces, without white space.</summary>
    public static List<Piece> Split(string text, DigitStyle style, Func<char, char> fold)
    {
        string normal = Characters.Normalize(text);
        var pieces = new List<Piece>();
        int end = 0;
        for (int start = SkipSpace(normal, 0); start < normal.Length; start = SkipSpace(normal, end))
        {
            bool isGlued = start > 0 && start == end;
            char c = normal[start];
            if (Characters.IsDigit(c) || BeginsWithPoint(normal, start, style))
            {
                DigitRun digits = style.Read(normal, start);
                end = digits.End;
                pieces.Add(Of(Script.Digits) with { Digits = digits });
                continue;
            }

            bool isLatin = Characters.IsLatinLetter(c);
            end = isLatin ? SkipWord(normal, start) : start + 1;
            pieces.Add(Of(isLatin ? Script.Latin : Characters.IsHan(c) ? Script.Han : Script.Sign));

            Piece Of(Script script)
            {
                string key = normal.Substring(start, end - start).ToLowerInvariant();
                key = script == Script.Han ? fold(key[0]).ToString() : key;
                return new Piece(script, text.Substring(start, end - start), key, start, isGlued);
            }
        }

        return pieces;
    }

    // ".5", also with a sign directly before it, as in "$.5" and "-.5", but not with a letter or a digit.
    private static bool BeginsWithPoint(string text, int at, DigitStyle style) =>
        text[at] == style.DecimalPoint
        && at + 1 < text.Length
        && Characters.IsDigit(text[at + 1])
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    // A word: letters, what joins them ("R&D", "city's"), and the exponent of "km²". After a longer word, that is a footnote mark.
    private static int SkipWord(string text, int at)
    {
        int start = at;
        while (at < text.Length && (Characters.IsLatinLetter(text[at]) || JoinsLetters(text, at)))
        {
            at++;
        }

        return at - start <= LongestOfLength && at < text.Length && text[at] is '²' or '³' ? at + 1 : at;
    }

    private static bool JoinsLetters(string text, int at) =>
        text[at] is '&' or '\'' && at + 1 < text.Length && Characters.IsLatinLetter(text[at + 1]);
}
