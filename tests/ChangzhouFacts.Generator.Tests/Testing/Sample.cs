using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>Facts of each kind, as the compiler would hand them over.</summary>
internal static class Sample
{
    public static readonly Unit PercentOfGdp = new("percent", "regional GDP", null, null, "PercentOfRegionalGdp");
    public static readonly Unit PercentOfTrade = new("percent", "foreign trade", null, null, "PercentOfForeignTrade");
    public static readonly Unit Companies = new("count", "company", null, null, "CountOfCompany");
    public static readonly Unit Platforms = new("count", "platform", null, null, "CountOfPlatform");
    public static readonly Unit Patents = new("per", "patent", 10000, "person", "PatentPer10000Person");
    public static readonly Unit Yuan = new("CNY", null, null, null, "Cny");
    public static readonly Unit Index = new("index", null, null, null, "Index");

    public static Fact Share { get; } = Series(
        "rd-expenditure-share-of-gdp",
        "R&D expenditure as a share of regional GDP",
        PercentOfGdp,
        [Observed(2017, "2.77") with { Printed = "2.77 percent" }, Observed(2022, "3.33") with { Printed = "3.33 percent" }],
        new Change(
            "From2017To2022",
            Year(2017),
            Year(2022),
            Of("0.56"),
            Of("0.112"),
            Of("0.2021660649819494584837545126"),
            Of("0.0375114370852901987418178918"),
            Between("0.55", "0.57"),
            Between("0.11", "0.114"),
            Between("0.1981981981981981981981981981", "0.2061482820976491862567811935"),
            Between("0.0368", "0.0382")));

    public static Fact Growing { get; } = Series(
        "companies",
        "Companies",
        Companies,
        [Observed(2020, "2000", NumberType.Int32) with { Qualifier = Qualifier.MoreThan }, Observed(2021, "2500", NumberType.Int32), Observed(2022, "3000", NumberType.Int32)],
        new Change("From2020To2021", Year(2020), Year(2021), null, null, null, null, new Interval(null, false, Of("500", NumberType.Int32), false), new Interval(null, false, Of("500"), false), null, null),
        new Change("From2021To2022", Year(2021), Year(2022), Of("500", NumberType.Int32), Of("500"), Of("0.2"), Of("0.2"), Between("500", "500"), Between("500", "500"), Between("0.2", "0.2"), Between("0.2", "0.2")),
        new Change("From2020To2022", Year(2020), Year(2022), null, null, null, null, new Interval(null, false, Of("1000", NumberType.Int32), false), new Interval(null, false, Of("500"), false), null, null));

    public static Fact Figure(string id, string label, Unit unit, Number value) =>
        Empty(id, label, FactKind.Figure) with
        {
            Unit = unit,
            Type = value.Type,
            Observations = FactSetBuilder.Array(Observed(Day(2023, 1, 19), "Value", value)),
        };

    public static Fact Series(string id, string label, Unit unit, Observation[] observations, params Change[] changes) =>
        Empty(id, label, FactKind.Series) with
        {
            Unit = unit,
            Type = observations[0].Value.Type,
            Observations = new(observations),
            Changes = new(changes),
        };

    public static Fact Text(string id, string label, string text) =>
        Empty(id, label, FactKind.Text) with { Texts = FactSetBuilder.Array(text) };

    public static Fact TextList(string id, string label, params string[] texts) =>
        Empty(id, label, FactKind.TextList) with { Texts = new(texts) };

    public static Observation Observed(int year, string digits, NumberType type = NumberType.Decimal) =>
        Observed(Year(year), FormattableString.Invariant($"In{year:D4}"), new Number(type, digits));

    public static Observation Observed(Period period, string name, Number value) => new(
        name, period, value, Qualifier.Exact, null, null, null, new Interval(value, true, value, true), null, Paragraph4, null);

    public static Number Of(string digits, NumberType type = NumberType.Decimal) => new(type, digits);

    public static Period Year(int year) => new(PeriodKind.Year, year, 0, 0, 0);

    public static Period Month(int year, int month) => new(PeriodKind.Month, year, month, 0, 0);

    public static Period Day(int year, int month, int day) => new(PeriodKind.Day, year, month, day, 0);

    public static Period Years(int from, int to) => new(PeriodKind.YearRange, from, 0, 0, to);

    private static Citation Paragraph4 => new(FactSetBuilder.SourceId, "paragraph 4");

    private static Interval Between(string lower, string upper) => new(Of(lower), true, Of(upper), true);

    private static Fact Empty(string id, string label, FactKind kind) => new(
        id, NameOf(id), label, default, null, "Sampleland", null, kind, null, null, default, default, default, default, null, Paragraph4, null, false);

    private static string NameOf(string id) => string.Concat(id.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
