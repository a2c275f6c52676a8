namespace ChangzhouFacts;

/// <summary>A text in one language.</summary>
/// <remarks>Immutable and thus safe to share between threads. Two are equal if language and text are, character by character.</remarks>
public sealed record LocalizedText
{
    /// <summary>Makes a text of a language.</summary>
    /// <param name="language">A BCP 47 tag: <c>zh-Hans</c>.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty.</exception>
    [JsonConstructor]
    public LocalizedText(string language, string text)
    {
        Language = Preconditions.CheckText(language, nameof(language));
        Text = Preconditions.CheckText(text, nameof(text));
    }

    /// <summary>The language: a BCP 47 tag, not checked.</summary>
    public string Language { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
