using System.Globalization;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>Facts of each kind, as the compiler passes them on.</summary>
internal static class Sample
{
    public static readonly Source Source = new("daily", "Sample Grows")
    {
        Publisher = "The Daily",
        Url = "https://example.org/",
        Published = "2023-01-19T09:10:36",
        Language = "en",
    };

    public static readonly Unit PercentOfGdp = new("percent", "regional GDP");
    public static readonly Unit PercentOfTrade = new("percent", "foreign trade");
    public static readonly Unit Companies = new("count", "company");
    public static readonly Unit Platforms = new("count", "platform");
    public static readonly Unit Patents = new("per", "patent", 10000, "person");
    public static readonly Unit Yuan = new("CNY");
    public static readonly Unit Index = new("index");
    public static readonly Unit PerMole = new("ucum:mol-1");

    private static readonly Citation Paragraph4 = new(Source, "paragraph 4");

    public static CompiledFact Share { get; } = Series(
        "rd-expenditure-share-of-gdp",
        "R&D expenditure as a share of regional GDP",
        [
            Observed(Period.OfYear(2017), Of("2.77"), PercentOfGdp, 0.005m) with { Printed = "2.77 percent" },
            Observed(Period.OfYear(2022), Of("3.33"), PercentOfGdp, 0.005m) with { Printed = "3.33 percent" },
        ],
        new Change(Period.OfYear(2017), Period.OfYear(2022), Between("0.55", "0.57"), PercentOfGdp.Difference)
        {
            Absolute = Of("0.56"),
            PerYear = Of("0.112"),
            PerYearInterval = Between("0.11", "0.114"),
            Relative = Of("0.2021660649819494584837545126"),
            RelativeInterval = Between("0.1981981981981981981981981981", "0.2061482820976491862567811935"),
            AnnualGrowthRate = Of("0.0375114370852901987418178918"),
            AnnualGrowthRateInterval = Between("0.0368", "0.0382"),
        });

    public static CompiledFact Growing { get; } = Series(
        "companies",
        "Companies",
        [
            Observed(Period.OfYear(2020), 2000, Companies) with { Qualifier = Qualifier.MoreThan },
            Observed(Period.OfYear(2021), 2500, Companies),
            Observed(Period.OfYear(2022), 3000, Companies),
        ],
        new Change(Period.OfYear(2020), Period.OfYear(2021), Below(500), Companies) { PerYearInterval = Below(500m) },
        new Change(Period.OfYear(2021), Period.OfYear(2022), Between("500", "500"), Companies)
        {
            Absolute = 500,
            PerYear = 500m,
            PerYearInterval = Between("500", "500"),
            Relative = 0.2m,
            RelativeInterval = Between("0.2", "0.2"),
            AnnualGrowthRate = 0.2m,
            AnnualGrowthRateInterval = Between("0.2", "0.2"),
        },
        new Change(Period.OfYear(2020), Period.OfYear(2022), Below(1000), Companies) { PerYearInterval = Below(500m) });

    public static CompiledFact Figure(string id, string label, Unit unit, string digits, NumberType type = NumberType.Decimal) => CompiledFact.Of(
        new Fact(id, label, Paragraph4, FactKind.Figure, unit, type, [Observed(Period.OfDay(2023, 1, 19), Of(digits, type), unit)]) { Subject = "Sampleland" },
        doubleDigits: type == NumberType.Double ? [digits] : null);

    public static CompiledFact Series(string id, string label, Observation[] observations, params Change[] changes) => CompiledFact.Of(
        new Fact(id, label, Paragraph4, FactKind.Series, observations[0].Unit, observations[0].Value.Type, observations) { Subject = "Sampleland", Changes = changes });

    /// <summary>Steps that start with years; one without digits is an end.</summary>
    public static CompiledFact Steps(string id, string label, Unit unit, params (int Year, string? Digits)[] entries) => CompiledFact.Of(
        new Fact(id, label, Paragraph4, FactKind.Steps, unit, NumberType.Decimal, [.. entries
            .Select((entry, place) => (entry, Next: place + 1 < entries.Length ? entries[place + 1].Year : 0))
            .Where(step => step.entry.Digits is not null)
            .Select(step => Observed(Period.OfYear(step.entry.Year), Of(step.entry.Digits!), unit) with { Until = step.Next == 0 ? null : Period.OfYear(step.Next) })])
        { Subject = "Sampleland" });

    public static CompiledFact Text(string id, string label, string text) =>
        CompiledFact.Of(new Fact(id, label, Paragraph4, [text]) { Subject = "Sampleland" });

    public static CompiledFact TextList(string id, string label, params string[] texts) =>
        CompiledFact.Of(new Fact(id, label, Paragraph4, texts) { Subject = "Sampleland" }, isList: true);

    public static Observation Observed(Period period, Number value, Unit unit) =>
        new(period, value, new Interval(value, true, value, true), unit, Paragraph4);

    /// <summary>A figure with the same distance to both ends.</summary>
    public static Observation Observed(Period period, Number value, Unit unit, decimal half) =>
        new(period, value, new Interval(value.ToDecimal() - half, true, value.ToDecimal() + half, true), unit, Paragraph4);

    /// <summary>A number with its digits: 2.770 is not 2.77.</summary>
    public static Number Of(string digits, NumberType type = NumberType.Decimal) => type switch
    {
        NumberType.Int32 => int.Parse(digits, CultureInfo.InvariantCulture),
        NumberType.Int64 => long.Parse(digits, CultureInfo.InvariantCulture),
        NumberType.Decimal => decimal.Parse(digits, CultureInfo.InvariantCulture),
        _ => double.Parse(digits, CultureInfo.InvariantCulture),
    };

    private static Interval Between(string lower, string upper) => new(Of(lower), true, Of(upper), true);

    private static Interval Below(Number upper) => new(null, false, upper, false);
}
