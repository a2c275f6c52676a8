using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Evidence.Printed.Chinese;

/// <summary>
/// Reads Chinese numbers in their full form, in characters, digits, or both: 三千零五十, 九点四亿, 1亿5千万. Shortened or vague
/// ones are not read: 一万二 (12 000), 1亿7千, 两三百 (two or three hundred), 二〇二二.
/// </summary>
internal static class ChineseNumerals
{
    private const string DigitCharacters = "零一二三四五六七八九";
    private const string UnitCharacters = "十百千";
    private const char Zero = '零';
    private const char Two = '两';
    private const char DecimalPoint = '点';
    private const char Myriad = '万';
    private const char HundredMillion = '亿';
    private const int MyriadPower = 4;
    private const int HundredMillionPower = 8;

    // Far longer than any printed number. It bounds every loop below.
    private const int MaximumLength = 60;

    private static readonly string[] BareScales = ["百", "千", "万", "百万", "千万", "亿", "百亿", "千亿", "万亿"];

    /// <summary>Whether a character can be part of a number.</summary>
    public static bool IsNumeral(char c) =>
        c is Two or DecimalPoint or Myriad or HundredMillion || UnitCharacters.IndexOf(c) >= 0 || DigitCharacters.IndexOf(c) >= 0;

    /// <summary>Whether a text is a scale without a number, as in 近百.</summary>
    public static bool IsBareScale(string text) => BareScales.Contains(text, StringComparer.Ordinal);

    /// <summary>The number; null if the text is not one.</summary>
    /// <param name="text">The text, in simplified characters and plain digits with a point.</param>
    public static PrintedNumber? Read(string text)
    {
        if (text.Length is 0 or > MaximumLength)
        {
            return null;
        }

        Part? part = IsBareScale(text) ? ReadWhole("一" + text) : ReadWhole(text);
        return part is not { } number ? null
            : new PrintedNumber(number.Value, number.LastPower, NumberForm.Words, HasScaleWord(text)) { HasDecimals = text.IndexOfAny([DecimalPoint, '.']) >= 0 };
    }

    private static bool HasScaleWord(string text) => text.IndexOfAny([Myriad, HundredMillion, '千']) >= 0;

    // [below 10 000 万] 亿 [below 10 000] 万 [below 10 000]
    private static Part? ReadWhole(string text)
    {
        int at = text.IndexOf(HundredMillion);
        return at < 0 ? ReadMyriads(text, isFirst: true)
            : Join(ReadMyriads(text.Substring(0, at), isFirst: true), HundredMillionPower, text.Substring(at + 1), ReadMyriads);
    }

    private static Part? ReadMyriads(string text, bool isFirst)
    {
        int at = text.IndexOf(Myriad);
        return at < 0 ? ReadSection(text, isFirst)
            : Join(ReadSection(text.Substring(0, at), isFirst), MyriadPower, text.Substring(at + 1), ReadSection);
    }

    // A multiple of a power of ten, and the rest. If the next lower place is empty, 零 must mark it, or, in digits, the rest
    // has a scale of its own, as in 1亿500万.
    private static Part? Join(Part? high, int power, string rest, Func<string, bool, Part?> read)
    {
        if (high is not { Value.Sign: > 0 } many)
        {
            return null;
        }

        Part whole = many.Scale(power);
        if (rest.Length == 0)
        {
            return whole;
        }

        bool hasZero = rest[0] == Zero;
        if (many.LastPower < 0 || read(hasZero ? rest.Substring(1) : rest, false) is not { Value.Sign: > 0, LastPower: >= 0 } low)
        {
            return null;
        }

        bool isNext = low.Value >= Rational.FromDigits(1, power - 1);
        bool isScaled = Characters.IsDigit(rest[0]) && rest.IndexOf(Myriad) >= 0;
        return low.Value < Rational.FromDigits(1, power) && (hasZero ? !isNext : isNext || isScaled)
            ? new Part(whole.Value + low.Value, low.LastPower)
            : null;
    }

    // A number below 10 000 in characters or in digits. Digits can have units too: 5千, 3百.
    private static Part? ReadSection(string text, bool isFirst)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (Characters.IsDigit(text[0]))
        {
            int unit = text.IndexOfAny(UnitCharacters.ToCharArray());
            return unit < 0 ? ReadDigits(text)
                : Join(ReadDigits(text.Substring(0, unit)), UnitCharacters.IndexOf(text[unit]) + 1, text.Substring(unit + 1), ReadSection);
        }

        int point = text.IndexOf(DecimalPoint);
        if (point < 0)
        {
            return ReadCharacters(text, isFirst);
        }

        string fraction = text.Substring(point + 1);
        return isFirst && fraction.Length > 0 && fraction.All(c => DigitCharacters.IndexOf(c) >= 0) && ReadCharacters(text.Substring(0, point), isFirst: true) is { } whole
            ? new Part(whole.Value + Rational.FromDigits(Digits(fraction), -fraction.Length), -fraction.Length)
            : null;
    }

    private static BigInteger Digits(string characters) =>
        BigInteger.Parse(string.Concat(characters.Select(c => DigitCharacters.IndexOf(c))), NumberStyles.None, CultureInfo.InvariantCulture);

    private static Part? ReadDigits(string text) =>
        Rational.TryParse(text, out Rational value) ? new Part(value, text.IndexOf('.') is >= 0 and int point ? point + 1 - text.Length : 0) : null;

    private static Part? ReadCharacters(string text, bool isFirst)
    {
        switch (text)
        {
            case "零" when isFirst:
                return new Part(0, 0);
            case "两" when isFirst:
                return new Part(2, 0);
            default:
                break;
        }

        int value = 0;
        int lastUnit = 0;
        int at = 0;
        while (at < text.Length)
        {
            bool hasZero = text[at] == Zero;
            at += hasZero ? 1 : 0;
            if (ReadItem(text, ref at, mayBeTen: isFirst && lastUnit == 0) is not { } item)
            {
                return null;
            }

            bool hasGap = lastUnit != 0 && item.Unit * 10 != lastUnit;
            if (hasGap != hasZero || (lastUnit != 0 && item.Unit >= lastUnit))
            {
                return null;
            }

            value += item.Digit * item.Unit;
            lastUnit = item.Unit;
        }

        return value == 0 ? null : new Part(value, lastUnit switch { 1000 => 3, 100 => 2, 10 => 1, _ => 0 });
    }

    // A digit and its unit: 三百, 五; at the beginning also 十 alone.
    private static (int Digit, int Unit)? ReadItem(string text, ref int at, bool mayBeTen)
    {
        if (at == text.Length)
        {
            return null;
        }

        bool isTwo = text[at] == Two;
        int digit = isTwo ? 2 : DigitCharacters.IndexOf(text[at]);
        if (digit > 0)
        {
            at++;
        }
        else if (mayBeTen && text[at] == '十')
        {
            digit = 1;
        }
        else
        {
            return null;
        }

        int unit = at == text.Length ? 1 : text[at] switch { '千' => 1000, '百' => 100, '十' => 10, _ => 0 };
        at += unit > 1 ? 1 : 0;
        return unit == 0 || (isTwo && unit < 100) ? null : (digit, unit);
    }

    // A part of a number, with the power of ten of its last digit.
    private readonly record struct Part(Rational Value, int LastPower)
    {
        public Part Scale(int power) => new(Value * Rational.FromDigits(1, power), LastPower + power);
    }
}
