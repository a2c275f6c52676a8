using System.ComponentModel;
using System.Text.Json;

namespace ChangzhouFacts.Json;

/// <summary>Writes and reads a <see cref="Period"/> as its text, as a value and as a property name. Used by System.Text.Json; has no state and is safe to share between threads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PeriodJsonConverter : JsonConverter<Period>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is not a period.</exception>
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Period.TryParse(reader.GetString(), out Period period)
            ? period
            : throw new JsonException("A period is written as \"2022\", \"2022-10\", \"2022-10-24\" or \"2017/2022\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[Period.LongestText];
        value.TryFormat(text, out int length, default, null);
        writer.WriteStringValue(text[..length]);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is not a period.</exception>
    public override Period ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Period.TryParse(reader.GetString(), out Period period)
            ? period
            : throw new JsonException("A period is written as \"2022\", \"2022-10\", \"2022-10-24\" or \"2017/2022\".");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());
}
