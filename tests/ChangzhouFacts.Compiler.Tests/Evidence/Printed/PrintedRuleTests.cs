using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>Which words and facts match, beyond the same number in the same unit.</summary>
public class PrintedRuleTests
{
    [Theory]
    [InlineData("940", "940", 6, "", 6)]
    [InlineData("940 million", "940", 6, "", 6)]
    [InlineData("940.5", "940.5", 6, "", 5)]
    [InlineData("$940", "940", 6, "", 6)]
    [InlineData("940亿", "94", 9, "", 8)]
    [InlineData("941", "940", 6, "CZF3002", 6)]
    [InlineData("940 thousand", "940", 6, "CZF3002", 3)]
    [InlineData("940", "940000000", 0, "CZF3002", 0)]
    [InlineData("two thousand three hundred", "2300", 6, "CZF3002", 2)]
    [InlineData("two thousand three hundred and five", "0.002305", 6, "", 0)]
    [InlineData("两千三百", "2300", 6, "CZF3002", 2)]
    [InlineData("forty-four", "44", 6, "", 6)]
    [InlineData("940 million", "940000000", 0, "", 6)]
    public void AHeadingCanSayTheScale(string printed, string value, int scalePower, string ids, int lastDigitPower)
    {
        PrintedVerdict verdict = PrintedCheck.Check(printed, null, PrintedCase.Fact(value, "USD", scalePower: scalePower));

        Assert.Equal(ids, string.Join(" ", verdict.Ids()));
        Assert.Equal(lastDigitPower, verdict.LastDigitPower);
    }

    [Fact]
    public void AContradictionUnderAHeadingSaysTheScaleOfBoth() => Assert.Equal(
        "CZF3002: the source prints '940,000,000', read as '940,000,000 million', and the fact says '940 million USD'; correct the one that is wrong",
        Assert.Single(PrintedCheck.Check("940,000,000", null, PrintedCase.Fact("940", "USD", scalePower: 6)).Findings).Message());

    [Theory]
    [InlineData("fell 5 percent", "-5", "K", "")]
    [InlineData("fell 5 percent", "-6", "K", "CZF3002")]
    [InlineData("fell 5 percent", "5", "K", "CZF3008")]
    [InlineData("fell 5 percent", "6", "K", "CZF3002")]
    [InlineData("fell 5 percent", "5", "Fall in exports", "")]
    [InlineData("fell 5 percent", "5", "出口降幅", "")]
    [InlineData("fell 5 percent", "5", "Growth of exports", "CZF3008")]
    [InlineData("fell to 5 percent", "5", "K", "")]
    [InlineData("fell to 5 percent", "-5", "K", "CZF3002")]
    [InlineData("rose 5 percent", "-5", "K", "CZF3002")]
    [InlineData("下降5%", "-5", "K", "")]
    [InlineData("下降5%", "5", "K", "CZF3008")]
    [InlineData("降至5%", "5", "K", "")]
    [InlineData("fell more than 5 percent", "-5", "K", "CZF3005")]
    [InlineData("(5)%", "-5", "K", "")]
    [InlineData("(5)%", "5", "K", "CZF3005")]
    [InlineData("(5)%", "-6", "K", "CZF3002")]
    [InlineData("(5)%", "6", "K", "CZF3002")]
    public void AFallIsNegativeUnlessTheLabelSaysThatItIsOne(string printed, string value, string label, string ids) =>
        Assert.Equal(ids, string.Join(" ", PrintedCheck.Check(printed, null, PrintedCase.Fact(value, "percent", label: label)).Ids()));

    [Theory]
    [InlineData("5元", "CNY", "")]
    [InlineData("5元", "TWD", "")]
    [InlineData("5元", "HKD", "")]
    [InlineData("5元", "MOP", "")]
    [InlineData("5圓", "JPY", "")]
    [InlineData("5元", "USD", "CZF3004")]
    [InlineData("5元", "count", "CZF3004")]
    [InlineData("5 kronor", "SEK", "")]
    [InlineData("5 kronor", "NOK", "CZF3004")]
    [InlineData("5 crowns", "NOK", "")]
    [InlineData("5 million kronor", "USD", "CZF3002 CZF3004")]
    [InlineData("5% vol", "ucum:%{vol}", "")]
    [InlineData("5% vol", "CNY", "CZF3004")]
    [InlineData("5%", "ucum:%{vol}", "")]
    [InlineData("5 km", "ucum:km", "")]
    [InlineData("5 km", "ucum:[mi_i]", "CZF3005")]
    [InlineData("5 km", "percent", "CZF3004")]
    [InlineData("5 km", "count", "CZF3005")]
    [InlineData("5 times", "ratio", "")]
    [InlineData("5 times", "percent", "CZF3005")]
    [InlineData("5‰", "per", "")]
    [InlineData("5‰", "CNY", "CZF3004")]
    [InlineData("5 per 100", "per", "CZF3002")]
    [InlineData("50 per 10,000", "per", "")]
    [InlineData("0.5 per 100", "per", "")]
    [InlineData("5 per 12", "per", "CZF3004")]
    [InlineData("5 per person", "count", "CZF3005")]
    [InlineData("5 yuan per tonne", "CNY", "CZF3005")]
    [InlineData("5 points", "index", "")]
    [InlineData("5 points", "percentage-point", "")]
    public void UnitsAgreeContradictOrLeaveItOpen(string printed, string unit, string ids) =>
        Assert.Equal(ids, string.Join(" ", PrintedCase.Check(printed, "5", unit).Ids()));

    [Theory]
    [InlineData("25 basis points", "0.25", "percentage-point", -2)]
    [InlineData("5 cents", "0.05", "USD", -2)]
    [InlineData("half", "50", "percent", 1)]
    [InlineData("one in five", "0.2", "ratio", -1)]
    [InlineData("12.5 per 1,000", "0.0125", "ratio", -4)]
    [InlineData("half a percent", "0.5", "percent", -1)]
    [InlineData("四分之三", "75", "percent", 0)]
    public void ANumberInAnotherMeasureIsTheSameFigure(string printed, string value, string unit, int lastDigitPower)
    {
        PrintedVerdict verdict = PrintedCase.Check(printed, value, unit);

        Assert.Equal([], verdict.Findings.Select(PrintedCase.Message));
        Assert.Equal(lastDigitPower, verdict.LastDigitPower);
    }

    [Theory]
    [InlineData("sank 7 percent flurb", "'flurb' is not a known word there")]
    [InlineData("flurb nearly flarb 7", "'flurb' is not a known word there")]
    [InlineData("7家鰕", "'鰕' is not a known word there")]
    public void TheFirstWordThatIsNotKnownIsNamed(string printed, string problem) =>
        Assert.Equal([printed, problem], Assert.Single(PrintedCase.Check(printed, "7", "percent").Findings).Arguments);
}
