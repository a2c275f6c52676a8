using ChangzhouFacts.Generator.Emission;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>Adding figures in different units is a C# compiler error.</summary>
public sealed class UnitsDoNotMixTests
{
    private static readonly string Code = FactsEmitter.Emit(MixedSet.Builder().Build(), new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None);

    [Theory]
    [InlineData("percent and count", "var x = Facts.TradeShare.Quantities.In2022 + Facts.Companies.Quantities.In2022;", "CS0019")]
    [InlineData("companies and platforms", "var x = Facts.Companies.Quantities.In2022 - Facts.InnovationPlatforms.Quantities.Value;", "CS0019")]
    [InlineData("shares of two wholes", "var x = Facts.TradeShare.Quantities.In2022 - Facts.RdExpenditureShareOfGdp.Quantities.In2022;", "CS0019")]
    [InlineData("comparing two units", "var x = Facts.TradeShare.Quantities.In2022 < Facts.Companies.Quantities.In2022;", "CS0019")]
    [InlineData("a difference is no quantity", "ChangzhouFacts.Quantity<Facts.Units.CountOfCompany> x = Facts.Companies.Quantities.In2022 - Facts.Companies.Quantities.In2021;", "CS0029")]
    [InlineData("another unit's quantity", "ChangzhouFacts.Quantity<Facts.Units.CountOfPlatform> x = Facts.Companies.Quantities.In2022;", "CS0029")]
    public void MixingUnitsDoesNotCompile(string what, string statement, string error)
    {
        IEnumerable<string> errors = CodeCompiler.Errors(Code, "using Sample; class Use { void Run() { " + statement + " } }");

        Assert.Equal($"{what}: {error}", $"{what}: {string.Join(' ', errors)}");
    }

    [Fact]
    public void TheDifferenceOfTwoPercentagesIsShownInPercentagePoints()
    {
        const string Use = """
            using Sample;

            public static class Use
            {
                public static string Run() => (Facts.RdExpenditureShareOfGdp.Quantities.In2022 - Facts.RdExpenditureShareOfGdp.Quantities.In2017).ToString();
            }
            """;

        System.Reflection.Assembly assembly = CodeCompiler.Load(CodeCompiler.Create(LanguageVersion.Latest, documentation: false, code: [Code, Use]));

        Assert.Equal("0.56 percentage points", assembly.GetType("Use")!.GetMethod("Run")!.Invoke(null, null));
    }

    [Fact]
    public void CodeThatUsesAFactWithAnErrorHasNoErrorOfItsOwn()
    {
        const string Use = """
            using Sample;

            public static class Use
            {
                private const decimal Ratio = 100m / Facts.Broken.In2017;

                public static double Growth() => (double)(Facts.Broken.In2022 / Facts.Broken.In2017) + Facts.Broken.From2017To2022.PerYear;

                public static decimal Latest(int scale = (int)Ratio) => Facts.Broken.Latest + Facts.Broken.Quantities.Latest.Value;
            }
            """;

        Assert.Empty(CodeCompiler.Errors(Code, Use));
    }
}
