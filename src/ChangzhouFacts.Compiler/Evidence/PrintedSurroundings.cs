using ChangzhouFacts.Compiler.Evidence.Printed;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>The surroundings of a match of printed words in a passage, and whether the words are still the same figure within them.</summary>
internal sealed class PrintedSurroundings
{
    // The number of characters on either side that can belong to a figure, and the number of tokens that are tried.
    private const int Reach = 60;
    private const int Tokens = 6;

    private readonly string _window;
    private readonly (Language Language, DigitStyle Style) _spoken;
    private readonly List<Token> _tokens;
    private readonly int _first;
    private readonly int _last;
    private readonly bool _isLeftExact;
    private readonly bool _isExact;

    /// <summary>Reads the surroundings of a match.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="start">The position of the words.</param>
    /// <param name="end">The position after them.</param>
    /// <param name="language">The language to read them in.</param>
    /// <param name="style">How it prints digits.</param>
    public PrintedSurroundings(string text, int start, int end, Language language, DigitStyle style)
    {
        int from = Math.Max(0, start - Reach);
        int to = Math.Min(text.Length, end + Reach);
        while (from > 0 && from < start && IsInWord(text[from - 1]) && IsInWord(text[from]))
        {
            from++;
        }

        _window = text.Substring(from, to - from);
        _spoken = (language, style);
        _tokens = Tokenizer.Tokenize(_window, language, style, FactWords.Any);
        _first = _tokens.FindIndex(token => token.End > start - from);
        _last = _tokens.FindLastIndex(token => token.Start < end - from);
        _isLeftExact = _first >= 0 && _tokens[_first].Start == start - from;
        _isExact = _isLeftExact && _tokens[_last].End == end - from;
    }

    /// <summary>Whether the words, read with their surroundings, are still this figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="unit">The unit of the fact, with which a unit in the text must agree; null if unknown.</param>
    public bool Leave(PrintedFigure figure, Unit? unit)
    {
        // A match may end inside a token: "5 percent" in "5 percent points", or "9.4亿元" in "9.4亿元人民币", which is the same figure.
        bool isWhole = _isExact || (_first >= 0 && (_isLeftExact || unit is not null) && Read(_first, _last) is { } whole && IsSame(figure, whole, unit));
        if (!isWhole)
        {
            return false;
        }

        bool isLeftRead = false;
        bool isRightRead = false;
        for (int left = _first; left >= FurthestLeft(); left--)
        {
            for (int right = _last; right <= FurthestRight(); right++)
            {
                if ((left == _first && right == _last) || Read(left, right) is not { } larger)
                {
                    continue;
                }

                if (!IsSame(figure, larger, unit))
                {
                    return false;
                }

                isLeftRead |= left < _first;
                isRightRead |= right > _last;
            }
        }

        var adjoining = new AdjoiningTokens(_tokens, _first, _last);
        return !adjoining.IsInRange() && (isLeftRead || !adjoining.IsPartOnLeft()) && (isRightRead || !adjoining.IsPartOnRight());
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) && !Characters.IsHan(c);

    private PrintedFigure? Read(int left, int right)
    {
        int start = _tokens[left].Start;
        return PrintedReader.ReadOfAnyFact(_window.Substring(start, _tokens[right].End - start), [_spoken]).Figure;
    }

    // Reading stops at an unknown word and at the end of a clause.
    private int FurthestLeft()
    {
        int at = _first;
        while (_first - at < Tokens && at > 0 && !Ends(_tokens[at - 1]))
        {
            at--;
        }

        return at;
    }

    private int FurthestRight()
    {
        int at = _last;
        while (at - _last < Tokens && at + 1 < _tokens.Count && !Ends(_tokens[at + 1]))
        {
            at++;
        }

        return at;
    }

    private static bool Ends(Token token) => token.Role is Role.Own or Role.Unknown or Role.From or Role.Comma or Role.Colon or Role.Point;

    /// <summary>Whether two readings are the same figure. A unit found only in the text must be the fact's: for a count, 47 is not in "47 percent".</summary>
    internal static bool IsSame(PrintedFigure one, PrintedFigure larger, Unit? unit)
    {
        bool isSameNumber = one.Number.Value == larger.Number.Value && one.Number.Form == larger.Number.Form;
        bool isSameQualifier = (one.Qualifier ?? Qualifier.Exact) == (larger.Qualifier ?? Qualifier.Exact);
        bool isSameUnit = one.Unit is null
            ? larger.Unit is not { Power: not 0 } and not { Kind: UnitKind.BasisPoint }
            : larger.Unit is not null && PrintedUnit.Both(one.Unit, larger.Unit) is not null;
        return isSameNumber && isSameQualifier && isSameUnit && (larger.Unit is null || unit is null || Agrees(larger, unit, isNew: one.Unit is null));
    }

    // A measure can be what the fact counts: "450 tonnes".
    private static bool Agrees(PrintedFigure figure, Unit unit, bool isNew) => UnitAgreement.Of(figure, unit.Code, unit.Per) is { } agreement
        ? agreement.IsAgreed && (!isNew || agreement.Number.Value == figure.Number.Value)
        : figure.Unit!.Kind == UnitKind.Measure;
}
