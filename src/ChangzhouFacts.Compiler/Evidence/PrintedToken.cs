using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>A word, phrase, number or sign of printed words, and what it does there.</summary>
/// <param name="Word">What it does.</param>
/// <param name="Text">Its characters, for messages.</param>
/// <param name="IsGlued">Whether nothing is between it and the token before.</param>
/// <param name="Script">How its last piece is written.</param>
/// <param name="Number">The number that it is, unscaled; null where it is none.</param>
/// <param name="Power">The power of ten that the number itself says: 8 in 九点四亿.</param>
/// <param name="IsGroupedBySpaces">Whether it is a number whose groups of digits are separated by spaces.</param>
internal sealed record PrintedToken(
    PrintedWord Word, string Text, bool IsGlued, PrintedAtomKind Script, WrittenNumber? Number = null, int Power = 0, bool IsGroupedBySpaces = false)
{
    public PrintedRole Role => Word.Role;

    /// <summary>Whether it is a number or a part of one.</summary>
    public bool IsNumeric => Role is PrintedRole.Digits or PrintedRole.NumberWord or PrintedRole.Scale or PrintedRole.MoneyScale;
}
