using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>The smallest pieces of printed words: a Latin word, one Chinese character, a number in digits, a sign.</summary>
internal enum PrintedAtomKind
{
    Latin,
    Han,
    Digits,
    Sign,
}

/// <summary>A piece of printed words.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Key">Its characters as the tables have them: in lower case.</param>
/// <param name="IsGlued">Whether nothing is between it and the piece before.</param>
/// <param name="Digits">The number, where its digits are one.</param>
/// <param name="IsGroupedBySpaces">Whether spaces separate its groups of digits.</param>
internal sealed record PrintedAtom(
    PrintedAtomKind Kind, string Text, string Key, bool IsGlued, WrittenNumber? Digits = null, bool IsGroupedBySpaces = false)
{
    /// <summary>Cuts a text into its pieces, leaving out white space.</summary>
    public static List<PrintedAtom> Split(string normalized)
    {
        var atoms = new List<PrintedAtom>();
        int end = 0;
        for (int start = SkipSpace(normalized, 0); start < normalized.Length; start = SkipSpace(normalized, end))
        {
            bool isGlued = start > 0 && start == end;
            char c = normalized[start];
            if (PrintedCharacters.IsDigit(c))
            {
                PrintedDigits digits = PrintedDigits.Read(normalized, start);
                end = digits.End;
                atoms.Add(Atom(PrintedAtomKind.Digits) with { Digits = digits.Number, IsGroupedBySpaces = digits.IsGroupedBySpaces });
                continue;
            }

            bool isLatin = PrintedCharacters.IsLatinLetter(c);
            end = isLatin ? SkipWord(normalized, start) : start + 1;
            atoms.Add(Atom(isLatin ? PrintedAtomKind.Latin : PrintedCharacters.IsHan(c) ? PrintedAtomKind.Han : PrintedAtomKind.Sign));

            PrintedAtom Atom(PrintedAtomKind kind)
            {
                string text = normalized.Substring(start, end - start);
                return new PrintedAtom(kind, text, text.ToLowerInvariant(), isGlued);
            }
        }

        return atoms;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    // Letters, what joins letters to one word ("R&D", "city's", "yuan/kWh"), and the exponent of "km²".
    private static int SkipWord(string text, int at)
    {
        while (at < text.Length && (PrintedCharacters.IsLatinLetter(text[at]) || JoinsLetters(text, at)))
        {
            at++;
        }

        return at < text.Length && text[at] is '²' or '³' ? at + 1 : at;
    }

    private static bool JoinsLetters(string text, int at) =>
        text[at] is '&' or '\'' or '/' && at + 1 < text.Length && PrintedCharacters.IsLatinLetter(text[at + 1]);
}
