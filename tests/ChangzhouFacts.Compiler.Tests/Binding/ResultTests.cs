using System.Globalization;
using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>A result depends only on the text.</summary>
public class ResultTests
{
    private const string Mixed = """
        schema: 1
        dataset: title-i
        sources:
          s: { title: INDIAN, language: tr }
        defaults: { source: s, unit: index, as-of: 2023-01-19 }
        facts:
          irrigation: { label: I, values: { 2017: -2.77, 2022: 3.33 } }
          small: { label: S, type: double, value: -1.5e-7 }
          wrong: { label: W, VALUE: 5, unti: percent }
          worse: { label: W, value: -٣, qualifier: AT-LEAST }
          large: { label: L, value: -1234567.5, scale: billion }

        """;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void TheCultureOfTheMachineChangesNothing(string culture)
    {
        Assert.Equal(In(CultureInfo.InvariantCulture), In(CultureInfo.GetCultureInfo(culture)));

        // Messages are also created in the culture.
        static string In(CultureInfo culture) => Build.OnSmallStack(() =>
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            return WrittenOut.Of(FactsCompiler.Compile(FactsText.Of(Mixed), new CompilationOptions(RootNamespace: "Title.i"), default));
        });
    }

    [Fact]
    public void TheTextOfTheCultureTestHasBothSoundFactsAndErrors()
    {
        CompilationResult result = Build.Text(Mixed);

        Assert.NotEmpty(result.Diagnostics);
        Assert.Equal(3, result.Facts!.Facts.Count(fact => !fact.IsPlaceholder));
    }

    [Fact]
    public void ChangesOfDoublesAreDoublesOfTheExactChange()
    {
        Change change = Assert.Single(Build.Sound(Build.Keys("type: double, values: { 2021: 0.1, 2022: 0.3 }")).Changes);

        Assert.Equal(new Number(0.2), change.Absolute);
        Assert.Equal(new Number(2.0), change.Relative);
    }

    // 1e23 is not a double; of the two nearest, the lower one also prints as 1e23.
    [Fact]
    public void AnExactDoubleIsThePointThatIsWritten()
    {
        Interval change = Assert.Single(Build.Sound(Build.Keys("type: double, precision: exact, values: { 2021: 1e23, 2022: 2e23 }")).Changes).AbsoluteInterval;

        Assert.Equal(("1E+23", "1.0000000000000001E+23"), (change.Lower.ToDigits(), change.Upper.ToDigits()));
    }

    [Fact]
    public void AnEndBeyondEveryDoubleIsOpen()
    {
        Interval least = Build.SoundFigure("type: double, value: -1.7976931348623157e308").Interval;
        Interval greatest = Build.SoundFigure("type: double, value: 1.7976931348623157e308").Interval;

        Assert.True(least is { Lower: null, LowerIncluded: false, Upper: not null, UpperIncluded: true });
        Assert.True(greatest is { Lower: not null, LowerIncluded: true, Upper: null, UpperIncluded: false });
    }

    [Fact]
    public void EqualTextsGiveEqualResults()
    {
        CompilationResult first = Build.Text(Repository.Read("facts.yaml"));
        CompilationResult second = Build.Text(Repository.Read("facts.yaml"));

        Assert.Equal(WrittenOut.Of(first), WrittenOut.Of(second));
        Assert.Equal(first.Facts!.Set, second.Facts!.Set);
        Assert.Equal(first.Facts.Set.GetHashCode(), second.Facts.Set.GetHashCode());
        Assert.NotSame(first.Facts.Set, second.Facts.Set);
    }

    [Fact]
    public void CommentsAndMovedLinesChangeNoFacts()
    {
        string text = Repository.Read("facts.yaml");
        string moved = "# moved\n\n" + text.Replace("\n", "  # comment\r\n\r\n", StringComparison.Ordinal).Replace("unit: percent", "unit:   \"percent\"", StringComparison.Ordinal);

        Assert.Equal(WrittenOut.Facts(Build.Text(text).Facts), WrittenOut.Facts(Build.Text(moved).Facts));
    }

    [Fact]
    public void AnotherDigitIsAnotherResult() => Assert.NotEqual(
        WrittenOut.Facts(Build.Text(Repository.Read("facts.yaml")).Facts),
        WrittenOut.Facts(Build.Text(Repository.Read("facts.yaml").Replace("value: 3.33,", "value: 3.330,", StringComparison.Ordinal)).Facts));
}
