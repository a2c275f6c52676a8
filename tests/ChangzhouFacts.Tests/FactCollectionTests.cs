using System.Text;

namespace ChangzhouFacts.Tests;

public sealed class FactCollectionTests
{
    private static readonly string[] Ids = ["rd-expenditure-share-of-gdp", "province", "avogadro"];

    [Theory]
    [InlineData("rd-expenditure-share-of-gdp")]
    [InlineData("province")]
    [InlineData("avogadro")]
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
    public void AFactIsMadeWhenFirstAskedForAndOnce()
    {
        var made = new List<int>();
        var facts = new FactCollection(Ids, place =>
        {
            made.Add(place);
            return Make(place);
        });

        Assert.Equal(3, facts.Count);
        Assert.False(facts.TryGet("nothing", out _));
        Assert.Empty(made);
        Assert.Same(facts[1], facts[1]);
        Assert.Equal([1], made);
        Assert.Equal(Ids, facts.Select(fact => fact.Id));
        Assert.Equal([1, 0, 2], made);
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
        Assert.Equal(6, count);
    }

    [Fact]
    public void AnEnumeratorStandsOnAFactOnlyBetweenItsEnds()
    {
        FactCollection.Enumerator enumerator = Changzhou().GetEnumerator();
        Assert.Throws<InvalidOperationException>(() => Changzhou().GetEnumerator().Current);
        Assert.Equal(3, Enumerable.Range(0, 9).Count(_ => enumerator.MoveNext()));
        Assert.False(enumerator.MoveNext());
        enumerator.Reset();
        Assert.True(enumerator.MoveNext());
        Assert.Equal(Ids[0], enumerator.Current.Id);
        Assert.False(default(FactCollection.Enumerator).MoveNext());
        Assert.Equal(Ids, ((System.Collections.IEnumerable)Changzhou()).Cast<Fact>().Select(fact => fact.Id));
    }

    [Fact]
    public void AnEmptyCollectionFindsNothing()
    {
        var facts = new FactCollection([], _ => throw new InvalidOperationException());

        Assert.Empty(facts);
        Assert.False(facts.TryGet("province", out _));
        Assert.False(facts.TryGet(""u8, out _));
    }

    [Fact]
    public void APlaceOutsideIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Changzhou()[-1]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Changzhou()[3]);
    }

    [Fact]
    public void WrongIdsAndFactsAreRefused()
    {
        Assert.Throws<ArgumentNullException>("ids", () => new FactCollection(null!, Make));
        Assert.Throws<ArgumentNullException>("create", () => new FactCollection(Ids, null!));
        Assert.Throws<ArgumentNullException>("ids", () => new FactCollection([null!], Make));
        Assert.Throws<ArgumentException>("ids", () => new FactCollection(["é"], Make));
        Assert.Throws<InvalidOperationException>(() => new FactCollection(["a", "a"], Make).TryGet("a", out _));
        Assert.Throws<InvalidOperationException>(() => new FactCollection(["other"], Make)[0]);
        Assert.Throws<InvalidOperationException>(() => new FactCollection(["other"], _ => null!)[0]);
    }

    [Fact]
    public void LaterChangesToTheArrayOfIdsDoNotReachIt()
    {
        string[] ids = [.. Ids];
        var facts = new FactCollection(ids, Make);
        ids[1] = "elsewhere";

        Assert.True(facts.TryGet("province", out _));
        Assert.False(facts.TryGet("elsewhere", out _));
    }

    private static FactCollection Changzhou() => new(Ids, Make);

    private static Fact Make(int place) => place switch
    {
        0 => Samples.Series(),
        1 => Samples.Text(),
        _ => Samples.OfDouble(),
    };

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
