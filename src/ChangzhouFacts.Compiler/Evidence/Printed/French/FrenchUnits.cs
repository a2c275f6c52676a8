namespace ChangzhouFacts.Compiler.Evidence.Printed.French;

/// <summary>The French names of units.</summary>
internal static class FrenchUnits
{
    /// <summary>Adds the names of units.</summary>
    public static Lexicon AddUnits(this Lexicon words) => words
        .Unit(Signs.Percent, Place.After, "pour cent", "pour-cent", "p. cent", "pct")
        .Unit(Signs.PercentByVolume, Place.After, "% vol", "% vol.")
        .Unit(Signs.PercentagePoint, Place.After, "point de pourcentage", "points de pourcentage", "point de %", "points de %", "pp", "pt de %", "pts de %")
        .Unit(Signs.BasisPoint, Place.After, "point de base", "points de base", "pb", "pdb")
        .Unit(Signs.PerThousand, Place.After, "pour mille")
        .Unit(Signs.Times, Place.After, "fois")
        .Names("EUR", "euros", "euro").Names("USD", "dollars américains", "dollars US", "dollars des États-Unis").Names("CAD", "dollars canadiens").Names("AUD", "dollars australiens")
        .Names("CNY", "yuans", "yuan", "renminbi").Names("JPY", "yens", "yen").Names("GBP", "livres sterling").Names("CHF", "francs suisses").Names("SEK", "couronnes suédoises")
        .Names("NOK", "couronnes norvégiennes").Names("DKK", "couronnes danoises").Names("CZK", "couronnes tchèques").Names("INR", "roupies indiennes").Names("FRF", "francs français")
        .Names("PLN", "zlotys").Names("HUF", "forints").Names("BRL", "reais", "réaux").Names("ZAR", "rands").Names("TRY", "livres turques").Names("RUB", "roubles russes")
        .Names(Currencies.Dollars, "dollars", "dollar").Names(Currencies.Pounds, "livres").Names(Currencies.Francs, "francs", "franc").Names(Currencies.Crowns, "couronnes")
        .Names(Currencies.Roubles, "roubles").Names(Currencies.Rupees, "roupies").Names(Currencies.Won, "wons", "won").Names(Currencies.Dirhams, "dirhams").Names(Currencies.Dinars, "dinars")
        .Names(Currencies.Hundredth("centimes", "EUR CHF FRF"), "centimes", "centime").Names(Currencies.Hundredth("cents", "EUR USD CAD"), "cents d'euro")
        .Measure("t Mg", "tonnes", "tonne").Measure("kg", "kilogrammes", "kilos").Measure("km", "kilomètres").Measure("m", "mètres")
        .Measure("km2", "kilomètres carrés").Measure("m2", "mètres carrés").Measure("m3", "mètres cubes").Measure("har", "hectares")
        .Measure("L l", "litres").Measure("MW", "mégawatts").Measure("GW", "gigawatts").Measure("h", "heures").Measure("d", "jours")
        .Measure("a", "ans", "années").Measure("Cel", "degrés Celsius");

    private static Lexicon Names(this Lexicon words, string code, params string[] names) => words.Names(Currencies.Of(code), names);

    // Each name also with "de" or "d'", as after "million".
    private static Lexicon Names(this Lexicon words, PrintedUnit unit, params string[] names) => words
        .Unit(unit, Place.AtEnd, names)
        .Unit(unit, Place.AtEnd, names.Select(name => ("aeiouyéè".IndexOf(name[0]) >= 0 ? "d'" : "de ") + name).ToArray());

    private static Lexicon Measure(this Lexicon words, string codes, params string[] names) => words
        .Unit(Signs.Measure(codes), Place.After, names)
        .Unit(Signs.Measure(codes), Place.After, names.Select(each => ("aeiouyéèh".IndexOf(each[0]) >= 0 ? "d'" : "de ") + each).ToArray());
}
