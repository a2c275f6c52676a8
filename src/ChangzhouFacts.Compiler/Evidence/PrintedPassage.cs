using ChangzhouFacts.Compiler.Evidence.Printed;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>
/// A passage of a source, in which printed words are looked up. A place counts only where the words, read together with what
/// stands around them, are the same figure: <c>450</c> is not in <c>9 450</c>, nor <c>five percent</c> in <c>twenty-five percent</c>.
/// </summary>
/// <param name="text">The passage.</param>
/// <param name="language">The BCP 47 tag of its language; null where it is not known.</param>
internal sealed class PrintedPassage(string text, string? language)
{
    private readonly string _text = SourceCharacters.Normalize(text);
    private readonly IReadOnlyList<(Language Language, DigitStyle Style)> _languages = Languages.Of(language);

    /// <summary>Whether the passage says the words.</summary>
    public bool Says(string printed)
    {
        string words = SourceCharacters.Normalize(printed);
        if (words.Length == 0)
        {
            return false;
        }

        List<(Language Language, DigitStyle Style, PrintedFigure Figure)>? figures = null;
        for (int start = _text.IndexOf(words, StringComparison.Ordinal); start >= 0; start = _text.IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            int end = start + words.Length;
            if (IsCut(start) || IsCut(end))
            {
                continue;
            }

            figures ??= FiguresOf(words);
            if (figures.All(read => new PrintedSurroundings(_text, start, end, read.Language, read.Style).Leave(read.Figure)))
            {
                return true;
            }
        }

        return false;
    }

    private List<(Language Language, DigitStyle Style, PrintedFigure Figure)> FiguresOf(string words)
    {
        var figures = new List<(Language, DigitStyle, PrintedFigure)>();
        foreach ((Language Language, DigitStyle Style) spoken in _languages)
        {
            if (PrintedReader.ReadOfAnyFact(words, [spoken]).Figure is { } figure)
            {
                figures.Add((spoken.Language, spoken.Style, figure));
            }
        }

        return figures;
    }

    // Whether a word or a number goes on over a position: 44 is not in 44.8 or 1,044, "rose" not in "arose".
    private bool IsCut(int position)
    {
        char left = At(position - 1);
        char right = At(position);
        bool isInWord = Characters.IsLatinLetter(left) && Characters.IsLatinLetter(right);
        bool isInDigits = char.IsDigit(left) && char.IsDigit(right);
        bool isBeforePoint = char.IsDigit(left) && IsInsideNumbers(right) && char.IsDigit(At(position + 1));
        bool isBehindPoint = IsInsideNumbers(left) && char.IsDigit(right) && char.IsDigit(At(position - 2));
        return isInWord || isInDigits || isBeforePoint || isBehindPoint;
    }

    private char At(int index) => index >= 0 && index < _text.Length ? _text[index] : '\0';

    private static bool IsInsideNumbers(char c) => c is '.' or ',' or '\'' or '\uFF0C' or '\uFF0E';
}
