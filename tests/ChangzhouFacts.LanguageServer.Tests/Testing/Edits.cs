using Newtonsoft.Json.Linq;

namespace ChangzhouFacts.LanguageServer.Tests.Testing;

/// <summary>Applies edits like an editor, with separate code for lines.</summary>
internal static class Edits
{
    /// <summary>The text after edits, all of which refer to the original text.</summary>
    public static string Apply(string text, IEnumerable<JToken> edits)
    {
        foreach (JToken edit in edits.OrderByDescending(edit => OffsetOf(text, edit["range"]!["start"]!)).ToList())
        {
            int start = OffsetOf(text, edit["range"]!["start"]!);
            text = text[..start] + edit["newText"]!.Value<string>() + text[OffsetOf(text, edit["range"]!["end"]!)..];
        }

        return text;
    }

    /// <summary>The offset of a position, found line by line.</summary>
    public static int OffsetOf(string text, JToken position)
    {
        int offset = 0;
        for (int line = position["line"]!.Value<int>(); line > 0; line--)
        {
            int end = text.IndexOfAny(['\r', '\n'], offset);
            offset = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }

        return offset + position["character"]!.Value<int>();
    }

    /// <summary>A position as numbers.</summary>
    public static (int Line, int Character) PlaceOf(JToken position) => (position["line"]!.Value<int>(), position["character"]!.Value<int>());

    /// <summary>The text in a range.</summary>
    public static string In(string text, JToken range) => text[OffsetOf(text, range["start"]!)..OffsetOf(text, range["end"]!)];
}
