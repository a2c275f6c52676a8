using System.ComponentModel;
using System.Text.Json;

namespace ChangzhouFacts.Json;

/// <summary>Writes and reads a <see cref="Qualifier"/> as its word. Used by System.Text.Json; holds nothing and is safe to share between threads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QualifierJsonConverter : JsonConverter<Qualifier>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is none of the words.</exception>
    public override Qualifier Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (Qualifier)reader.ReadWord(EnumWords.Qualifiers);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Qualifier value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumWords.Qualifiers[(int)value]);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is none of the words.</exception>
    public override Qualifier ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (Qualifier)reader.ReadWord(EnumWords.Qualifiers);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Qualifier value, JsonSerializerOptions options) =>
        writer.WritePropertyName(EnumWords.Qualifiers[(int)value]);
}
