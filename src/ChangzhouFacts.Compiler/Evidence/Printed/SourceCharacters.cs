using System.Net;
using System.Text;

namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>Normalises the characters of a source's text, so that only words and figures decide whether something is found in it.</summary>
internal static class SourceCharacters
{
    /// <summary>
    /// The normalised text. White space, quotation marks, dashes and full-width forms become plain characters. Invisible
    /// characters, marks of emphasis and blanks beside Chinese characters are removed, and entities decoded. Digits and decimal
    /// points never change, so that a figure is found only as printed.
    /// </summary>
    public static string Normalize(string text)
    {
        string seen = new(WebUtility.HtmlDecode(text).Where(c => !IsInvisible(c)).ToArray());
        var normal = new StringBuilder(seen.Length);
        for (int i = 0; i < seen.Length; i++)
        {
            char next = i + 1 < seen.Length ? seen[i + 1] : ' ';
            Append(normal, seen[i], next);
        }

        return normal.ToString().TrimEnd(' ');
    }

    private static void Append(StringBuilder normal, char c, char next)
    {
        char last = normal.Length == 0 ? ' ' : normal[normal.Length - 1];
        char plain = Plain(c);
        bool isLongDash = c is '\u2014' or '\u2015';
        if (IsEmphasis(c) && !(char.IsLetterOrDigit(last) && char.IsLetterOrDigit(next)))
        {
            return;
        }

        if (plain == ' ')
        {
            // Whether to keep the blank depends on the next character.
            normal.Append(last == ' ' ? "" : " ");
            return;
        }

        if (last == ' ' && normal.Length > 1 && JoinsChinese(normal[normal.Length - 2], plain))
        {
            normal.Length--;
        }

        // A long dash after a word ends a clause and is not a minus sign.
        normal.Append(isLongDash && char.IsLetter(last) && !Characters.IsHan(last) ? " - " : plain.ToString());
    }

    private static bool JoinsChinese(char left, char right) =>
        (Characters.IsHan(left) && (Characters.IsHan(right) || char.IsDigit(right))) || (char.IsDigit(left) && Characters.IsHan(right));

    private static bool IsEmphasis(char c) => c is '*' or '_' or '`';

    private static bool IsInvisible(char c) => c is '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200D');

    private static char Plain(char c) => c switch
    {
        _ when char.IsWhiteSpace(c) => ' ',
        '\u2018' or '\u2019' or '\u201B' or '\uFF07' => '\'',
        '\u201C' or '\u201D' or '\u201F' or '\uFF02' => '"',
        '\u2212' or '\u2010' or '\u2011' or '\uFE63' => '-',
        _ when Characters.IsDash(c) => '-',
        >= '\uFF10' and <= '\uFF19' or '\uFF0C' or '\uFF0E' => c, // full-width digits, comma and point: figures stay as printed
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ => c,
    };
}
