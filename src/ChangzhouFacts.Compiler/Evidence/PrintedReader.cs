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
    public static PrintedReading Read(string printed)
    {
        if (printed.Length > MaximumLength)
        {
            return PrintedReading.Unreadable("they are too long");
        }

        return PrintedTokenizer.Tokenize(printed, out string problem) is { } tokens
            ? new PrintedGrammar(tokens).Read()
            : PrintedReading.Unreadable(problem);
    }
}
