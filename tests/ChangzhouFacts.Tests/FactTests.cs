namespace ChangzhouFacts.Tests;

public sealed class FactTests
{
    [Fact]
    public void ListsAreCopiesThatNoOneCanChange()
    {
        Observation[] observations = [Samples.Observe(Period.OfYear(2022), 3.33m)];
        string[] texts = [];
        var fact = new Fact("id", "label", Samples.Paragraph4, Samples.PercentOfGdp, NumberType.Decimal, observations, [], texts);

        observations[0] = Samples.Observe(Period.OfYear(1999), 1m);

        Assert.Equal(2022, fact.Observations[0].Period.Year);
        Assert.Empty(fact.Labels);
        object[] lists = [fact.Observations, fact.Changes, fact.Texts, fact.Labels];
        Assert.All(lists, list => Assert.False(list is System.Collections.IList or IList<Observation> or IList<Change> or IList<string> or IList<LocalizedText>));
    }

    [Fact]
    public void LatestIsTheLastObservationAndNullForText()
    {
        Assert.Equal(Period.OfYear(2022), Samples.Series().Latest!.Period);
        Assert.False(Samples.Series().IsText);
        Assert.Null(Samples.Text().Latest);
        Assert.True(Samples.Text().IsText);
    }

    [Fact]
    public void AnObservationIsFoundByItsPeriodOnly()
    {
        Fact fact = Samples.Series();

        Assert.True(fact.TryGetObservation(Period.OfYear(2017), out Observation? observation));
        Assert.Equal(2.77m, observation.Value.ToDecimal());
        Assert.False(fact.TryGetObservation(Period.OfYear(2018), out observation));
        Assert.Null(observation);
        Assert.False(fact.TryGetObservation(Period.OfDay(2017, 1, 1), out _));
        Assert.False(Samples.Text().TryGetObservation(Period.OfYear(2017), out _));
    }

    [Fact]
    public void EveryObservationOfALongSeriesIsFound()
    {
        Observation[] series = [.. Enumerable.Range(1, 400).Select(i => Samples.Observe(Period.OfYear(i * 3), i))];
        var fact = new Fact("id", "label", Samples.Paragraph4, Samples.PercentOfGdp, NumberType.Int32, series, [], []);

        for (int year = 1; year <= 1300; year++)
        {
            bool isThere = year % 3 == 0 && year <= 1200;
            Assert.Equal(isThere, fact.TryGetObservation(Period.OfYear(year), out Observation? found));
            Assert.Equal(isThere ? year / 3 : null, found?.Value.ToDecimal());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Province")]
    [InlineData("1st")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("a_b")]
    [InlineData("é")]
    public void WhatIsNoIdIsRefused(string id) => Assert.Throws<ArgumentException>(nameof(id), () => Samples.Text(id));

    [Fact]
    public void AFactHasFiguresOrTextsAndNotBoth()
    {
        Observation[] figures = [Samples.Observe(Period.OfYear(2022), 3.33m)];
        Unit unit = Samples.PercentOfGdp;

        Assert.Throws<ArgumentException>("texts", () => New(null, null, [], [], []));
        Assert.Throws<ArgumentException>("texts", () => New(unit, NumberType.Decimal, figures, [], ["a"]));
        Assert.Throws<ArgumentException>("unit", () => New(unit, null, [], [], ["a"]));
        Assert.Throws<ArgumentException>("type", () => New(null, NumberType.Decimal, [], [], ["a"]));
        Assert.Throws<ArgumentException>("changes", () => New(null, null, [], [Samples.ShareFrom2017To2022], ["a"]));
        Assert.Throws<ArgumentNullException>("unit", () => New(null, NumberType.Decimal, figures, [], []));
        Assert.Throws<ArgumentException>("type", () => New(unit, null, figures, [], []));
        Assert.Throws<ArgumentOutOfRangeException>("type", () => New(unit, (NumberType)9, figures, [], []));
        Assert.Throws<ArgumentNullException>("observations", () => New(unit, NumberType.Decimal, null!, [], []));
        Assert.Throws<ArgumentException>("texts", () => New(null, null, [], [], [null!]));
    }

    [Fact]
    public void FiguresThatContradictTheirFactAreRefused()
    {
        Unit unit = Samples.PercentOfGdp;
        Observation y2017 = Samples.Observe(Period.OfYear(2017), 2.77m);
        Observation y2022 = Samples.Observe(Period.OfYear(2022), 3.33m);

        Assert.Throws<ArgumentException>("observations", () => New(unit, NumberType.Decimal, [y2022, y2017], [], []));
        Assert.Throws<ArgumentException>("observations", () => New(unit, NumberType.Decimal, [y2022, y2022], [], []));
        Assert.Throws<ArgumentException>("observations", () => New(unit, NumberType.Double, [y2022], [], []));
        Assert.Throws<ArgumentException>("observations", () => New(new Unit("percent"), NumberType.Decimal, [y2022], [], []));
        Assert.Throws<ArgumentException>("changes", () => New(new Unit("CNY"), NumberType.Int32, [Samples.Observe(Period.OfYear(2022), 5, new Unit("CNY"))], [Samples.ShareFrom2017To2022], []));
    }

    [Fact]
    public void AnObservationRefusesNumbersThatContradictItsFigure()
    {
        Interval interval = Samples.Closed(1m, 9m);
        Observation New(Number? lower, Number? upper, Number? uncertainty, Interval? all = null, Qualifier qualifier = Qualifier.About) =>
            new(Period.OfYear(2022), 5m, qualifier, lower, upper, uncertainty, all ?? interval, null, Samples.Paragraph4, null, Samples.PercentOfGdp);

        Assert.Throws<ArgumentException>("lower", () => New(6m, null, null));
        Assert.Throws<ArgumentException>("upper", () => New(null, 4m, null));
        Assert.Throws<ArgumentException>("uncertainty", () => New(null, null, -1m));
        Assert.Throws<ArgumentException>("lower", () => New(1.0, null, null));
        Assert.Throws<ArgumentException>("interval", () => New(null, null, null, Samples.Closed(1.0, 9.0)));
        Assert.Throws<ArgumentOutOfRangeException>("qualifier", () => New(null, null, null, null, (Qualifier)7));
        Assert.True(New(5m, 5m, 0m).IsQualified);
    }

    [Fact]
    public void AChangeGoesForwardInTime() =>
        Assert.Throws<ArgumentException>("to", () => new Change(Period.OfYear(2022), Period.OfYear(2022), null, null, null, null, Samples.Closed(1, 1), Samples.Closed(1, 1), null, null, Samples.PercentOfGdp));

    [Fact]
    public void AChangeRefusesIntervalsOfAnotherKindThanItsNumbers()
    {
        Interval exact = Samples.Closed(1m, 2m);
        Interval floating = Samples.Closed(1.0, 2.0);
        Change New(Interval a, Interval p, Interval r, Interval g) =>
            new(Period.OfYear(2017), Period.OfYear(2022), 1m, 1m, 1m, 1m, a, p, r, g, Samples.PercentOfGdp.Difference);

        Assert.Throws<ArgumentException>("absoluteInterval", () => New(floating, exact, exact, exact));
        Assert.Throws<ArgumentException>("perYearInterval", () => New(exact, floating, exact, exact));
        Assert.Throws<ArgumentException>("relativeInterval", () => New(exact, exact, floating, exact));
        Assert.Throws<ArgumentException>("annualGrowthRateInterval", () => New(exact, exact, exact, floating));
    }

    private static Fact New(Unit? unit, NumberType? type, IReadOnlyList<Observation> observations, IReadOnlyList<Change> changes, IReadOnlyList<string> texts) =>
        new("id", "label", Samples.Paragraph4, unit, type, observations, changes, texts);
}
