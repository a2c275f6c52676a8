namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>One form for characters that print alike, and what kind a character is. Every character stays where it was.</summary>
internal static class Characters
{
    private const int FullWidthOffset = '！' - '!';

    /// <summary>The text with one form for each character.</summary>
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

    /// <summary>Whether it is a letter of the Latin script, with or without marks.</summary>
    public static bool IsLatinLetter(char c) => c < '\u0250' && char.IsLetter(c);

    /// <summary>Whether it is a Chinese character. Those outside the basic plane are in no table.</summary>
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇';

    /// <summary>Whether it is a space that sources print between groups of three digits.</summary>
    public static bool IsGroupingSpace(char c) => c is ' ' or '\u00A0' or '\u2007' or '\u2009' or '\u202F';

    /// <summary>Whether it is a dash of prose. Before a number it can be a minus sign, behind a word it ends a clause.</summary>
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
