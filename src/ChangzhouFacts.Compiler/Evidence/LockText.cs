using System.Globalization;
using System.Text;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>Texts as written in a lock: JSON strings without line ends, and lists of them.</summary>
internal static class LockText
{
    /// <summary>A text as a JSON string, with line ends and tabs escaped.</summary>
    public static string Quote(string text) => '"' + Escape(text).Replace("\"", "\\\"") + '"';

    /// <summary>Several texts as a JSON array.</summary>
    public static string Quote(IEnumerable<string> texts) => InList(texts.Select(Quote));

    /// <summary>Quoted texts as a JSON array.</summary>
    public static string InList(IEnumerable<string> quoted) => "[" + string.Join(", ", quoted) + "]";

    /// <summary>A text without quotes, with control characters and backslashes escaped.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c == '\\')
            {
                escaped.Append("\\\\");
            }
            else if (char.IsControl(c))
            {
                escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    /// <summary>A JSON string, escaped in any way, in the form of <see cref="Quote(string)"/>; null if it is not a JSON string.</summary>
    public static string? Normalize(string json)
    {
        int position = 0;
        return ReadString(json, ref position) is { } text && position == json.Length ? Quote(text) : null;
    }

    /// <summary>A JSON array of strings, escaped in any way, in the form of <see cref="Quote(IEnumerable{string})"/>; null if it is not one.</summary>
    public static string? NormalizeList(string json)
    {
        var texts = new List<string>();
        int position = 0;
        char before = '[';
        while (position < json.Length && json[position] == before)
        {
            position++;
            SkipBlanks(json, ref position);
            if (ReadString(json, ref position) is not { } text)
            {
                return null;
            }

            texts.Add(text);
            SkipBlanks(json, ref position);
            before = ',';
        }

        return texts.Count > 0 && position == json.Length - 1 && json[position] == ']' ? Quote(texts) : null;
    }

    private static string? ReadString(string json, ref int position)
    {
        if (position == json.Length || json[position] != '"')
        {
            return null;
        }

        var text = new StringBuilder();
        for (position++; position < json.Length; position++)
        {
            char c = json[position];
            if (c == '"')
            {
                position++;
                return text.ToString();
            }

            if (c == '\\')
            {
                if (ReadEscape(json, ref position) is not { } escaped)
                {
                    return null;
                }

                c = escaped;
            }

            text.Append(c);
        }

        return null;
    }

    /// <summary>The character that an escape means. Moves to the escape's last character.</summary>
    private static char? ReadEscape(string json, ref int position)
    {
        position++;
        switch (position < json.Length ? json[position] : '\0')
        {
            case '"': return '"';
            case '\\': return '\\';
            case '/': return '/';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when position + 4 < json.Length
                && ushort.TryParse(json.Substring(position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit):
                position += 4;
                return (char)unit;
            default: return null;
        }
    }

    private static void SkipBlanks(string json, ref int position)
    {
        while (position < json.Length && json[position] == ' ')
        {
            position++;
        }
    }
}
