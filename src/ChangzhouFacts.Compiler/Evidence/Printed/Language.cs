namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>
/// A language of printed figures: its words, its style of digits, and its numbers in words. Each language has a folder of its
/// own and does not use the words of another. <see cref="Languages"/> lists them.
/// </summary>
internal abstract class Language
{
    /// <summary>The primary subtag of the language: <c>en</c>.</summary>
    public abstract string Tag { get; }

    /// <summary>Its words and phrases, and the signs of every language.</summary>
    public abstract Lexicon Lexicon { get; }

    /// <summary>How it prints numbers in digits.</summary>
    /// <param name="region">The region of the source's language tag in capitals, such as <c>IN</c>; empty if it has none.</param>
    public abstract DigitStyle StyleOf(string region);

    /// <summary>Whether a point after digits makes them an ordinal: the German "47." is the forty-seventh.</summary>
    public virtual bool HasOrdinalPoint => false;

    /// <summary>A character in the form that its tables use.</summary>
    public virtual char Fold(char c) => c;

    /// <summary>
    /// Finds a number in words that no table can hold, such as Chinese characters or German compounds.
    /// </summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="start">The index of its first piece.</param>
    /// <param name="length">The number of its pieces.</param>
    /// <returns>The number in words; null if none begins there. Its value is null if it cannot be read.</returns>
    public virtual NumeralRun? FindNumeral(IReadOnlyList<Piece> pieces, int start, out int length)
    {
        length = 0;
        return null;
    }

    /// <summary>Reads a number of several words that begins at a token; null if none does.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="start">The index of the token.</param>
    public abstract NumberPhrase? ReadNumber(IReadOnlyList<Token> tokens, int start);
}

/// <summary>A number in words that no table holds.</summary>
/// <param name="Word">The entry to use for it.</param>
/// <param name="Number">The number; null if it cannot be read.</param>
internal sealed record NumeralRun(Word Word, PrintedNumber? Number);

/// <summary>A number of one or more tokens.</summary>
/// <param name="Number">The number; null if it has no finite decimal.</param>
/// <param name="End">The index of the token after it.</param>
/// <param name="TakesScale">Whether a scale may follow. If it already has one, none may.</param>
/// <param name="IsBareScale">Whether it is a scale without a number, as in 近百, which needs a qualifier.</param>
internal sealed record NumberPhrase(PrintedNumber? Number, int End, bool TakesScale, bool IsBareScale = false)
{
    /// <summary>The unit in the same word, as in <c>threefold</c>.</summary>
    public PrintedUnit? Unit { get; init; }
}
