using System.ComponentModel;
using System.Text.Json;

namespace ChangzhouFacts.Json;

/// <summary>Writes and reads a <see cref="NumberType"/> as its word. Used by System.Text.Json; holds nothing and is safe to share between threads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumberTypeJsonConverter : JsonConverter<NumberType>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is none of the words.</exception>
    public override NumberType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (NumberType)reader.ReadWord(EnumWords.NumberTypes);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, NumberType value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumWords.NumberTypes[(int)value]);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is none of the words.</exception>
    public override NumberType ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (NumberType)reader.ReadWord(EnumWords.NumberTypes);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, NumberType value, JsonSerializerOptions options) =>
        writer.WritePropertyName(EnumWords.NumberTypes[(int)value]);
}
