using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Pointer;
using Json.Schema;

namespace ChangzhouFacts.Compiler.Tests.Schema;

/// <summary>The repository's <c>facts.schema.json</c>.</summary>
internal static class FactsSchema
{
    public static JsonObject Root { get; } = JsonNode.Parse(Repository.Read("facts.schema.json"))!.AsObject();

    private static readonly JsonSchema Schema = JsonSchema.FromText(Root.ToJsonString());

    /// <summary>The marks of an editor in a facts file.</summary>
    public static IReadOnlyList<string> Check(string yaml)
    {
        EvaluationResults results = Schema.Evaluate(
            JsonSerializer.SerializeToElement(EditorView.Of(yaml)), new EvaluationOptions { OutputFormat = OutputFormat.Hierarchical });
        List<string> findings = [.. SchemaFindings.Of(results)];
        Assert.Equal(results.IsValid, findings.Count == 0);
        return findings;
    }

    /// <summary>A schema, or the one that it refers to.</summary>
    public static JsonObject Resolve(JsonNode schema) =>
        (schema["$ref"] is { } reference ? Find(reference.GetValue<string>()) : schema).AsObject();

    /// <summary>The target of a reference within the schema.</summary>
    public static JsonNode Find(string reference) =>
        JsonPointer.Parse(reference.TrimStart('#')).TryEvaluate(Root, out JsonNode? found) ? found! : throw new KeyNotFoundException(reference);

    public static JsonObject Definition(string name) => Root["definitions"]![name]!.AsObject();

    /// <summary>Every mapping within a schema, itself included, with its path: schemas and their containers.</summary>
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
