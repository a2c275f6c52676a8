using System.Globalization;
using System.Text;

namespace ChangzhouFacts.Compiler;

/// <summary>
/// Makes text from data safe to show: one line, without control or format characters that a terminal obeys, that reorder the
/// text around them, or that look like something else. Everything that is shown from a file goes through here.
/// </summary>
internal static class HarmlessText
{
    /// <summary>The last character of a shortened text.</summary>
    public const char CutShort = '…';

    private const int WordLength = 60;
    private const int PhraseLength = 400;

    /// <summary>A word from the file in a message, shortened if it is long.</summary>
    public static string Word(string text) => Write(text, WordLength, keepsJoiners: false);

    /// <summary>A part of a message, which may quote words from the file.</summary>
    public static string Phrase(string text) => Write(text, PhraseLength, keepsJoiners: false);

    /// <summary>A whole text, as it is shown.</summary>
    public static string Of(string text) => Write(text, int.MaxValue, keepsJoiners: true);

    /// <summary>
    /// Whether the character at a position is harmful. Unassigned ones are not, because which these are depends on the machine;
    /// noncharacters are the same everywhere.
    /// </summary>
    public static bool IsHarmfulAt(string text, int index)
    {
        int codePoint = char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
        return (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF || CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator;
    }

    // Line ends and tabs become spaces; harmful characters become \u escapes.
    private static string Write(string text, int maximumLength, bool keepsJoiners)
    {
        if (text.Length <= maximumLength && text.All(c => c is >= ' ' and <= '~'))
        {
            return text;
        }

        var harmless = new StringBuilder(Math.Min(text.Length, maximumLength) + 1);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (harmless.Length >= maximumLength)
            {
                harmless.Append(CutShort);
                break;
            }

            bool isHarmful = IsHarmfulAt(text, i);
            if (char.IsSurrogatePair(text, i) && !isHarmful)
            {
                harmless.Append(c).Append(text[++i]);
            }
            else if (c is '\t' or '\r' or '\n')
            {
                harmless.Append(' ');
            }
            else if (char.IsSurrogate(c) || (isHarmful && !(keepsJoiners && IsJoiner(c))))
            {
                harmless.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                harmless.Append(c);
            }
        }

        return harmless.ToString();
    }

    // Persian, Indian scripts and emoji need them, and they reorder nothing. In a quoted word they are escaped, because they may be the mistake.
    private static bool IsJoiner(char c) => c is '\u200C' or '\u200D';
}
