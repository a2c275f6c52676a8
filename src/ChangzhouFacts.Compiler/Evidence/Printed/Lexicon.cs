namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>
/// The words and phrases of one language, each with its role. Phrases are written as sources print them, in lower case. The
/// longest match wins. If a phrase is added twice, the first entry counts.
/// </summary>
/// <param name="style">How the language prints digits, which decides where a word ends.</param>
/// <param name="fold">Maps a character to the form that the tables use.</param>
internal sealed class Lexicon(DigitStyle style, Func<char, char> fold)
{
    /// <summary>Joins the pieces of a phrase that are printed without a blank between them.</summary>
    public const string Glue = "\u2060";

    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private int _longest;

    /// <summary>Every phrase, as its pieces joined by spaces or <see cref="Glue"/>, with its entry.</summary>
    public IReadOnlyDictionary<string, Word> Words => _words;

    /// <summary>Phrases that were added again with another meaning, which was ignored.</summary>
    public List<string> Doubles { get; } = [];

    public Lexicon Before(Qualifier qualifier, params string[] phrases) =>
        Add(new Word(Role.QualifierBefore) { Qualifier = qualifier }, phrases);

    /// <summary>Adds qualifiers that a negation inverts.</summary>
    public Lexicon Turnable(Qualifier qualifier, params string[] phrases) =>
        Add(new Word(Role.QualifierBefore) { Qualifier = qualifier, CanTurn = true }, phrases);

    public Lexicon LooseBefore(Qualifier qualifier, bool canTurn, params string[] phrases) =>
        Add(new Word(Role.QualifierBefore) { Qualifier = qualifier, IsLoose = true, CanTurn = canTurn }, phrases);

    public Lexicon After(Qualifier qualifier, params string[] phrases) =>
        Add(new Word(Role.QualifierAfter) { Qualifier = qualifier }, phrases);

    public Lexicon Surplus(Qualifier qualifier, params string[] phrases) =>
        Add(new Word(Role.Surplus) { Qualifier = qualifier }, phrases);

    public Lexicon Numeral(int number, params string[] phrases) => Add(new Word(Role.Numeral) { Number = number }, phrases);

    public Lexicon Part(int of, params string[] phrases) => Add(new Word(Role.Part) { Number = of }, phrases);

    public Lexicon Scale(int powerOfTen, params string[] phrases) => Add(new Word(Role.Scale) { Number = powerOfTen }, phrases);

    public Lexicon MoneyScale(int powerOfTen, params string[] phrases) => Add(new Word(Role.MoneyScale) { Number = powerOfTen }, phrases);

    public Lexicon Unit(PrintedUnit unit, Place place, params string[] phrases) =>
        Add(new Word(Role.Unit) { Unit = unit, Place = place }, phrases);

    /// <summary>Adds words that make the figure uncertain, on one side of it or on both.</summary>
    public Lexicon Vague(Place place, params string[] phrases) => Add(new Word(Role.Vague) { Place = place }, phrases);

    /// <summary>
    /// Adds phrases that say what a change is compared with. They come after the figure or before a word of change. In "compared
    /// with last year 47", the number is the other one.
    /// </summary>
    public Lexicon Comparison(params string[] phrases) => Add(new Word(Role.Filler) { Place = Place.After }, phrases);

    /// <summary>Adds words that have only a role.</summary>
    public Lexicon All(Role role, params string[] phrases) => Add(new Word(role), phrases);

    public Lexicon Add(Word word, params string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            List<Piece> pieces = Piece.Split(phrase, style, fold);
            string key = string.Concat(pieces.Select((piece, i) => i == 0 ? piece.Key : Joint(pieces, i) + piece.Key));
            if (!_words.TryGetValue(key, out Word? known))
            {
                _words.Add(key, word);
                _longest = Math.Max(_longest, pieces.Count);
            }
            else if (known != word)
            {
                Doubles.Add(phrase);
            }
        }

        return this;
    }

    /// <summary>The longest phrase that begins at a piece, and its number of pieces; null if none does.</summary>
    public Word? Find(IReadOnlyList<Piece> pieces, int start, out int length)
    {
        Word? longest = null;
        length = 0;
        string key = "";
        for (int count = 1; count <= _longest && start + count <= pieces.Count; count++)
        {
            int last = start + count - 1;
            key = count == 1 ? pieces[start].Key : key + Joint(pieces, last) + pieces[last].Key;
            if (_words.TryGetValue(key, out Word? word) && (word.Spelling is null || word.Spelling == TextOf(pieces, start, count)))
            {
                longest = word;
                length = count;
            }
        }

        return longest;
    }

    // Blanks matter: "a $5 fee" does not contain "A$". Between Chinese characters they don't.
    private static string Joint(IReadOnlyList<Piece> pieces, int index) =>
        pieces[index].FollowsDirectly && !(pieces[index].Script == Script.Han && pieces[index - 1].Script == Script.Han) ? Glue : " ";

    private static string TextOf(IReadOnlyList<Piece> pieces, int start, int count) =>
        string.Concat(pieces.Skip(start).Take(count).Select(piece => piece.Text));
}
