using System.Globalization;
using System.Numerics;
using System.Text;
using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Evidence.Printed;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>Figures printed in a random allowed way are read correctly; no other input causes a failure.</summary>
public class PrintedReaderPropertyTests
{
    private static readonly (Qualifier? Qualifier, string Before, string After)[] EnglishQualifiers =
    [
        (null, "", ""), (null, "", ""), (null, "a total of ", ""), (null, "only ", ""), (Qualifier.Exact, "exactly ", ""),
        (Qualifier.AtLeast, "at least ", ""), (Qualifier.AtLeast, "no fewer than ", ""), (Qualifier.AtLeast, "", " or more"), (Qualifier.AtLeast, "≥", ""),
        (Qualifier.MoreThan, "more than ", ""), (Qualifier.MoreThan, "over ", ""), (Qualifier.MoreThan, "was well over ", ""), (Qualifier.MoreThan, "> ", ""),
        (Qualifier.LessThan, "less than ", ""), (Qualifier.LessThan, "under ", ""), (Qualifier.LessThan, "reached below ", ""),
        (Qualifier.AtMost, "at most ", ""), (Qualifier.AtMost, "up to ", ""), (Qualifier.AtMost, "", " or less"),
        (Qualifier.Nearly, "nearly ", ""), (Qualifier.Nearly, "Almost ", ""),
        (Qualifier.About, "about ", ""), (Qualifier.About, "some ", ""), (Qualifier.About, "approx. ", ""), (Qualifier.About, "~", ""), (Qualifier.About, "", " or so"),
    ];

    private static readonly (Qualifier? Qualifier, string Before, string After)[] ChineseQualifiers =
    [
        (null, "", ""), (null, "", ""), (null, "共", ""), (null, "累计达", ""),
        (Qualifier.AtLeast, "不少于", ""), (Qualifier.AtLeast, "至少", ""), (Qualifier.AtLeast, "", "以上"),
        (Qualifier.MoreThan, "超过", ""), (Qualifier.MoreThan, "超", ""), (Qualifier.MoreThan, "累计超过", ""),
        (Qualifier.LessThan, "不到", ""), (Qualifier.LessThan, "低于", ""),
        (Qualifier.AtMost, "不超过", ""), (Qualifier.AtMost, "最多", ""), (Qualifier.AtMost, "", "以内"),
        (Qualifier.Nearly, "近", ""), (Qualifier.Nearly, "将近", ""),
        (Qualifier.About, "约", ""), (Qualifier.About, "大约", ""), (Qualifier.About, "", "左右"),
    ];

    private static readonly (int Power, string Word)[] EnglishScales =
        [(0, ""), (0, ""), (3, " thousand"), (6, " million"), (9, " billion"), (9, "bn"), (12, " trillion")];

    private static readonly (int Power, string Word)[] ChineseScales =
        [(0, ""), (0, ""), (4, "万"), (7, "千万"), (8, "亿"), (8, " 亿"), (12, "万亿")];

    private static readonly (string? Name, string Before, string After)[] EnglishUnits =
    [
        (null, "", ""), ("percent", "", "%"), ("percent", "", " percent"), ("percent", "", " per cent"),
        ("percentage-point", "", " percentage points"), ("percentage-point", "", " pp"), ("CNY", "RMB ", ""), ("CNY", "", " RMB"), ("CNY", "", " yuan"),
        ("CNY", "CNY ", ""), ("USD", "US$", ""), ("dollars", "$", ""), ("EUR", "€", ""), ("EUR", "", " euros"), ("CHF", "", " CHF"),
    ];

    private static readonly (string? Name, string Before, string After)[] ChineseUnits =
    [
        (null, "", ""), (null, "", "家"), (null, "", "项"), ("percent", "百分之", ""), ("percent", "", "％"), ("percentage-point", "", "个百分点"),
        ("元", "", "元"), ("CNY", "人民币", "元"), ("USD", "", "美元"),
    ];

    private static readonly Gen<Printed> Figures =
        Gen.Select(Gen.Bool, Gen.Long[0, 999_999_999_999], Gen.Int[0, 4], Gen.Int[0, 4], Gen.Bool, Gen.Bool)
            .SelectMany((isChinese, digits, decimals, separator, isNegative, isWide) => Gen.Select(
                Gen.OneOfConst(isChinese ? ChineseQualifiers : EnglishQualifiers),
                Gen.OneOfConst(isChinese ? ChineseScales : EnglishScales),
                Gen.OneOfConst(isChinese ? ChineseUnits : EnglishUnits),
                (qualifier, scale, unit) => Printed.Of(digits, decimals, separator, isNegative, isWide, qualifier, scale, unit)));

    [Fact]
    public void AFigurePrintedInAnAllowedWayIsReadBack() => Figures.Sample(
        printed =>
        {
            PrintedReading reading = PrintedReader.Read(printed.Text);
            return reading.Figure is { } figure
                && figure.Number.Value == printed.Number
                && figure.Qualifier == printed.Qualifier
                && figure.Unit?.Name == printed.Unit
                && figure.Number.LastDigitPower == printed.LastDigitPower;
        },
        iter: 200 * Check.Iter,
        print: printed => printed.ToString());

    [Fact]
    public void APhraseWithAnotherDigitIsAnotherNumberOrNone() => Gen.Select(Figures, Gen.Int[0, 1000], Gen.Int[1, 9]).Sample(
        (printed, place, step) =>
        {
            int[] digits = Enumerable.Range(0, printed.Text.Length).Where(i => printed.Text[i] is >= '0' and <= '9').ToArray();
            if (digits.Length == 0)
            {
                return true;
            }

            int at = digits[place % digits.Length];
            char other = (char)('0' + ((printed.Text[at] - '0' + step) % 10));
            string changed = printed.Text.Substring(0, at) + other + printed.Text.Substring(at + 1);
            return PrintedReader.Read(changed).Figure?.Number.Value != printed.Number;
        },
        iter: 200 * Check.Iter);

    [Fact]
    public void EnglishNumberWordsAreReadBack() => Gen.Int[0, 99].Sample(
        number => PrintedReader.Read(InEnglish(number)).Figure is { Number.HasDecimals: false } figure && figure.Number.Value == number);

    [Fact]
    public void ChineseNumeralsAreReadBack() => Gen.OneOf(
            Gen.Long[0, 100], Gen.Long[0, 9_999], Gen.Long[0, 99_999_999], Gen.Long[0, 999_999_999_999])
        .Sample(
            number => PrintedReader.Read(InChinese(number)).Figure is { Number.HasDecimals: false } figure && figure.Number.Value == new Rational(number),
            iter: 500 * Check.Iter,
            print: number => number + " " + InChinese(number));

    [Fact]
    public void AChineseNumeralWithoutOneOfItsCharactersIsAnotherNumberOrNone() =>
        Gen.Select(Gen.Long[11, 999_999_999], Gen.Int[0, 1000]).Sample(
            (number, place) =>
            {
                string numeral = InChinese(number);
                string changed = numeral.Remove(place % numeral.Length, 1);
                return PrintedReader.Read(changed).Figure?.Number.Value != new Rational(number);
            },
            iter: 200 * Check.Iter);

    [Fact]
    public void NoTextBreaksTheReader() => Gen.OneOf(Gen.String[Gen.Char, 0, 90], Phrases).Sample(
        text =>
        {
            PrintedReading reading = PrintedReader.Read(text);
            return (reading.Figure is null) != (reading.Problem.Length == 0);
        },
        iter: 500 * Check.Iter);

    // Words with a meaning and characters that resemble some, in any order.
    private static Gen<string> Phrases => Gen.OneOfConst(
            "5", "3,000", "2.77", " ", " ", "-", "−", "$", "RMB", "percent", "%", "more", "than", "or", "a", "hundred", "million", "forty", "four",
            "近", "万", "亿", "百", "分", "之", "零", "点", "三", "十", "多", "元", "个", "以上", "不", "超过", "約", ",", ".", "'", "/", "&", "²", "０", "，", "．",
            "\u200B", "\uD800", "\uDC00", "🙂", "é", "١", "½", "Ⅳ", "㊿", "\u0301", "\u202E", "\t", "\0", "+", "~", ">", "=", "pp", "m", "bn", "per", "US")
        .Array[0, 20].Select(words => string.Concat(words));

    private static string InEnglish(int number)
    {
        string[] small =
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        return number < 20 ? small[number] : tens[(number / 10) - 2] + (number % 10 == 0 ? "" : "-" + small[number % 10]);
    }

    /// <summary>The full form of a number: 10 is 十 only at the very start, 零 marks each gap once.</summary>
    private static string InChinese(long number)
    {
        if (number == 0)
        {
            return "零";
        }

        var text = new StringBuilder();
        bool hasGap = false;
        foreach ((long unit, string word) in new[] { (100_000_000L, "亿"), (10_000L, "万"), (1L, "") })
        {
            long section = number / unit % 10_000;
            for (int power = 1000; power > 0; power /= 10)
            {
                long digit = section / power % 10;
                if (digit == 0)
                {
                    hasGap = text.Length > 0;
                    continue;
                }

                text.Append(hasGap ? "零" : "");
                hasGap = false;
                bool isBareTen = power == 10 && digit == 1 && text.Length == 0;
                text.Append(isBareTen ? "" : "零一二三四五六七八九"[(int)digit].ToString());
                text.Append(power switch { 1000 => "千", 100 => "百", 10 => "十", _ => "" });
            }

            // The word of a section covers its trailing zeros; only a gap before the next digit needs 零.
            text.Append(section > 0 ? word : "");
            hasGap = hasGap && section == 0 && text.Length > 0;
        }

        return text.ToString();
    }

    private sealed record Printed(string Text, Rational Number, Qualifier? Qualifier, string? Unit, int LastDigitPower)
    {
        public static Printed Of(
            long digits, int decimals, int separator, bool isNegative, bool isWide,
            (Qualifier? Qualifier, string Before, string After) qualifier, (int Power, string Word) scale, (string? Name, string Before, string After) unit)
        {
            isNegative = isNegative && digits > 0;
            string whole = (digits / (long)Math.Pow(10, decimals)).ToString(CultureInfo.InvariantCulture);
            string fraction = decimals == 0 ? "" : "." + (digits % (long)Math.Pow(10, decimals)).ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0');
            string number = Group(whole, separator switch { 1 => ",", 2 => "\u2009", 3 => "'", 4 => "\u00A0", _ => "" }) + fraction + scale.Word;
            string text = qualifier.Before + unit.Before + (isNegative ? SignFor(unit.Before) : "") + number + unit.After + qualifier.After;
            Rational exact = Rational.FromDigits(isNegative ? -(BigInteger)digits : digits, scale.Power - decimals);
            return new Printed(isWide ? Widen(text) : text, exact, qualifier.Qualifier, unit.Name, scale.Power - decimals);
        }

        private static string SignFor(string before) => before.Length > 0 && before[^1] == ' ' ? "-" : "−";

        private static string Group(string digits, string separator)
        {
            for (int at = digits.Length - 3; at > 0; at -= 3)
            {
                digits = digits.Insert(at, separator);
            }

            return digits;
        }

        private static string Widen(string text) => string.Concat(text.Select(c => c is >= '0' and <= '9' or ',' or '.' or '%' ? (char)(c + ('０' - '0')) : c));
    }
}
