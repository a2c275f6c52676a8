namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>
/// A language in which figures are printed: its words, how it prints digits, and how it says numbers. Each has a folder of
/// its own and sees no other's words. <see cref="Languages"/> lists them.
/// </summary>
internal abstract class Language
{
    /// <summary>The primary subtag of the language: <c>en</c>.</summary>
    public abstract string Tag { get; }

    /// <summary>Its words and phrases, and the signs of every language.</summary>
    public abstract Lexicon Lexicon { get; }

    /// <summary>How it prints numbers in digits.</summary>
    /// <param name="region">The region of the source's tag in capitals, as <c>IN</c>; empty where it has none.</param>
    public abstract DigitStyle StyleOf(string region);

    /// <summary>Whether a point behind digits makes them an ordinal: the German "47." is the forty-seventh.</summary>
    public virtual bool HasOrdinalPoint => false;

    /// <summary>The form of a character that its tables have.</summary>
    public virtual char Fold(char c) => c;

    /// <summary>
    /// Takes a number in words out of the pieces, where one begins at <paramref name="start"/> that is no word of the tables:
    /// Chinese characters, German compounds.
    /// </summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="start">Where to look.</param>
    /// <param name="length">How many pieces it has.</param>
    /// <returns>What it is; null where none begins there. Its number is null where it cannot be read.</returns>
    public virtual NumeralRun? FindNumeral(IReadOnlyList<Piece> pieces, int start, out int length)
    {
        length = 0;
        return null;
    }

    /// <summary>Reads a number of several words that begins at a token; null where none does.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="start">Where to look.</param>
    public abstract NumberPhrase? ReadNumber(IReadOnlyList<Token> tokens, int start);
}

/// <summary>A number in words in one piece of a text.</summary>
/// <param name="Word">The word that stands for it.</param>
/// <param name="Number">The number; null where it cannot be read.</param>
internal sealed record NumeralRun(Word Word, PrintedNumber? Number);

/// <summary>A number of one or more tokens.</summary>
/// <param name="Number">The number; null where it has no end.</param>
/// <param name="End">The token behind it.</param>
/// <param name="TakesScale">Whether a scale may follow: not where it has one already.</param>
/// <param name="IsBareScale">Whether it is a scale that stands alone, as in 近百: it needs a qualifier.</param>
internal sealed record NumberPhrase(PrintedNumber? Number, int End, bool TakesScale, bool IsBareScale = false)
{
    /// <summary>The unit that is said in the same word, as in <c>threefold</c>.</summary>
    public PrintedUnit? Unit { get; init; }
}
