using System.Globalization;
using System.Text;

namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>
/// Makes untrusted text harmless in a message: one line, no control or format character that a terminal, a log or a
/// reader could take for something else, and not too long to read.
/// </summary>
internal static class Quoting
{
    private const int WordLength = 60;
    private const int PhraseLength = 400;

    /// <summary>A word from the file, cut short where it is long.</summary>
    public static string Word(string text) => Quote(text, WordLength);

    /// <summary>A phrase of our own that may quote words from the file.</summary>
    public static string Phrase(string text) => Quote(text, PhraseLength);

    private static string Quote(string text, int maximumLength)
    {
        var quoted = new StringBuilder(Math.Min(text.Length, maximumLength) + 1);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted.Length >= maximumLength)
            {
                quoted.Append('…');
                break;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                && IsHarmless(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                quoted.Append(c).Append(text[++i]);
            }
            else if (c is '\t' or '\r' or '\n')
            {
                quoted.Append(' ');
            }
            else if (!char.IsSurrogate(c) && IsHarmless(CharUnicodeInfo.GetUnicodeCategory(c)))
            {
                quoted.Append(c);
            }
            else
            {
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return quoted.ToString();
    }

    private static bool IsHarmless(UnicodeCategory category) => category
        is not (UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
}
