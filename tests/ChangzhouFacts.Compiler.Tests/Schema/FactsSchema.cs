using System.Text.Json.Nodes;
using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Schema;

/// <summary>The repository's <c>facts.schema.json</c>.</summary>
internal static class FactsSchema
{
    public static JsonObject Root { get; } = JsonNode.Parse(Repository.Read("facts.schema.json"))!.AsObject();

    private static readonly Draft07 Validator = new(Root);

    /// <summary>What an editor marks in a facts file.</summary>
    public static IReadOnlyList<string> Check(string yaml) => Validator.Check(EditorView.Of(yaml));

    /// <summary>A schema, or what it refers to.</summary>
    public static JsonObject Resolve(JsonNode schema) =>
        (schema["$ref"] is { } reference ? Validator.Resolve(reference.GetValue<string>()) : schema).AsObject();

    public static JsonObject Definition(string name) => Root["definitions"]![name]!.AsObject();

    /// <summary>Every mapping within a schema, itself included, with its place: the schemas in it, and what holds them.</summary>
    public static IEnumerable<(string Place, JsonObject Schema)> All(JsonNode? node, string place = "#")
    {
        IEnumerable<(string Key, JsonNode? Value)> members = node switch
        {
            JsonObject schema => schema
                .Where(member => member.Key is not ("enum" or "enumDescriptions" or "examples"))
                .Select(member => (member.Key, member.Value)),
            JsonArray list => list.Select((item, index) => (index.ToString(System.Globalization.CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        IEnumerable<(string Place, JsonObject Schema)> own = node is JsonObject itself ? [(place, itself)] : [];
        return own.Concat(members.SelectMany(member => All(member.Value, $"{place}/{member.Key}")));
    }
}
