using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>The phrases of all languages in which printed words are read.</summary>
internal static class PrintedVocabulary
{
    private const int CodeLength = 3;

    // Words and well-known abbreviations that would be currencies if they were taken for their codes.
    private static readonly HashSet<string> NotCurrencies = new(StringComparer.Ordinal)
    {
        "ALL", "AMD", "BAM", "BOB", "COP", "CUP", "GEL", "IRR", "MAD", "MOP", "NIO", "PEN", "PHP", "RON", "SAR", "SDG", "SOS", "TOP", "TRY",
        "XTS", "XXX",
    };

    private static readonly PrintedLanguage[] Languages = [PrintedSigns.Table, PrintedEnglish.Table, PrintedChinese.Table];

    private static readonly Dictionary<string, PrintedWord> Phrases =
        Languages.SelectMany(language => language.Entries).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    private static readonly int LongestPhrase = Phrases.Keys.Max(key => key.Count(c => c == ' ')) + 1;

    /// <summary>Whether a BCP 47 tag names a language that has a table: <c>en-GB</c>, <c>zh-Hans</c>.</summary>
    public static bool KnowsLanguage(string tag)
    {
        string primary = tag.Split('-')[0];
        return primary.Length > 0 && Languages.Any(language => language.Tag.Equals(primary, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The longest phrase that begins at an atom, and how many atoms it has; null where none does.</summary>
    public static PrintedWord? Find(List<PrintedAtom> atoms, int start, out int length)
    {
        PrintedWord? longest = null;
        length = 0;
        string key = "";
        for (int count = 1; count <= LongestPhrase && start + count <= atoms.Count; count++)
        {
            key = count == 1 ? atoms[start].Key : key + " " + atoms[start + count - 1].Key;
            if (Phrases.TryGetValue(key, out PrintedWord? word))
            {
                longest = word;
                length = count;
            }
        }

        return longest;
    }

    /// <summary>The unit that a text names as a source prints it, alone: <c>%</c>, <c>RMB</c>; null where it names none.</summary>
    public static PrintedUnit? FindUnit(string text)
    {
        List<PrintedAtom> atoms = PrintedAtom.Split(PrintedCharacters.Normalize(text));
        return Find(atoms, 0, out int length) is { Unit: { } unit } && length == atoms.Count ? unit : null;
    }

    /// <summary>Whether a word is a currency with a scale, as headings of tables have it: <c>USDm</c>.</summary>
    public static bool IsScaledCurrency(string text) =>
        text.Length > CodeLength
        && text.Skip(CodeLength).All(c => c is >= 'a' and <= 'z')
        && text.Substring(0, CodeLength) is var code
        && (code == "RMB" || Currencies.Contains(code));

    /// <summary>
    /// The currency whose code a word is: in capitals, and not a word of its own. Behind a number it has to be the last
    /// word, since many codes are abbreviations of other things too: <c>44 CAD firms</c>, <c>163 CVE entries</c>.
    /// </summary>
    public static PrintedWord? FindCurrency(string text) => Currencies.Contains(text) && !NotCurrencies.Contains(text)
        ? new PrintedWord(PrintedRole.Unit, Unit: PrintedUnit.Of(text), Place: UnitPlace.BeforeOrAtEnd)
        : null;
}
