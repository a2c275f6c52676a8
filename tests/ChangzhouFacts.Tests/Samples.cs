namespace ChangzhouFacts.Tests;

/// <summary>Records as the facts of Changzhou have them, and images of sets.</summary>
internal static class Samples
{
    public static readonly Unit PercentOfGdp = new("percent", "regional GDP");

    public static readonly Source Source = new(
        "std-2023-01-19",
        "Revamped Innovative Ecosystem Pays Off in Changzhou",
        "Science and Technology Daily",
        "Staff Reporters",
        "https://example.org/article",
        "2023-01-19T09:10:36",
        "2023-02-01",
        "en",
        "CC-BY-4.0");

    public static readonly Citation Paragraph4 = new(Source, "paragraph 4");

    public static readonly Change ShareFrom2017To2022 = new(
        Period.OfYear(2017),
        Period.OfYear(2022),
        0.56m,
        0.112m,
        0.2021660649819494584837545126m,
        0.0375114370852901987418178918m,
        Closed(0.55m, 0.57m),
        Closed(0.110m, 0.114m),
        Closed(0.1981981981981981981981981981m, 0.2061482820976491862567811935m),
        Closed(0.0368m, 0.0382m),
        PercentOfGdp.Difference);

    /// <summary>The image of a generated class, which keeps it to itself.</summary>
    public static FactsImageSource ImageOf(Type generated) => (FactsImageSource)Delegate.CreateDelegate(
        typeof(FactsImageSource), generated.GetProperty("__Image", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.GetMethod!);

    public static Interval Closed(Number lower, Number upper) => new(lower, true, upper, true);

    public static Interval Below(Number upper) => new(null, false, upper, false);

    public static Observation Observe(Period period, Number value, Unit? unit = null, Qualifier qualifier = Qualifier.Exact, Interval? interval = null) =>
        new(period, value, qualifier, null, null, null, interval ?? Closed(value, value), null, Paragraph4, null, unit ?? PercentOfGdp);

    public static Fact Series(string id = "rd-expenditure-share-of-gdp") => new(
        id,
        "R&D expenditure as a share of regional GDP",
        Paragraph4,
        PercentOfGdp,
        NumberType.Decimal,
        [
            new(Period.OfYear(2017), 2.77m, Qualifier.Exact, null, null, null, Closed(2.765m, 2.775m), "2.77 percent", Paragraph4, null, PercentOfGdp),
            new(Period.OfYear(2022), 3.33m, Qualifier.Exact, 3.3m, 3.4m, 0.02m, Closed(3.325m, 3.335m), "3.33 percent", Paragraph4, "a note", PercentOfGdp),
        ],
        [ShareFrom2017To2022],
        [],
        "Changzhou, Jiangsu, China",
        "What is spent on research and development.",
        "Figures of the city.",
        null,
        [new("zh-Hans", "研发经费占地区生产总值的比重")],
        [new("2023-02-01", Period.OfYear(2017), 2.76m, null, Qualifier.Nearly, "percent", "misprint", Source)]);

    public static Fact Text(string id = "province") => new(id, "Province", Paragraph4, null, null, [], [], ["Jiangsu"], printed: "Jiangsu province");

    public static Fact OfDouble(string id = "avogadro") => new(
        id,
        "Avogadro constant",
        Paragraph4,
        new Unit("ucum:/mol"),
        NumberType.Double,
        [Observe(Period.OfYear(2018), 6.02214076e23, new Unit("ucum:/mol"))],
        [],
        []);
}
