using System.Globalization;
using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

/// <summary>The three series of Changzhou, over the five years from 2017 to 2022, to the last digit.</summary>
public class ChangeTableTests
{
    // The growth rates' bounds are the 28-place decimals just below and just above (lower/upper)^(1/5) - 1.
    [Theory]
    [InlineData("2.77", "3.33", "0.005", "0.56", "0.55", "0.57", "0.112", "0.11", "0.114")]
    [InlineData("62.8", "66.7", "0.05", "3.9", "3.8", "4", "0.78", "0.76", "0.8")]
    [InlineData("28.6", "44.8", "0.05", "16.2", "16.1", "16.3", "3.24", "3.22", "3.26")]
    public void AbsoluteChangeAndItsYearlyShareAreExact(
        string from, string to, string halfUnit, string absolute, string lower, string upper, string perYear, string perYearLower, string perYearUpper)
    {
        ChangeFigures<decimal> change = Change(from, to, halfUnit);

        Assert.Equal(absolute, Text(change.Absolute));
        Assert.Equal($"[{lower}, {upper}]", Text(change.AbsoluteBounds));
        Assert.Equal(perYear, Text(change.PerYear));
        Assert.Equal($"[{perYearLower}, {perYearUpper}]", Text(change.PerYearBounds!.Value));
    }

    [Theory]
    [InlineData("2.77", "3.33", "0.005", "0.2021660649819494584837545126", "0.1981981981981981981981981981", "0.2061482820976491862567811935")]
    [InlineData("62.8", "66.7", "0.05", "0.0621019108280254777070063694", "0.0604614160700079554494828957", "0.0637450199203187250996015937")]
    [InlineData("28.6", "44.8", "0.05", "0.5664335664335664335664335664", "0.5619546247818499127399650959", "0.5709281961471103327495621717")]
    public void RelativeChangeIsRoundedOnceAndItsBoundsOutward(
        string from, string to, string halfUnit, string relative, string lower, string upper)
    {
        ChangeFigures<decimal> change = Change(from, to, halfUnit);

        Assert.Equal(relative, Text(change.Relative));
        Assert.Equal($"[{lower}, {upper}]", Text(change.RelativeBounds!.Value));
    }

    [Theory]
    [InlineData("2.77", "3.33", "0.005", "0.0375114370852901987418178918", "0.0368256494698667338500356465", "0.0381978867124818686473592365")]
    [InlineData("62.8", "66.7", "0.05", "0.0121228693428285955254025787", "0.0118100163049869400166412212", "0.0124358336866534372919160382")]
    [InlineData("28.6", "44.8", "0.05", "0.0939120244067773090990566297", "0.0932857378345995054457886103", "0.0945390661381854080760168984")]
    public void AnnualGrowthRateIsRoundedOnceAndItsBoundsOutward(
        string from, string to, string halfUnit, string growth, string lower, string upper)
    {
        ChangeFigures<decimal> change = Change(from, to, halfUnit);

        Assert.Equal(growth, Text(change.AnnualGrowthRate));
        Assert.Equal($"[{lower}, {upper}]", Text(change.AnnualGrowthRateBounds!.Value));
    }

    private static ChangeFigures<decimal> Change(string from, string to, string halfUnit) =>
        ChangeArithmetic.InDecimal(End(from, halfUnit), End(to, halfUnit), YearsBetween.Years(2017, 2022));

    private static ChangeEnd End(string value, string halfUnit) =>
        new(Exact(value), ExactInterval.Around(Exact(value), Exact(halfUnit)), IsQualified: false);

    private static Rational Exact(string digits)
    {
        Assert.True(Rational.TryParse(digits, out Rational value));
        return value;
    }

    private static string Text(decimal? number) => Assert.NotNull(number).ToString(CultureInfo.InvariantCulture);

    private static string Text(Bounds<decimal> bounds) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(bounds.LowerIncluded ? '[' : '(')}{bounds.Lower}, {bounds.Upper}{(bounds.UpperIncluded ? ']' : ')')}");
}
