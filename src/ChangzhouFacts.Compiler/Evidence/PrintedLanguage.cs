
namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>
/// The table of one language: its words and phrases, and what each does in printed words. Phrases are written as a source
/// prints them, in lower case; the longest that fits is taken.
/// </summary>
/// <param name="tag">The primary subtag of the language; empty for what every language has.</param>
internal sealed class PrintedLanguage(string tag)
{
    private readonly List<KeyValuePair<string, PrintedWord>> _entries = [];

    /// <summary>The primary subtag of the language: <c>en</c>.</summary>
    public string Tag { get; } = tag;

    /// <summary>Every phrase as its pieces, joined by spaces, with what it does.</summary>
    public IReadOnlyList<KeyValuePair<string, PrintedWord>> Entries => _entries;

    /// <summary>The phrases as the pieces that a text is cut into.</summary>
    public static string Key(IEnumerable<PrintedAtom> atoms) => string.Join(" ", atoms.Select(atom => atom.Key));

    public PrintedLanguage Before(Qualifier qualifier, params string[] phrases) =>
        Add(new PrintedWord(PrintedRole.QualifierBefore, Qualifier: qualifier), phrases);

    public PrintedLanguage LooseBefore(Qualifier qualifier, params string[] phrases) =>
        Add(new PrintedWord(PrintedRole.LooseQualifierBefore, Qualifier: qualifier), phrases);

    public PrintedLanguage After(Qualifier qualifier, params string[] phrases) =>
        Add(new PrintedWord(PrintedRole.QualifierAfter, Qualifier: qualifier), phrases);

    public PrintedLanguage Surplus(Qualifier qualifier, params string[] phrases) =>
        Add(new PrintedWord(PrintedRole.Surplus, Qualifier: qualifier), phrases);

    public PrintedLanguage Number(int number, params string[] phrases) =>
        Add(new PrintedWord(PrintedRole.NumberWord, number), phrases);

    public PrintedLanguage Scale(int powerOfTen, params string[] phrases) =>
        Add(new PrintedWord(PrintedRole.Scale, powerOfTen), phrases);

    public PrintedLanguage MoneyScale(int powerOfTen, params string[] phrases) =>
        Add(new PrintedWord(PrintedRole.MoneyScale, powerOfTen), phrases);

    public PrintedLanguage Unit(string code, UnitPlace place, params string[] phrases) =>
        Unit(PrintedUnit.Of(code), place, phrases);

    public PrintedLanguage Unit(PrintedUnit unit, UnitPlace place, params string[] phrases) =>
        Add(new PrintedWord(PrintedRole.Unit, Unit: unit, Place: place), phrases);

    /// <summary>Words with a role that needs nothing more.</summary>
    public PrintedLanguage Words(PrintedRole role, params string[] phrases) => Add(new PrintedWord(role), phrases);

    private PrintedLanguage Add(PrintedWord word, string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            _entries.Add(new(Key(PrintedAtom.Split(phrase)), word));
        }

        return this;
    }
}
