using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence.Printed;

namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

public class PrintedCheckTests
{
    [Theory]
    [InlineData("2.77 percent", "2.77", "exact", "percent")]
    [InlineData("2.77 percent", "2.770", "exact", "percent")]
    [InlineData("a total of 940 million RMB", "940000000", "exact", "CNY")]
    [InlineData("nearly 3,000", "3000", "nearly", "count")]
    [InlineData("almost 3,000", "3000", "nearly", "count")]
    [InlineData("近3000", "3000", "nearly", "count")]
    [InlineData("over 2,000", "2000", "more-than", "count")]
    [InlineData("2000多家", "2000", "more-than", "count")]
    [InlineData("some 5", "5", "about", "count")]
    [InlineData("around 5", "5", "about", "count")]
    [InlineData("不少于5", "5", "at-least", "count")]
    [InlineData("exactly 5", "5", "exact", "count")]
    [InlineData("28.6", "28.6", "exact", "per")]
    [InlineData("103.2", "103.2", "exact", "index")]
    [InlineData("163", "163", "exact", "percent")]
    [InlineData("$5", "5", "exact", "USD")]
    [InlineData("$5", "5", "exact", "HKD")]
    [InlineData("¥5", "5", "exact", "CNY")]
    [InlineData("¥5", "5", "exact", "JPY")]
    [InlineData("5 percent", "5", "exact", "ucum:%")]
    [InlineData("12,000 yuan", "12000", "exact", "per")]
    [InlineData("5 km", "5", "exact", "ucum:km")]
    public void WhatTheWordsSayTooIsNoContradiction(string printed, string value, string qualifier, string unit) =>
        Assert.Empty(Messages(printed, value, qualifier, unit));

    [Theory]
    [InlineData("3,300", "3000", "exact", "count",
        "CZF3002: the source prints '3,300', read as '3,300', and the fact says '3,000'; correct the one that is wrong")]
    [InlineData("2.78 percent", "2.77", "exact", "percent",
        "CZF3002: the source prints '2.78 percent', read as '2.78 %', and the fact says '2.77 %'; correct the one that is wrong")]
    [InlineData("940 million RMB", "940", "exact", "CNY",
        "CZF3002: the source prints '940 million RMB', read as '940,000,000 CNY', and the fact says '940 CNY'; correct the one that is wrong")]
    [InlineData("−5", "5", "exact", "count",
        "CZF3002: the source prints '−5', read as '-5', and the fact says '5'; correct the one that is wrong")]
    [InlineData("forty-four", "45", "exact", "count",
        "CZF3002: the source prints 'forty-four', read as '44', and the fact says '45'; correct the one that is wrong")]
    [InlineData("currently, altogether, so far, in total, just and only merely a total of 44", "5", "exact", "count",
        "CZF3002: the source prints 'currently, altogether, so far, in total, just and only merely a total of 44', read as '44', and the fact says '5'; correct the one that is wrong")]
    [InlineData("近3000", "3000", "exact", "count",
        "CZF3003: the source prints '近3000', read as 'nearly 3,000', and the fact says '3,000'; its words mean 'qualifier: nearly'")]
    [InlineData("nearly 3,000", "3000", "exact", "count",
        "CZF3003: the source prints 'nearly 3,000', read as 'nearly 3,000', and the fact says '3,000'; its words mean 'qualifier: nearly'")]
    [InlineData("3,000", "3000", "nearly", "count",
        "CZF3003: the source prints '3,000', read as '3,000', and the fact says 'nearly 3,000'; its words have no qualifier, so leave 'qualifier' out")]
    [InlineData("over 3,000", "3000", "nearly", "count",
        "CZF3003: the source prints 'over 3,000', read as 'more than 3,000', and the fact says 'nearly 3,000'; its words mean 'qualifier: more-than'")]
    [InlineData("不少于5", "5", "at-most", "count",
        "CZF3003: the source prints '不少于5', read as 'at least 5', and the fact says 'at most 5'; its words mean 'qualifier: at-least'")]
    [InlineData("less than 5", "5", "at-most", "count",
        "CZF3003: the source prints 'less than 5', read as 'less than 5', and the fact says 'at most 5'; its words mean 'qualifier: less-than'")]
    [InlineData("2.77 RMB", "2.77", "exact", "percent",
        "CZF3004: the source prints '2.77 RMB', read as '2.77 CNY', and the fact says '2.77 %'; the printed unit is CNY, the fact's is percent")]
    [InlineData("3.9 percent", "3.9", "exact", "percentage-point",
        "CZF3004: the source prints '3.9 percent', read as '3.9 %', and the fact says '3.9 percentage points'; the printed unit is percent, the fact's is percentage points")]
    [InlineData("3.9个百分点", "3.9", "exact", "percent",
        "CZF3004: the source prints '3.9个百分点', read as '3.9 percentage points', and the fact says '3.9 %'; the printed unit is percentage points, the fact's is percent")]
    [InlineData("$5", "5", "exact", "CNY",
        "CZF3004: the source prints '$5', read as '5 dollars', and the fact says '5 CNY'; the printed unit is dollars, the fact's is CNY")]
    [InlineData("5 yuan", "5", "exact", "count",
        "CZF3004: the source prints '5 yuan', read as '5 CNY', and the fact says '5'; the printed unit is CNY, the fact's is count")]
    [InlineData("28.6 percent", "28.6", "exact", "per",
        "CZF3004: the source prints '28.6 percent', read as '28.6 %', and the fact says '28.6'; the printed unit is percent, the fact's is per")]
    public void AContradictionShowsBothReadings(string printed, string value, string qualifier, string unit, string message) =>
        Assert.Equal(message, Assert.Single(Messages(printed, value, qualifier, unit)));

    [Fact]
    public void EveryContradictionIsListedNumberBeforeQualifierBeforeUnit() =>
        Assert.Equal(
            [
                "CZF3002: the source prints 'more than 3,300 yuan', read as 'more than 3,300 CNY', and the fact says 'nearly 3,000 %'; correct the one that is wrong",
                "CZF3003: the source prints 'more than 3,300 yuan', read as 'more than 3,300 CNY', and the fact says 'nearly 3,000 %'; its words mean 'qualifier: more-than'",
                "CZF3004: the source prints 'more than 3,300 yuan', read as 'more than 3,300 CNY', and the fact says 'nearly 3,000 %'; the printed unit is CNY, the fact's is percent",
            ],
            Messages("more than 3,300 yuan", "3000", "nearly", "percent"));

    [Fact]
    public void WordsThatCannotBeReadAreAWarning()
    {
        Finding finding = Rules.Evidence.PrintedUnreadable("5 or 6", PrintedReader.Read("5 or 6").Problem);

        Assert.Equal(Severity.Warning, finding.Rule.Severity);
        Assert.Equal(
            "the printed words '5 or 6' are not checked, as they have more than one number; " +
            "give the shortest run that carries the figure, such as 'nearly 3,000'",
            new Diagnostic(finding, Location.File).Message);
    }

    private static string[] Messages(string printed, string value, string qualifier, string unit) =>
        PrintedCase.Check(printed, value, unit, qualifier).Findings.Select(PrintedCase.Message).ToArray();
}
