using System.Globalization;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>The repository's own facts file, from text to compiled code.</summary>
public sealed class ChangzhouTests
{
    private static readonly string Yaml = File.ReadAllText(Repository.PathOf("facts.yaml"));
    private static readonly string Code = Assert.Single(Run().Sources).Value;
    private static readonly Type Class = CodeCompiler.LoadClass(Code, "Sample.Changzhou");

    [Fact]
    public void TheFileIsSoundAndItsCodeIsClean()
    {
        GeneratorDriverHarness run = Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Sample.Changzhou.g.cs"], run.Sources.Keys);
        Assert.Empty(CodeCompiler.Complaints(CodeCompiler.Create(LanguageVersion.CSharp11, checkOverflow: true, code: [Code])));
    }

    [Fact]
    public Task TheCodeIsTheSnapshot() => Verify(Run().Driver);

    [Theory]
    [InlineData("InnovationFundingPaid", "Value", "940000000")]
    [InlineData("RdExpenditureShareOfGdp", "In2017", "2.77")]
    [InlineData("RdExpenditureShareOfGdp", "Latest", "3.33")]
    [InlineData("RdExpenditureShareOfGdp+From2017To2022", "Absolute", "0.56")]
    [InlineData("RdExpenditureShareOfGdp+From2017To2022", "PerYear", "0.112")]
    [InlineData("RdExpenditureShareOfGdp+From2017To2022", "Relative", "0.2021660649819494584837545126")]
    [InlineData("RdExpenditureShareOfGdp+From2017To2022", "AnnualGrowthRate", "0.0375114370852901987418178918")]
    [InlineData("SciTechContributionRate+From2017To2022", "Absolute", "3.9")]
    [InlineData("SciTechContributionRate+From2017To2022", "PerYear", "0.78")]
    [InlineData("SciTechContributionRate+From2017To2022", "Relative", "0.0621019108280254777070063694")]
    [InlineData("SciTechContributionRate+From2017To2022", "AnnualGrowthRate", "0.0121228693428285955254025787")]
    [InlineData("PatentsPer10000People+From2017To2022", "Absolute", "16.2")]
    [InlineData("PatentsPer10000People+From2017To2022", "PerYear", "3.24")]
    [InlineData("PatentsPer10000People+From2017To2022", "Relative", "0.5664335664335664335664335664")]
    [InlineData("PatentsPer10000People+From2017To2022", "AnnualGrowthRate", "0.0939120244067773090990566297")]
    [InlineData("HighTechCompaniesIncubated", "Value", "3000")]
    [InlineData("InnovationPlatforms", "Value", "47")]
    [InlineData("InnovativeProjects", "Value", "2000")]
    [InlineData("ChinaIsraelCompanies", "Value", "163")]
    [InlineData("ChinaIsraelProjects", "Value", "44")]
    public void TheConstantsAreTheArticlesFiguresAndTheirChanges(string type, string field, string digits)
    {
        object value = Class.Assembly.GetType(Class.FullName + "+" + type, throwOnError: true)!.GetField(field)!.GetValue(null)!;

        Assert.Equal(digits, Convert.ToString(value, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void ThePointerOverAFactSaysWhatItIs() =>
        Assert.Contains(
            "<summary>R&amp;D expenditure as a share of regional GDP: 2.77 % (2017), 3.33 % (2022), +0.56 percentage points.</summary>",
            Code,
            StringComparison.Ordinal);

    [Fact]
    public void ThePointerOverAConstantSaysHowMuchOfWhatWhenAndWhere() =>
        Assert.Contains(
            "<summary>R&amp;D expenditure as a share of regional GDP, 2022: 3.33 % of regional GDP. Source: Revamped Innovative Ecosystem Pays Off in Changzhou, "
                + "Science and Technology Daily, 2023-01-19, paragraph 4, printed as \"3.33 percent\".</summary>",
            Code,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void TheCodeIsTheSameInEveryCulture(string culture) =>
        Assert.Equal(Code, Cultures.Run(culture, () => Assert.Single(Run().Sources).Value));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void TheCodeIsTheSameWhateverTheLineEnds(string lineEnd)
    {
        string yaml = Yaml.ReplaceLineEndings(lineEnd);

        Assert.Equal(Code, Assert.Single(GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", yaml)).Sources).Value);
    }

    [Fact]
    public void ACommentKeepsTheCodeCached()
    {
        var file = new TestFactsFile("/project/facts.yaml", Yaml);

        GeneratorDriverHarness run = GeneratorDriverHarness.Run(file).Replace(file, new TestFactsFile("/project/facts.yaml", "# A remark.\n" + Yaml));

        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Compiled));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static GeneratorDriverHarness Run() => GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", Yaml));
}
