
namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>What is printed in every language: signs, and the names of currencies that stand beside them.</summary>
internal static class PrintedSigns
{
    public static PrintedLanguage Table { get; } = new PrintedLanguage("")
        .Before(Qualifier.AtLeast, "≥", ">=")
        .Before(Qualifier.MoreThan, ">")
        .Before(Qualifier.LessThan, "<")
        .Before(Qualifier.AtMost, "≤", "<=")
        .Before(Qualifier.About, "~", "≈")
        .Unit("percent", UnitPlace.After, "%")
        .Unit(PrintedUnit.Dollars, UnitPlace.BeforeOrAfter, "$")
        .Unit("USD", UnitPlace.BeforeOrAfter, "US$")
        .Unit("AUD", UnitPlace.BeforeOrAfter, "A$")
        .Unit("HKD", UnitPlace.BeforeOrAfter, "HK$")
        .Unit("NZD", UnitPlace.BeforeOrAfter, "NZ$")
        .Unit("TWD", UnitPlace.BeforeOrAfter, "NT$")
        .Unit("EUR", UnitPlace.BeforeOrAfter, "€")
        .Unit(PrintedUnit.Pounds, UnitPlace.BeforeOrAfter, "£")
        .Unit(PrintedUnit.YuanOrYen, UnitPlace.BeforeOrAfter, "¥")
        .Unit(PrintedUnit.Won, UnitPlace.BeforeOrAfter, "₩")
        .Unit("INR", UnitPlace.BeforeOrAfter, "₹")
        .Unit("RUB", UnitPlace.BeforeOrAfter, "₽")
        .Unit("TRY", UnitPlace.BeforeOrAfter, "₺")
        .Unit("VND", UnitPlace.BeforeOrAfter, "₫")
        .Unit("ILS", UnitPlace.BeforeOrAfter, "₪")
        .Unit("CNY", UnitPlace.BeforeOrAfter, "RMB", "renminbi")
        .Words(PrintedRole.Hyphen, "-")
        .Words(PrintedRole.Plus, "+")
        .Words(PrintedRole.Comma, ",", "、", ";")
        .Words(PrintedRole.Colon, ":")
        .Words(PrintedRole.Point, ".", "。");
}
