using ChangzhouFacts.Arithmetic;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

public class ExactIntervalTests
{
    private static readonly Gen<ExactInterval> Intervals =
        Gen.Select(Gen.Int[-4, 4], Gen.Int[0, 4], Gen.Bool, Gen.Bool, Gen.Int[0, 5], Gen.Int[0, 5]).Select((low, width, lowIn, highIn, noLow, noHigh) =>
            new ExactInterval(
                noLow == 0 ? null : low,
                lowIn || width == 0,
                noHigh == 0 ? null : low + width,
                highIn || width == 0));

    // Every quarter from -12 to 12, and one far outside on each side: enough to distinguish all intervals above.
    private static readonly Rational[] Samples =
        [.. Enumerable.Range(-48, 97).Select(quarters => new Rational(quarters, 4)), -1_000_000, 1_000_000, new(1, 1_000_000)];

    [Theory]
    // The dividend at least 0, the divisor above 0.
    [InlineData("[2, 3]", "[4, 5]", "[2/5, 3/4]")]
    [InlineData("(2, 3]", "[4, 5]", "(2/5, 3/4]")]
    [InlineData("[2, 3]", "[4, 5)", "(2/5, 3/4]")]
    [InlineData("[2, 3)", "[4, 5]", "[2/5, 3/4)")]
    [InlineData("[2, 3]", "(4, 5]", "[2/5, 3/4)")]
    [InlineData("[0, 3]", "[4, 5]", "[0, 3/4]")]
    [InlineData("[0, 3]", "[4, 5)", "[0, 3/4]")]
    [InlineData("(0, 3]", "[4, 5]", "(0, 3/4]")]
    [InlineData("[-1, 3]", "[4, 5)", "[0, 3/4]")]
    [InlineData("(-1, 3]", "[4, 5)", "[0, 3/4]")]
    [InlineData("(-∞, 3]", "[4, 5)", "[0, 3/4]")]
    [InlineData("[2, ∞)", "[4, 5]", "[2/5, ∞)")]
    [InlineData("[2, 3]", "[4, ∞)", "(0, 3/4]")]
    [InlineData("[0, 3]", "[4, ∞)", "[0, 3/4]")]
    [InlineData("(0, 3]", "[4, ∞)", "(0, 3/4]")]
    [InlineData("[-1, 3]", "[4, ∞)", "[0, 3/4]")]
    [InlineData("[2, 3]", "[0, 5]", "[2/5, ∞)")]
    [InlineData("[2, 3]", "[-1, 5]", "[2/5, ∞)")]
    [InlineData("[2, 3]", "(-∞, 5)", "(2/5, ∞)")]
    [InlineData("[2, 3]", "(-∞, ∞)", "(0, ∞)")]
    [InlineData("(-∞, ∞)", "(-∞, ∞)", "[0, ∞)")]
    [InlineData("[0, 0]", "(0, 5)", "[0, 0]")]
    [InlineData("[-2, 0]", "(-∞, ∞)", "[0, 0]")]
    // The result is empty.
    [InlineData("[-2, -1]", "[4, 5]", null)]
    [InlineData("(-∞, 0)", "[4, 5]", null)]
    [InlineData("[2, 3]", "[-2, 0]", null)]
    [InlineData("[2, 3]", "[-2, -1]", null)]
    public void ARatioLeavesOutWhatHasNone(string dividend, string divisor, string? ratio) =>
        Assert.Equal(ratio, Parse(dividend).RatioTo(Parse(divisor)) is { } result ? Text(result) : null);

    [Theory]
    [InlineData("[2, 3]", "[4, 6]", "[-4, -1]")]
    [InlineData("(2, 3]", "[4, 6]", "(-4, -1]")]
    [InlineData("[2, 3]", "(4, 6]", "[-4, -1)")]
    [InlineData("[2, 3]", "[4, ∞)", "(-∞, -1]")]
    [InlineData("[2, ∞)", "[4, 6]", "[-4, ∞)")]
    [InlineData("(-∞, 3]", "(-∞, 6]", "(-∞, ∞)")]
    public void ADifferenceIncludesAnEndThatBothEndsInclude(string minuend, string subtrahend, string difference) =>
        Assert.Equal(difference, Text(Parse(minuend).Minus(Parse(subtrahend))));

    [Fact]
    public void DifferencesAndRatiosOfMembersAreMembers() => Gen.Select(Intervals, Intervals).Sample((b, a) =>
    {
        ExactInterval? ratios = b.RatioTo(a);
        ExactInterval differences = b.Minus(a);
        foreach (Rational y in Samples.Where(value => b.Contains(value)))
        {
            foreach (Rational x in Samples.Where(value => a.Contains(value)))
            {
                Assert.True(differences.Contains(y - x));
                Assert.True(y.Sign < 0 || x.Sign <= 0 || (ratios is { } known && known.Contains(y / x)), $"{y} / {x}");
            }
        }
    });

    [Fact]
    public void AnIncludedEndIsReachedAndAnExcludedOneIsApproached() => Gen.Select(Intervals, Intervals).Sample((b, a) =>
    {
        if (b.RatioTo(a) is not { } ratios)
        {
            return;
        }

        List<Rational> reached = [.. from y in Samples where b.Contains(y) && y.Sign >= 0 from x in Samples where a.Contains(x) && x.Sign > 0 select y / x];
        Assert.Equal(ratios.LowerIncluded, reached.Contains(ratios.Lower!.Value));
        Assert.Equal(ratios.UpperIncluded, ratios.Upper is { } upper && reached.Contains(upper));
    });

    [Fact]
    public void AQuotientByAPositiveNumberKeepsItsEnds()
    {
        Assert.Equal("(1, 3/2]", Text(Parse("(2, 3]").DividedBy(2)));
        Assert.Equal("(-∞, 6]", Text(Parse("(-∞, 3]").DividedBy(new Rational(1, 2))));
        Assert.Throws<ArgumentOutOfRangeException>(() => Parse("(2, 3]").DividedBy(0));
    }

    [Fact]
    public void AnIntervalWithoutANumberIsRefused()
    {
        Assert.Throws<ArgumentException>(() => new ExactInterval(2, true, 1, true));
        Assert.Throws<ArgumentException>(() => new ExactInterval(2, true, 2, false));
        Assert.Throws<ArgumentException>(() => ExactInterval.Around(2, -1));
    }

    [Fact]
    public void AnEndThatIsNotThereIsNotIncluded()
    {
        var all = new ExactInterval(null, true, null, true);

        Assert.False(all.LowerIncluded || all.UpperIncluded);
        Assert.Equal(default, all);
        Assert.True(all.Contains(Exact.Value("1e5000")));
    }

    /// <summary>Parses the notation of the tests: <c>[0, 3/4)</c>, <c>(-∞, ∞)</c>.</summary>
    internal static ExactInterval Parse(string text)
    {
        string[] ends = text[1..^1].Split(", ");
        return new ExactInterval(
            ends[0] == "-∞" ? null : Exact.Value(ends[0]),
            text[0] == '[',
            ends[1] == "∞" ? null : Exact.Value(ends[1]),
            text[^1] == ']');
    }

    private static string Text(ExactInterval interval) =>
        $"{(interval.LowerIncluded ? '[' : '(')}{interval.Lower?.ToString() ?? "-∞"}, {interval.Upper?.ToString() ?? "∞"}{(interval.UpperIncluded ? ']' : ')')}";
}
