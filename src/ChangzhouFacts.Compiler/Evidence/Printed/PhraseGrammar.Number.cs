using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>The number, its scale, and what directly follows them.</summary>
internal sealed partial class PhraseGrammar
{
    private const int Hundred = 2;
    private const int Thousand = 3;
    private const int Lakh = 5;
    private const int Million = 6;
    private const int Crore = 7;
    private const int Billion = 9;

    private bool ReadNumber()
    {
        Token first = tokens[_at];
        Token? before = At(_at - 1);
        bool isPartOfWord = first.FollowsDirectly && before is { Last: Script.Latin, Role: not Role.Unit and not Role.Hyphen };

        // "May 3 163": the first group of digits may belong to the word before.
        bool isPartOfName = first.Digits is { IsGroupedBySpaces: true } && before?.Role is Role.Own or Role.Remark;
        if (isPartOfWord || isPartOfName)
        {
            _at--;
            return false;
        }

        NumberPhrase phrase = language.ReadNumber(tokens, _at)!;
        if (phrase.Number is null)
        {
            return phrase.End == _at + 1 ? Fail(NumberProblem(first)) : Fail("their fraction is not a finite decimal number");
        }

        _number = phrase.Number;
        _at = phrase.End;
        if (phrase.Unit is { } said)
        {
            _at--;
            if (!AddUnit(said))
            {
                return false;
            }
        }

        return ReadScale(phrase.TakesScale)
            && ReadSurplus()
            && (!phrase.IsBareScale || IsBareScaleLimited())
            && ReadClose()
            && (!_isBracketed || ReadScale(phrase.TakesScale && !_number.HasScale))
            && ScaleByUnit();
    }

    // 近百, 百余: a scale without a number needs a qualifier, unless it is the whole of 百分之百.
    private bool IsBareScaleLimited() =>
        _qualifier is Qualifier.Nearly or Qualifier.MoreThan || (_unit is { Kind: UnitKind.Percent } && _number!.Value == 100);

    private bool ReadScale(bool isAllowed)
    {
        int last = 0;
        for (int at = SkipJoint(_at); isAllowed && At(at) is { Role: Role.Scale or Role.MoneyScale } scale; at = SkipJoint(_at))
        {
            int power = scale.Word.Number;
            bool fits = last == 0 || (last == Hundred && power > Hundred) || (last is Thousand or Lakh && power == Crore) || (last == Thousand && power == Million);
            bool isLetter = scale.Role == Role.MoneyScale;
            if (!fits || (isLetter && (!IsBesideCurrency(at) || (power == Billion && !scale.FollowsDirectly))))
            {
                _at = at;
                return false;
            }

            _number = _number!.Scale(power);
            last = power;
            _at = at + 1;
        }

        return true;
    }

    // "MSEK 47"
    private bool ScaleByUnit()
    {
        int power = _unit?.Scale ?? 0;
        bool isScaledTwice = power > 0 && _number!.HasScale;
        _number = isScaledTwice ? _number : _number!.Scale(power);
        return !isScaledTwice;
    }

    // The currency is before the number, or directly after the scale.
    private bool IsBesideCurrency(int scale) =>
        _unit is { Kind: UnitKind.Money, Power: 0 } || At(scale + 1) is { Role: Role.Unit, Word.Unit: { Kind: UnitKind.Money, Power: 0, Scale: 0 } };

    // 2000多, 30余亿, "2,000-odd", "5,000+"
    private bool ReadSurplus()
    {
        if (At(_at) is { Role: Role.Plus, FollowsDirectly: true } && At(_at + 1) is not { FollowsDirectly: true, Role: Role.Digits or Role.Numeral })
        {
            // "3+ billion"
            return AddQualifier(Qualifier.AtLeast) && ReadScale(!_number!.HasScale);
        }

        if (At(_at) is not { Role: Role.Surplus } surplus || (surplus.First == Script.Sign && !surplus.FollowsDirectly))
        {
            return true;
        }

        if (!AddQualifier(surplus.Word.Qualifier))
        {
            return false;
        }

        if (!_number!.HasScale && language.ReadNumber(tokens, _at) is { IsBareScale: true, Number: { } scale } phrase)
        {
            _number = _number.Scale(scale.LastDigitPower);
            _at = phrase.End;
        }

        return true;
    }

    private bool ReadClose()
    {
        if (_isOpen && RoleAt(_at) == Role.Close)
        {
            _isOpen = false;
            _isBracketed = true;
            _at++;
        }

        return true;
    }

    // 三成, 三成五: tenths of a whole, with hundredths.
    private bool ReadTenths()
    {
        if (_unit is not null || _isSigned || _isBracketed || _number is not { LastDigitPower: 0, HasScale: false } tenths || tenths.Value.Sign < 0 || tenths.Value > 10)
        {
            return false;
        }

        _at++;
        Rational share = tenths.Value / 10;
        if (At(_at) is { Role: Role.Numeral, Number: { LastDigitPower: 0 } hundredths } && hundredths.Value.Sign > 0 && hundredths.Value < 10)
        {
            share += hundredths.Value / 100;
            _at++;
        }

        // The last digit of 三成 is the tenth, although 30 % has more digits.
        _number = PrintedNumber.Fraction(share, NumberForm.Share);
        return true;
    }
}
