namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>Writes whole numbers below a hundred million in words in each language, without any code of the reader.</summary>
internal static class NumberWords
{
    private const long Thousand = 1000;
    private const long Million = 1_000_000;

    private static readonly string[] English =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen").Split(' ');

    private static readonly string[] EnglishTens = ("- - twenty thirty forty fifty sixty seventy eighty ninety").Split(' ');

    private static readonly string[] German =
        ("null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn").Split(' ');

    private static readonly string[] GermanTens = ("- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig").Split(' ');

    private static readonly string[] French =
        ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf").Split(' ');

    private static readonly string[] FrenchTens = ("- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt").Split(' ');

    /// <summary>The number in words.</summary>
    /// <param name="tag">The language.</param>
    /// <param name="number">The number.</param>
    public static string Of(string tag, long number) => tag switch
    {
        "en" => InEnglish(number),
        "zh" => InChinese(number),
        "de" => number >= Million ? (number < 2 * Million ? "eine Million" : InGerman(number / Million, isEnd: true) + " Millionen") : InGerman(number, isEnd: true),
        "fr" => InFrench(number, isEnd: true),
        _ => throw new ArgumentOutOfRangeException(nameof(tag), tag, "A new language needs its numbers here."),
    };

    private static string InEnglish(long number) => number switch
    {
        < 20 => English[number],
        < 100 => EnglishTens[number / 10] + (number % 10 > 0 ? "-" + English[number % 10] : ""),
        < Thousand => English[number / 100] + " hundred" + (number % 100 > 0 ? " and " + InEnglish(number % 100) : ""),
        < Million => InEnglish(number / Thousand) + " thousand" + Rest(number % Thousand),
        _ => InEnglish(number / Million) + " million" + Rest(number % Million),
    };

    private static string Rest(long rest) => rest == 0 ? "" : (rest < 100 ? " and " : " ") + InEnglish(rest);

    private static string InGerman(long number, bool isEnd) => number switch
    {
        1 => isEnd ? "eins" : "ein",
        < 20 => German[number],
        < 100 => (number % 10 > 0 ? German[number % 10] + "und" : "") + GermanTens[number / 10],
        < Thousand => German[number / 100] + "hundert" + (number % 100 > 0 ? InGerman(number % 100, isEnd) : ""),
        _ => InGerman(number / Thousand, isEnd: false) + "tausend" + (number % Thousand > 0 ? InGerman(number % Thousand, isEnd) : ""),
    };

    private static string InFrench(long number, bool isEnd) => number switch
    {
        < 20 => French[number],
        80 => isEnd ? "quatre-vingts" : "quatre-vingt",
        < 100 => BelowHundredInFrench(number),
        < Thousand => (number < 200 ? "" : French[number / 100] + " ") + (number >= 200 && number % 100 == 0 && isEnd ? "cents" : "cent") + (number % 100 > 0 ? " " + InFrench(number % 100, isEnd) : ""),
        < Million => (number < 2 * Thousand ? "" : InFrench(number / Thousand, isEnd: false) + " ") + "mille" + (number % Thousand > 0 ? " " + InFrench(number % Thousand, isEnd) : ""),
        _ => InFrench(number / Million, isEnd: true) + (number < 2 * Million ? " million" : " millions") + (number % Million > 0 ? " " + InFrench(number % Million, isEnd) : ""),
    };

    private static string BelowHundredInFrench(long number)
    {
        bool isScore = number / 10 is 7 or 9;
        long ones = isScore ? (number % 10) + 10 : number % 10;
        string tens = FrenchTens[number / 10];
        return ones == 0 ? tens : ones is 1 or 11 && number < 80 ? tens + " et " + French[ones] : tens + "-" + French[ones];
    }

    private static string InChinese(long number)
    {
        const long Myriad = 10_000;
        return number < Myriad ? Section(number) : Section(number / Myriad) + "万" + (number % Myriad == 0 ? "" : (number % Myriad < Thousand ? "零" : "") + Section(number % Myriad, isInside: true));
    }

    private static string Section(long number, bool isInside = false)
    {
        string text = "";
        bool hasGap = false;
        foreach ((long unit, string name) in new[] { (1000L, "千"), (100L, "百"), (10L, "十"), (1L, "") })
        {
            long digit = number / unit % 10;
            hasGap |= digit == 0 && text.Length > 0;
            if (digit == 0)
            {
                continue;
            }

            bool isBareTen = unit == 10 && digit == 1 && text.Length == 0 && !isInside;
            text += (hasGap ? "零" : "") + (isBareTen ? "" : "零一二三四五六七八九"[(int)digit].ToString()) + name;
            hasGap = false;
        }

        return text;
    }
}
