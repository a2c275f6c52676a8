using System.Text.Json;

namespace ChangzhouFacts.Json;

/// <summary>How the values of enums are read from their words.</summary>
internal static class WordReading
{
    /// <summary>The place of the word that the reader stands on among <paramref name="words"/>.</summary>
    /// <exception cref="JsonException">The reader stands on none of them.</exception>
    public static int ReadWord(this ref Utf8JsonReader reader, string[] words)
    {
        int place = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? Array.IndexOf(words, reader.GetString()) : -1;
        return place >= 0 ? place : throw new JsonException("One of these is wanted: " + string.Join(", ", words) + ".");
    }
}
