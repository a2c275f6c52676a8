using System.Globalization;
using System.Text;

namespace ChangzhouFacts.Cli.Output;

/// <summary>
/// Makes text from data fit for a terminal: one line, and nothing in it that a terminal obeys or that changes the order
/// of what stands around it. Whatever is written of a fact goes through here, at the place where it is written.
/// </summary>
internal static class HarmlessText
{
    /// <summary>The text with line ends and tabs as spaces, and what could do harm in its \u form.</summary>
    public static string Of(string text)
    {
        if (text.All(c => c is >= ' ' and <= '~'))
        {
            return text;
        }

        var harmless = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsSurrogatePair(text, i) && !IsHarmful(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                harmless.Append(c).Append(text[++i]);
            }
            else if (c is '\t' or '\n' or '\r')
            {
                harmless.Append(' ');
            }
            else if (IsHarmful(CharUnicodeInfo.GetUnicodeCategory(c)) && !IsJoiner(c))
            {
                harmless.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                harmless.Append(c);
            }
        }

        return harmless.ToString();
    }

    // Persian, the scripts of India and emoji need them; they order nothing anew.
    private static bool IsJoiner(char c) => c is '\u200C' or '\u200D';

    private static bool IsHarmful(UnicodeCategory category) => category
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;
}
