
namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>
/// Reads <c>printed</c>: the source's own words for a figure. An ambiguous phrase is not read. That costs the author a warning,
/// while a wrong reading would refuse a correct figure or, worse, accept a wrong one.
/// </summary>
internal static class PrintedReader
{
    // Twice the 80 characters that 'printed' may have, because a character can be two UTF-16 units.
    private const int MaximumLength = 160;

    private static readonly string[] QuotationMarks = ["\"\"", "''", "“”", "‘’", "„“", "«»", "»«", "「」", "『』"];

    /// <summary>Reads printed words. Never throws.</summary>
    /// <param name="printed">The words.</param>
    /// <param name="language">
    /// The BCP 47 tag of the source's language; null if unknown. Words in a language without a table are not read, because the
    /// same digits can be another number: the German 3.000 is three thousand.
    /// </param>
    /// <param name="texts">The fact's label, <c>of</c>, <c>for</c> and subject, whose words are known.</param>
    public static PrintedReading Read(string printed, string? language = null, params string[] texts)
    {
        IReadOnlyList<(Language Language, DigitStyle Style)> languages = Languages.Of(language);
        if (languages.Count == 0)
        {
            return PrintedReading.Unreadable($"the language '{HarmlessText.Word(language!)}' of their source is not supported");
        }

        Language[] all = languages.Select(spoken => spoken.Language).ToArray();
        return Read(printed, languages, spoken => new FactWords(texts, spoken.Language, spoken.Style, all));
    }

    /// <summary>Reads printed words without the words of any fact.</summary>
    /// <param name="printed">The words.</param>
    /// <param name="languages">The languages to read them in.</param>
    public static PrintedReading Read(string printed, IReadOnlyList<(Language Language, DigitStyle Style)> languages) =>
        Read(printed, languages, spoken => new FactWords([], spoken.Language, spoken.Style, []));

    /// <summary>Reads printed words, with every word counted as known that could be a word of a fact.</summary>
    /// <param name="printed">The words.</param>
    /// <param name="languages">The languages to read them in.</param>
    public static PrintedReading ReadOfAnyFact(string printed, IReadOnlyList<(Language Language, DigitStyle Style)> languages) =>
        Read(printed, languages, _ => FactWords.Any);

    /// <summary>The unit that a text names, without a number, as in a source without <c>language</c>; null if it names none.</summary>
    /// <param name="text">The text.</param>
    public static PrintedUnit? FindUnit(string text) => Languages.Of(null)
        .Select(spoken => Tokenizer.Tokenize(text, spoken.Language, spoken.Style, FactWords.Any) is [{ Word.Unit: { } unit }] ? unit : null)
        .FirstOrDefault(unit => unit is not null);

    /// <summary>Whether a fact's label has a word of falling.</summary>
    /// <param name="label">The label.</param>
    /// <param name="language">The BCP 47 tag of the source's language; null if it has none. English and Chinese labels are understood with any.</param>
    public static bool SpeaksOfFall(string label, string? language) => Languages.Of(language).Concat(Languages.Of(null)).Any(spoken =>
        Tokenizer.Tokenize(label, spoken.Language, spoken.Style, FactWords.Any).Any(token => token.Role == Role.Fall || token.Word is { Role: Role.ChangeTo, Number: < 0 }));

    private static PrintedReading Read(
        string printed, IReadOnlyList<(Language Language, DigitStyle Style)> languages, Func<(Language Language, DigitStyle Style), FactWords> own)
    {
        if (printed.Length > MaximumLength)
        {
            return PrintedReading.Unreadable("they are too long");
        }

        string words = Unquote(printed);
        List<PrintedReading> readings = languages
            .Select(spoken => new PhraseGrammar(spoken.Language, Tokenizer.Tokenize(words, spoken.Language, spoken.Style, own(spoken))).Read())
            .ToList();
        PrintedFigure[] figures = readings.Select(reading => reading.Figure).OfType<PrintedFigure>().Distinct().ToArray();
        return figures.Length switch
        {
            // Report the problem of the language in whose script the words are.
            0 => readings[printed.Any(Characters.IsHan) ? readings.Count - 1 : 0],
            1 => PrintedReading.Of(figures[0]),
            _ => PrintedReading.Unreadable("they mean different things in different languages"),
        };
    }

    // Quotation marks around the whole phrase don't matter.
    private static string Unquote(string printed)
    {
        string trimmed = printed.Trim();
        return trimmed.Length > 2 && QuotationMarks.Any(marks => trimmed[0] == marks[0] && trimmed[trimmed.Length - 1] == marks[1])
            ? trimmed.Substring(1, trimmed.Length - 2)
            : printed;
    }
}
