namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>Normalises characters that look alike, and classifies characters. Normalising does not move any character.</summary>
internal static class Characters
{
    private const int FullWidthOffset = '！' - '!';

    /// <summary>The normalised text.</summary>
    public static string Normalize(string text)
    {
        char[] normal = text.ToCharArray();
        for (int i = 0; i < normal.Length; i++)
        {
            normal[i] = Normalize(normal[i]);
        }

        return new string(normal);
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether a character is a Latin letter, with or without diacritics.</summary>
    public static bool IsLatinLetter(char c) => c < '\u0250' && char.IsLetter(c);

    /// <summary>Whether a character is Chinese. No table has any outside the basic plane.</summary>
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇';

    /// <summary>Whether a character is a space that sources print between groups of digits.</summary>
    public static bool IsGroupingSpace(char c) => c is ' ' or '\u00A0' or '\u2007' or '\u2009' or '\u202F';

    /// <summary>Whether a character is a dash. Before a number it can be a minus sign; after a word it ends a clause.</summary>
    public static bool IsDash(char c) => c is '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2E3A' or '\u2E3B';

    private static char Normalize(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - FullWidthOffset),
        '￥' => '¥',
        '￡' => '£',
        '￠' => '¢',
        '\u2212' or '\u2010' or '\u2011' or '\uFE63' => '-', // minus sign, hyphen, no-break hyphen, small hyphen-minus
        '’' => '\'',
        '∼' => '~',
        '≧' => '≥',
        '≦' => '≤',
        '′' => '\'',
        _ => c,
    };
}
