using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChangzhouFacts.Documents;

/// <summary>Formats JSON for readers: values that fit on a line are on one line, and lists of words fill lines.</summary>
internal static class CompactJson
{
    private const int Width = 140;
    private const int Step = 2;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonNode node) => Write(node, indentation: 0, prefix: 0) + "\n";

    private static string Write(JsonNode? node, int indentation, int prefix)
    {
        string line = OnOneLine(node);
        bool fits = indentation > 0 && indentation + prefix + line.Length <= Width;
        return node switch
        {
            _ when fits => line,
            JsonObject members when members.Count > 0 => Enclose('{', '}', indentation, string.Join(Separator(indentation), members.Select(member =>
            {
                string name = OnOneLine(JsonValue.Create(member.Key)) + ": ";
                return name + Write(member.Value, indentation + Step, name.Length);
            }))),
            JsonArray items when items.All(item => item is JsonValue) => Enclose('[', ']', indentation, Fill([.. items.Select(OnOneLine)], indentation + Step)),
            JsonArray items => Enclose('[', ']', indentation, string.Join(Separator(indentation), items.Select(item => Write(item, indentation + Step, 0)))),
            _ => line,
        };
    }

    private static string OnOneLine(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } members => "{ " + string.Join(", ", members.Select(member => OnOneLine(JsonValue.Create(member.Key)) + ": " + OnOneLine(member.Value))) + " }",
        JsonArray items => "[" + string.Join(", ", items.Select(OnOneLine)) + "]",
        null => "null",
        _ => node.ToJsonString(Plain),
    };

    private static string Enclose(char start, char end, int indentation, string content) =>
        start + NewLine(indentation + Step) + content + NewLine(indentation) + end;

    private static string Separator(int indentation) => "," + NewLine(indentation + Step);

    private static string NewLine(int indentation) => "\n" + new string(' ', indentation);

    // Sentences go on separate lines, words side by side.
    private static string Fill(string[] items, int indentation)
    {
        if (items.Any(item => item.Contains(' ', StringComparison.Ordinal)))
        {
            return string.Join("," + NewLine(indentation), items);
        }

        var text = new StringBuilder();
        int column = indentation;
        foreach ((int place, string item) in items.Index())
        {
            if (place > 0 && column + item.Length + 2 > Width)
            {
                text.Append(',').Append(NewLine(indentation));
                column = indentation;
            }
            else if (place > 0)
            {
                text.Append(", ");
                column += 2;
            }

            text.Append(item);
            column += item.Length;
        }

        return text.ToString();
    }
}
