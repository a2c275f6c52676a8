namespace ChangzhouFacts.Tests;

public sealed class FamilyIdTests
{
    private static readonly string Longest = new('x', 64);

    [Fact]
    public void AnIdIsTheFamilyAndItsCodes()
    {
        var buffer = new char[323];

        Assert.Equal("gdp/FRA", FamilyId.Of(buffer, "gdp", "FRA").ToString());
        Assert.Equal("factor/2024/E10", FamilyId.Of(buffer, "factor", "2024", "E10").ToString());
        Assert.Equal("a/b/C/_d", FamilyId.Of(buffer, "a", "b", "C", "_d").ToString());
        Assert.True(FamilyId.Of(buffer, "gdp", "FRA").Overlaps(buffer));
        string family = new('f', 128);
        Assert.Equal(string.Join('/', family, Longest, Longest, Longest), FamilyId.Of(buffer, family, Longest, Longest, Longest).ToString());
    }

    /// <summary>A buffer that is too small gives no id, and nothing is written beyond one of the exact size.</summary>
    [Fact]
    public void WhatDoesNotFitIsTheIdOfNoFact()
    {
        for (int size = 0; size <= 8; size++)
        {
            char[] buffer = [.. Enumerable.Repeat('~', 9)];

            Assert.Equal(size < 5 ? "" : "abc/d", FamilyId.Of(buffer.AsSpan(0, size), "abc", "d").ToString());
            Assert.Equal(size < 7 ? "" : "a/bcd/e", FamilyId.Of(buffer.AsSpan(0, size), "a", "bcd", "e").ToString());
            Assert.Equal(size < 8 ? "" : "a/b/c/de", FamilyId.Of(buffer.AsSpan(0, size), "a", "b", "c", "de").ToString());
            Assert.All(buffer[size..], c => Assert.Equal('~', c));
        }
    }

    [Fact]
    public void AnEmptyCodeMakesNoId()
    {
        var buffer = new char[40];

        Assert.True(FamilyId.Of(buffer, "gdp", "").IsEmpty);
        Assert.True(FamilyId.Of(buffer, "gdp", null).IsEmpty);
        Assert.True(FamilyId.Of(buffer, "gdp", "", "FRA").IsEmpty);
        Assert.True(FamilyId.Of(buffer, "gdp", "FRA", "").IsEmpty);
        Assert.True(FamilyId.Of(buffer, "gdp", "", "FRA", "x").IsEmpty);
        Assert.True(FamilyId.Of(buffer, "gdp", "FRA", "", "x").IsEmpty);
        Assert.True(FamilyId.Of(buffer, "gdp", "FRA", "x", default).IsEmpty);
        Assert.True(FamilyId.Of(buffer, "", "FRA").IsEmpty);
        Assert.Throws<ArgumentNullException>("family", () => FamilyId.Of(buffer, null!, "FRA").Length);
    }

    /// <summary>A caller may pass any text as a code; it never finds a member with other codes.</summary>
    [Fact]
    public void ASlashInACodeFindsNoMember()
    {
        var buffer = new char[40];
        var facts = new FactSet("set", [Samples.Text("gdp/FRA/A"), Samples.Text("gdp/FRA/B")]).Facts.Select(fact => fact.Id).ToList();

        Assert.Contains(FamilyId.Of(buffer, "gdp", "FRA", "A").ToString(), facts);
        Assert.DoesNotContain(FamilyId.Of(buffer, "gdp", "FRA/A", "B").ToString(), facts);
        Assert.DoesNotContain(FamilyId.Of(buffer, "gdp", "FRA/A", "/").ToString(), facts);
    }

    [Fact]
    public void NothingIsAllocated()
    {
        Span<char> buffer = stackalloc char[323];
        int length = FamilyId.Of(buffer, "gdp", "FRA").Length;
        long before = GC.GetAllocatedBytesForCurrentThread();
        length += FamilyId.Of(buffer, "gdp", "FRA").Length + FamilyId.Of(buffer, "gdp", "FRA", "b").Length + FamilyId.Of(buffer, "gdp", Longest, Longest, Longest).Length;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(7 + 7 + 9 + 198, length);
        Assert.Equal(0, allocated);
    }
}
