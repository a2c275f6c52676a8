namespace ChangzhouFacts.Compiler.Values;

/// <summary>What people write for units whose codes in UCUM they do not know.</summary>
internal static class WrittenUnits
{
    /// <summary>Their codes, by what is no code of UCUM.</summary>
    public static IReadOnlyDictionary<string, string> Codes { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["year"] = "a", ["years"] = "a", ["yr"] = "a", ["yrs"] = "a", ["y"] = "a", ["month"] = "mo", ["months"] = "mo", ["week"] = "wk", ["weeks"] = "wk",
        ["day"] = "d", ["days"] = "d", ["hour"] = "h", ["hours"] = "h", ["hr"] = "h", ["hrs"] = "h", ["minute"] = "min", ["minutes"] = "min",
        ["second"] = "s", ["seconds"] = "s", ["sec"] = "s", ["degC"] = "Cel", ["celsius"] = "Cel", ["degF"] = "[degF]", ["fahrenheit"] = "[degF]",
        ["degree"] = "deg", ["degrees"] = "deg", ["metre"] = "m", ["meter"] = "m", ["metres"] = "m", ["meters"] = "m", ["kilometre"] = "km",
        ["kilometer"] = "km", ["foot"] = "[ft_i]", ["feet"] = "[ft_i]", ["inch"] = "[in_i]", ["inches"] = "[in_i]", ["in"] = "[in_i]", ["yard"] = "[yd_i]",
        ["yards"] = "[yd_i]", ["yd"] = "[yd_i]", ["mile"] = "[mi_i]", ["miles"] = "[mi_i]", ["mi"] = "[mi_i]", ["nmi"] = "[nmi_i]", ["knot"] = "[kn_i]",
        ["knots"] = "[kn_i]", ["kn"] = "[kn_i]", ["kmh"] = "km/h", ["acre"] = "[acr_us]", ["acres"] = "[acr_us]", ["ha"] = "har", ["hectare"] = "har",
        ["hectares"] = "har", ["litre"] = "L", ["liter"] = "L", ["litres"] = "L", ["liters"] = "L", ["gallon"] = "[gal_us]", ["gallons"] = "[gal_us]",
        ["gal"] = "[gal_us]", ["barrel"] = "[bbl_us]", ["barrels"] = "[bbl_us]", ["bbl"] = "[bbl_us]", ["pint"] = "[pt_us]", ["cc"] = "cm3", ["gram"] = "g",
        ["grams"] = "g", ["gramme"] = "g", ["kilogram"] = "kg", ["kilograms"] = "kg", ["KG"] = "kg", ["Kg"] = "kg", ["KM"] = "km", ["Km"] = "km", ["KW"] = "kW", ["tonne"] = "t", ["tonnes"] = "t", ["ton"] = "t", ["tons"] = "t",
        ["pound"] = "[lb_av]", ["pounds"] = "[lb_av]", ["lb"] = "[lb_av]", ["lbs"] = "[lb_av]", ["ounce"] = "[oz_av]", ["ounces"] = "[oz_av]",
        ["oz"] = "[oz_av]", ["carat"] = "[car_m]", ["carats"] = "[car_m]", ["ohm"] = "Ohm", ["ohms"] = "Ohm", ["watt"] = "W", ["volt"] = "V", ["joule"] = "J",
        ["calorie"] = "cal", ["calories"] = "cal", ["Wh"] = "W.h", ["kWh"] = "kW.h", ["MWh"] = "MW.h", ["GWh"] = "GW.h", ["TWh"] = "TW.h", ["Ah"] = "A.h",
        ["mAh"] = "mA.h", ["Nm"] = "N.m", ["hp"] = "[HP]", ["BTU"] = "[Btu]", ["mmHg"] = "mm[Hg]", ["psi"] = "[psi]", ["[ft]"] = "[ft_i]", ["[in]"] = "[in_i]", ["[mi]"] = "[mi_i]", ["[lb]"] = "[lb_av]", ["Torr"] = "mm[Hg]", ["ppm"] = "[ppm]",
        ["ppb"] = "[ppb]", ["ppt"] = "[pptr]", ["percent"] = "%", ["IU"] = "[IU]", ["byte"] = "By", ["bytes"] = "By", ["bits"] = "bit",
        ["KB"] = "kBy", ["kb"] = "kbit", ["Mb"] = "Mbit", ["Tb"] = "Tbit", ["bps"] = "bit/s", ["Mbps"] = "Mbit/s", ["Gbps"] = "Gbit/s", ["kbps"] = "kbit/s",
    };

    /// <summary>Codes of units that hardly anybody means, who writes them.</summary>
    public static IReadOnlyList<MistakenUnit> Mistaken { get; } =
    [
        new("B", "bel", "By", "byte"),
        new("kB", "kilobel", "kBy", "kilobyte"),
        new("MB", "megabel", "MBy", "megabyte"),
        new("GB", "gigabel", "GBy", "gigabyte"),
        new("TB", "terabel", "TBy", "terabyte"),
        new("PB", "petabel", "PBy", "petabyte"),
        new("EB", "exabel", "EBy", "exabyte"),
        new("KiB", "kibibel", "KiBy", "kibibyte"),
        new("MiB", "mebibel", "MiBy", "mebibyte"),
        new("GiB", "gibibel", "GiBy", "gibibyte"),
        new("TiB", "tebibel", "TiBy", "tebibyte"),
        new("Gb", "gilbert", "Gbit", "gigabit"),
        new("MT", "megatesla", "Mt", "megatonne"),
        new("GT", "gigatesla", "Gt", "gigatonne"),
        new("ft", "femtotonne", "[ft_i]", "foot"),
        new("pt", "picotonne", "[pt_us]", "pint"),
        new("mph", "milliphot", "[mi_i]/h", "mile per hour"),
        new("kph", "kilophot", "km/h", "kilometre per hour"),
        new("ph", "phot", "[pH]", "pH"),
        new("pH", "picohenry", "[pH]", "pH"),
    ];
}

/// <summary>A code that is often meant otherwise.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">What it is the code of.</param>
/// <param name="MeantCode">The code of what is mostly meant.</param>
/// <param name="MeantName">What that is.</param>
internal sealed record MistakenUnit(string Code, string Name, string MeantCode, string MeantName);
