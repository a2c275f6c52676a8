namespace ChangzhouFacts.Compiler.Evidence.Printed.German;

/// <summary>The German names of units.</summary>
internal static class GermanUnits
{
    /// <summary>Adds the names of units.</summary>
    public static Lexicon AddUnits(this Lexicon words) => words
        .Unit(Signs.Percent, Place.After, "Prozent", "v.H.", "vH", "Proz.")
        .Unit(Signs.PercentByVolume, Place.After, "% vol", "% vol.", "Volumenprozent", "Vol.-%")
        .Unit(Signs.PercentagePoint, Place.After, "Prozentpunkte", "Prozentpunkt", "Prozentpunkten", "%-Punkte", "%-Punkten", "PP")
        .Unit(Signs.BasisPoint, Place.After, "Basispunkte", "Basispunkt", "Basispunkten", "bp")
        .Unit(Signs.PerThousand, Place.After, "Promille", "v.T.", "vT")
        .Unit(Signs.Times, Place.After, "Mal", "-fach", "fach")
        .Names("EUR", "Euro", "Euros").Names("USD", "US-Dollar", "US-Dollars").Names("CNY", "Yuan", "Renminbi", "chinesische Yuan").Names("JPY", "Yen", "japanische Yen")
        .Names("GBP", "Pfund Sterling", "britische Pfund").Names("CHF", "Schweizer Franken", "Franken").Names("AUD", "australische Dollar").Names("CAD", "kanadische Dollar")
        .Names("HKD", "Hongkong-Dollar").Names("SGD", "Singapur-Dollar").Names("NZD", "Neuseeland-Dollar").Names("TWD", "Taiwan-Dollar").Names("SEK", "schwedische Kronen")
        .Names("NOK", "norwegische Kronen").Names("DKK", "dänische Kronen").Names("CZK", "tschechische Kronen").Names("PLN", "Zloty", "Złoty").Names("HUF", "Forint")
        .Names("BRL", "Real", "Reais").Names("ZAR", "Rand").Names("TRY", "türkische Lira", "Türkische Lira").Names("ILS", "Schekel").Names("THB", "Baht")
        .Names("DEM", "D-Mark", "Deutsche Mark")
        .Unit(Currencies.Dollars, Place.AtEnd, "Dollar", "Dollars").Unit(Currencies.Pounds, Place.AtEnd, "Pfund").Unit(Currencies.Crowns, Place.AtEnd, "Kronen")
        .Unit(Currencies.Roubles, Place.AtEnd, "Rubel").Unit(Currencies.Rupees, Place.AtEnd, "Rupien").Unit(Currencies.Pesos, Place.AtEnd, "Pesos", "Peso")
        .Unit(Currencies.Won, Place.AtEnd, "Won")
        .Unit(Currencies.Hundredth("Cent", "EUR USD"), Place.AtEnd, "Cent", "Cents", "Ct", "Ct.").Unit(Currencies.Hundredth("Rappen", "CHF"), Place.AtEnd, "Rappen")
        .Unit(Currencies.Hundredth("Pfennig", "DEM"), Place.AtEnd, "Pfennig").Unit(Currencies.Hundredth("Pence", "GBP"), Place.AtEnd, "Pence")
        .Measure("t Mg", "Tonnen", "Tonne").Measure("kg", "Kilogramm", "Kilo").Measure("km", "Kilometer", "Kilometern").Measure("m", "Meter", "Metern")
        .Measure("km2", "Quadratkilometer", "Quadratkilometern").Measure("m2", "Quadratmeter", "Quadratmetern", "qm").Measure("m3", "Kubikmeter",
            "Kubikmetern")
        .Measure("har", "Hektar").Measure("L l", "Liter", "Litern").Measure("kW", "Kilowatt").Measure("MW", "Megawatt").Measure("GW", "Gigawatt")
        .Measure("kW.h", "Kilowattstunden").Measure("TW.h", "Terawattstunden").Measure("h", "Stunden").Measure("min", "Minuten")
        .Measure("d", "Tage", "Tagen")
        .Measure("wk", "Wochen").Measure("mo", "Monate", "Monaten").Measure("a", "Jahre", "Jahren").Measure("Cel", "Grad Celsius");

    private static Lexicon Names(this Lexicon words, string code, params string[] names) => words.Unit(Currencies.Of(code), Place.AtEnd, names);

    private static Lexicon Measure(this Lexicon words, string codes, params string[] names) => words.Unit(Signs.Measure(codes), Place.After, names);
}
