using System.Globalization;
using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>
/// Finds the one figure among the tokens of printed words: its number, then what belongs to it on the left and on the right.
/// What remains has to be words that change nothing.
/// </summary>
internal sealed partial class PrintedGrammar(IReadOnlyList<PrintedToken> tokens)
{
    // The tokens from _start to before _end are the figure.
    private int _start;
    private int _end;
    private WrittenNumber _number = new(false, "0", "", "");
    private int _power;
    private bool _isInDigits;
    private bool _isSigned;
    private Qualifier? _qualifier;
    private PrintedUnit? _unit;

    /// <summary>Reads the figure; to be called once.</summary>
    public PrintedReading Read()
    {
        string? problem = ReadNumber() ?? ReadLeft() ?? ReadRight() ?? CheckRest();
        if (problem is not null)
        {
            return PrintedReading.Unreadable(problem);
        }

        bool hasFraction = _number.Fraction.Length > 0;
        bool isRounded = hasFraction || (_isInDigits && _power > 0 && _qualifier is null or Qualifier.Exact);
        int? lastDigitPower = isRounded ? _power - _number.Fraction.Length : null;
        return PrintedReading.Of(new PrintedFigure(_number.Scale(_power), lastDigitPower, _qualifier, _unit));
    }

    private PrintedToken? At(int index) => index >= 0 && index < tokens.Count ? tokens[index] : null;

    private PrintedRole? RoleAt(int index) => At(index)?.Role;

    private string? ReadNumber()
    {
        int index = IndexOf(i => tokens[i].Number is not null);
        if (index < 0)
        {
            // "a hundred": the article is the number, and the scale is read with what follows.
            index = IndexOf(i => RoleAt(i) == PrintedRole.Article && RoleAt(i + 1) == PrintedRole.Scale);
            if (index < 0)
            {
                return "they have no number";
            }
        }

        _start = index;
        _end = index + 1;
        PrintedToken first = tokens[index];
        _number = first.Number ?? Whole(1);
        _power = first.Power;
        _isInDigits = first.Role == PrintedRole.Digits;
        if (first.Role == PrintedRole.NumberWord && first.Word.Number >= 20)
        {
            ReadOnes(first.Word.Number);
        }

        return null;
    }

    // "forty-four", "forty four"
    private void ReadOnes(int tens)
    {
        bool isHyphenated = At(_end) is { Role: PrintedRole.Hyphen, IsGlued: true } && At(_end + 1) is { IsGlued: true };
        int index = isHyphenated ? _end + 1 : _end;
        if (RoleAt(index) == PrintedRole.NumberWord && tokens[index].Word.Number is > 0 and < 10 and int ones)
        {
            _number = Whole(tens + ones);
            _end = index + 1;
        }
    }

    // Signs, currencies, qualifiers and filler, from the number to the left.
    private string? ReadLeft()
    {
        bool hasArticle = false;
        for (; _start > 0; _start--)
        {
            PrintedToken token = tokens[_start - 1];
            string? problem = null;
            if (token.Script == PrintedAtomKind.Latin && token.Role != PrintedRole.Unit
                && tokens[_start] is { IsGlued: true, Script: not PrintedAtomKind.Han })
            {
                // "G20", "A5"
                return Unclear(token);
            }

            switch (token.Role)
            {
                case PrintedRole.Hyphen or PrintedRole.Plus when !_isSigned && _qualifier is null && IsSign(_start - 1):
                    SetSign(isNegative: token.Role == PrintedRole.Hyphen);
                    break;
                case PrintedRole.Minus when !_isSigned && _qualifier is null:
                    SetSign(isNegative: true);
                    break;
                case PrintedRole.Unit when token.Word.Place is UnitPlace.BeforeOrAfter or UnitPlace.Before or UnitPlace.BeforeOrAtEnd:
                    problem = AddUnit(token);
                    break;
                case PrintedRole.QualifierBefore:
                case PrintedRole.LooseQualifierBefore when !hasArticle && IsClearBefore(_start - 1):
                    problem = AddQualifier(token);
                    break;
                case PrintedRole.Filler:
                    break;
                case PrintedRole.Article:
                    // "under a 5 percent tax" says nothing about the 5.
                    hasArticle = true;
                    break;
                default:
                    return CheckLeft(token, tokens[_start]);
            }

            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    // "-5", "$-5"; not the hyphen of "COVID-19", nor a dash.
    private bool IsSign(int index) =>
        tokens[index + 1].IsGlued && !(tokens[index].IsGlued && At(index - 1)?.Script is PrintedAtomKind.Latin or PrintedAtomKind.Digits);

    private bool IsClearBefore(int index) => RoleAt(index - 1)
        is null or PrintedRole.Filler or PrintedRole.Article or PrintedRole.LeadIn or PrintedRole.Comma or PrintedRole.Colon;

    // Scale, unit, counter and qualifiers, from the number to the right.
    private string? ReadRight()
    {
        bool hasUnitOrCounter = false;
        PrintedToken? scale = null;
        for (; _end < tokens.Count; _end++)
        {
            PrintedToken token = tokens[_end];
            string? problem = null;
            switch (token.Role)
            {
                case PrintedRole.Scale when !hasUnitOrCounter && (scale is null || (scale.Word.Number == 2 && token.Word.Number > 2)):
                    _power += token.Word.Number;
                    scale = token;
                    break;
                case PrintedRole.MoneyScale when scale is null && _unit is not null && token.IsGlued && IsLower(token.Text):
                    _power += token.Word.Number;
                    scale = token;
                    break;
                case PrintedRole.Surplus when !hasUnitOrCounter:
                case PrintedRole.QualifierAfter:
                    problem = AddQualifier(token);
                    break;
                case PrintedRole.Unit when token.Word.Place != UnitPlace.Before:
                    hasUnitOrCounter = true;
                    problem = AddUnit(token);
                    break;
                case PrintedRole.Counter when !hasUnitOrCounter:
                    hasUnitOrCounter = true;
                    break;
                case PrintedRole.Hyphen when token.IsGlued && At(_end + 1) is { IsGlued: true, Role: PrintedRole.Scale or PrintedRole.Unit }:
                    break;
                default:
                    return CheckRight(token, tokens[_end - 1]);
            }

            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    private void SetSign(bool isNegative)
    {
        _isSigned = true;
        _number = _number with { IsNegative = isNegative && !_number.IsZero };
    }

    private string? AddUnit(PrintedToken token)
    {
        PrintedUnit named = token.Word.Unit!;
        PrintedUnit? both = _unit is null ? named : PrintedUnit.Both(_unit, named);
        if (both is null)
        {
            return "they name two units";
        }

        _unit = both;
        return null;
    }

    private string? AddQualifier(PrintedToken token)
    {
        if (_qualifier is { } known && known != token.Word.Qualifier)
        {
            return "they have two qualifiers";
        }

        _qualifier = token.Word.Qualifier;
        return null;
    }

    private int IndexOf(Func<int, bool> isWanted)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (isWanted(i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsLower(string text) => text.All(c => c is >= 'a' and <= 'z');

    private static WrittenNumber Whole(int number) => new(false, number.ToString(CultureInfo.InvariantCulture), "", "");
}
