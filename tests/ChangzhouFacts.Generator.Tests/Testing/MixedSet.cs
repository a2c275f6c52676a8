using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>One fact set with every kind of fact, every type of number and its extremes.</summary>
internal static class MixedSet
{
    public const string ClassName = "Sample.Facts";

    public static FactSetBuilder Builder() => new FactSetBuilder().Add(
        Sample.Share,
        Sample.Growing,
        Sample.Series("trade-share", "Trade share", Sample.PercentOfTrade, [Sample.Observed(2022, "1.50")]),
        Sample.Figure("innovation-platforms", "Innovation platforms", Sample.Platforms, Sample.Of("47", NumberType.Int32)),
        Sample.Figure("smallest-int", "Smallest int", Sample.Yuan, Sample.Of("-2147483648", NumberType.Int32)),
        Sample.Figure("smallest-long", "Smallest long", Sample.Yuan, Sample.Of("-9223372036854775808", NumberType.Int64)),
        Sample.Figure("largest-decimal", "Largest decimal", Sample.Yuan, Sample.Of("-7922816251426433759354395033")),
        Sample.Figure("trailing-zeros", "Trailing zeros", Sample.Yuan, Sample.Of("2.770")),
        Sample.Figure("smallest-decimal", "Smallest decimal", Sample.Yuan, Sample.Of("0.0000000000000000000000000001")),
        Sample.Figure("avogadro-constant", "Avogadro constant", new Unit("ucum:mol-1", null, null, null, "UcumMol1"), Sample.Of("6.02214076e23", NumberType.Double)),
        Sample.Figure("whole-double", "Whole double", Sample.Index, Sample.Of("-5", NumberType.Double)),
        Sample.Series("by-range", "By range", Sample.Patents, [Sample.Observed(Sample.Years(2017, 2022), "During2017To2022", Sample.Of("44.80"))]),
        Sample.Text("province", "Province", OddText) with { Note = OddText, Description = OddText, Subject = OddText, Printed = OddText },
        Sample.TextList("key-industries", "Key industries", "new energy", OddText),
        Sample.Share with { Id = "broken", Name = "Broken", IsPlaceholder = true });

    public const string OddText = "\" \\ </summary> & \r\n\t\u0085\u2028\u2029 */ // 常州 \U0001F600 'x' {0} \\x41 \u200B\u202E";
}
