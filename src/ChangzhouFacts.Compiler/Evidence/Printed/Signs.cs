using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>What is printed in every language: signs, and abbreviations of currencies and measures beside numbers.</summary>
internal static class Signs
{
    /// <summary>Percent, also as a UCUM code.</summary>
    public static PrintedUnit Percent { get; } = new(UnitKind.Percent, "percent", "percent ucum:%");

    public static PrintedUnit PercentagePoint { get; } = new(UnitKind.Code, "percentage-point", "percentage-point");

    public static PrintedUnit BasisPoint { get; } = new(UnitKind.BasisPoint, "basis points", "percentage-point percent");

    public static PrintedUnit PerThousand { get; } = PrintedUnit.PerGroup(1000, "per 1,000");

    public static PrintedUnit Times { get; } = new(UnitKind.Multiple, "times", "ratio");

    public static PrintedUnit PercentByVolume { get; } = new(UnitKind.Percent, "percent by volume", "percent ucum:%{vol} ucum:%{v}");

    /// <summary>A physical unit.</summary>
    /// <param name="codes">Its UCUM codes, separated by blanks.</param>
    /// <param name="name">What it is called; null for the name of the first code.</param>
    public static PrintedUnit Measure(string codes, string? name = null)
    {
        string[] all = codes.Split(' ');
        return new(UnitKind.Measure, name ?? UcumNames.Of(all[0], isOne: false), string.Join(" ", all.Select(code => "ucum:" + code)));
    }

    /// <summary>Adds the signs of every language to a language's own words.</summary>
    public static Lexicon AddSigns(this Lexicon words) => words
        .Before(Qualifier.AtLeast, "≥", ">=")
        .Before(Qualifier.MoreThan, ">")
        .Before(Qualifier.LessThan, "<")
        .Before(Qualifier.AtMost, "≤", "<=")
        .Before(Qualifier.About, "~", "≈")
        .All(Role.Hyphen, "-")
        .All(Role.Dash, "–", "—", "‒", "―")
        .All(Role.Plus, "+")
        .All(Role.Comma, ",", "、", ";")
        .All(Role.Colon, ":")
        .All(Role.Point, ".", "。")
        .All(Role.Open, "(")
        .All(Role.Close, ")")
        .All(Role.Per, "/")
        .Fraction(1, 2, "½").Fraction(1, 4, "¼").Fraction(3, 4, "¾").Fraction(1, 5, "⅕").Fraction(2, 5, "⅖").Fraction(3, 5, "⅗")
        .Fraction(4, 5, "⅘").Fraction(1, 8, "⅛").Fraction(3, 8, "⅜").Fraction(5, 8, "⅝").Fraction(7, 8, "⅞").Fraction(1, 10, "⅒")
        .Fraction(1, 3, "⅓").Fraction(2, 3, "⅔").Fraction(1, 6, "⅙").Fraction(5, 6, "⅚")
        .Unit(Percent, Place.After, "%")
        .Unit(PerThousand, Place.After, "‰")
        .AddCurrencies()
        .AddMeasures();

    private static Lexicon AddCurrencies(this Lexicon words) => words
        .Unit(Currencies.Dollars, Place.BeforeOrAfter, "$")
        .Money("USD", "US$", "U.S.$", "USD$", "US $", "$US")
        .Money("AUD", "AU$", "AUD$")
        .Money("CAD", "CA$", "Can$", "CAD$")
        .Money("HKD", "HK$", "HKD$")
        .Money("NZD", "NZ$", "$NZ")
        .Money("TWD", "NT$")
        .Money("SGD", "SG$")
        .Money("MXN", "MX$", "Mex$")
        .Money("EUR", "€")
        .Unit(Currencies.Pounds, Place.BeforeOrAfter, "£")
        .Unit(Currencies.YuanOrYen, Place.BeforeOrAfter, "¥")
        .Money("CNY", "CN¥").Money("JPY", "JP¥").Money("EGP", "E£").Money("ARS", "AR$")
        .Money("KES", "KSh", "KSh.").Money("BDT", "Tk", "Tk.").Money("TRY", "TL")
        .Unit(Currencies.Dirhams, Place.BeforeOrAfter, "Dh", "Dhs").Unit(Currencies.Riyals, Place.Before, "SR")
        .Unit(Currencies.Won, Place.BeforeOrAfter, "₩")
        .Money("INR", "₹")
        .Unit(Currencies.Rupees, Place.BeforeOrAfter, "Rs", "Rs.")
        .Money("RUB", "₽")
        .Money("TRY", "₺")
        .Money("VND", "₫")
        .Money("ILS", "₪", "NIS")
        .Money("THB", "฿")
        .Money("NGN", "₦")
        .Money("UAH", "₴")
        .Money("PHP", "₱")
        .Money("KZT", "₸")
        .Money("BDT", "৳")
        .Money("PLN", "zł")
        .Money("CZK", "Kč")
        .Unit(Currencies.Crowns, Place.BeforeOrAfter, "kr", "kr.")
        .Unit(Currencies.Crowns with { Scale = 6 }, Place.BeforeOrAfter, "Mkr", "mnkr", "milj kr")
        .Unit(Currencies.Crowns with { Scale = 9 }, Place.BeforeOrAfter, "mdkr")
        .Unit(Currencies.Crowns with { Scale = 3 }, Place.BeforeOrAfter, "Tkr", "kkr")
        .Money("CHF", "SFr", "SFr.", "sfr.")
        .Spelt(Currencies.Of("AUD"), Place.BeforeOrAfter, "A$", "$A").Spelt(Currencies.Of("CAD"), Place.BeforeOrAfter, "C$", "$C")
        .Spelt(Currencies.Of("SGD"), Place.BeforeOrAfter, "S$").Spelt(Currencies.Of("BRL"), Place.BeforeOrAfter, "R$")
        .Spelt(Currencies.Francs, Place.BeforeOrAfter, "Fr.")
        .Spelt(Currencies.Of("HUF"), Place.After, "Ft")
        .Spelt(Currencies.Of("ZAR"), Place.Before, "R")
        .Spelt(Currencies.Of("MYR"), Place.Before, "RM")
        .Spelt(Currencies.Of("IDR"), Place.Before, "Rp", "Rp.")
        .Spelt(Currencies.Of("DEM"), Place.BeforeOrAtEnd, "DM")
        .Unit(Currencies.Hundredth("cents", "USD EUR CAD AUD NZD HKD SGD ZAR"), Place.After, "¢");

    private static Lexicon AddMeasures(this Lexicon words) => words
        .Spelt(Measure("kg"), Place.After, "kg").Spelt(Measure("g"), Place.After, "g").Spelt(Measure("t"), Place.After, "t")
        .Spelt(Measure("Mt"), Place.After, "Mt").Spelt(Measure("km"), Place.After, "km")
        .Spelt(Measure("cm"), Place.After, "cm").Spelt(Measure("km2"), Place.After, "km²", "km2")
        .Spelt(Measure("m2"), Place.After, "m²").Spelt(Measure("m3"), Place.After, "m³").Spelt(Measure("har"), Place.After, "ha")
        .Spelt(Measure("W"), Place.After, "W").Spelt(Measure("kW"), Place.After, "kW").Spelt(Measure("MW"), Place.After, "MW")
        .Spelt(Measure("GW"), Place.After, "GW").Spelt(Measure("kW.h"), Place.After, "kWh").Spelt(Measure("MW.h"), Place.After, "MWh")
        .Spelt(Measure("GW.h"), Place.After, "GWh").Spelt(Measure("TW.h"), Place.After, "TWh")
        .Spelt(Measure("h"), Place.After, "h").Unit(Measure("L l"), Place.After, "L").Spelt(Measure("Cel"), Place.After, "°C", "℃")
        .Spelt(Measure("mg"), Place.After, "mg").Spelt(Measure("GBy"), Place.After, "GB").Spelt(Measure("TBy"), Place.After, "TB");

    private static Lexicon Money(this Lexicon words, string code, params string[] phrases) =>
        words.Unit(Currencies.Of(code), Place.BeforeOrAfter, phrases);

    private static Lexicon Fraction(this Lexicon words, int numerator, int denominator, string sign) =>
        words.Add(new Word(Role.Fraction) { Numerator = numerator, Number = denominator }, sign);

    // Case matters here: "Ft" is a forint, "ft" a foot.
    private static Lexicon Spelt(this Lexicon words, PrintedUnit unit, Place place, params string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            words.Add(new Word(Role.Unit) { Unit = unit, Place = place, Spelling = phrase }, phrase);
        }

        return words;
    }
}
