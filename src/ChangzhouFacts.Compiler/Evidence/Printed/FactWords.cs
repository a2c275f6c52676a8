namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>The words of a fact's own label, <c>of</c>, <c>for</c> and subject. They are known unless a table has them.</summary>
internal sealed class FactWords
{
    // Endings that make any word a number: "zillion", "manifold". Such words are never harmless.
    private static readonly string[] NumberEndings = ["illion", "illions", "illionth", "illionths", "illiard", "illiards", "illionen", "illiarden", "fold"];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly IReadOnlyList<Language> _languages = [];
    private readonly bool _isAnyWord;

    /// <summary>Collects the words of texts of the fact.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="language">The language whose characters and digits the texts use.</param>
    /// <param name="style">How this language prints digits.</param>
    /// <param name="languages">
    /// The possible languages of the source. A word in a table of one of them is not the fact's own word in another.
    /// </param>
    public FactWords(IEnumerable<string> texts, Language language, DigitStyle style, IReadOnlyList<Language> languages)
    {
        _languages = languages;
        foreach (string text in texts)
        {
            List<Piece> pieces = Piece.Split(text, style, language.Fold);
            _words.UnionWith(pieces.Where(piece => piece.Script == Script.Latin).Select(piece => piece.Key));
            _texts.Add(string.Concat(pieces.Select(piece => piece.Script == Script.Han ? piece.Key : " ")));
        }
    }

    private FactWords() => _isAnyWord = true;

    /// <summary>Knows every word that could be a fact's own, for use when the fact is unknown.</summary>
    public static FactWords Any { get; } = new();

    /// <summary>Whether a Latin word is one of the fact's, as it is or with an ending.</summary>
    public bool HasWord(string word) =>
        !NumberEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
        && (_isAnyWord || _words.Contains(word) || Stems(word).Any(_words.Contains))
        && !_languages.Any(language => language.Lexicon.Words.TryGetValue(word, out Word? known) && !IsHarmless(known.Role));

    /// <summary>Whether Chinese characters occur in one of the fact's texts.</summary>
    public bool HasRun(string characters) => _isAnyWord || _texts.Any(text => text.IndexOf(characters, StringComparison.Ordinal) >= 0);

    /// <summary>Whether a word of this role can be a fact's own word.</summary>
    public static bool IsHarmless(Role role) =>
        role is Role.Own or Role.Counter or Role.Filler or Role.LeadIn or Role.Remark or Role.Head or Role.Preposition or Role.Article or Role.Rise;

    // "companies" of "company", "produced" of "produce".
    private static IEnumerable<string> Stems(string word)
    {
        foreach ((string ending, string instead) in new[]
        {
            ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("'s", ""), ("s'", ""), ("'", ""),
        })
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return word.Substring(0, word.Length - ending.Length) + instead;
            }
        }
    }
}
