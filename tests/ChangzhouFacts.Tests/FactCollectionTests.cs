using System.Text;

namespace ChangzhouFacts.Tests;

public sealed class FactCollectionTests
{
    private const string LongId = "an-id-that-is-longer-than-the-forty-characters-of-its-slot-";

    private static readonly string[] Ids =
        ["rd-expenditure-share-of-gdp", "province", "avogadro", "months", "days", "ranges", LongId + "a", LongId + "b"];

    // Each test has a new collection, which has not created any facts.
    private static readonly FactsImageSource Image = Samples.ImageOf(typeof(SampleFacts));

    [Theory]
    [InlineData("rd-expenditure-share-of-gdp")]
    [InlineData("province")]
    [InlineData("avogadro")]
    [InlineData("days")]
    [InlineData(LongId + "a")]
    [InlineData(LongId + "b")]
    public void AFactIsFoundByStringCharactersAndUtf8(string id)
    {
        FactCollection facts = Changzhou();

        Assert.True(facts.TryGet(id, out Fact? byString));
        Assert.True(facts.TryGet(("x" + id + "x").AsSpan(1, id.Length), out Fact? byCharacters));
        Assert.True(facts.TryGet(Encoding.UTF8.GetBytes(id).AsSpan(), out Fact? byUtf8));
        Assert.Equal(id, byString.Id);
        Assert.Same(byString, byCharacters);
        Assert.Same(byString, byUtf8);
        Assert.Same(byString, facts[Array.IndexOf(Ids, id)]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Province")]
    [InlineData("provinc")]
    [InlineData("provinces")]
    [InlineData("provinсe")]
    [InlineData("provincé")]
    [InlineData("p\0rovince")]
    [InlineData("\ud800")]
    [InlineData("day")]
    [InlineData("days    ")]
    [InlineData("days\0\0\0\0")]
    [InlineData(LongId + "c")]
    [InlineData(LongId)]
    public void WhatIsNotThereIsNotFound(string id)
    {
        FactCollection facts = Changzhou();
        byte[] utf8 = Encoding.UTF8.GetBytes(id);

        Assert.False(facts.TryGet(id, out Fact? fact));
        Assert.Null(fact);
        Assert.False(facts.TryGet(id.AsSpan(), out _));
        Assert.False(facts.TryGet(utf8.AsSpan(), out _));
        Assert.False(facts.TryGetValue(id, out decimal value));
        Assert.Equal(0, value);
        Assert.False(facts.TryGetValue(id, 2022, out _));
        Assert.False(facts.TryGetValue(utf8.AsSpan(), Period.OfYear(2022), out _));
        Assert.False(facts.TryGetDouble(id, out _));
        Assert.False(facts.TryGetDouble(utf8.AsSpan(), 2018, out _));
    }

    [Fact]
    public void NullIsTheIdOfNoFact()
    {
        FactCollection facts = Changzhou();

        Assert.False(facts.TryGet((string?)null, out _));
        Assert.False(facts.TryGetValue((string?)null, out _));
        Assert.False(facts.TryGetValue((string?)null, 2022, out _));
        Assert.False(facts.TryGetValue((string?)null, Period.OfYear(2022), out _));
        Assert.False(facts.TryGetDouble((string?)null, out _));
        Assert.False(facts.TryGetDouble((string?)null, 2022, out _));
        Assert.False(facts.TryGetDouble((string?)null, Period.OfYear(2022), out _));
    }

    [Fact]
    public void AFigureIsFoundByIdAndTime()
    {
        FactCollection facts = Changzhou();
        const string Id = "rd-expenditure-share-of-gdp";
        ReadOnlySpan<byte> utf8 = "rd-expenditure-share-of-gdp"u8;

        Assert.Equal([3.33m, 3.33m, 3.33m], [Latest(facts, Id), facts.TryGetValue(Id.AsSpan(), out decimal a) ? a : -1, facts.TryGetValue(utf8, out decimal b) ? b : -1]);
        Assert.True(facts.TryGetValue(Id, 2017, out decimal c) && facts.TryGetValue(Id.AsSpan(), 2017, out decimal d) && facts.TryGetValue(utf8, 2017, out decimal e) && c == 2.77m && d == c && e == c);
        Period period = Period.OfYear(2017);
        Assert.True(facts.TryGetValue(Id, period, out c) && facts.TryGetValue(Id.AsSpan(), period, out d) && facts.TryGetValue(utf8, period, out e) && c == 2.77m && d == c && e == c);
        Assert.False(facts.TryGetValue(Id, 2018, out _));
        Assert.False(facts.TryGetValue(Id, 0, out _));
        Assert.False(facts.TryGetValue(Id, int.MaxValue, out _));
        Assert.False(facts.TryGetValue(Id, Period.OfMonth(2017, 1), out _));
    }

    [Fact]
    public void ADoubleIsFoundAsADoubleOnly()
    {
        FactCollection facts = Changzhou();
        const string Id = "avogadro";
        Period period = Period.OfYear(2018);

        Assert.True(facts.TryGetDouble(Id, out double a) && facts.TryGetDouble(Id.AsSpan(), out double b) && facts.TryGetDouble("avogadro"u8, out double c) && a == 6.02214076e23 && b == a && c == a);
        Assert.True(facts.TryGetDouble(Id, 2018, out a) && facts.TryGetDouble(Id.AsSpan(), 2018, out b) && facts.TryGetDouble("avogadro"u8, 2018, out c) && a == 6.02214076e23 && b == a && c == a);
        Assert.True(facts.TryGetDouble(Id, period, out a) && facts.TryGetDouble(Id.AsSpan(), period, out b) && facts.TryGetDouble("avogadro"u8, period, out c) && a == 6.02214076e23 && b == a && c == a);
        Assert.False(facts.TryGetValue(Id, out _));
        Assert.False(facts.TryGetValue(Id, 2018, out _));
        Assert.False(facts.TryGetValue("avogadro"u8, period, out _));
        Assert.False(facts.TryGetDouble("rd-expenditure-share-of-gdp", out _));
        Assert.False(facts.TryGetDouble("rd-expenditure-share-of-gdp", 2017, out _));
    }

    [Fact]
    public void ATextHasNoFigure()
    {
        Assert.False(Changzhou().TryGetValue("province", out _));
        Assert.False(Changzhou().TryGetDouble("province", out _));
    }

    [Fact]
    public void EveryKindOfPeriodIsFoundAndNoOther()
    {
        FactCollection facts = Changzhou();

        Assert.Equal([100m, 101.5m, 102.25m], Values("months", Period.OfMonth(2021, 11), Period.OfMonth(2021, 12), Period.OfMonth(2022, 2)));
        Assert.Equal([-1m, long.MaxValue, 79228162514264337593543950.33m], Values("days", Period.OfDay(2020, 2, 28), Period.OfDay(2020, 2, 29), Period.OfDay(2020, 3, 1)));
        Assert.Equal([1.0m, 2.00m], Values("ranges", Period.OfYears(2017, 2019), Period.OfYears(2017, 2022)));
        Assert.Empty(Values("months", Period.OfMonth(2022, 1), Period.OfMonth(2021, 10), Period.OfMonth(2022, 3), Period.OfYear(2021), Period.OfDay(2021, 11, 1)));
        Assert.Empty(Values("days", Period.OfDay(2020, 2, 27), Period.OfDay(2020, 3, 2), Period.OfDay(1, 1, 1), Period.OfDay(9999, 12, 31)));
        Assert.Empty(Values("ranges", Period.OfYears(2017, 2018), Period.OfYears(2017, 2023), Period.OfYear(2017)));
        Assert.False(facts.TryGetValue("months", 2021, out _));

        // The image's number for a month or day is not a year.
        Assert.DoesNotContain(Enumerable.Range(0, 1_000_000), year => facts.TryGetValue("months", year, out _) || facts.TryGetValue("days", year, out _));

        List<decimal> Values(string id, params Period[] periods) =>
            [.. periods.Where(period => facts.TryGetValue(id, period, out _)).Select(period => facts.TryGetValue(id, period, out decimal value) ? value : throw new InvalidOperationException())];
    }

    [Fact]
    public void AFigureKeepsItsDigits()
    {
        Assert.True(Changzhou().TryGetValue("ranges", out decimal value));
        Assert.Equal("2.00", value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(Changzhou().TryGetValue("days", out value));
        Assert.Equal("79228162514264337593543950.33", value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void AFigureAndItsRecordSayTheSame() =>
        Assert.All(Changzhou().Where(fact => fact.Type is not (null or NumberType.Double)).SelectMany(fact => fact.Observations, (fact, observation) => (fact.Id, observation)), pair =>
        {
            Assert.True(Changzhou().TryGetValue(pair.Id, pair.observation.Period, out decimal value));
            Assert.Equal(decimal.GetBits(pair.observation.Value.ToDecimal()), decimal.GetBits(value));
        });

    [Fact]
    public void AFactIsMadeWhenFirstAskedForAndOnce()
    {
        FactCollection facts = Changzhou();

        Assert.Equal(Ids.Length, facts.Count);
        Assert.Same(facts[1], facts[1]);
        Assert.NotSame(facts[1], Changzhou()[1]);
        Assert.Equal(facts[1], Changzhou()[1]);
        Assert.Equal(Ids, facts.Select(fact => fact.Id));
        Assert.Same(facts[0].Citation.Source, facts[1].Citation.Source);
    }

    [Fact]
    public void FiguresAreFoundWithoutMakingARecord()
    {
        FactCollection facts = Changzhou();
        Assert.True(facts.TryGetValue("days", out _) && !facts.TryGet("nothing-at-all", out _));
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool found = facts.TryGetValue("rd-expenditure-share-of-gdp", 2022, out decimal value)
            & facts.TryGetValue(LongId + "a", 2022, out _)
            & facts.TryGetDouble("avogadro"u8, out _)
            & !facts.TryGet("nothing", out _);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(found);
        Assert.Equal(3.33m, value);
        Assert.Equal(0, after - before);
    }

    [Fact]
    public async Task ThreadsThatAskAtOnceGetOneInstance()
    {
        for (int round = 0; round < 50; round++)
        {
            FactCollection facts = Changzhou();
            using var start = new Barrier(16);
            Fact?[] seen = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    return facts.TryGet("province"u8, out Fact? fact) ? fact : null;
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));

            Assert.NotNull(seen[0]);
            Assert.All(seen, fact => Assert.Same(seen[0], fact));
        }
    }

    [Fact]
    public void AskingAgainAllocatesNothing()
    {
        FactCollection facts = Changzhou();
        int found = AskInEveryForm(facts);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            found += AskInEveryForm(facts);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(12 * 101, found);
    }

    [Fact]
    public void EnumeratingAllocatesNothingBesideTheRecords()
    {
        FactCollection facts = Changzhou();
        int count = Enumerate(facts);
        long before = GC.GetAllocatedBytesForCurrentThread();
        count += Enumerate(facts);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2 * Ids.Length, count);
    }

    [Fact]
    public void AnEnumeratorStandsOnAFactOnlyBetweenItsEnds()
    {
        FactCollection.Enumerator enumerator = Changzhou().GetEnumerator();
        Assert.Throws<InvalidOperationException>(() => Changzhou().GetEnumerator().Current);
        Assert.Equal(Ids.Length, Enumerable.Range(0, 20).Count(_ => enumerator.MoveNext()));
        Assert.False(enumerator.MoveNext());
        FactCollection.Enumerator atEnd = enumerator;
        Assert.Throws<InvalidOperationException>(() => atEnd.Current);
        enumerator.Reset();
        Assert.True(enumerator.MoveNext());
        Assert.Equal(Ids[0], enumerator.Current.Id);
        Assert.False(default(FactCollection.Enumerator).MoveNext());
        Assert.Equal(Ids, ((System.Collections.IEnumerable)Changzhou()).Cast<Fact>().Select(fact => fact.Id));
    }

    [Fact]
    public void APlaceOutsideIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Changzhou()[-1]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Changzhou()[Ids.Length]);
    }

    [Fact]
    public void WhatIsNoImageIsRefused()
    {
        Assert.Throws<ArgumentNullException>("image", () => new FactCollection((FactsImageSource)null!));
        Assert.Throws<NotSupportedException>(() => new FactCollection(() => default));
        Assert.Throws<NotSupportedException>(() => new FactCollection(() => "CZF9 and what a later version puts here"u8));
    }

    [Theory]
    [InlineData("CZF2", true)]
    [InlineData("CZF9", true)]
    [InlineData("CZF0", false)]
    [InlineData("CZF1", false)]
    [InlineData("CZF\u007F", false)]
    [InlineData("ZZF2", false)]
    [InlineData("CZF", false)]
    [InlineData("", false)]
    public void ADamagedImageIsNotBlamedOnALaterVersion(string start, bool isLater)
    {
        byte[] image = System.Text.Encoding.ASCII.GetBytes(start);

        string whole = Assert.Throws<NotSupportedException>(() => new FactCollection(() => image)).Message;
        byte[] header = [.. image, .. new byte[64]];
        string message = Assert.Throws<NotSupportedException>(() => new FactCollection(() => header)).Message;

        Assert.Equal(isLater, message.Contains("later version", StringComparison.Ordinal));
        Assert.Equal(!isLater, message.Contains("damaged", StringComparison.Ordinal));
        Assert.Equal(message, whole);
    }

    private static FactCollection Changzhou() => new(Image);

    private static decimal Latest(FactCollection facts, string id) => facts.TryGetValue(id, out decimal value) ? value : -1;

    private static int AskInEveryForm(FactCollection facts)
    {
        const string Id = "rd-expenditure-share-of-gdp";
        ReadOnlySpan<byte> utf8 = "rd-expenditure-share-of-gdp"u8;
        Period period = Period.OfYear(2017);
        int found = 0;
        found += facts.TryGet(Id, out _) ? 1 : 0;
        found += facts.TryGet(Id.AsSpan(), out _) ? 1 : 0;
        found += facts.TryGet(utf8, out _) ? 1 : 0;
        found += facts.TryGetValue(Id, out _) ? 1 : 0;
        found += facts.TryGetValue(Id.AsSpan(), 2022, out _) ? 1 : 0;
        found += facts.TryGetValue(utf8, 2017, out _) ? 1 : 0;
        found += facts.TryGetValue(Id, period, out _) ? 1 : 0;
        found += facts.TryGetValue(utf8, period, out _) ? 1 : 0;
        found += facts.TryGetDouble("avogadro", out _) ? 1 : 0;
        found += facts.TryGetDouble("avogadro"u8, 2018, out _) ? 1 : 0;
        found += facts.TryGetDouble("avogadro".AsSpan(), Period.OfYear(2018), out _) ? 1 : 0;
        found += facts[1] is not null ? 1 : 0;
        found += facts.TryGet("nothing", out _) || facts.TryGetValue("nothing"u8, 2022, out _) ? 1 : 0;
        return found;
    }

    private static int Enumerate(FactCollection facts)
    {
        int count = 0;
        foreach (Fact fact in facts)
        {
            count += fact.Id.Length > 0 ? 1 : 0;
        }

        return count;
    }
}
