using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>Writes a source as its id, for JSON that lists the sources separately.</summary>
internal sealed class SourceIdConverter : JsonConverter<Source>
{
    /// <exception cref="NotSupportedException">Always, because a source cannot be made from its id alone.</exception>
    public override Source Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, Source value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}
