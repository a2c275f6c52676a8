namespace ChangzhouFacts.Tests;

/// <summary>Records like those of the facts of Changzhou, and images of sets.</summary>
internal static class Samples
{
    public static readonly Unit PercentOfGdp = new("percent", "regional GDP");

    public static readonly Source Source = new(
        "std-2023-01-19",
        "Revamped Innovative Ecosystem Pays Off in Changzhou")
    {
        Publisher = "Science and Technology Daily",
        Author = "Staff Reporters",
        Url = "https://example.org/article",
        Published = "2023-01-19T09:10:36",
        Accessed = "2023-02-01",
        Language = "en",
        License = "CC-BY-4.0",
    };

    public static readonly Citation Paragraph4 = new(Source, "paragraph 4");

    public static readonly Change ShareFrom2017To2022 = new(
        Period.OfYear(2017),
        Period.OfYear(2022),
        Closed(0.55m, 0.57m),
        PercentOfGdp.Difference)
    {
        Absolute = 0.56m,
        PerYear = 0.112m,
        PerYearInterval = Closed(0.110m, 0.114m),
        Relative = 0.2021660649819494584837545126m,
        RelativeInterval = Closed(0.1981981981981981981981981981m, 0.2061482820976491862567811935m),
        AnnualGrowthRate = 0.0375114370852901987418178918m,
        AnnualGrowthRateInterval = Closed(0.0368m, 0.0382m),
    };

    public static readonly CodeList Countries = new("country", [
        new("country", "FRA", "France"),
        new("country", "DEU", "Germany") { Labels = [new("fr", "Allemagne"), new("zh-Hans", "\u5FB7\u56FD")] },
        new("country", "_T", "Total"),
    ])
    { Label = "Country or area" };

    public static readonly CodeList Fuels = new("fuel", [new("fuel", "2024.E10", "E10, of 2024"), new("fuel", "b-7", "Diesel")]);

    public static readonly CodeList Empty = new("empty", []);

    /// <summary>The image of a generated class, which is private.</summary>
    public static FactsImageSource ImageOf(Type generated) => (FactsImageSource)Delegate.CreateDelegate(
        typeof(FactsImageSource), generated.GetProperty("__Image", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.GetMethod!);

    public static Interval Closed(Number lower, Number upper) => new(lower, true, upper, true);

    public static Interval Below(Number upper) => new(null, false, upper, false);

    public static Observation Observe(Period period, Number value, Unit? unit = null, Qualifier qualifier = Qualifier.Exact, Interval? interval = null) =>
        new(period, value, interval ?? Closed(value, value), unit ?? PercentOfGdp, Paragraph4) { Qualifier = qualifier };

    public static Fact Series(string id = "rd-expenditure-share-of-gdp") => new(
        id,
        "R&D expenditure as a share of regional GDP",
        Paragraph4,
        FactKind.Series,
        PercentOfGdp,
        NumberType.Decimal,
        [
            new(Period.OfYear(2017), 2.77m, Closed(2.765m, 2.775m), PercentOfGdp, Paragraph4) { Printed = "2.77 percent" },
            new(Period.OfYear(2022), 3.33m, Closed(3.325m, 3.335m), PercentOfGdp, Paragraph4)
            {
                Lower = 3.3m, Upper = 3.4m, Uncertainty = 0.02m, Printed = "3.33 percent", Note = "a note",
            },
        ])
    {
        Changes = [ShareFrom2017To2022],
        Subject = "Changzhou, Jiangsu, China",
        Description = "What is spent on research and development.",
        Note = "Figures of the city.",
        Labels = [new("zh-Hans", "研发经费占地区生产总值的比重")],
        Revisions = [new("2023-02-01", 2.76m, "misprint") { Period = Period.OfYear(2017), WasQualifier = Qualifier.Nearly, WasUnit = "percent", Source = Source }],
    };

    public static Fact Text(string id = "province") => new(id, "Province", Paragraph4, ["Jiangsu"]) { Printed = "Jiangsu province" };

    /// <summary>A member of a family by country and fuel; its labels consist of the family's and its codes'.</summary>
    public static Fact Member(string country = "FRA", string fuel = "2024.E10") => new(
        "factor/" + country + "/" + fuel,
        "Emission factor, " + CodeOf(Countries, country).Label + ", " + CodeOf(Fuels, fuel).Label,
        Paragraph4,
        FactKind.Series,
        PercentOfGdp,
        NumberType.Decimal,
        [Observe(Period.OfYear(2019), country.Length), Observe(Period.OfYear(2020), fuel.Length + 0.25m)])
    {
        Codes = [CodeOf(Countries, country), CodeOf(Fuels, fuel)],
        Labels =
        [
            new("fr", "Facteur, " + CodeOf(Countries, country).LabelIn("fr") + ", " + CodeOf(Fuels, fuel).Label),
            new("de", "Faktor, " + CodeOf(Countries, country).Label + ", " + CodeOf(Fuels, fuel).Label),
        ],
    };

    public static Fact OfDouble(string id = "avogadro") => new(
        id,
        "Avogadro constant",
        Paragraph4,
        FactKind.Figure,
        new Unit("ucum:/mol"),
        NumberType.Double,
        [Observe(Period.OfYear(2018), 6.02214076e23, new Unit("ucum:/mol"))]);

    private static Code CodeOf(CodeList list, string value) => list.Codes.Single(code => code.Value == value);
}
