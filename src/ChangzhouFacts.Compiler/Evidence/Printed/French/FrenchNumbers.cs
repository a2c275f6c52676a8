using System.Numerics;
using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Evidence.Printed.French;

/// <summary>Reads French numbers: <c>quatre-vingt-dix-sept</c>, <c>deux mille trois cents</c>, <c>trois quarts</c>, <c>un sur cinq</c>.</summary>
/// <param name="tokens">The tokens.</param>
internal sealed class FrenchNumbers(IReadOnlyList<Token> tokens)
{
    private const int Hundred = 100;
    private const int HundredPower = 2;
    private const int Thousand = 3;

    /// <summary>Adds the words of numbers.</summary>
    public static Lexicon AddWords(Lexicon words) => words
        .Numeral(0, "zéro").Numeral(1, "un", "une").Numeral(2, "deux").Numeral(3, "trois").Numeral(4, "quatre").Numeral(5, "cinq").Numeral(6, "six")
        .Numeral(7, "sept").Numeral(8, "huit").Numeral(9, "neuf").Numeral(10, "dix").Numeral(11, "onze").Numeral(12, "douze").Numeral(13, "treize")
        .Numeral(14, "quatorze").Numeral(15, "quinze").Numeral(16, "seize").Numeral(17, "dix-sept").Numeral(18, "dix-huit").Numeral(19, "dix-neuf")
        .Numeral(20, "vingt").Numeral(30, "trente").Numeral(40, "quarante").Numeral(50, "cinquante").Numeral(60, "soixante").Numeral(70, "septante")
        .Numeral(80, "quatre-vingt", "quatre-vingts", "quatre vingts", "huitante", "octante").Numeral(90, "nonante")
        // Not a scale, because "5 cents" are coins.
        .Numeral(Hundred, "cent", "cents")
        .Scale(Thousand, "mille").Scale(6, "million", "millions", "Mio").Scale(9, "milliard", "milliards", "Md", "Mds", "Mrd")
        .Scale(12, "billion", "billions")
        .MoneyScale(Thousand, "k").MoneyScale(6, "M")
        .Part(2, "moitié", "la moitié").Part(3, "tiers").Part(4, "quart", "quarts").Part(5, "cinquième", "cinquièmes").Part(10, "dixième", "dixièmes")
        .Part(100, "centième", "centièmes")
        .All(Role.DecimalPoint, "virgule")
        .All(Role.OutOf, "sur")
        .All(Role.And, "et");

    /// <summary>The number that begins at a token; null if none does.</summary>
    /// <param name="start">The index of the token.</param>
    public NumberPhrase? Read(int start)
    {
        Token? first = At(start);
        if (first is { Role: Role.Part, Word.Number: 2 })
        {
            return Share(new Rational(1, 2), start + 1);
        }

        if (first is { Role: Role.Fraction })
        {
            return new NumberPhrase(PrintedNumber.Fraction(ValueOf(first), NumberForm.Words), start + 1, TakesScale: true);
        }

        if (first is { Role: Role.Digits })
        {
            return At(start + 1) is { Role: Role.Fraction } sign && first.Number is { LastDigitPower: 0 } whole
                ? new NumberPhrase(PrintedNumber.Fraction(whole.Value + ValueOf(sign), NumberForm.Words), start + 2, TakesScale: true)
                : ReadShare(first.Number, start + 1) ?? new NumberPhrase(first.Number, start + 1, TakesScale: true);
        }

        if (ReadCardinal(start) is not { } cardinal)
        {
            return null;
        }

        PrintedNumber number = cardinal.Number!;
        return At(cardinal.End) is { Role: Role.Part, Word.Number: int parts } && number.Value.Sign > 0 && number.Value < parts
            ? Share(number.Value / parts, cardinal.End + 1)
            : ReadShare(number, cardinal.End) ?? ReadDecimals(number, cardinal.End) ?? cardinal;
    }

    private Token? At(int index) => index >= 0 && index < tokens.Count ? tokens[index] : null;

    // Skips a hyphen between two words of one number: "vingt-deux", "deux-mille".
    private int SkipJoint(int index) =>
        At(index) is { Role: Role.Hyphen, FollowsDirectly: true } && At(index + 1) is { FollowsDirectly: true } ? index + 1 : index;

    private static Rational ValueOf(Token sign) => new(sign.Word.Numerator, sign.Word.Number);

    private static NumberPhrase Share(Rational value, int end) => new(PrintedNumber.Fraction(value, NumberForm.Share), end, TakesScale: false);

    private NumberPhrase? ReadCardinal(int start)
    {
        BigInteger value = 0;
        int lastPower = int.MaxValue;
        int end = start;
        bool hasScale = false;
        for (int at = start; ReadGroup(at) is { } group; at = SkipJoint(end))
        {
            int next = SkipJoint(group.End);
            int power = At(next) is { Role: Role.Scale, Word.Number: >= Thousand and int scale } ? scale : 0;
            if (power >= lastPower)
            {
                break;
            }

            value += group.Value * BigInteger.Pow(10, power);
            end = power > 0 ? next + 1 : group.End;
            lastPower = power > 0 ? power : group.Value % Hundred == 0 && group.Value > 0 ? HundredPower : 0;
            hasScale |= power > 0;
            if (power == 0)
            {
                break;
            }
        }

        return end == start ? null : new NumberPhrase(PrintedNumber.InWords(value, lastPower, hasScale), end, TakesScale: false);
    }

    // A number below a thousand. "mille" and "cent" need no "un".
    private (int Value, int End)? ReadGroup(int start)
    {
        if (At(start) is { Role: Role.Scale, Word.Number: Thousand })
        {
            return (1, start);
        }

        bool isBare = At(start) is { Role: Role.Numeral, Word.Number: Hundred };
        (int Value, int End)? small = isBare ? (1, start) : ReadBelowHundred(start);
        if (small is not { } first)
        {
            return null;
        }

        int hundred = SkipJoint(first.End);
        if (!isBare && (first.Value is < 2 or > 9 || At(hundred) is not { Role: Role.Numeral, Word.Number: Hundred }))
        {
            return first;
        }

        return ReadBelowHundred(SkipJoint(hundred + 1)) is { Value: > 0 } rest
            ? ((first.Value * Hundred) + rest.Value, rest.End)
            : (first.Value * Hundred, hundred + 1);
    }

    private (int Value, int End)? ReadBelowHundred(int start)
    {
        if (At(start) is not { Role: Role.Numeral, Word.Number: < Hundred } first)
        {
            return null;
        }

        int tens = first.Word.Number;
        int most = tens is 60 or 80 ? 19 : 9;
        int joint = At(start + 1)?.Role == Role.And ? start + 2 : SkipJoint(start + 1);
        bool isJoined = tens >= 20 && At(joint) is { Role: Role.Numeral, Word.Number: > 0 } ones && ones.Word.Number <= most
            && (At(start + 1)!.Role != Role.And || ones.Word.Number is 1 or 11);
        return isJoined ? (tens + At(joint)!.Word.Number, joint + 1) : (tens, start + 1);
    }

    // "un sur cinq"
    private NumberPhrase? ReadShare(PrintedNumber? part, int at)
    {
        if (part is null || At(at)?.Role != Role.OutOf)
        {
            return null;
        }

        (PrintedNumber? whole, int end) = At(at + 1) is { Role: Role.Digits } digits ? (digits.Number, at + 2)
            : ReadCardinal(at + 1) is { } read ? (read.Number, read.End)
            : (null, at + 2);
        return whole is { LastDigitPower: >= 0 } && part.LastDigitPower >= 0 && part.Value < whole.Value
            ? Share(part.Value / whole.Value, end)
            : new NumberPhrase(null, end, TakesScale: false);
    }

    // "deux virgule cinq". "deux millions virgule cinq" is not read, because it can mean 2.5 million, nor is "zéro mille".
    private NumberPhrase? ReadDecimals(PrintedNumber whole, int at)
    {
        if (At(at)?.Role != Role.DecimalPoint)
        {
            return null;
        }

        Rational value = whole.Value;
        int decimals = 0;
        for (at++; At(at) is { Role: Role.Numeral, Word.Number: < 10 and int digit }; at++)
        {
            decimals++;
            value += Rational.FromDigits(digit, -decimals);
        }

        bool isClear = decimals > 0 && (!whole.HasScale || (whole.LastDigitPower <= Thousand && whole.Value.Sign > 0));
        return new NumberPhrase(isClear ? new PrintedNumber(value, -decimals, NumberForm.Words, whole.HasScale) { HasDecimals = true } : null, at, !whole.HasScale);
    }
}
