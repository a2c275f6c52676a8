namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>The currencies in printed words: codes, with a scale before or after (<c>MSEK</c>, <c>EURm</c>), and names that several share.</summary>
internal static class Currencies
{
    private const int CodeLength = 3;

    // Codes that are not words in any language, so they are read in any case.
    private const string AnyCase =
        "USD EUR JPY GBP CNY AUD CAD CHF HKD SGD SEK NOK DKK KRW INR RUB BRL ZAR MXN NZD TWD THB IDR MYR PLN CZK HUF ISK AED VND NGN BGN CLP EGP UAH PKR BDT KZT KES ARS TRY PHP RON SAR ILS";

    // Codes that are words or other abbreviations in lower case: "pen", "esp".
    private const string CapitalsAlone = "QAR KWD COP PEN DEM FRF ITL ESP NLG ATS BEF FIM";

    // Codes that are not a word with a lower-case scale before them either: "msek", but not "maud" or "mils".
    private const string AnyCaseBehindScale = "EUR USD GBP CHF SEK NOK DKK";

    private static readonly (string Letters, int Power)[] ScalesBefore = [("M", 6), ("m", 6), ("T", 3), ("t", 3), ("K", 3), ("k", 3)];

    private static readonly (string Letters, int Power)[] ScalesBehind =
        [("mln", 6), ("mio", 6), ("mn", 6), ("m", 6), ("bln", 9), ("bn", 9), ("mrd", 9), ("trn", 12), ("tn", 12), ("k", 3)];

    private static readonly HashSet<string> Codes = new((AnyCase + " " + CapitalsAlone + " RMB").Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Capitals = new(CapitalsAlone.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> BehindScale = new(AnyCaseBehindScale.Split(' '), StringComparer.Ordinal);

    /// <summary>The currencies of <c>$</c>. It contradicts a fact only if the fact's unit is none of these.</summary>
    public static PrintedUnit Dollars { get; } = Shared("dollars",
        "USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD ZWL ARS BRL CLP COP CUP DOP MOP MXN NIO UYU USN");

    public static PrintedUnit Pounds { get; } = Shared("pounds", "GBP EGP FKP GIP LBP SDG SHP SSP SYP");

    /// <summary>The currencies of <c>¥</c>.</summary>
    public static PrintedUnit YuanOrYen { get; } = Shared("yuan or yen", "CNY JPY");

    /// <summary>The currencies of 元 and 圆.</summary>
    public static PrintedUnit Yuan { get; } = Shared("元", "CNY TWD HKD MOP JPY");

    public static PrintedUnit Won { get; } = Shared("won", "KRW KPW");

    public static PrintedUnit Crowns { get; } = Shared("crowns", "SEK NOK DKK ISK CZK");

    public static PrintedUnit Kroner { get; } = Shared("kroner", "NOK DKK");

    public static PrintedUnit Kronur { get; } = Shared("kronur", "SEK ISK");

    public static PrintedUnit Rupees { get; } = Shared("rupees", "INR PKR LKR NPR MUR SCR");

    public static PrintedUnit Pesos { get; } = Shared("pesos", "MXN PHP ARS CLP COP CUP DOP UYU");

    public static PrintedUnit Francs { get; } = Shared("francs", "CHF FRF BEF LUF XAF XOF XPF CDF DJF GNF KMF RWF BIF");

    public static PrintedUnit Liras { get; } = Shared("lira", "TRY ITL MTL");

    public static PrintedUnit Dinars { get; } = Shared("dinars", "KWD BHD DZD IQD JOD LYD RSD TND MKD");

    public static PrintedUnit Riyals { get; } = Shared("riyals", "SAR QAR OMR YER IRR");

    public static PrintedUnit Dirhams { get; } = Shared("dirhams", "AED MAD");

    public static PrintedUnit Shillings { get; } = Shared("shillings", "KES TZS UGX SOS ATS");

    public static PrintedUnit Marks { get; } = Shared("marks", "DEM FIM BAM");

    public static PrintedUnit Lei { get; } = Shared("lei", "RON MDL");

    public static PrintedUnit Roubles { get; } = Shared("roubles", "RUB BYN RUR");

    /// <summary>The currency with a code.</summary>
    public static PrintedUnit Of(string code) => new(UnitKind.Money, code, code);

    /// <summary>The hundredth of one of several currencies.</summary>
    public static PrintedUnit Hundredth(string name, string codes) => Shared(name, codes) with { Power = -2 };

    /// <summary>
    /// The currency whose code a word is, with or without a scale. After a number it must be the last word, because many codes
    /// also abbreviate other things: <c>44 CAD firms</c>.
    /// </summary>
    public static Word? FindCode(string text)
    {
        if (text.Length == CodeLength)
        {
            return CodeOf(text) is { } code ? Named(code, 0) : null;
        }

        foreach ((string letters, int power) in ScalesBefore)
        {
            string rest = text.Substring(Math.Min(letters.Length, text.Length));
            if (text.StartsWith(letters, StringComparison.Ordinal) && rest.Length == CodeLength && CodeOf(rest) is { } code
                && (BehindScale.Contains(code) || rest == code))
            {
                return Named(code, power);
            }
        }

        if (text.Length > CodeLength && CodeOf(text.Substring(0, CodeLength)) is { } first)
        {
            string letters = text.Substring(CodeLength).ToLowerInvariant();
            int power = ScalesBehind.FirstOrDefault(scale => scale.Letters == letters).Power;
            return power > 0 ? Named(first, power) : null;
        }

        return null;
    }

    private static string? CodeOf(string text)
    {
        string code = text.ToUpperInvariant();
        return !Codes.Contains(code) || (Capitals.Contains(code) && code != text) ? null
            : code == "RMB" ? "CNY"
            : code;
    }

    private static Word Named(string code, int scale) =>
        new(Role.Unit) { Unit = Of(code) with { Scale = scale }, Place = Place.BeforeOrAtEnd };

    private static PrintedUnit Shared(string name, string codes) => new(UnitKind.Money, name, codes);
}
