using System.Globalization;

namespace ChangzhouFacts.Tests;

/// <summary>The image of a set with everything that a record can hold, read back.</summary>
public sealed class RecordTests
{
    private static readonly Source Plain = new("plain", "A source");

    private static readonly Source Full = new("full", "Another source")
    {
        Publisher = "A publisher",
        Author = "An author",
        Url = "https://example.org/a",
        Published = "2023-01-19T09:10:36",
        Accessed = "2023-02-01",
        Language = "en",
        License = "CC-BY-4.0",
    };

    private static readonly Source Third = new("third", "A third source");

    private static readonly FactsImageSource Image = Samples.ImageOf(typeof(RecordFacts));

    [Fact]
    public void ASeriesHasEverythingThatWasWritten()
    {
        var unit = new Unit("per", "patent", 10_000_000_000, "resident");
        var citation = new Citation(Full, "paragraph 4");
        Observation Observe(
            int year, Number value, Interval interval, Qualifier qualifier = Qualifier.Exact, Number? lower = null, Number? upper = null, Number? uncertainty = null,
            string? printed = null, Citation? own = null, string? note = null) =>
            new(Period.OfYear(year), value, interval, unit, own ?? citation)
            {
                Qualifier = qualifier,
                Lower = lower,
                Upper = upper,
                Uncertainty = uncertainty,
                Printed = printed,
                Note = note,
            };

        AssertRecord(new Fact(
            "series",
            "A series",
            citation,
            FactKind.Series,
            unit,
            NumberType.Decimal,
            [
                Observe(2000, 44.80m, Samples.Closed(44.795m, 44.805m), printed: "44.80"),
                Observe(2001, -3m, Samples.Closed(-3.5m, -2.5m)),
                Observe(2005, 5m, Samples.Closed(4.5m, 6m), Qualifier.About, 4.5m, 6m, note: "A note on a figure."),
                Observe(2010, 9223372036854775808m, new Interval(9223372036854775808m, false, null, false), Qualifier.MoreThan),
                Observe(2011, 792281625142643375935439503.3m, Samples.Closed(792281625142643375935439503.25m, 792281625142643375935439503.35m), uncertainty: 0.25m),
                Observe(2018, 0m, Samples.Closed(-0.5m, 0.5m), own: new Citation(Plain, "page 3")),
                Observe(2019, 0.0000000000000000000000000001m, Samples.Below(0.0000000000000000000000000001m), Qualifier.Nearly),
                Observe(2023, 12m, new Interval(null, false, 12m, true), Qualifier.AtMost, own: new Citation(Third, "paragraph 4")),
            ])
        {
            Subject = "A city",
            Description = "What it is.",
            Note = "A note on it.",
            Labels = [new("fr", "Une serie"), new("zh-Hans", "\u6570")],
            Revisions =
            [
                new("2024-01-02", 44.79m, "A misprint") { Period = Period.OfYear(2000) },
                new("2024-01-03", 11.5m, "A recount") { Period = Period.OfYear(2023), WasQualifier = Qualifier.Exact, WasUnit = "percent", Source = Plain },
            ],
        });
    }

    [Fact]
    public void WholeNumbersAreKept()
    {
        var unit = new Unit("CNY");
        var citation = new Citation(Plain);
        Observation Observe(Period period, int value, Citation? own = null) =>
            new(period, value, Samples.Closed(value - 0.5m, value + 0.5m), unit, own ?? citation);

        AssertRecord(new Fact(
            "whole-numbers",
            "Whole numbers",
            citation,
            FactKind.Series,
            unit,
            NumberType.Int32,
            [
                Observe(Period.OfMonth(2021, 11), int.MinValue),
                Observe(Period.OfMonth(2022, 1), int.MaxValue),
                Observe(Period.OfMonth(2022, 2), 7, new Citation(Plain, "line 1")),
            ]));
        AssertRecord(new Fact(
            "long-number",
            "A long number",
            new Citation(Third),
            FactKind.Figure,
            new Unit("count", "atom"),
            NumberType.Int64,
            [new(Period.OfDay(2023, 1, 19), long.MinValue, Samples.Closed(long.MinValue, long.MinValue), new Unit("count", "atom"), new Citation(Third))])
        {
            Revisions = [new("2024-01-02", long.MaxValue, "A sign")],
        });
    }

    [Fact]
    public void DoublesAreKeptBitByBit()
    {
        Fact fact = Read("doubles");

        Assert.Equal([6.022140857e23, -0.5, double.Epsilon], fact.Observations.Select(observation => observation.Value.ToDouble()));
        Assert.Equal(1e-300, fact.Observations[2].Uncertainty!.Value.ToDouble());
        Assert.Equal(new Interval(0.0, true, 1e-323, true), fact.Observations[2].Interval);
        Assert.Equal(["2014 2017", "2017 2018", "2014 2018"], fact.Changes.Select(change => $"{change.From} {change.To}"));
        Assert.Equal([-6.022140857e23, 0.5, -6.022140857e23], fact.Changes.Select(change => change.Absolute!.Value.ToDouble()));
        Assert.Null(fact.Changes[1].Relative);
        Assert.Null(fact.Changes[1].RelativeInterval);
        Assert.Equal(-1.0, fact.Changes[2].Relative!.Value.ToDouble());
        Assert.True(New().TryGetDouble("doubles", 2014, out double first) && first == 6.022140857e23);
        Assert.True(New().TryGetDouble("doubles", 2017, out double second) && second == -0.5);
        Assert.True(New().TryGetDouble("doubles", out double last) && last == double.Epsilon);
        Assert.False(New().TryGetDouble("doubles", 2016, out double none));
        Assert.Equal(0, none);
    }

    [Fact]
    public void StepsHoldFromADayOn()
    {
        var unit = new Unit("percent");
        var citation = new Citation(Full, "section 12");
        Citation[] further = [new Citation(Plain, "page 3")];
        Observation Observe(int year, decimal value, int? until, ObservationStatus status = ObservationStatus.Final) =>
            new(Period.OfYear(year), value, Samples.Closed(value, value), unit, citation)
            {
                Until = until is { } end ? Period.OfYear(end) : null,
                Status = status,
                FurtherCitations = further,
            };

        AssertRecord(new Fact(
            "steps",
            "A rate",
            citation,
            FactKind.Steps,
            unit,
            NumberType.Decimal,
            [
                Observe(2007, 19m, 2020),
                Observe(2020, 16.5m, 2021),
                Observe(2021, 19m, 2024) with { FurtherCitations = [] },
                Observe(2025, 21m, null, ObservationStatus.Forecast),
            ])
        {
            FurtherCitations = further,
            Restatements = [new("2024-03-01", "An edition"), new("2025-03-01", "Another") { Source = Third }],
        });
        Assert.Equal(["2007 2020", "2020 2021"], Read("steps").Changes.Select(change => $"{change.From} {change.To}"));
        Assert.All(Read("steps").Changes, change => Assert.Null(change.PerYear ?? change.AnnualGrowthRate));
        Assert.Equal([0.19m, 0.165m, 0.19m, 0.21m], Read("steps").Observations.Select(step => step.Fraction!.Value.ToDecimal()));
    }

    [Fact]
    public void TheLatestIsNoForecast()
    {
        Fact fact = Read("forecasts");

        Assert.Equal(Period.OfQuarter(2024, 1), fact.Latest!.Period);
        Assert.True(New().TryGetValue("forecasts", out decimal latest) && latest == 1.5m);
        Assert.True(New().TryGetValue("forecasts", Period.OfQuarter(2024, 2), out decimal forecast) && forecast == 2.5m);
        Assert.Null(Read("forecasts-alone").Latest);
        Assert.False(New().TryGetValue("forecasts-alone", out _));
    }

    [Fact]
    public void AnyTwoFiguresHaveTheirChange()
    {
        Fact series = Read("series");
        foreach (Change change in series.Changes.Concat(Read("doubles").Changes).Concat(Read("forecasts").Changes))
        {
            Fact fact = series.Changes.Contains(change) ? series : Read(change.Unit.Code == "ucum:/mol" ? "doubles" : "forecasts");
            Assert.True(fact.TryGetChange(change.From, change.To, out Change? workedOut));
            Assert.Equal(change, workedOut);
            Assert.Equal(change.ToString("R", null), workedOut.ToString("R", null));
        }

        Assert.True(series.TryGetChange(Period.OfYear(2000), Period.OfYear(2005), out Change? other));
        Assert.Null(other.Absolute);
        Assert.False(series.TryGetChange(Period.OfYear(2005), Period.OfYear(2000), out _));
        Assert.False(series.TryGetChange(Period.OfYear(2000), Period.OfYear(2000), out _));
        Assert.False(series.TryGetChange(Period.OfYear(2000), Period.OfYear(2002), out _));
        Assert.True(Read("steps").TryGetChange(Period.OfYear(2021), Period.OfYear(2025), out Change? overAnEnd));
        Assert.Equal(2m, overAnEnd.Absolute!.Value.ToDecimal());
        Assert.Null(overAnEnd.PerYearInterval);
        Assert.False(Read("one-text").TryGetChange(Period.OfYear(2000), Period.OfYear(2005), out _));
    }

    [Fact]
    public void TextsAreKept()
    {
        AssertRecord(new Fact("one-text", "A text", new Citation(Plain), ["Jiangsu"])
        {
            Printed = "Jiangsu province",
            Revisions = [new("2024-01-02", "Kiangsu", "Another spelling") { Source = Full }],
        });
        AssertRecord(new Fact("many-texts", "Texts", new Citation(Full, "end"), ["red", "", "\u5E38\u5DDE"]));
    }

    [Fact]
    public void EachFigureKeepsItsDigits() => Assert.Equal(
        "44.80 -3 5 9223372036854775808 792281625142643375935439503.3 0 0.0000000000000000000000000001 12",
        string.Join(' ', Read("series").Observations.Select(observation => observation.Value.ToDecimal().ToString(CultureInfo.InvariantCulture))));

    [Fact]
    public void EachFigureOfASeriesWithGapsIsFoundAndNoOther()
    {
        Dictionary<int, decimal> values = Read("series").Observations.ToDictionary(observation => observation.Period.Year, observation => observation.Value.ToDecimal());
        FactCollection facts = New();

        for (int year = 1995; year < 2030; year++)
        {
            Assert.Equal(values.TryGetValue(year, out decimal expected), facts.TryGetValue("series", year, out decimal value));
            Assert.Equal(expected, value);
        }
    }

    [Fact]
    public void SourcesAndUnitsAreMadeOnce()
    {
        FactCollection facts = New();

        Assert.Same(facts[0].Observations[5].Citation.Source, facts[1].FurtherCitations[0].Source);
        Assert.Same(facts[0].Unit, facts[0].Observations[7].Unit);
        Assert.Equal([Full, Full, Plain, Plain, Plain, Third, Third, Plain, Full], facts.Select(fact => fact.Citation.Source));
    }

    private static void AssertRecord(Fact expected)
    {
        Fact actual = Read(expected.Id);

        Assert.Equal(expected.Observations, actual.Observations);
        Assert.Equal(expected.Changes, actual.Changes);
        Assert.Equal(expected, actual);
    }

    private static Fact Read(string id) => New().TryGet(id, out Fact? fact) ? fact : throw new InvalidOperationException(id);

    // A set that has not created any facts.
    private static FactCollection New() => new(Image);
}
