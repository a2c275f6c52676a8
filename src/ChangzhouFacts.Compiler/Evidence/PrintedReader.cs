using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>
/// Reads <c>printed</c>: the words in which a source printed a figure. A phrase that could mean something else is not read,
/// since that costs its author a warning, and a wrong reading an error about a right figure. Words, signs and languages are
/// in tables: <see cref="PrintedSigns"/>, <see cref="PrintedEnglish"/>, <see cref="PrintedChinese"/>.
/// </summary>
internal static class PrintedReader
{
    // Twice the 80 characters that 'printed' may have, for those that are two UTF-16 units.
    private const int MaximumLength = 160;

    /// <summary>Reads printed words. Never throws, whatever they are.</summary>
    /// <param name="printed">The words.</param>
    /// <param name="language">
    /// The BCP 47 tag of the language that the source is in; null where it is not known. In one without a table the same
    /// digits can be another number: the German 3.000 is three thousand.
    /// </param>
    public static PrintedReading Read(string printed, string? language = null)
    {
        if (language is not null && !PrintedVocabulary.KnowsLanguage(language))
        {
            return PrintedReading.Unreadable($"the language '{Quoting.Word(language)}' of their source is not one that is read");
        }

        if (printed.Length > MaximumLength)
        {
            return PrintedReading.Unreadable("they are too long");
        }

        return PrintedTokenizer.Tokenize(printed, out string problem) is { } tokens
            ? new PrintedGrammar(tokens).Read()
            : PrintedReading.Unreadable(problem);
    }
}
