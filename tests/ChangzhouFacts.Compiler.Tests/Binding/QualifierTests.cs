using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>Qualifiers, bounds, and intervals of figures.</summary>
public class QualifierTests
{
    [Theory]
    [InlineData("value: 2000", "[1999.5, 2000.5]")]
    [InlineData("value: 2000, qualifier: exact", "[1999.5, 2000.5]")]
    [InlineData("value: 2000, precision: exact", "[2000, 2000]")]
    [InlineData("value: 2.5, precision: exact", "[2.5, 2.5]")]
    [InlineData("value: 2000, precision: exact, qualifier: more-than", "(2000, )")]
    [InlineData("value: 2000, qualifier: \"at-least\"", "[2000, )")]
    [InlineData("value: 2000, qualifier: more-than", "(2000, )")]
    [InlineData("value: 2000, qualifier: less-than", "(, 2000)")]
    [InlineData("value: 2000, qualifier: at-most", "(, 2000]")]
    [InlineData("value: 2000, qualifier: nearly", "(, 2000)")]
    [InlineData("value: 2000, qualifier: nearly, lower: 1900", "[1900, 2000)")]
    [InlineData("value: 2000, qualifier: nearly, lower: 1900, upper: 2000", "[1900, 2000]")]
    [InlineData("value: 2000, qualifier: nearly, lower: 2000", "[2000, 2000]")]
    [InlineData("value: 2000, qualifier: about", "(, )")]
    [InlineData("value: 2000, qualifier: about, lower: 1900", "[1900, )")]
    [InlineData("value: 2000, qualifier: about, lower: 1900, upper: 2100.5", "[1900, 2100.5]")]
    [InlineData("value: 2000, qualifier: about, lower: 2000, upper: 2000", "[2000, 2000]")]
    [InlineData("value: 2.77", "[2.765, 2.775]")]
    [InlineData("value: 2.770", "[2.7695, 2.7705]")]
    [InlineData("value: -0.5", "[-0.55, -0.45]")]
    [InlineData("value: 0.0", "[-0.05, 0.05]")]
    [InlineData("value: 9.4, scale: billion", "[9350000000, 9450000000]")]
    [InlineData("value: 2.5, uncertainty: 0.4", "[2.45, 2.55]")]
    public void AFigureCanBeWhatItsQualifierOrItsLastDigitSays(string keys, string interval) =>
        Assert.Equal(interval, Text(Build.SoundFigure(keys).Interval));

    [Theory]
    [InlineData("value: 5, qualifier: circa", "CZF2040")]
    [InlineData("value: 5, qualifier: Exact", "CZF2040")]
    [InlineData("value: 5, qualifier: \"\"", "CZF2040")]
    [InlineData("value: 5, qualifier: ~", "CZF2040")]
    [InlineData("value: 5, qualifier: [about]", "CZF1003")]
    [InlineData("value: 5, lower: 4", "CZF2041")]
    [InlineData("value: 5, qualifier: at-least, lower: 4", "CZF2041")]
    [InlineData("value: 5, qualifier: exact, upper: 6", "CZF2041")]
    [InlineData("value: 5, qualifier: about, lower: 5.1", "CZF2042")]
    [InlineData("value: 5, qualifier: nearly, upper: 4.9", "CZF2042")]
    [InlineData("value: 5, qualifier: about, lower: x", "CZF2001")]
    [InlineData("value: 5, qualifier: about, upper: \"6\"", "CZF2002")]
    [InlineData("value: 5, qualifier: about, upper: .inf", "CZF2001")]
    [InlineData("value: 5, qualifier: abuot, lower: 4", "CZF2040")]
    [InlineData("value: 5, uncertainty: -1", "CZF2043")]
    [InlineData("value: 5, uncertainty: x", "CZF2001")]
    [InlineData("values: { 2022: { value: 5, qualifier: over } }", "CZF2040")]
    [InlineData("values: { 2022: { value: 5, lower: 4 } }", "CZF2041")]
    [InlineData("values: { 2022: { value: 5, qualifier: about, lower: 6 } }", "CZF2042")]
    public void AQualifierOrBoundThatIsWrongIsOneError(string keys, string id) => Assert.Equal([id], Build.Ids(Build.Keys(keys)));

    [Fact]
    public void AnUncertaintyIsKeptAndBoundsNothing()
    {
        Observation figure = Build.SoundFigure("type: double, value: 6.67430e-11, uncertainty: 0.00015e-11");

        Assert.Equal(new Number(0.00015e-11), figure.Uncertainty);
        Assert.Equal(Build.SoundFigure("type: double, value: 6.67430e-11").Interval, figure.Interval);
    }

    [Fact]
    public void AChangeFromOrToAQualifiedFigureHasAnIntervalAndNoNumber()
    {
        Change change = Assert.Single(Build.Sound(Build.Keys("values: { 2017: 100, 2022: { value: 200, qualifier: more-than } }")).Changes);

        Assert.Null(change.Absolute);
        Assert.Null(change.Relative);
        Assert.Equal("(99.5, )", Text(change.AbsoluteInterval));
    }

    private static string Text(Interval interval) =>
        $"{(interval.LowerIncluded ? '[' : '(')}{interval.Lower}, {interval.Upper}{(interval.UpperIncluded ? ']' : ')')}";

    [Fact]
    public void ABoundThatIsTheSameDoubleAsItsFigureMakesAPoint()
    {
        Fact fact = Build.Sound(Build.Facts(
            "a: { label: A, type: double, values: { 2020: { value: 0.10000000000000001, qualifier: nearly, lower: 0.1 }, 2021: 0.3 } }"));

        Assert.True(fact.Observations[0].Interval is { LowerIncluded: true, UpperIncluded: true });
    }
}
