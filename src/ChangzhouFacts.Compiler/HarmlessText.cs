using System.Globalization;
using System.Text;

namespace ChangzhouFacts.Compiler;

/// <summary>
/// Makes text from data fit for people to read it: one line, and no control or format character that a terminal obeys, that changes the
/// order of what stands around it, or that a log or a reader could take for something else. Whatever is written of a file goes through here.
/// </summary>
internal static class HarmlessText
{
    /// <summary>Stands at the end of what was cut short.</summary>
    public const char CutShort = '…';

    private const int WordLength = 60;
    private const int PhraseLength = 400;

    /// <summary>A word from the file in a message, cut short where it is long.</summary>
    public static string Word(string text) => Write(text, WordLength, keepsJoiners: false);

    /// <summary>A phrase of our own in a message, that may quote words from the file.</summary>
    public static string Phrase(string text) => Write(text, PhraseLength, keepsJoiners: false);

    /// <summary>All of a text, as people are shown it.</summary>
    public static string Of(string text) => Write(text, int.MaxValue, keepsJoiners: true);

    /// <summary>
    /// Whether the character at a position does harm. Those that are not assigned yet do none, as which they are depends on the machine; the
    /// noncharacters are the same on all.
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

    // Line ends and tabs become spaces, what could do harm its \u form.
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

    // Persian, the scripts of India and emoji need them; they order nothing anew. A word that is quoted shows them, as they could be what is wrong with it.
    private static bool IsJoiner(char c) => c is '\u200C' or '\u200D';
}
