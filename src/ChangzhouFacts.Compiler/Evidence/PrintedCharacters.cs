namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>One form for characters that print alike. Every character stays where it was.</summary>
internal static class PrintedCharacters
{
    private const int FullWidthOffset = '！' - '!';

    public static string Normalize(string printed)
    {
        char[] normal = printed.ToCharArray();
        for (int i = 0; i < normal.Length; i++)
        {
            normal[i] = Normalize(normal[i]);
        }

        return new string(normal);
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLatinLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>Whether it is a Chinese character. Those outside the basic plane are in no table.</summary>
    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇';

    /// <summary>Whether it is a space that sources print between groups of three digits.</summary>
    public static bool IsGroupingSpace(char c) => c is ' ' or '\u00A0' or '\u2007' or '\u2009' or '\u202F';

    private static char Normalize(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - FullWidthOffset),
        '￥' => '¥',
        '￡' => '£',
        '\u2212' or '\u2010' or '\u2011' => '-', // minus sign, hyphen, no-break hyphen
        '’' => '\'',
        '∼' => '~',
        '≧' => '≥',
        '≦' => '≤',
        _ => c,
    };
}
