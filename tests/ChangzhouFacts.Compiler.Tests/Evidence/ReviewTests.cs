using ChangzhouFacts.Compiler.Tests.Diagnostics;

namespace ChangzhouFacts.Compiler.Tests.Evidence;

/// <summary>Facts and sources that need a review.</summary>
public sealed class ReviewTests
{
    private const string Facts = """
        schema: 1
        dataset: demo
        sources:
          s: { title: A source, review-by: 2027-01-19 }
        facts:
          province: { label: Province, source: s, text: Jiangsu, review-by: 2026-06-30 }
        """;

    [Fact]
    public void WithoutADayNothingIsCompared() => Assert.Empty(LockTests.Compile(Facts).Diagnostics);

    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("2020-01-01")]
    public void UntilTheDayItselfNothingIsDue(string today) => Assert.Empty(LockTests.Compile(Facts, options: new CompilationOptions(Today: today)).Diagnostics);

    [Fact]
    [Covers("CZF3007")]
    public void AfterTheDayAReviewIsDue() => Assert.Equal(
        [
            "4,36 Warning CZF3007: 's' was due for review by 2027-01-19; check its source again, then set a later date",
            "6,69 Warning CZF3007: 'province' was due for review by 2026-06-30; check its source again, then set a later date",
        ],
        LockTests.Compile(Facts, options: new CompilationOptions(Today: "2027-01-20")).Diagnostics.Select(LockTests.Line));

    [Fact]
    public void WhatHasNoDayIsNotDue() => Assert.Empty(LockTests.Compile(
        "schema: 1\ndataset: demo\nsources: { s: { title: A source } }\nfacts: { province: { label: Province, source: s, text: Jiangsu } }\n",
        options: new CompilationOptions(Today: "2027-01-20")).Diagnostics);

    [Fact]
    public void APropertyThatIsEmptyIsNoDay() => Assert.Empty(LockTests.Compile(Facts, options: new CompilationOptions(Today: "")).Diagnostics);

    [Fact]
    public void ADayThatIsNoneIsAnError() => Assert.Equal(
        "1,1 Error CZF1026: the project sets the property ChangzhouFactsToday to 'tomorrow' for this file; write a date such as 2027-01-19",
        LockTests.Line(Assert.Single(LockTests.Compile(Facts, options: new CompilationOptions(Today: "tomorrow")).Diagnostics)));
}
