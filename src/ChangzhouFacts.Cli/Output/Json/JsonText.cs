using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>Writes a value as JSON, followed by a line end.</summary>
internal static class JsonText
{
    public static void WriteJson<T>(this TextWriter writer, T value, JsonTypeInfo<T> type) => writer.WriteLine(JsonSerializer.Serialize(value, type));
}
