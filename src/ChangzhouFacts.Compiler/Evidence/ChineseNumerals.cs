using System.Globalization;
using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>
/// Reads numbers in Chinese characters, in their full form: 三千零五十, 一亿二千万, 九点四亿. What speech shortens or leaves
/// vague is none: 一万二 (12 000), 两三百 (two or three hundred), 二〇二二.
/// </summary>
internal static class ChineseNumerals
{
    private const string DigitCharacters = "零一二三四五六七八九";
    private const char Zero = '零';
    private const char Two = '两';
    private const char DecimalPoint = '点';

    // The longest number in words is far shorter; this bounds every loop below.
    private const int MaximumLength = 60;

    private const int Myriad = 10_000;
    private const int HundredMillion = 100_000_000;

    /// <summary>Whether a character can be part of a number.</summary>
    public static bool IsNumeral(char c) => c is Two or DecimalPoint or '〇' or '十' or '百' or '千' or '万' or '亿' || DigitCharacters.IndexOf(c) >= 0;

    /// <summary>The number without <paramref name="power"/>, the power of ten by which it still has to be multiplied; null for none.</summary>
    public static WrittenNumber? Read(string numeral, out int power)
    {
        power = 0;
        if (numeral.Length > MaximumLength)
        {
            return null;
        }

        string text = numeral.Replace('〇', Zero);
        int point = text.IndexOf(DecimalPoint);
        if (point >= 0)
        {
            string fraction = TakeScale(text.Substring(point + 1), ref power);
            return ReadWhole(text.Substring(0, point)) is { } whole && fraction.Length > 0 && fraction.All(IsDigit)
                ? Written(whole, string.Concat(fraction.Select(c => DigitCharacters.IndexOf(c))))
                : null;
        }

        if (text.EndsWith("万亿", StringComparison.Ordinal))
        {
            text = TakeScale(text, ref power);
        }

        return ReadWhole(text) is { } value ? Written(value, "") : null;
    }

    private static WrittenNumber Written(long whole, string fraction) => new(false, whole.ToString(CultureInfo.InvariantCulture), fraction, "");

    private static bool IsDigit(char c) => DigitCharacters.IndexOf(c) >= 0;

    private static string TakeScale(string text, ref int power)
    {
        (string Word, int Power)[] scales = [("万亿", 12), ("亿", 8), ("万", 4)];
        foreach ((string word, int scale) in scales)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                power = scale;
                return text.Substring(0, text.Length - word.Length);
            }
        }

        return text;
    }

    // [below 10 000 亿] [below 10 000 万] [below 10 000]
    private static long? ReadWhole(string text)
    {
        long value = 0;
        int unitBefore = 0;
        foreach ((char word, long unit) in new[] { ('亿', (long)HundredMillion), ('万', (long)Myriad) })
        {
            int at = text.IndexOf(word);
            if (at >= 0)
            {
                if (ReadSection(text.Substring(0, at), unitBefore) is not ({ } section and > 0))
                {
                    return null;
                }

                value += section * unit;
                text = text.Substring(at + 1);
                unitBefore = Myriad;
            }
            else if (unitBefore > 0)
            {
                // No 万 between 亿 and the rest: a gap, however many thousands there are.
                unitBefore = Myriad * 10;
            }
        }

        return text.Length == 0 && unitBefore > 0 ? value : ReadSection(text, unitBefore) is { } last ? value + last : null;
    }

    // A number below 10 000. Where the unit before it in the whole number is not just the next higher one, 零 has to say so;
    // 0 where nothing is before it.
    private static int? ReadSection(string text, int unitBefore)
    {
        switch (text)
        {
            case "零" when unitBefore == 0:
                return 0;
            case "两" when unitBefore == 0:
                return 2;
            default:
                break;
        }

        int value = 0;
        int lastUnit = unitBefore;
        int at = 0;
        while (at < text.Length)
        {
            bool hasZero = text[at] == Zero;
            at += hasZero ? 1 : 0;
            if (ReadItem(text, ref at, isFirst: lastUnit == 0) is not { } item)
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

        return value == 0 ? null : value;
    }

    // A digit and its unit: 三百, 五; at the very start also 十 alone.
    private static (int Digit, int Unit)? ReadItem(string text, ref int at, bool isFirst)
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
        else if (isFirst && text[at] == '十')
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
}
