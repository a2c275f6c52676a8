namespace ChangzhouFacts.Tests;

/// <summary>Changes computed on first use.</summary>
public sealed class SeriesChangesTests
{
    public static TheoryData<string> SeriesOfChangzhou => new(Changzhou.All.Where(fact => fact.Changes.Count > 0).Select(fact => fact.Id));

    [Theory]
    [MemberData(nameof(SeriesOfChangzhou))]
    public void TheyAreTheOnesThatTheCompilerWorkedOut(string id)
    {
        Assert.True(Changzhou.TryGet(id, out Fact? compiled));

        Fact atRunTime = WithoutChanges(compiled.Observations, compiled.Unit!, compiled.Type!.Value);

        Assert.Equal(compiled.Changes, atRunTime.Changes);
        Assert.Equal(compiled.Changes[0].AnnualGrowthRate.ToString(), atRunTime.Changes[0].AnnualGrowthRate.ToString());
    }

    [Fact]
    public void ASetWithoutConstantsHasThemToo()
    {
        FactCollection facts = RecordsAlone.All;

        Assert.Equal([1, 1, 0], facts.Select(fact => fact.Changes.Count));
        Assert.Equal(0.56m, facts[0].Changes[0].Absolute!.Value.ToDecimal());
        Assert.Equal("0.2021660649819494584837545126", facts[0].Changes[0].Relative!.Value.ToDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(0.56, facts[1].Changes[0].Absolute!.Value.ToDouble());
        Assert.Equal(Samples.Closed(0.55m, 0.57m), facts[0].Changes[0].AbsoluteInterval);
    }

    [Fact]
    public void TheyGoFromEachObservationToTheNextAndFromTheFirstToTheLast() => Assert.Equal(
        ["2022-01 2022-02", "2022-02 2022-04", "2022-01 2022-04"],
        Of(Period.OfMonth(2022, 1), Period.OfMonth(2022, 2), Period.OfMonth(2022, 4)).Changes.Select(change => $"{change.From} {change.To}"));

    [Fact]
    public void ADayCountsAsItsPartOfTheMeanYear() =>
        Assert.Equal(365.2425m, Of(Period.OfDay(2024, 2, 28), Period.OfDay(2024, 2, 29)).Changes[0].PerYear!.Value.ToDecimal());

    [Fact]
    public void ASingleFigureHasNone() => Assert.Empty(Of(Period.OfYear(2022)).Changes);

    [Fact]
    public void RangesOfYearsHaveNone() => Assert.Empty(Of(Period.OfYears(2010, 2015), Period.OfYears(2012, 2017)).Changes);

    [Fact]
    public void ATextHasNone() => Assert.Empty(new Fact("city", "City", Samples.Paragraph4, ["Changzhou"]).Changes);

    [Fact]
    public void DoublesChangeByDoubles()
    {
        Observation[] observations = [Samples.Observe(Period.OfYear(2020), 0.5), Samples.Observe(Period.OfYear(2021), 0.75)];

        Change change = Assert.Single(WithoutChanges(observations, Samples.PercentOfGdp, NumberType.Double).Changes);

        Assert.Equal(0.25, change.Absolute!.Value.ToDouble());
        Assert.Equal(0.5, change.Relative!.Value.ToDouble());
    }

    [Fact]
    public void EveryThreadGetsTheSameList()
    {
        Fact fact = Of(Period.OfYear(2020), Period.OfYear(2021));

        IReadOnlyList<Change>[] lists = new IReadOnlyList<Change>[16];
        Parallel.For(0, lists.Length, i => lists[i] = fact.Changes);

        Assert.All(lists, list => Assert.Same(lists[0], list));
    }

    private static Fact Of(params Period[] periods) =>
        WithoutChanges([.. periods.Select((period, i) => Samples.Observe(period, i + 1m))], Samples.PercentOfGdp, NumberType.Decimal);

    private static Fact WithoutChanges(IReadOnlyList<Observation> observations, Unit unit, NumberType type) =>
        new("series", "A series", Samples.Paragraph4, FactKind.Series, unit, type, observations);
}
