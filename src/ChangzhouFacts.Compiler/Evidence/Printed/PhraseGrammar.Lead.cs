namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>What comes before the number.</summary>
internal sealed partial class PhraseGrammar
{
    // What the previous token requires of the next one.
    private enum Expect
    {
        Anything,

        /// <summary>After a negation: a qualifier that it inverts.</summary>
        TurnedQualifier,

        /// <summary>After a qualifier: the figure, with at most filler words before it.</summary>
        Figure,

        /// <summary>After a qualifier that is also a preposition: the figure, without an article, which would begin something else.</summary>
        BareFigure,

        /// <summary>After a currency: a sign, a qualifier or the number.</summary>
        SignOrNumber,

        /// <summary>After a sign: a currency or the number.</summary>
        Number,
    }

    private Expect _expect;

    private bool ReadLead()
    {
        while (At(_at) is { } token)
        {
            if (_expect != Expect.TurnedQualifier && BeginsNumber(_at))
            {
                return true;
            }

            if (!ReadLead(token))
            {
                return false;
            }
        }

        return false;
    }

    private bool BeginsNumber(int index) => language.ReadNumber(tokens, index) is not null;

    private bool ReadLead(Token token)
    {
        bool isFree = _expect is Expect.Anything;
        switch (token.Role)
        {
            case Role.Filler when token.Word.Place == Place.After:
                return isFree && LeadsToChange(_at) && Take();
            case Role.LeadIn when token.Word.IsLoose:
                return isFree && _change is not null && Take();
            case Role.Filler when isFree || _expect is Expect.Figure or Expect.BareFigure:
            case Role.LeadIn when isFree || _expect == Expect.TurnedQualifier:
            case Role.Article when isFree || _expect == Expect.Figure:
            case Role.Own or Role.Remark when isFree:
            case Role.Preposition when isFree && token.Word.Place != Place.After:
            case Role.OutOf when isFree && token.Word.IsLoose:
            case Role.Comma or Role.Colon or Role.And when isFree && _at > 0:
            case Role.Hyphen when isFree && JoinsOwnWords(_at):
                return Take();
            case Role.To when isFree:
                _isLevel |= _change is not null;
                return Take();
            case Role.Fall when isFree && token.Word.Place != Place.After:
                return AddChange(Role.Fall, isLevel: false);
            case Role.Rise when isFree:
                return AddChange(Role.Rise, isLevel: false);
            case Role.ChangeTo when isFree:
                return AddChange(token.Word.Number < 0 ? Role.Fall : Role.Rise, isLevel: true);
            case Role.Negation when isFree:
                _expect = Expect.TurnedQualifier;
                return Take();
            case Role.QualifierBefore when _expect != Expect.Number:
                return ReadQualifier(token);
            case Role.Unit when _expect != Expect.TurnedQualifier && token.Word.Place is Place.BeforeOrAfter or Place.Before or Place.BeforeOrAtEnd:
                _expect = Expect.SignOrNumber;
                return AddUnit(token.Word.Unit!) && ReadScaleOfUnit();
            case Role.Hyphen or Role.Dash or Role.Plus or Role.Minus when !_isSigned && _expect != Expect.TurnedQualifier && IsSign(_at):
                _isSigned = true;
                _isNegative = token.Role != Role.Plus;
                _expect = Expect.Number;
                return Take();
            case Role.Open when !_isOpen && !_isSigned && _expect is not (Expect.TurnedQualifier or Expect.Number):
                _isOpen = true;
                _expect = Expect.SignOrNumber;
                return Take();
            default:
                return false;
        }
    }

    // "on last year, up 5%", 比上年增长5%
    private bool LeadsToChange(int index)
    {
        while (RoleAt(index) is Role.Filler or Role.Comma)
        {
            index++;
        }

        return RoleAt(index) is Role.Rise or Role.Fall or Role.ChangeTo;
    }

    private bool ReadQualifier(Token token)
    {
        Word word = token.Word;
        bool isTurned = _expect == Expect.TurnedQualifier;
        if (_isSigned || (isTurned && !word.CanTurn) || (word.IsLoose && !IsClear(token)) || (word.IsForBareScale && !IsBareScale(_at + 1)))
        {
            return false;
        }

        _expect = word.IsLoose && word.Qualifier is not (Qualifier.About or Qualifier.Nearly) ? Expect.BareFigure : Expect.Figure;
        return AddQualifier(!isTurned ? word.Qualifier : word.Qualifier == Qualifier.MoreThan ? Qualifier.AtMost : Qualifier.AtLeast);
    }

    // 上千, 过半
    private bool IsBareScale(int index) =>
        language.ReadNumber(tokens, index) is { IsBareScale: true } or { Number.Form: NumberForm.Share };

    // "data about 163 companies", "the bridge over 3 rivers", 合约3件: after a name, a preposition is not a qualifier.
    // "fell below 5 %" is a level, "fell over 5 %" an amount.
    private bool IsClear(Token token) => RoleAt(_at - 1) switch
    {
        Role.Own or Role.Remark => false,
        Role.Fall or Role.Rise => token.First == Script.Han || token.Word.Qualifier is Qualifier.About or Qualifier.Nearly,
        _ => true,
    };

    // "€m 450", "RMB million 450"
    private bool ReadScaleOfUnit()
    {
        if (At(_at) is { Role: Role.Scale or Role.MoneyScale } scale && _unit is { Kind: UnitKind.Money, Scale: 0 } money && BeginsNumber(_at + 1))
        {
            _unit = money with { Scale = scale.Word.Number };
            _at++;
        }

        return true;
    }

    // "-5", "$-5"; not the hyphen of "COVID-19", nor a dash between words.
    private bool IsSign(int index)
    {
        Token sign = tokens[index];
        Token? before = At(index - 1);
        bool isClear = before is null || before.Role is Role.LeadIn or Role.Preposition or Role.Filler or Role.To or Role.QualifierBefore or Role.Unit
            or Role.Comma or Role.Colon or Role.Open or Role.ChangeTo or Role.Article;
        if (sign.Role == Role.Minus)
        {
            return isClear || before!.Last == Script.Han;
        }

        bool isAttached = sign.FollowsDirectly && before?.Last is Script.Latin or Script.Digits;
        return isClear && !isAttached && At(index + 1) is { FollowsDirectly: true };
    }

    // "China-Israel"; not the hyphen of "COVID-19".
    private bool JoinsOwnWords(int index) =>
        tokens[index].FollowsDirectly
        && RoleAt(index - 1) is Role.Own or Role.Remark or Role.Unknown
        && At(index + 1) is { FollowsDirectly: true, Role: Role.Own or Role.Remark or Role.Unknown };
}
