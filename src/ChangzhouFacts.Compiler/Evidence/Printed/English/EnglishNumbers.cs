using System.Numerics;
using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Evidence.Printed.English;

/// <summary>
/// Reads English numbers of one or more words: <c>forty-four</c>, <c>two thousand three hundred</c>, <c>point seven</c>,
/// <c>three and a half</c>, <c>half a million</c>, <c>one in five</c>.
/// </summary>
/// <param name="tokens">The tokens.</param>
internal sealed class EnglishNumbers(IReadOnlyList<Token> tokens)
{
    private const int Hundred = 2;
    private const int Thousand = 3;
    private const int FirstTens = 20;

    // Digits without separators may be a year from here on: "5 in 2000".
    private const int MaximumGroup = 1000;

    /// <summary>The number that begins at a token; null if none does.</summary>
    /// <param name="start">The index of the token.</param>
    public NumberPhrase? Read(int start)
    {
        if (At(start) is { Role: Role.Numeral, Word.Unit: not null } fold)
        {
            return new NumberPhrase(PrintedNumber.InWords(fold.Word.Number), start + 1, TakesScale: false) { Unit = fold.Word.Unit };
        }

        if (ReadFraction(start) is { } fraction)
        {
            return fraction;
        }

        if (ReadDecimals(start) is { } decimals)
        {
            return decimals;
        }

        NumberPhrase? whole = At(start) is { Role: Role.Digits } digits
            ? new NumberPhrase(digits.Number, start + 1, TakesScale: true)
            : ReadCardinal(start);
        if (whole?.Number is not { } number)
        {
            return whole;
        }

        return ReadShare(number, whole.End) ?? ReadAndPart(whole) ?? whole;
    }

    private Token? At(int index) => index >= 0 && index < tokens.Count ? tokens[index] : null;

    private Role? RoleAt(int index) => At(index)?.Role;

    // Skips a hyphen between two words of one number: "forty-four", "half-million".
    private int SkipJoint(int index) =>
        At(index) is { Role: Role.Hyphen, FollowsDirectly: true } && At(index + 1) is { FollowsDirectly: true } ? index + 1 : index;

    // "two thousand three hundred and six": groups of decreasing powers. "two million five" is not read, because it can mean 2.5 million.
    private NumberPhrase? ReadCardinal(int start)
    {
        BigInteger value = 0;
        int lastPower = int.MaxValue;
        int at = start;
        int end = start;
        bool hasScale = false;
        while (lastPower > 0 && ReadGroup(at, isFirst: at == start) is { } group)
        {
            int next = SkipJoint(group.End);
            int power = At(next) is { Role: Role.Scale, Word.Number: >= Thousand and int scale } ? scale : 0;
            bool isShort = lastPower is > Thousand and < int.MaxValue && power == 0 && group.Value < 100 && RoleAt(at - 1) != Role.And;

            // "five thousand twelve hundred" is two numbers.
            bool isTooLarge = lastPower < int.MaxValue && group.Value * BigInteger.Pow(10, power) >= BigInteger.Pow(10, lastPower);
            if (power >= lastPower || isTooLarge || isShort)
            {
                break;
            }

            value += group.Value * BigInteger.Pow(10, power);
            hasScale |= power > 0;
            end = power > 0 ? next + 1 : group.End;
            lastPower = power > 0 ? power : group.LastPower;
            if (power == 0)
            {
                break;
            }

            at = RoleAt(end) == Role.And ? end + 1 : SkipJoint(end);
        }

        return end == start ? null : new NumberPhrase(PrintedNumber.InWords(value, lastPower, hasScale), end, TakesScale: value < 100 && lastPower == 0);
    }

    // A number below a thousand, or a number of hundreds: "a hundred and five", "twelve hundred".
    private (int Value, int LastPower, int End)? ReadGroup(int start, bool isFirst)
    {
        bool isArticle = isFirst && RoleAt(start) == Role.Article && At(SkipJoint(start + 1)) is { Role: Role.Scale };
        (int Value, int End)? small = isArticle ? (1, start + 1) : ReadBelowHundred(start);
        if (small is not { } first)
        {
            return null;
        }

        int hundred = SkipJoint(first.End);
        bool canBeHundreds = first.Value is > 0 and < 100 && first.Value % 10 != 0;
        if (!canBeHundreds || At(hundred) is not { Role: Role.Scale, Word.Number: Hundred })
        {
            return (first.Value, 0, first.End);
        }

        int end = hundred + 1;
        int at = RoleAt(end) == Role.And ? end + 1 : SkipJoint(end);

        // "one hundred and two hundred" is two numbers.
        return ReadBelowHundred(at) is { Value: > 0 } rest && At(SkipJoint(rest.End)) is not { Role: Role.Scale, Word.Number: Hundred }
            ? ((first.Value * 100) + rest.Value, 0, rest.End)
            : (first.Value * 100, Hundred, end);
    }

    private (int Value, int End)? ReadBelowHundred(int start)
    {
        if (At(start) is not { Role: Role.Numeral, Word.Unit: null } first)
        {
            return null;
        }

        int ones = SkipJoint(start + 1);
        return first.Word.Number >= FirstTens && At(ones) is { Role: Role.Numeral, Word: { Unit: null, Number: > 0 and < 10 and int digit } }
            ? (first.Word.Number + digit, ones + 1)
            : (first.Word.Number, start + 1);
    }

    // "three point one four", "point seven"
    private NumberPhrase? ReadDecimals(int start)
    {
        (int Value, int End) whole = ReadBelowHundred(start) ?? (0, start);
        if (RoleAt(whole.End) != Role.DecimalPoint)
        {
            return null;
        }

        BigInteger digits = whole.Value;
        int at = whole.End + 1;
        int decimals = 0;
        for (; At(at) is { Role: Role.Numeral, Word: { Unit: null, Number: < 10 and int digit } }; at++)
        {
            digits = (digits * 10) + digit;
            decimals++;
        }

        return decimals == 0 ? null
            : new NumberPhrase(PrintedNumber.InWords(digits) with { Value = Rational.FromDigits(digits, -decimals), LastDigitPower = -decimals, HasDecimals = true }, at, TakesScale: true);
    }

    // "one in five", "3 out of 5": the whole is larger than the part and cannot be a year.
    private NumberPhrase? ReadShare(PrintedNumber part, int at)
    {
        if (RoleAt(at) != Role.OutOf)
        {
            return null;
        }

        NumberPhrase? group = At(at + 1) is { Role: Role.Digits, Number: not null, Digits: { } run } digits
            ? run.IsSeparated || digits.Number.Value < MaximumGroup ? new NumberPhrase(digits.Number, at + 2, TakesScale: true) : null
            : ReadCardinal(at + 1);
        return group?.Number is { Value: { Sign: > 0 } size } whole && part.LastDigitPower >= 0 && whole.LastDigitPower >= 0 && part.Value < size
            ? new NumberPhrase(PrintedNumber.Fraction(part.Value / size, NumberForm.Share), group.End, TakesScale: false)
            : null;
    }

    // "3 and a half", "two and three quarters"
    private NumberPhrase? ReadAndPart(NumberPhrase whole)
    {
        int and = SkipJoint(whole.End);
        return whole is { TakesScale: true, Number: { LastDigitPower: 0 } number } && RoleAt(and) == Role.And && ReadPart(SkipJoint(and + 1)) is { Value: { } part } read
            ? new NumberPhrase(WithPart(number, part), read.End, TakesScale: true)
            : null;
    }

    // "half", "a quarter", "three-quarters", "½", "3½", with what they are a part of.
    private NumberPhrase? ReadFraction(int start)
    {
        if (At(start) is { Role: Role.Digits, Number: { LastDigitPower: 0 } whole } && At(start + 1) is { Role: Role.Fraction } sign)
        {
            return new NumberPhrase(WithPart(whole, ValueOf(sign)), start + 2, TakesScale: true);
        }

        if (At(start) is { Role: Role.Fraction } alone)
        {
            return new NumberPhrase(PrintedNumber.Fraction(ValueOf(alone), NumberForm.Words), start + 1, TakesScale: true);
        }

        if (ReadPart(start) is not { } part)
        {
            return null;
        }

        int of = At(part.End) is { Role: Role.Preposition, Key: "of" } ? part.End + 1 : SkipJoint(part.End);
        bool hasOne = At(of) is { Role: Role.Article } or { Role: Role.Numeral, Word.Number: 1 };
        int thing = hasOne ? SkipJoint(of + 1) : of;
        bool isNumber = At(thing) is { Role: Role.Scale, Word.Number: >= Thousand } || (hasOne && At(thing) is { Role: Role.Unit });
        return isNumber || (!hasOne && At(thing) is { Role: Role.Unit })
            ? new NumberPhrase(PrintedNumber.Fraction(part.Value, NumberForm.Words), thing, TakesScale: true)
            : new NumberPhrase(PrintedNumber.Fraction(part.Value, NumberForm.Share), part.End, TakesScale: false);
    }

    // "half", "a half", "one fifth", "three-quarters". An ordinal, as in "the fifth", is not one.
    private (Rational Value, int End)? ReadPart(int start)
    {
        if (At(start) is { Role: Role.Part, Word.Number: 2 })
        {
            return (new Rational(1, 2), start + 1);
        }

        (int Value, int End)? many = RoleAt(start) == Role.Article ? (1, SkipJoint(start + 1)) : ReadBelowHundred(start);
        return many is { Value: > 0 } count && At(SkipJoint(count.End)) is { Role: Role.Part, Word.Number: int size } && count.Value < size
            ? (new Rational(count.Value, size), SkipJoint(count.End) + 1)
            : null;
    }

    private static Rational ValueOf(Token sign) => new(sign.Word.Numerator, sign.Word.Number);

    private static PrintedNumber? WithPart(PrintedNumber whole, Rational part) => PrintedNumber.Fraction(whole.Value + part, NumberForm.Words);
}
