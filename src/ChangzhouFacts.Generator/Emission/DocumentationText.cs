using System.Globalization;
using System.Text;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The only place that turns data into documentation: one line, ASCII, and no markup except the links made here.</summary>
internal readonly struct DocumentationText
{
    private readonly string _xml;

    private DocumentationText(string xml) => _xml = xml;

    public static implicit operator DocumentationText(string text) => new(Escape(text));

    public static DocumentationText operator +(DocumentationText start, DocumentationText end) => new(start._xml + end._xml);

    /// <summary><paramref name="text"/> as a link; editors open <paramref name="address"/> in a browser.</summary>
    public static DocumentationText Link(string text, string address) =>
        new("<see href=\"" + Escape(address).Replace("\"", "&quot;") + "\">" + Escape(text) + "</see>");

    /// <summary>The parts that are not empty, with a space between them.</summary>
    public static DocumentationText Join(IEnumerable<DocumentationText> parts) =>
        new(string.Join(" ", parts.Select(part => part._xml).Where(xml => xml.Length > 0)));

    public override string ToString() => _xml;

    /// <summary>Escapes <paramref name="text"/>; runs of white space and invisible characters become one space.</summary>
    private static string Escape(string text)
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
