using System.ComponentModel;
using System.Text.Json;

namespace ChangzhouFacts.Json;

/// <summary>Writes and reads a <see cref="PeriodKind"/> as its word. Used by System.Text.Json; holds nothing and is safe to share between threads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PeriodKindJsonConverter : JsonConverter<PeriodKind>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is none of the words.</exception>
    public override PeriodKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (PeriodKind)reader.ReadWord(EnumWords.PeriodKinds);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PeriodKind value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumWords.PeriodKinds[(int)value]);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is none of the words.</exception>
    public override PeriodKind ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (PeriodKind)reader.ReadWord(EnumWords.PeriodKinds);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PeriodKind value, JsonSerializerOptions options) =>
        writer.WritePropertyName(EnumWords.PeriodKinds[(int)value]);
}
