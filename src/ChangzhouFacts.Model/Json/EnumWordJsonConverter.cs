using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Json;

/// <summary>Writes and reads an enum as its words in facts.yaml, and no others. Used by System.Text.Json; safe to share between threads.</summary>
/// <typeparam name="T">The enum; its values count from 0.</typeparam>
/// <remarks>The framework's own converter accepts several words separated by commas, for a value that none of them means.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EnumWordJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly Vocabulary<T> _words;

    private protected EnumWordJsonConverter(Vocabulary<T> words) => _words = words;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not one of the words.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        bool isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        return _words.TryFind(isText ? reader.GetString() : null, out T value) ? value : throw new JsonException("The value must be one of: " + string.Join(", ", _words) + ".");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(WordOf(value));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is not one of the words.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(WordOf(value));

    private string WordOf(T value) => _words[Unsafe.As<T, int>(ref value)];
}
