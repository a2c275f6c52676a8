namespace ChangzhouFacts;

/// <summary>A text in one language.</summary>
/// <remarks>Immutable and thus safe to share between threads. Two are equal if language and text are equal, character by character.</remarks>
public sealed record LocalizedText
{
    private readonly string _language = "";
    private readonly string _text = "";

    /// <summary>Creates a text of a language.</summary>
    /// <param name="language">A BCP 47 tag: <c>zh-Hans</c>.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty.</exception>
    public LocalizedText(string language, string text)
    {
        _language = Preconditions.CheckText(language, nameof(language));
        _text = Preconditions.CheckText(text, nameof(text));
    }

    /// <summary>The language: a BCP 47 tag, not validated.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">It is empty.</exception>
    [JsonRequired]
    public string Language
    {
        get => _language;
        init => _language = Preconditions.CheckText(value, nameof(value));
    }

    /// <summary>The text.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">It is empty.</exception>
    [JsonRequired]
    public string Text
    {
        get => _text;
        init => _text = Preconditions.CheckText(value, nameof(value));
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
