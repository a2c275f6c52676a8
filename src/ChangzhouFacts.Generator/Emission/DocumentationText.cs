using System.Globalization;
using System.Text;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The only place that turns data into documentation: one line, ASCII, and never markup.</summary>
internal static class DocumentationText
{
    /// <summary>Escapes <paramref name="text"/>; runs of white space and invisible characters become one space.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        bool space = false;
        for (int i = 0; i < text.Length; i++)
        {
            bool isInvisible = CharUnicodeInfo.GetUnicodeCategory(text, i) == UnicodeCategory.SpaceSeparator || HarmlessText.IsHarmfulAt(text, i);
            int codePoint = char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text[i], text[++i]) : text[i];
            if (isInvisible)
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
