using System.Globalization;
using System.Text;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The one place where data becomes documentation: one line, ASCII, and never markup.</summary>
internal static class DocumentationText
{
    /// <summary>Escapes <paramref name="text"/>; runs of white space and of what cannot be seen become one space.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        bool space = false;
        for (int i = 0; i < text.Length; i++)
        {
            int codePoint = CodePointAt(text, ref i, out UnicodeCategory category);
            if (IsInvisible(category) || IsNoncharacter(codePoint))
            {
                space = escaped.Length > 0;
                continue;
            }

            if (space)
            {
                escaped.Append(' ');
                space = false;
            }

            Append(escaped, codePoint);
        }

        return escaped.ToString();
    }

    private static int CodePointAt(string text, ref int index, out UnicodeCategory category)
    {
        category = CharUnicodeInfo.GetUnicodeCategory(text, index);
        return char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text[index], text[++index]) : text[index];
    }

    private static bool IsInvisible(UnicodeCategory category) => category
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.Surrogate
        or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;

    /// <summary>XML cannot hold U+FFFE and U+FFFF. (Unassigned characters stay: which those are depends on the machine.)</summary>
    private static bool IsNoncharacter(int codePoint) => (codePoint & 0xFFFE) == 0xFFFE;

    private static void Append(StringBuilder escaped, int codePoint)
    {
        switch (codePoint)
        {
            case '&':
                escaped.Append("&amp;");
                break;
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            case <= '~':
                escaped.Append((char)codePoint);
                break;
            default:
                escaped.Append("&#x").Append(codePoint.ToString("X", CultureInfo.InvariantCulture)).Append(';');
                break;
        }
    }
}
