using System.Text.Json.Nodes;

namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>The output of <c>export --format json</c>, as read by a program.</summary>
internal static class ExportedJson
{
    /// <summary>The set with each source in place of its id: the JSON of the records.</summary>
    public static JsonObject WithSources(string json)
    {
        JsonObject set = JsonNode.Parse(json)!.AsObject();
        var sources = set["sources"]!.AsArray().ToDictionary(source => (string)source!["id"]!, source => source!);
        PutInto(set["facts"]!, sources);
        return set;
    }

    private static void PutInto(JsonNode node, Dictionary<string, JsonNode> sources)
    {
        if (node is JsonArray list)
        {
            foreach (JsonNode? item in list.Where(item => item is not null))
            {
                PutInto(item!, sources);
            }
        }
        else if (node is JsonObject record)
        {
            foreach ((string name, JsonNode? value) in record.ToList())
            {
                if (name == "source")
                {
                    record[name] = sources[(string)value!].DeepClone();
                }
                else if (value is not null)
                {
                    PutInto(value, sources);
                }
            }
        }
    }
}
