using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Tests.Evidence;

/// <summary>The figures must allow a change that the source states.</summary>
public sealed class ClaimTests
{
    private const string Facts = """
        schema: 1
        dataset: demo
        sources:
          s: { title: A source }
        facts:
          share:
            label: A share
            unit: percent
            of: everything
            source: s
            values: { 2017: 2.77, 2020: 3, 2022: 3.33, 2023: { value: 4, qualifier: more-than } }
            claim: 
        """;

    [Theory]
    [InlineData("{ from: 2017, to: 2022, absolute: 0.56 }")]
    [InlineData("{ from: 2017, to: 2022, absolute: 0.55 }")]
    [InlineData("{ from: 2017, to: 2022, absolute: 0.57 }")]
    [InlineData("{ from: 2017, to: 2022, relative: 0.2 }")]
    [InlineData("{ from: 2017, to: 2022, relative: 0.206 }")]
    [InlineData("{ from: 2022, to: 2023, absolute: 1 }")]
    public void AClaimThatTheFiguresAllowIsNoFinding(string claim) => Assert.Empty(LockTests.Compile(Facts + claim).Diagnostics);

    [Theory]
    [InlineData("{ from: 2017, to: 2022, absolute: 0.58 }", "12,46", "0.58; from 2017 to 2022 the figures allow 0.55 to 0.57")]
    [InlineData("{ from: 2017, to: 2022, absolute: -0.56 }", "12,46", "-0.56; from 2017 to 2022 the figures allow 0.55 to 0.57")]
    [InlineData("{ from: 2017, to: 2022, relative: 20 }", "12,46", "20; from 2017 to 2022 the figures allow 0.1981981981981981981981981981 to 0.2061482820976491862567811935")]
    [InlineData("{ from: 2022, to: 2023, absolute: 0.6 }", "12,46", "0.6; from 2022 to 2023 the figures allow 0.665 or more")]
    public void AClaimThatTheFiguresExcludeIsAnError(string claim, string place, string message)
    {
        Diagnostic found = Assert.Single(LockTests.Compile(Facts + claim).Diagnostics);

        Assert.Equal($"{place} Error CZF3006: the source claims {message}", LockTests.Line(found));
    }

    [Fact]
    public void AClaimOfARelativeChangeFromZeroIsAnError() => Assert.Contains(
        "the figures have no relative change",
        Assert.Single(LockTests.Compile(Facts.Replace("2.77", "0", StringComparison.Ordinal) + "{ from: 2017, to: 2022, relative: 0.2 }").Diagnostics).Message,
        StringComparison.Ordinal);
}
