using System.Reflection;
using System.Text.Json;

namespace ChangzhouFacts.Tests;

public sealed class FactSetTests
{
    private static readonly FactsImageSource Image = Samples.ImageOf(typeof(RecordFacts));

    [Fact]
    public void TheSetOfACollectionMakesNoFact()
    {
        FactCollection facts = New();

        FactSet set = facts.Set;
        Assert.Equal("records", set.Dataset);
        Assert.Equal(9, set.Facts.Count);
        Assert.Equal(set.GetHashCode(), New().Set.GetHashCode());
        Assert.Equal("records", set.ToString());
        Assert.Equal(3, set.Sources.Count);
        Assert.Equal(0, Made(facts));

        _ = set.Facts[4];
        Assert.Equal(1, Made(facts));
    }

    [Fact]
    public void ItIsMadeOnceAndItsFactsAreTheCollection()
    {
        FactCollection facts = New();

        Assert.Same(facts.Set, facts.Set);
        Assert.Same(facts, facts.Set.Facts);
        Assert.Same(facts[0].Citation.Source, facts.Set.Sources[1]);
        Assert.Same(Changzhou.Set, Changzhou.Set);
        Assert.Same(Changzhou.All, Changzhou.Set.Facts);
        Assert.Same(Changzhou.All.Set, Changzhou.Set);
    }

    [Fact]
    public void AskingAgainAllocatesNothing()
    {
        FactCollection facts = New();
        FactSet set = facts.Set;
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isSame = ReferenceEquals(set, facts.Set);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(isSame);
    }

    [Fact]
    public void EveryThreadGetsTheSameSet()
    {
        for (int round = 0; round < 50; round++)
        {
            FactCollection facts = New();
            FactSet[] sets = new FactSet[16];
            Parallel.For(0, sets.Length, i => sets[i] = facts.Set);

            Assert.All(sets, set => Assert.Same(facts.Set, set));
        }
    }

    [Fact]
    public void ItSaysWhatTheFactsFileSays()
    {
        Assert.Equal("changzhou", Changzhou.Set.Dataset);
        Assert.Equal("Changzhou, Jiangsu, China", Changzhou.Set.Subject);
        Assert.Equal("Revamped Innovative Ecosystem Pays Off in Changzhou", Assert.Single(Changzhou.Set.Sources).Title);
        FactSet records = RecordFacts.Set;
        Assert.Null(records.Title);
        Assert.Null(records.Description);
        Assert.Null(records.Subject);
        Assert.Equal(["plain", "full", "third"], records.Sources.Select(source => source.Id));
        Assert.Equal("https://example.org/a", records.Sources[1].Url);
    }

    [Fact]
    public void SetsAreEqualIfTheirFactsAreOneByOne()
    {
        FactSet compiled = New().Set;
        FactSet made = Copy(compiled, compiled.Facts);

        Assert.NotSame(compiled, New().Set);
        Assert.True(compiled == New().Set);
        Assert.True(compiled.Equals(made) && made.Equals(compiled));
        Assert.Equal(compiled.GetHashCode(), made.GetHashCode());
        Assert.False(compiled.Equals(Copy(compiled, [.. compiled.Facts.Reverse()])));
        Assert.False(compiled.Equals(Copy(compiled, [.. compiled.Facts.Skip(1)])));
        Assert.False(compiled.Equals(Copy(compiled, [.. compiled.Facts.Take(5), compiled.Facts[5] with { Note = "other" }])));
        Assert.False(compiled.Equals(compiled with { Title = "other" }));
        Assert.False(compiled.Equals(compiled with { Sources = [] }));
        Assert.False(compiled.Equals(null));
    }

    [Fact]
    public void WhatIsNoSetIsRefused()
    {
        Assert.Throws<ArgumentNullException>("dataset", () => new FactSet(null!, []));
        Assert.Throws<ArgumentException>("dataset", () => new FactSet("A set", []));
        Assert.Throws<ArgumentNullException>("facts", () => new FactSet("set", (IReadOnlyList<Fact>)null!));
        Assert.Throws<ArgumentException>("facts", () => new FactSet("set", [null!]));
        Assert.Throws<ArgumentException>("facts", () => new FactSet("set", [Samples.Text(), Samples.Text()]));
        Assert.Throws<ArgumentException>("value", () => new FactSet("set", []) { Sources = [null!] });
    }

    [Fact]
    public void ListsAreCopiesThatNoOneCanChange()
    {
        Fact[] facts = [Samples.Text()];
        Source[] sources = [Samples.Source];
        var set = new FactSet("set", facts) { Sources = sources };

        facts[0] = Samples.Series();
        sources[0] = new Source("other", "Other");

        Assert.Equal("province", set.Facts[0].Id);
        Assert.Same(Samples.Source, set.Sources[0]);
        Assert.False(set.Facts is System.Collections.IList or IList<Fact>);
        Assert.False(set.Sources is System.Collections.IList or IList<Source>);
    }

    [Fact]
    public void ItsTextIsItsTitleElseItsId()
    {
        Assert.Equal("set", new FactSet("set", []).ToString());
        Assert.Equal("A set", new FactSet("set", []) { Title = "A set" }.ToString());
    }

    [Fact]
    public void ItComesBackEqualFromJson()
    {
        foreach (FactSet set in new[] { Changzhou.Set, New().Set })
        {
            foreach (JsonSerializerOptions options in JsonTests.BothWays)
            {
                string json = JsonSerializer.Serialize(set, options);
                FactSet? back = JsonSerializer.Deserialize<FactSet>(json, options);

                Assert.Equal(set, back);
                Assert.Equal(json, JsonSerializer.Serialize(back, options));
            }
        }
    }

    private static FactSet Copy(FactSet set, IReadOnlyList<Fact> facts) =>
        new(set.Dataset, facts) { Title = set.Title, Description = set.Description, Subject = set.Subject, Sources = set.Sources };

    // A set that has not created any facts.
    private static FactCollection New() => new(Image);

    /// <summary>The number of facts that a collection has created; its first element is the sentinel for no fact.</summary>
    private static int Made(FactCollection facts) =>
        ((Fact?[])typeof(FactCollection).GetField("_facts", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(facts)!).Skip(1).Count(fact => fact is not null);
}
