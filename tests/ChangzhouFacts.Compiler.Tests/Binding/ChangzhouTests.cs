using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>The facts of Changzhou match the article, from which they are typed here a second time.</summary>
public class ChangzhouTests
{
    private static readonly CompilationResult Result = Build.Text(Repository.Read("facts.yaml"), new CompilationOptions(RootNamespace: "ChangzhouFacts"));

    public static TheoryData<string, string> Figures => new()
    {
        { "innovation-funding-paid", "CNY: 2023-01-19 Exact 940000000 Int32" },
        { "rd-expenditure-share-of-gdp", "percent of regional GDP: 2017 Exact 2.77 Decimal, 2022 Exact 3.33 Decimal" },
        { "sci-tech-contribution-rate", "percent of economic development: 2017 Exact 62.8 Decimal, 2022 Exact 66.7 Decimal" },
        { "patents-per-10000-people", "per of patent per 10000 person: 2017 Exact 28.6 Decimal, 2022 Exact 44.8 Decimal" },
        { "high-tech-companies-incubated", "count of company: 2023-01-19 Nearly 3000 Int32" },
        { "innovation-platforms", "count of platform: 2023-01-19 Exact 47 Int32" },
        { "innovative-projects", "count of project: 2023-01-19 MoreThan 2000 Int32" },
        { "china-israel-companies", "count of company: 2023-01-19 Exact 163 Int32" },
        { "china-israel-projects", "count of project: 2023-01-19 Exact 44 Int32" },
    };

    public static TheoryData<string, string> Texts => new()
    {
        { "key-industries", "new energy|new materials|intelligent manufacturing|biomedicine" },
        { "province", "Jiangsu" },
        { "region", "Yangtze River Delta" },
    };

    public static TheoryData<string, string> Changes => new()
    {
        { "rd-expenditure-share-of-gdp", "0.56 0.112 0.2021660649819494584837545126 0.0375114370852901987418178918" },
        { "sci-tech-contribution-rate", "3.9 0.78 0.0621019108280254777070063694 0.0121228693428285955254025787" },
        { "patents-per-10000-people", "16.2 3.24 0.5664335664335664335664335664 0.0939120244067773090990566297" },
    };

    [Fact]
    public void TheyCompileWithoutAFinding() => Assert.Empty(Build.Report(Result));

    [Fact]
    public void ThereAreTwelveAndNoOthers() => Assert.Equal(
        Figures.Concat(Texts).Select(row => (string)row[0]).Order(StringComparer.Ordinal),
        Result.Facts!.Facts.Select(fact => fact.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Figures))]
    public void AFigureIsThatOfTheArticle(string id, string expected)
    {
        Fact fact = Find(id);
        Unit unit = fact.Unit!;
        string text = unit.Code + (unit.Of is null ? "" : " of " + unit.Of) + (unit.Per is null ? "" : $" per {unit.Per} {unit.For}");

        Assert.Equal(expected, text + ": " + string.Join(", ", fact.Observations.Select(
            observation => $"{observation.Period} {observation.Qualifier} {observation.Value.ToDigits()} {observation.Value.Type}")));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void ATextIsThatOfTheArticle(string id, string expected) => Assert.Equal(expected, string.Join('|', Find(id).Texts));

    [Theory]
    [MemberData(nameof(Changes))]
    public void AChangeIsWorkedOutToTheLastDigit(string id, string expected)
    {
        Change change = Assert.Single(Find(id).Changes);

        Assert.Equal("From2017To2022", Assert.Single(Compiled(id).ChangeNames));
        Assert.Equal(expected, $"{change.Absolute} {change.PerYear} {change.Relative} {change.AnnualGrowthRate}");
    }

    [Theory]
    [InlineData("high-tech-companies-incubated", "Changzhou Science and Education Town")]
    [InlineData("innovation-platforms", "Changzhou Science and Education Town")]
    [InlineData("china-israel-companies", "China-Israel Changzhou Innovation Park")]
    [InlineData("china-israel-projects", "China-Israel Changzhou Innovation Park")]
    [InlineData("rd-expenditure-share-of-gdp", "Changzhou, Jiangsu, China")]
    public void AFigureOfAParkOrATownIsNotSaidOfTheCity(string id, string subject) => Assert.Equal(subject, Find(id).Subject);

    [Fact]
    public void EveryFactNamesTheArticleAndThePlaceInIt()
    {
        Assert.All(Result.Facts!.Set.Facts, fact => Assert.Equal("std-2023-01-19", fact.Citation.Source.Id));
        Assert.All(Result.Facts.Set.Facts, fact => Assert.Matches("^paragraph [1-9]$", fact.Citation.At));
        Assert.All(Result.Facts.Facts, fact => Assert.False(fact.IsPlaceholder));
    }

    private static Fact Find(string id) => Compiled(id).Record!;

    private static CompiledFact Compiled(string id) => Result.Facts!.Facts.Single(fact => fact.Id == id);
}
