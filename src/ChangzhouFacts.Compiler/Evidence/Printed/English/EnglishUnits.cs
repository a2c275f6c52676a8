namespace ChangzhouFacts.Compiler.Evidence.Printed.English;

/// <summary>The English names of units.</summary>
internal static class EnglishUnits
{
    /// <summary>Adds the names of units.</summary>
    public static Lexicon AddUnits(this Lexicon words) => words
        .Unit(Signs.Percent, Place.After, "percent", "per cent", "pct", "pct.", "pc", "p.c.")
        .Unit(Signs.PercentByVolume, Place.After, "% vol", "% vol.", "% by volume", "percent by volume", "per cent by volume", "% ABV", "% alc/vol", "% alc. vol")
        .Unit(Signs.PercentagePoint, Place.After,
            "percentage point", "percentage points", "percentage-point", "percentage-points", "percent point", "percent points",
            "per cent point", "per cent points", "% point", "% points", "%points", "%pt", "%pts", "%-point", "%-points", "% pt", "% pts", "pct pt", "pct pts", "pct point",
            "pct points", "%-pts", "%-pt", "percentage pt", "percentage pts", "pp", "pps", "ppt", "ppts", "p.p.", "pp.", "p.p", "pct. pts", "pct. points")
        .Unit(Signs.Percent, Place.After, "of a percent", "of one percent", "of a per cent", "of one per cent")
        .Unit(Signs.PercentagePoint, Place.After, "of a percentage point", "of one percentage point", "of a percentage-point")
        .Unit(Signs.BasisPoint, Place.After, "basis point", "basis points", "basis-point", "basis-points", "bp", "bps", "bps.")
        .Unit(Signs.PerThousand, Place.After, "per mille", "per mil", "per mill", "permille", "per thousand")
        .Unit(Signs.Times, Place.After, "times", "fold")
        .Unit(Signs.Times, Place.Before, "a factor of", "factor of")
        .Add(new Word(Role.Unit) { Unit = Signs.Times, Place = Place.After, IsLoose = true }, "x", "×")
        .Unit(new PrintedUnit(UnitKind.Measure, "points", "index percentage-point"), Place.After, "points", "pts", "pt")
        .AddDollars().AddCurrencies().AddSubunits().AddMeasures();

    private static Lexicon AddDollars(this Lexicon words)
    {
        (string Code, string Names)[] dollars =
        [
            ("USD", "US,U.S.,American,United States"), ("HKD", "Hong Kong,HK"), ("AUD", "Australian,Aussie"), ("CAD", "Canadian"), ("SGD", "Singapore,Singaporean"),
            ("TWD", "New Taiwan,Taiwan,Taiwanese,NT"), ("NZD", "New Zealand,NZ,Kiwi"), ("JMD", "Jamaican"), ("FJD", "Fijian"), ("NAD", "Namibian"),
        ];
        foreach ((string code, string names) in dollars)
        {
            foreach (string name in names.Split(','))
            {
                words.Unit(Currencies.Of(code), Place.BeforeOrAfter, name + " dollars").Unit(Currencies.Of(code), Place.AtEnd, name + " dollar");
            }
        }

        return words
            .Unit(Currencies.Dollars, Place.After, "dollars").Unit(Currencies.Dollars, Place.AtEnd, "dollar", "bucks");
    }

    private static Lexicon AddCurrencies(this Lexicon words) => words
        .Unit(Currencies.Of("CNY"), Place.BeforeOrAtEnd, "yuan", "Chinese yuan", "renminbi", "yuan renminbi", "renminbi yuan", "yuan RMB", "RMB yuan", "yuan (RMB)")
        .Names("EUR", "euros", "euro")
        .Names("JPY", "yen,Japanese yen", "")
        .Names("GBP", "pounds sterling,British pounds,UK pounds,sterling,quid", "pound sterling,British pound")
        .Names("CHF", "Swiss francs", "Swiss franc")
        .Names("KRW", "South Korean won,Korean won", "")
        .Names("INR", "Indian rupees", "Indian rupee")
        .Names("PKR", "Pakistani rupees,Pakistan rupees", "Pakistani rupee")
        .Names("RUB", "Russian rubles,Russian roubles", "Russian ruble,Russian rouble")
        .Names("BRL", "reais,Brazilian reais,Brazilian reals,reals", "Brazilian real")
        .Names("ZAR", "rand,South African rand,rands", "")
        .Names("MXN", "Mexican pesos", "Mexican peso")
        .Names("ARS", "Argentine pesos,Argentinian pesos", "Argentine peso")
        .Names("CLP", "Chilean pesos", "Chilean peso")
        .Names("COP", "Colombian pesos", "Colombian peso")
        .Names("PHP", "Philippine pesos", "Philippine peso")
        .Names("TRY", "Turkish lira,Turkish liras", "")
        .Names("SEK", "Swedish kronor,Swedish crowns,Swedish kroner", "Swedish krona")
        .Names("NOK", "Norwegian kroner,Norwegian crowns", "Norwegian krone")
        .Names("DKK", "Danish kroner,Danish crowns", "Danish krone")
        .Names("ISK", "Icelandic kronur,Icelandic krónur,Icelandic crowns", "Icelandic krona")
        .Names("CZK", "Czech crowns,Czech koruna,Czech korunas,koruna,korunas,koruny", "Czech crown")
        .Names("HUF", "forints,Hungarian forints", "forint,Hungarian forint")
        .Names("PLN", "zlotys,zloty,Polish zlotys,Polish zloty,zlotych", "")
        .Names("ILS", "shekels,new shekels,Israeli shekels,Israeli new shekels", "shekel,Israeli shekel")
        .Names("THB", "baht,Thai baht", "")
        .Names("IDR", "rupiah,Indonesian rupiah", "")
        .Names("MYR", "ringgit,Malaysian ringgit", "")
        .Names("VND", "dong,Vietnamese dong", "")
        .Names("NGN", "naira,Nigerian naira", "")
        .Names("UAH", "hryvnia,hryvnias,Ukrainian hryvnia", "")
        .Names("BDT", "taka,Bangladeshi taka", "")
        .Names("KZT", "tenge,Kazakh tenge", "")
        .Names("EGP", "Egyptian pounds", "Egyptian pound")
        .Names("SAR", "Saudi riyals,Saudi rials", "Saudi riyal")
        .Names("AED", "UAE dirhams,Emirati dirhams", "UAE dirham")
        .Names("KES", "Kenyan shillings", "Kenyan shilling")
        .Names("RON", "Romanian lei", "Romanian leu").Names("PEN", "Peruvian soles", "Peruvian sol").Names("BGN", "Bulgarian leva", "Bulgarian lev")
        .Names(Currencies.Lei, "lei", "")
        .Names("TWD", "Taiwan yuan", "")
        .Names("DEM", "Deutschmarks,Deutsche marks,German marks,deutschemarks", "Deutschmark,Deutsche mark")
        .Names("FRF", "French francs", "French franc")
        .Names("BEF", "Belgian francs", "Belgian franc")
        .Names(Currencies.Pounds, "pounds", "pound").Names(Currencies.Won, "won", "").Names(Currencies.Rupees, "rupees", "rupee")
        .Names(Currencies.Roubles, "rubles,roubles", "ruble,rouble").Names(Currencies.Pesos, "pesos", "peso")
        .Names(Currencies.Francs, "francs", "franc").Names(Currencies.Liras, "lira,liras,lire", "").Names(Currencies.Crowns, "crowns", "crown")
        .Names(Currencies.Kroner, "kroner", "krone").Names(Currencies.Of("SEK"), "kronor", "").Names(Currencies.Kronur, "", "krona")
        .Names(Currencies.Dinars, "dinars", "dinar").Names(Currencies.Riyals, "riyals,rials", "riyal,rial").Names(Currencies.Dirhams, "dirhams", "dirham")
        .Names(Currencies.Shillings, "shillings", "shilling").Names(Currencies.Marks, "marks", "");

    // Hundredths, with the currencies that have them.
    private static Lexicon AddSubunits(this Lexicon words) => words
        .Unit(Currencies.Hundredth("cents", "USD EUR CAD AUD NZD HKD SGD ZAR TWD"), Place.AtEnd, "cents", "cent")
        .Unit(Currencies.Hundredth("US cents", "USD"), Place.AtEnd, "US cents", "U.S. cents", "US cent")
        .Unit(Currencies.Hundredth("euro cents", "EUR"), Place.AtEnd, "euro cents", "eurocents", "euro cent", "eurocent")
        .Unit(Currencies.Hundredth("pence", "GBP"), Place.AtEnd, "pence", "penny")
        .Unit(Currencies.Hundredth("fen", "CNY"), Place.AtEnd, "fen")
        .Unit(Currencies.Of("CNY") with { Name = "jiao", Power = -1 }, Place.AtEnd, "jiao")
        .Unit(Currencies.Hundredth("kopecks", "RUB UAH BYN"), Place.AtEnd, "kopecks", "kopeks", "copecks")
        .Unit(Currencies.Hundredth("öre", "SEK"), Place.AtEnd, "öre").Unit(Currencies.Hundredth("øre", "DKK NOK"), Place.AtEnd, "øre")
        .Unit(Currencies.Hundredth("paise", "INR PKR NPR"), Place.AtEnd, "paise", "paisa").Unit(Currencies.Hundredth("sen", "MYR IDR"), Place.AtEnd, "sen")
        .Unit(Currencies.Hundredth("groszy", "PLN"), Place.AtEnd, "groszy").Unit(Currencies.Hundredth("centavos", "MXN BRL PHP ARS"), Place.AtEnd, "centavos")
        .Unit(Currencies.Hundredth("rappen", "CHF"), Place.AtEnd, "rappen", "centimes");

    private static Lexicon AddMeasures(this Lexicon words) => words
        .Measure("t Mg", "tonnes,tonne,metric tons,metric tonnes").Unit(Signs.Measure("t [ston_av] [lton_av]", "tons"), Place.After, "tons", "ton")
        .Measure("kg", "kilograms,kilogram,kilograms,kilos").Measure("g", "grams,grammes,gram")
        .Measure("km", "kilometres,kilometers,kilometre,kilometer").Measure("m", "metres,meters,metre,meter")
        .Measure("cm", "centimetres,centimeters").Measure("mm", "millimetres,millimeters")
        .Measure("km2", "square kilometres,square kilometers,sq km,sq. km").Measure("m2", "square metres,square meters,sq m,sq. m")
        .Measure("m3", "cubic metres,cubic meters").Measure("km3", "cubic kilometres,cubic kilometers")
        .Measure("har", "hectares,hectare").Measure("[acr_us] [acr_br]", "acres,acre").Measure("L l", "litres,liters,litre,liter")
        .Measure("[bbl_us]", "barrels,barrel").Measure("[mi_i] [mi_us]", "miles,mile").Measure("[ft_i] [ft_us]", "feet,foot")
        .Measure("W", "watts,watt").Measure("kW", "kilowatts,kilowatt").Measure("MW", "megawatts,megawatt").Measure("GW", "gigawatts,gigawatt")
        .Measure("kW.h", "kilowatt-hours,kilowatt hours").Measure("MW.h", "megawatt-hours,megawatt hours")
        .Measure("GW.h", "gigawatt-hours,gigawatt hours").Measure("TW.h", "terawatt-hours,terawatt hours")
        .Measure("s", "seconds").Measure("min", "minutes,minute").Measure("h", "hours,hour").Measure("d", "days,day")
        .Measure("wk", "weeks,week").Measure("mo", "months,month").Measure("a", "years,year")
        .Measure("Cel", "degrees Celsius,degrees C,degrees centigrade").Measure("[degF]", "degrees Fahrenheit");

    private static Lexicon Measure(this Lexicon words, string codes, string names) =>
        words.Unit(Signs.Measure(codes), Place.After, names.Split(','));

    private static Lexicon Names(this Lexicon words, string code, string plural, string singular) =>
        words.Names(Currencies.Of(code), plural, singular);

    // A name whose plural equals its singular is a currency only at the end, because of "20 won games".
    private static Lexicon Names(this Lexicon words, PrintedUnit unit, string plural, string singular)
    {
        bool hasTwoForms = singular.Length > 0;
        words.Unit(unit, hasTwoForms ? Place.After : Place.AtEnd, plural.Split(',').Where(name => name.Length > 0).ToArray());
        return words.Unit(unit, Place.AtEnd, singular.Split(',').Where(name => name.Length > 0).ToArray());
    }
}
