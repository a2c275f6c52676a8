using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Tests;

public sealed class WordingTests
{
    private static readonly string[] Forms = ["", "A", "P", "R", "G"];

    private static readonly Unit Points = Samples.PercentOfGdp.Difference;

    [Theory]
    [InlineData("940000000", "940,000,000")]
    [InlineData("-940000", "-940,000")]
    [InlineData("-123", "-123")]
    [InlineData("+1000", "+1,000")]
    [InlineData("1234.56789", "1,234.56789")]
    [InlineData("0", "0")]
    [InlineData("6.02E+23", "6.02E+23")]
    [InlineData("1234E5", "1234E5")]
    public void ThousandsAreSeparated(string digits, string grouped) => Assert.Equal(grouped, FigureWording.Group(digits));

    [Theory]
    [InlineData("6.022140857E+23", "27000000000000000", "6.022140857E+23 ± 2.7E+16 (standard uncertainty)")]
    [InlineData("6.02E+23", "1E+20", "6.02E+23 ± 1E+20 (standard uncertainty)")]
    [InlineData("1.6E-19", "0.00000120", "1.6E-19 ± 1.20E-06 (standard uncertainty)")]
    [InlineData("1E+23", "1.5", "1E+23 ± 1.5E+00 (standard uncertainty)")]
    [InlineData("1E+23", "300", "1E+23 ± 3E+02 (standard uncertainty)")]
    [InlineData("1E+23", "0", "1E+23 ± 0 (standard uncertainty)")]
    [InlineData("30000000", "20000", "30,000,000 ± 20,000 (standard uncertainty)")]
    public void AnUncertaintyIsWrittenAsItsFigureIs(string digits, string uncertainty, string figure) =>
        Assert.Equal(figure, FigureWording.Figure("exact", digits, "index", uncertainty));

    [Theory]
    [InlineData(Qualifier.Exact, "3,000")]
    [InlineData(Qualifier.AtLeast, "at least 3,000")]
    [InlineData(Qualifier.MoreThan, "more than 3,000")]
    [InlineData(Qualifier.LessThan, "less than 3,000")]
    [InlineData(Qualifier.AtMost, "at most 3,000")]
    [InlineData(Qualifier.Nearly, "nearly 3,000")]
    [InlineData(Qualifier.About, "about 3,000")]
    public void AQualifiedFigureSaysSo(Qualifier qualifier, string words)
    {
        Observation observation = Samples.Observe(Period.OfDay(2023, 1, 19), 3000, new Unit("count", "company"), qualifier, Samples.Below(3000));

        Assert.Equal(words + " (2023-01-19)", observation.ToString());
        Assert.Equal(words, observation.ToString("F", null));
        Assert.Equal(qualifier != Qualifier.Exact, observation.IsQualified);
        BufferAssert.Agrees(observation);
        BufferAssert.Agrees(observation, "F");
    }

    [Fact]
    public void AnObservationIsItsFigureItsUnitAndItsTime()
    {
        Assert.Equal("3.33 % (2022)", Samples.Observe(Period.OfYear(2022), 3.33m).ToString());
        Assert.Equal("940,000,000 CNY (2023-01-19)", Samples.Observe(Period.OfDay(2023, 1, 19), 940_000_000, new Unit("CNY")).ToString());
        Assert.Equal("3.33 % ± 0.02 (standard uncertainty) (2022)", Samples.Series().Latest!.ToString());
        Assert.Throws<FormatException>(() => Samples.Series().Latest!.ToString("N", null));
    }

    [Fact]
    public void AChangeShowsTheDigitsItsIntervalSupports()
    {
        Change change = Samples.ShareFrom2017To2022;

        Assert.Equal("+0.56 percentage points from 2017 to 2022", change.ToString());
        Assert.Equal("+0.56 percentage points", change.ToString("A", null));
        Assert.Equal("+0.112 percentage points a year", change.ToString("P", null));
        Assert.Equal("+20.2 %", change.ToString("R", null));
        Assert.Equal("3.75 % a year", change.ToString("G", null));
        Assert.Throws<FormatException>(() => change.ToString("X", null));
        Assert.All(Forms, format => BufferAssert.Agrees(change, format));
    }

    [Theory]
    [InlineData("3.9", "3.8", "4.0", "3.9")]
    [InlineData("3.9", "3.89", "3.91", "3.90")]
    [InlineData("0.125", "0.12", "0.13", "0.125")]
    [InlineData("0.125", "0.115", "0.135", "0.12")]
    [InlineData("940000000", "939500000", "940500000", "940000000")]
    [InlineData("943210000", "942710000", "943710000", "943200000")]
    [InlineData("-0.001", "-0.5", "0.5", "0.0")]
    [InlineData("25", "15", "35", "20")]
    [InlineData("7.9E28", "-7.9E28", "7.9E28", "8E+28")]
    [InlineData("6.02E+23", "6.01E+23", "6.03E+23", "602000000000000000000000")]
    [InlineData("0", "-1E-30", "1E-30", "0")]
    [InlineData("1.2345E-30", "1.2344E-30", "1.2346E-30", "1.2345E-30")]
    public void TheLastDigitIsAtMostHalfTheWidth(string digits, string lower, string upper, string shown) =>
        Assert.Equal(shown, SupportedDigits.Round(digits, lower, upper, 0));

    [Fact]
    public void AnIntervalOfRoundedBoundsAloneSupportsNoMoreThanAnExactChange() => Assert.Equal(
        "6.38298",
        SupportedDigits.Round("0.0638297872340425531914893617", "0.0638297872340425531914893617", "0.0638297872340425531914893618", 2));

    [Theory]
    [InlineData("1234567", "1234567")]
    [InlineData("0.123456789", "0.123457")]
    [InlineData("1234567.891", "1234568")]
    [InlineData("0.00123456789", "0.00123457")]
    [InlineData("2.500", "2.5")]
    [InlineData("0", "0")]
    public void AnExactChangeShowsSixDigitsAndAllWholeOnes(string digits, string shown) =>
        Assert.Equal(shown, SupportedDigits.Round(digits, digits, digits, 0));

    [Fact]
    public void WithoutANumberTheIntervalSpeaks()
    {
        Assert.Equal("more than 200", Counts(new(200, false, null, false)).ToString("A", null));
        Assert.Equal("at least 2,000 from 2017 to 2022", Counts(new(2000, true, null, false)).ToString());
        Assert.Equal("less than 500", Counts(Samples.Below(500)).ToString("A", null));
        Assert.Equal("at most 500", Counts(new(null, false, 500, true)).ToString("A", null));
        Assert.Equal("[200, 1,500)", Counts(new(200, true, 1500, false)).ToString("A", null));
        Assert.Equal("not known", Counts(new(null, false, null, false)).ToString("A", null));
        Assert.Equal("not known", Counts(new(null, false, null, false)).ToString("P", null));
        Assert.Equal("not known", Counts(Samples.Below(500)).ToString("R", null));
        Assert.Equal("less than 500 a year", Counts(Samples.Below(500)).ToString("P", null));
    }

    [Fact]
    public void EndsAreRoundedOutward()
    {
        Interval interval = new(0.1981981981981m, false, 0.2061482820976m, false);
        var change = new Change(Period.OfYear(2017), Period.OfYear(2022), interval, Points) { PerYearInterval = interval, RelativeInterval = interval };

        Assert.Equal("(19.8198, 20.6149) %", change.ToString("R", null));
        Assert.Equal("(0.198198, 0.206149) percentage points", change.ToString("A", null));
    }

    [Fact]
    public void AFactIsOneLine()
    {
        Assert.Equal("R&D expenditure as a share of regional GDP: 2.77 % (2017), 3.33 % ± 0.02 (standard uncertainty) (2022), +0.56 percentage points", Samples.Series().ToString());
        Assert.Equal("Province: Jiangsu", Samples.Text().ToString());
        Assert.Equal("Avogadro constant: 6.02214076E+23 /mol (2018)", Samples.OfDouble().ToString());
        BufferAssert.Agrees(Samples.Series());
        BufferAssert.Agrees(Samples.Text(), "G");
        Assert.Throws<FormatException>(() => Samples.Text().ToString("A", null));
    }

    [Fact]
    public void ALongSeriesIsStillOneLine()
    {
        Observation[] series = [.. Enumerable.Range(2017, 6).Select(year => Samples.Observe(Period.OfYear(year), year - 2015))];
        var fact = new Fact("id", "Share", Samples.Paragraph4, FactKind.Series, Samples.PercentOfGdp, NumberType.Int32, series) { Changes = [] };

        Assert.Equal("Share: 2 % (2017), …, 7 % (2022)", fact.ToString());
    }

    [Fact]
    public void ACitationNamesTitlePublisherDayAndPlace()
    {
        Assert.Equal("Revamped Innovative Ecosystem Pays Off in Changzhou, Science and Technology Daily, 2023-01-19, paragraph 4", Samples.Paragraph4.ToString());
        Assert.Equal("Title", new Citation(new Source("id", "Title")).ToString());
        Assert.Equal("Text", new LocalizedText("en", "Text").ToString());
    }

    private static Change Counts(Interval interval) =>
        new(Period.OfYear(2017), Period.OfYear(2022), interval, new Unit("count", "project")) { PerYearInterval = interval };
}
