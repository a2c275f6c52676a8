using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>One fact set with every kind of fact, and every number type with its extremes.</summary>
internal static class MixedSet
{
    public const string ClassName = "Sample.Facts";

    public static FactSetBuilder Builder() => new FactSetBuilder().Add(
        Sample.Share,
        Sample.Growing,
        Sample.Series("trade-share", "Trade share", [Sample.Observed(Period.OfYear(2022), 1.50m, Sample.PercentOfTrade)]),
        Sample.Figure("innovation-platforms", "Innovation platforms", Sample.Platforms, "47", NumberType.Int32),
        Sample.Figure("smallest-int", "Smallest int", Sample.Yuan, "-2147483648", NumberType.Int32),
        Sample.Figure("smallest-long", "Smallest long", Sample.Yuan, "-9223372036854775808", NumberType.Int64),
        Sample.Figure("largest-decimal", "Largest decimal", Sample.Yuan, "-7922816251426433759354395033"),
        Sample.Figure("trailing-zeros", "Trailing zeros", Sample.Yuan, "2.770"),
        Sample.Figure("smallest-decimal", "Smallest decimal", Sample.Yuan, "0.0000000000000000000000000001"),
        Sample.Figure("avogadro-constant", "Avogadro constant", Sample.PerMole, "6.02214076e23", NumberType.Double),
        Sample.Figure("whole-double", "Whole double", Sample.Index, "-5", NumberType.Double),
        Sample.Series("by-range", "By range", [Sample.Observed(Period.OfYears(2017, 2022), 44.80m, Sample.Patents)]),
        Sample.Text("province", "Province", OddText).With(fact => fact with { Note = OddText, Description = OddText, Subject = OddText, Printed = OddText }),
        Sample.TextList("key-industries", "Key industries", "new energy", OddText),
        Sample.Steps("vat", "VAT", Sample.PercentOfTrade, (2007, "19"), (2020, "16.5"), (2021, null), (2023, "19")),
        Sample.Steps("limit", "Limit", Sample.Yuan, (2001, "1000"), (2002, "1100"), (2003, "1200"), (2004, "1300"), (2005, "1400"), (2006, "1500"), (2007, "1600"), (2008, null), (2009, "1800.5")),
        CompiledFact.Placeholder("broken-steps", FactKind.Steps, isList: false, [Period.OfYear(2017), Period.OfYear(2022)], NumberType.Int32),
        CompiledFact.Placeholder("broken", FactKind.Series, isList: false, [Period.OfYear(2017), Period.OfYear(2022)], default));

    public const string OddText = "\" \\ </summary> & \r\n\t\u0085\u2028\u2029 */ // 常州 \U0001F600 'x' {0} \\x41 \u200B\u202E";
}
