using System.Numerics;

namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>What follows the number: its unit, <c>per</c>, qualifiers, changes, and the tail.</summary>
internal sealed partial class PhraseGrammar
{
    // Whether only a scale, a unit or a counter has come since the number, so that a qualifier still belongs to it.
    private bool _isAtFigure = true;

    private bool ReadBehind()
    {
        while (At(_at) is { } token)
        {
            if (IsTailBeginning(token))
            {
                return ReadTail();
            }

            if (!ReadBehind(token))
            {
                return false;
            }
        }

        // "rose 2.5 times" can mean "by" or "to".
        return !_isOpen && !(_unit is { Kind: UnitKind.Multiple } && _change is not null) || Fail("a multiple after a word of change can be the change or its result");
    }

    private bool ReadBehind(Token token)
    {
        Token before = tokens[_at - 1];
        bool isGluedWord = token is { FollowsDirectly: true, First: Script.Latin } && before.Last is Script.Digits or Script.Latin;
        bool isShare = _number!.Form == NumberForm.Share;
        switch (token.Role)
        {
            case Role.Hyphen when JoinsFigure(_at) || JoinsOwnWords(_at):
                return Take();
            case Role.Unit when token.Word.Place != Place.Before && _isAtFigure && !isShare && !(token.Word.IsLoose && !(token.FollowsDirectly && before.Last == Script.Digits)):
                return ReadUnit(token);
            case Role.Tenths when _isAtFigure && !isShare:
                return ReadTenths();
            case Role.Close when _isOpen:
                return ReadClose();
            case Role.Counter when _isAtFigure && _unit is null:
                return Take();
            case Role.Open when RoleAt(_at - 1) == Role.Counter && RoleAt(_at + 1) == Role.Counter && RoleAt(_at + 2) == Role.Close:
                _at += 2;
                return Take();
            case Role.QualifierAfter when _isAtFigure && !isGluedWord && (token.First != Script.Sign || token.FollowsDirectly):
                return AddQualifier(token.Word.Qualifier);
            case Role.Plus when _isAtFigure && token.FollowsDirectly && before is { Role: Role.Unit } && !(At(_at + 1)?.FollowsDirectly ?? false):
                return AddQualifier(Qualifier.AtLeast);
            case Role.Surplus when _isAtFigure && token.First == Script.Han && before.Role is Role.Unit or Role.Tenths:
                return AddQualifier(token.Word.Qualifier);
            case Role.Head when !isGluedWord && before is { Role: Role.Unit, Word.Unit.Kind: UnitKind.Group, Last: Script.Latin }:
                return Take();
            case Role.Per:
                return ReadPer();
            case Role.Fall when !isGluedWord && token.Word.Place != Place.Before:
                _isAtFigure = false;
                return AddChange(Role.Fall, isLevel: false);
            case Role.Rise when !isGluedWord && token.Word.Place != Place.Before && (token.Key != "up" || IsRate()):
                _isAtFigure = false;
                return AddChange(Role.Rise, isLevel: false);
            case Role.Period when !isGluedWord && !isShare && IsRate():
            case Role.Head when !isGluedWord && _unit is null:
            case Role.Own or Role.Remark or Role.Filler when !isGluedWord:
                MarkUnsureUnit(before);
                _isAtFigure = token.Role == Role.Own && _isAtFigure && RoleAt(_at + 1) == Role.QualifierAfter;
                return Take();
            case Role.Comma:
                _isAtFigure = false;
                return Take();
            case Role.Point when _at == tokens.Count - 1 && !(language.HasOrdinalPoint && before.Role == Role.Digits):
                return Take();
            default:
                return false;
        }
    }

    private bool ReadUnit(Token token)
    {
        PrintedUnit unit = token.Word.Unit!;
        if (unit.Scale > 0)
        {
            if (_number!.HasScale)
            {
                return false;
            }

            _number = _number.Scale(unit.Scale);
        }

        return AddUnit(unit);
    }

    // "5 euro coins", "44 CAD firms": the unit may be part of a name.
    private void MarkUnsureUnit(Token before) =>
        _isUnitUnsure |= before is { Role: Role.Unit, Word.Place: Place.AtEnd or Place.BeforeOrAtEnd } || before is { Role: Role.Unit, Word.Unit.Kind: UnitKind.Measure };

    // "5-percent" and "5 percent-or-more" are figures. The hyphen of "5-fold" joins a unit too.
    private bool JoinsFigure(int index) =>
        _isAtFigure && tokens[index].FollowsDirectly && At(index + 1) is { FollowsDirectly: true, Role: Role.Unit };

    // "per 1,000", "per 10,000 people", "per person"
    private bool ReadPer()
    {
        if (_unit is not null || _number!.Form == NumberForm.Share)
        {
            return Fail("what follows 'per' is part of a unit that no fact can have".Replace("per", HarmlessText.Word(tokens[_at].Text)));
        }

        _at++;
        long size = 1;
        if (RoleAt(_at) is Role.Head or Role.Own)
        {
            _at++;
        }
        else
        {
            // "5/6" is a fraction, a date or a score.
            bool isSlash = tokens[_at - 1].First == Script.Sign;
            if (isSlash || language.ReadNumber(tokens, _at) is not { Number: { LastDigitPower: >= 0 } group } phrase || group.Value.Numerator > long.MaxValue || group.Value.Sign <= 0)
            {
                return false;
            }

            PrintedNumber whole = group;
            _at = phrase.End;
            if (phrase.TakesScale && At(_at) is { Role: Role.Scale } scale)
            {
                whole = whole.Scale(scale.Word.Number);
                _at++;
            }

            BigInteger all = whole.Value.Numerator;
            if (all > long.MaxValue)
            {
                return false;
            }

            size = (long)all;
            _at += RoleAt(_at) == Role.Head ? 1 : 0;
        }

        _unit = PrintedUnit.PerGroup(size, "per " + Wording.FigureWording.Group(size.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        _isAtFigure = false;
        return true;
    }

    private bool IsTailBeginning(Token token) =>
        !(token.FollowsDirectly && tokens[_at - 1].Last == Script.Digits)
        && (token.Role == Role.Preposition
            || (_number!.Form == NumberForm.Share && token is { Role: Role.LeadIn, Key: "the" }));

    // "of GDP", "among respondents", "half the population": unknown words, to the end.
    private bool ReadTail()
    {
        if (_isOpen || !HasWordsBehind(_at))
        {
            return false;
        }

        for (; At(_at) is { } token; _at++)
        {
            bool isHarmless = token.Role switch
            {
                Role.Unknown or Role.Own => token.First == Script.Latin && FactWords.Any.HasWord(token.Key),
                Role.Preposition or Role.LeadIn or Role.Article or Role.And or Role.Remark or Role.Head or Role.Filler or Role.From => true,
                Role.OutOf => token.Word.IsLoose,
                Role.Period => IsRate(),
                Role.Hyphen => JoinsOwnWords(_at),
                Role.Point => _at == tokens.Count - 1,
                _ => false,
            };
            if (!isHarmless || (token is { FollowsDirectly: true, First: Script.Latin } && RoleAt(_at - 1) != Role.Hyphen))
            {
                return false;
            }
        }

        return true;
    }

    // "5 percent a year" is a rate of 5 percent, but "5 km per hour" is not 5 km.
    private bool IsRate() => _unit is { Kind: UnitKind.Percent or UnitKind.BasisPoint } or { Name: "percentage-point" };

    private bool HasWordsBehind(int index) => tokens.Skip(index + 1).Any(token => token.Role is Role.Unknown or Role.Own or Role.Head or Role.Remark || token.Key == "total");
}
