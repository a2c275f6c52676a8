using System.ComponentModel;

namespace ChangzhouFacts.Json;

/// <summary>Writes and reads a <see cref="NumberType"/> as its word. Used by System.Text.Json; safe to share between threads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumberTypeJsonConverter() : EnumWordJsonConverter<NumberType>(EnumWords.NumberTypes);
