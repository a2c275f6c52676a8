using System.Globalization;
using System.Text.Json.Nodes;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Documents;

/// <summary>Parses YAML examples as an editor does: an unquoted number is a number.</summary>
internal static class Examples
{
    public static JsonArray Of(IEnumerable<string> examples) => [.. examples.Select(Of)];

    private static JsonNode Of(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        Node? document = YamlReader.Read("example: " + yaml, diagnostics, CancellationToken.None);
        return diagnostics.Errors == 0 && document is MappingNode { Entries: [var example] }
            ? Of(example.Value)
            : throw new InvalidOperationException($"This example is not valid YAML: {yaml}");
    }

    private static JsonNode Of(Node node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create<string, JsonNode?>(entry.Key.Text, Of(entry.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        ScalarNode { IsPlain: true } plain when IsNumber(plain.Text) => JsonNode.Parse(plain.Text)!,
        ScalarNode scalar => JsonValue.Create(scalar.Text),
        _ => throw new InvalidOperationException("This part of an example is not supported."),
    };

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
