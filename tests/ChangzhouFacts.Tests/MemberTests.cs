using System.Text;
using System.Text.Json;
using ChangzhouFacts.Image;

namespace ChangzhouFacts.Tests;

/// <summary>Members of families: their ids and codes, and how the image stores them.</summary>
public sealed class MemberTests
{
    private static readonly FactSet Set = new("families", [
        Samples.Member(), Samples.Member("DEU", "b-7"), Samples.Text(), Samples.Member("_T", "b-7") with { Labels = [] },
        Samples.Text("note/FRA") with { Codes = [Samples.Countries.Codes[0]] },
        Samples.Text("note/_T"),
        Odd("odd/DEU", "Of its own", new LocalizedText("fr", "Propre, Allemagne")),
        Odd("odd/FRA", "France", new LocalizedText("fr", ", France")),
        Odd("odd/_T", "So, Total", new LocalizedText("fr", "Total, France")),
    ])
    {
        Sources = [Samples.Source],
        CodeLists = [Samples.Countries, Samples.Empty, Samples.Fuels],
    };

    /// <summary>In one piece, and in segments.</summary>
    public static TheoryData<int> Forms { get; } = [ImageLayout.MostInOnePiece, 0];

    [Theory]
    [InlineData("gdp/FRA", "gdp")]
    [InlineData("gdp/_T/2024.E10/b-7", "gdp")]
    [InlineData("province", null)]
    public void TheFamilyIsInTheId(string id, string? family) => Assert.Equal(family, Samples.Text(id).Family);

    [Theory]
    [InlineData("gdp/")]
    [InlineData("/FRA")]
    [InlineData("Gdp/FRA")]
    [InlineData("gdp//FRA")]
    [InlineData("gdp/FRA/")]
    [InlineData("gdp/-FRA")]
    [InlineData("gdp/.")]
    [InlineData("gdp/F RA")]
    [InlineData("gdp/Fr\u00E4")]
    [InlineData("gdp/a/b/c/d")]
    public void WhatIsNoIdOfAMemberIsRefused(string id) => Assert.Throws<ArgumentException>(nameof(id), () => Samples.Text(id));

    [Fact]
    public void CodesAreThoseOfTheId()
    {
        Code[] codes = [.. Samples.Member().Codes];
        Fact Of(string id, params Code[] its) => Samples.Text(id) with { Codes = its };

        Assert.Equal(codes, Of("a/FRA/2024.E10", codes).Codes);
        Assert.Empty(Of("a/FRA").Codes);
        Assert.Empty((Samples.Text() with { Codes = null! }).Codes);
        Assert.Throws<ArgumentException>("value", () => Of("a", codes[0]));
        Assert.Throws<ArgumentException>("value", () => Of("a/FRA", codes));
        Assert.Throws<ArgumentException>("value", () => Of("a/FRA/2024.E10", codes[0]));
        Assert.Throws<ArgumentException>("value", () => Of("a/2024.E10/FRA", codes));
        Assert.Throws<ArgumentException>("value", () => Of("a/fra", codes[0]));
        Assert.Throws<ArgumentException>("value", () => Of("a/FRA", [null!]));
    }

    [Fact]
    public void CodesAreACopyThatNoOneCanChange()
    {
        Code[] codes = [Samples.Countries.Codes[0]];
        Fact fact = Samples.Text("a/FRA") with { Codes = codes };
        codes[0] = Samples.Countries.Codes[1];

        Assert.Equal("FRA", fact.Codes[0].Value);
        Assert.False(fact.Codes is System.Collections.IList or IList<Code>);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void TheImageKeepsAll(int mostInOnePiece)
    {
        FactSet back = Written(mostInOnePiece).Set;

        Assert.Equal(Set, back);
        Assert.Equal(Set.CodeLists, back.CodeLists);
        foreach ((Fact expected, Fact actual) in Set.Facts.Zip(back.Facts))
        {
            Assert.Equal(expected.Label, actual.Label);
            Assert.Equal(expected.Labels, actual.Labels);
            Assert.Equal(expected.Codes, actual.Codes);
        }

        Assert.All(JsonTests.BothWays, options => Assert.Equal(Set, JsonSerializer.Deserialize<FactSet>(JsonSerializer.Serialize(back, options), options)));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void ACodeIsOneInstance(int mostInOnePiece)
    {
        FactCollection facts = Written(mostInOnePiece);
        Code germany = facts[1].Codes[0];

        Assert.Same(facts[1].Codes[1], facts[3].Codes[1]);
        Assert.Same(germany, facts[6].Codes[0]);
        Assert.Same(germany, facts.Set.CodeLists[0].Codes[1]);
        Assert.Same(facts[0].Codes[1], facts.Set.CodeLists[2].Codes[0]);
        Assert.Empty(facts.Set.CodeLists[1].Codes);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void AMemberIsFoundByItsIdInEveryFormWithoutAllocation(int mostInOnePiece)
    {
        WrittenImage image = Image(mostInOnePiece);
        byte[]? segment = image.Segments.SingleOrDefault()?.Bytes;
        FactCollection facts = segment is null ? new(() => image.First) : new(() => image.First, number => number == 0 ? segment : default);
        const string Id = "factor/FRA/2024.E10";
        byte[] utf8 = Encoding.UTF8.GetBytes(Id);
        Period period = Period.OfYear(2019);
        bool areSame = facts.TryGet(Id, out Fact? fact) & facts.TryGet(("x" + Id).AsSpan(1), out Fact? byCharacters) & facts.TryGet(utf8, out Fact? byUtf8)
            & facts.TryGetValue(Id, 2019, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isFound = facts.TryGet(Id, out _) & facts.TryGet(Id.AsSpan(), out _) & facts.TryGet(utf8, out _);
        bool isOtherFound = facts.TryGet("factor/fra/2024.E10", out _) | facts.TryGet("factor/FRA", out _) | facts.TryGet("factor", out _)
            | facts.TryGet("factor/FRA/2024.E10/", out _) | facts.TryGet("factor/FRA/2024_E10"u8, out _);
        bool hasValues = facts.TryGetValue(Id, out decimal latest) & facts.TryGetValue(Id.AsSpan(), 2019, out decimal ofYear) & facts.TryGetValue(utf8, period, out decimal ofPeriod);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(areSame && isFound && hasValues);
        Assert.False(isOtherFound);
        Assert.Equal(Id, fact!.Id);
        Assert.Same(fact, byCharacters);
        Assert.Same(fact, byUtf8);
        Assert.Equal([8.25m, 3m, 3m], [latest, ofYear, ofPeriod]);
        Assert.Equal(mostInOnePiece == 0, segment is not null);
        Assert.Equal(0, allocated);
    }

    /// <summary>A thousand members of one family store its long label, in two languages, once.</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public void AMemberDoesNotCarryTheLabelOfItsFamily(int mostInOnePiece)
    {
        const int Count = 1_000;
        string label = new('x', 500);
        var list = new CodeList("code", [.. Enumerable.Range(0, Count).Select(i => new Code("code", FormattableString.Invariant($"C{i}"), FormattableString.Invariant($"Name {i}")))]);
        FactSet set = new("set", [.. list.Codes.Select(code => new Fact("family/" + code.Value, label + ", " + code.Label, Samples.Paragraph4, ["text"])
        {
            Codes = [code],
            Labels = [new LocalizedText("fr", label + label + ", " + code.Label)],
        })])
        {
            Sources = [Samples.Source],
            CodeLists = [list],
        };
        WrittenImage image = SetCodec.Write(set, CancellationToken.None, mostInOnePiece);

        Assert.InRange(image.First.Length + image.Segments.Sum(segment => segment.Bytes.Length), 1, Count * 200);
        Assert.Equal(set, new FactCollection(image.ToPieces()).Set);
    }

    private static Fact Odd(string id, string label, LocalizedText localized) => new(id, label, Samples.Paragraph4, ["text"])
    {
        Codes = [.. Samples.Countries.Codes.Where(code => id.EndsWith("/" + code.Value, StringComparison.Ordinal))],
        Labels = [localized],
    };

    private static WrittenImage Image(int mostInOnePiece) => SetCodec.Write(Set, CancellationToken.None, mostInOnePiece);

    private static FactCollection Written(int mostInOnePiece) => new(Image(mostInOnePiece).ToPieces());
}
