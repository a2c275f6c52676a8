namespace ChangzhouFacts.Tests;

public sealed class FactTests
{
    [Fact]
    public void ListsAreCopiesThatNoOneCanChange()
    {
        Observation[] observations = [Samples.Observe(Period.OfYear(2022), 3.33m)];
        LocalizedText[] labels = [new("en", "Share")];
        var fact = new Fact("id", "label", Samples.Paragraph4, FactKind.Series, Samples.PercentOfGdp, NumberType.Decimal, observations) { Labels = labels, Changes = [] };

        observations[0] = Samples.Observe(Period.OfYear(1999), 1m);
        labels[0] = new("en", "Other");

        Assert.Equal(2022, fact.Observations[0].Period.Year);
        Assert.Equal("Share", fact.Labels[0].Text);
        Assert.Empty(fact.Revisions);
        object[] lists = [fact.Observations, fact.Changes, fact.Texts, fact.Labels, fact.Revisions];
        Assert.All(lists, list => Assert.False(
            list is System.Collections.IList or IList<Observation> or IList<Change> or IList<string> or IList<LocalizedText> or IList<Revision>));
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
        var fact = new Fact("id", "label", Samples.Paragraph4, FactKind.Series, Samples.PercentOfGdp, NumberType.Int32, series);

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

        Assert.Throws<ArgumentException>("texts", () => New(FactKind.Text, null, null, [], []));
        Assert.Throws<ArgumentException>("texts", () => New(FactKind.Series, unit, NumberType.Decimal, figures, ["a"]));
        Assert.Throws<ArgumentException>("observations", () => New(FactKind.Text, null, null, figures, ["a"]));
        Assert.Throws<ArgumentException>("unit", () => New(FactKind.Text, unit, null, [], ["a"]));
        Assert.Throws<ArgumentException>("type", () => New(FactKind.Text, null, NumberType.Decimal, [], ["a"]));
        Assert.Throws<ArgumentException>("value", () => Samples.Text() with { Changes = [Samples.ShareFrom2017To2022] });
        Assert.Throws<ArgumentNullException>("unit", () => New(FactKind.Figure, null, NumberType.Decimal, figures, []));
        Assert.Throws<ArgumentException>("type", () => New(FactKind.Figure, unit, null, figures, []));
        Assert.Throws<ArgumentOutOfRangeException>("type", () => New(FactKind.Figure, unit, (NumberType)9, figures, []));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => New((FactKind)4, unit, NumberType.Decimal, figures, []));
        Assert.Throws<ArgumentNullException>("observations", () => New(FactKind.Series, unit, NumberType.Decimal, null!, []));
        Assert.Throws<ArgumentException>("observations", () => New(FactKind.Series, unit, NumberType.Decimal, [], []));
        Assert.Throws<ArgumentException>("texts", () => New(FactKind.Text, null, null, [], [null!]));
    }

    [Fact]
    public void FiguresThatContradictTheirFactAreRefused()
    {
        Unit unit = Samples.PercentOfGdp;
        Observation y2017 = Samples.Observe(Period.OfYear(2017), 2.77m);
        Observation y2022 = Samples.Observe(Period.OfYear(2022), 3.33m);

        Assert.Throws<ArgumentException>("observations", () => New(FactKind.Series, unit, NumberType.Decimal, [y2022, y2017], []));
        Assert.Throws<ArgumentException>("observations", () => New(FactKind.Series, unit, NumberType.Decimal, [y2022, y2022], []));
        Assert.Throws<ArgumentException>("observations", () => New(FactKind.Series, unit, NumberType.Double, [y2022], []));
        Assert.Throws<ArgumentException>("observations", () => New(FactKind.Figure, unit, NumberType.Decimal, [y2017, y2022], []));
        Assert.Throws<ArgumentException>("observations", () => New(FactKind.Series, new Unit("percent"), NumberType.Decimal, [y2022], []));
        Fact money = New(FactKind.Series, new Unit("CNY"), NumberType.Int32, [Samples.Observe(Period.OfYear(2022), 5, new Unit("CNY"))], []);
        Assert.Throws<ArgumentException>("value", () => money with { Changes = [Samples.ShareFrom2017To2022] });
        Assert.Throws<ArgumentException>("value", () => Samples.Series() with { Changes = [null!] });
        Assert.Throws<ArgumentException>("value", () => Samples.Series() with { Labels = [null!] });
        Assert.Throws<ArgumentException>("value", () => Samples.Series() with { Revisions = [null!] });
    }

    [Fact]
    public void AnObservationRefusesNumbersThatContradictItsFigure()
    {
        Interval interval = Samples.Closed(1m, 9m);
        Observation figure = Samples.Observe(Period.OfYear(2022), 5m, null, Qualifier.About, interval);

        Assert.Contains("lower bound", Assert.Throws<ArgumentException>(() => figure with { Lower = 6m }).Message, StringComparison.Ordinal);
        Assert.Contains("upper bound", Assert.Throws<ArgumentException>(() => figure with { Upper = 4m }).Message, StringComparison.Ordinal);
        Assert.Contains("uncertainty", Assert.Throws<ArgumentException>(() => figure with { Uncertainty = -1m }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => figure with { Lower = 1.0 });
        Assert.Throws<ArgumentException>(() => figure with { Upper = 9.0 });
        Assert.Throws<ArgumentException>(() => figure with { Uncertainty = 1.0 });
        Assert.Throws<ArgumentException>("interval", () => Samples.Observe(Period.OfYear(2022), 5m, null, Qualifier.About, Samples.Closed(1.0, 9.0)));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => figure with { Qualifier = (Qualifier)7 });
        Assert.True((figure with { Lower = 5m, Upper = 5m, Uncertainty = 0m }).IsQualified);
    }

    [Fact]
    public void AChangeGoesForwardInTime() =>
        Assert.Throws<ArgumentException>("to", () => new Change(Period.OfYear(2022), Period.OfYear(2022), Samples.Closed(1, 1), Samples.PercentOfGdp));

    [Fact]
    public void AChangeRefusesIntervalsOfAnotherKindThanItsNumbers()
    {
        Interval exact = Samples.Closed(1m, 2m);
        Interval floating = Samples.Closed(1.0, 2.0);
        Change New(Interval all) => new(Period.OfYear(2017), Period.OfYear(2022), all, Samples.PercentOfGdp.Difference);

        Assert.Throws<ArgumentException>(() => New(floating) with { Absolute = 1m });
        Assert.Throws<ArgumentException>(() => New(exact) with { PerYear = 1m, PerYearInterval = floating });
        Assert.Throws<ArgumentException>(() => New(exact) with { PerYearInterval = floating, PerYear = 1m });
        Assert.Throws<ArgumentException>(() => New(exact) with { Relative = 1m, RelativeInterval = floating });
        Assert.Throws<ArgumentException>(() => New(exact) with { RelativeInterval = floating, Relative = 1m });
        Assert.Throws<ArgumentException>(() => New(exact) with { AnnualGrowthRate = 1m, AnnualGrowthRateInterval = floating });
        Assert.Throws<ArgumentException>(() => New(exact) with { AnnualGrowthRateInterval = floating, AnnualGrowthRate = 1m });
        Assert.Equal(1.5, (New(exact) with { PerYear = 1.5, PerYearInterval = floating }).PerYear!.Value.ToDouble());
    }

    private static Fact New(FactKind kind, Unit? unit, NumberType? type, IReadOnlyList<Observation> observations, IReadOnlyList<string> texts) =>
        new(kind, "id", "label", Samples.Paragraph4, unit, type, observations, texts);
}
