using ChangzhouFacts.Compiler.Evidence.Printed;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>What stands around a place in a passage where printed words were found, and whether it leaves them the figure that they are.</summary>
internal sealed class PrintedSurroundings
{
    // Characters on either side in which all that can belong to a figure stands, and how many tokens of them are tried.
    private const int Reach = 60;
    private const int Tokens = 6;

    private readonly string _window;
    private readonly (Language Language, DigitStyle Style) _spoken;
    private readonly List<Token> _tokens;
    private readonly int _first;
    private readonly int _last;

    /// <summary>Looks around a place.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="end">The position behind them.</param>
    /// <param name="language">The language in which they are read.</param>
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
        IsWhole = _first >= 0 && _tokens[_first].Start == start - from && _tokens[_last].End == end - from;
    }

    // Whether the words are whole tokens there: "5 percent" is not, in "5 percent points".
    private bool IsWhole { get; }

    /// <summary>Whether they leave the words this figure.</summary>
    public bool Leave(PrintedFigure figure)
    {
        if (!IsWhole)
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

                if (!IsSame(figure, larger))
                {
                    return false;
                }

                isLeftRead |= left < _first;
                isRightRead |= right > _last;
            }
        }

        return (isLeftRead || !IsPartOnLeft()) && (isRightRead || !IsPartOnRight());
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) && !Characters.IsHan(c);

    private Token? At(int index) => index >= 0 && index < _tokens.Count ? _tokens[index] : null;

    private PrintedFigure? Read(int left, int right)
    {
        int start = _tokens[left].Start;
        return PrintedReader.ReadOfAnyFact(_window.Substring(start, _tokens[right].End - start), [_spoken]).Figure;
    }

    // A word that no table has ends the reading, and so does what ends a clause.
    private int FurthestLeft()
    {
        int at = _first;
        while (_first - at < Tokens && At(at - 1) is { } token && !Ends(token))
        {
            at--;
        }

        return at;
    }

    private int FurthestRight()
    {
        int at = _last;
        while (at - _last < Tokens && At(at + 1) is { } token && !Ends(token))
        {
            at++;
        }

        return at;
    }

    private static bool Ends(Token token) => token.Role is Role.Own or Role.Unknown or Role.Comma or Role.Colon or Role.Point;

    // A unit that comes to it changes nothing, unless it is a part of one: 5 is not in "5 cents".
    internal static bool IsSame(PrintedFigure one, PrintedFigure larger)
    {
        bool isSameNumber = one.Number.Value == larger.Number.Value && one.Number.Form == larger.Number.Form;
        bool isSameQualifier = (one.Qualifier ?? Qualifier.Exact) == (larger.Qualifier ?? Qualifier.Exact);
        bool isSameUnit = one.Unit is null
            ? larger.Unit is not { Power: not 0 } and not { Kind: UnitKind.BasisPoint }
            : larger.Unit is not null && PrintedUnit.Both(one.Unit, larger.Unit) is not null;
        return isSameNumber && isSameQualifier && isSameUnit;
    }

    // What adjoins and belongs to a figure, although it cannot be read with it: "not 44", 第44.
    private bool IsPartOnLeft() => At(_first - 1) is { } token && token.Role switch
    {
        Role.Negation or Role.QualifierBefore or Role.Numeral or Role.PartsOf => true,
        Role.Hyphen or Role.Dash or Role.Plus or Role.Digits => _tokens[_first].FollowsDirectly,
        Role.Vague => _tokens[_first].FollowsDirectly && token.Word.Place != Place.After,
        _ => false,
    };

    private bool IsPartOnRight() => At(_last + 1) is { } token && token.Role switch
    {
        Role.Scale or Role.Surplus or Role.Fraction or Role.Tenths or Role.PartsOf or Role.Numeral or Role.QualifierAfter => true,
        Role.MoneyScale or Role.Digits or Role.Plus or Role.Vague => token.FollowsDirectly,
        Role.Hyphen => token.FollowsDirectly && At(_last + 2) is { FollowsDirectly: true, Role: Role.Digits or Role.Numeral or Role.Scale },
        _ => false,
    };
}
