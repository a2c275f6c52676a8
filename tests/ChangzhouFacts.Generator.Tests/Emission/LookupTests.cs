using System.Runtime.InteropServices;
using System.Text;
using ChangzhouFacts.Generator.Tests.Testing;
using ChangzhouFacts.Image;
using CsCheck;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>The lookup by id, from the image's writer to the runtime's reader, compared with a plain dictionary.</summary>
public sealed class LookupTests
{
    private static readonly Gen<string> Id =
        from parts in Gen.String[Gen.Char["abxyz019"], 1, 12].Array[1, 10]
        select string.Join('-', parts.Prepend("i")) is var id && id.Length > 128 ? id[..128].TrimEnd('-') : string.Join('-', parts.Prepend("i"));

    private static readonly Gen<string> Code =
        from first in Gen.Char["aZ09_"]
        from rest in Gen.String[Gen.Char["abXYZ019._-"], 0, 63]
        select first + rest;

    private static readonly Gen<string> MemberId =
        from family in Gen.OneOfConst("gdp", "emission-factor", new string('f', 128))
        from codes in Gen.OneOf(Code, Gen.OneOfConst("FRA", "fra", "F", "_T", "2024.E10")).Array[1, 3]
        select family + "/" + string.Join('/', codes);

    [Fact]
    public void RandomMembersOfFamiliesAreFoundAndOthersAreNot() => Gen.Select(MemberId.HashSet[0, 300], MemberId.Array[50]).Sample(
        (ids, others) => Check([.. ids], others));

    /// <summary>The windows of a slot do not cover ids of more than forty characters, and lengths 64 apart share a bit.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(1_000)]
    public void MembersWithTheLongestIdsAreFoundAndNoneThatDiffersInOneCharacter(int count)
    {
        string head = new string('f', 128) + "/" + new string('A', 64) + "/" + new string('_', 64) + "/";
        string[] ids = [.. Enumerable.Range(0, count).Select(i => head + FormattableString.Invariant($"{i}.").PadRight(64, 'z'))];
        Assert.All(ids, id => Assert.Equal(323, id.Length));
        string one = ids[^1];

        Check(ids, [.. Enumerable.Range(0, one.Length).Select(i => one[..i] + '\u00E9' + one[(i + 1)..]), one.ToLowerInvariant(), one.ToUpperInvariant(), one + "z", one[..^1], one[..^64], head[..^1]]);
    }

    [Fact]
    public void MembersOfOneFamilyAreFoundInAnyCase() => Check(
        [.. "FRA,fra,Fra,_T,__,2024,2024.E10,2024_E10,2024-E10,a,A,FRA/a,FRA/A,fra/A/b,fra/A/B".Split(',').Select(codes => "gdp/" + codes), "gdp", "gdp-fra"],
        ["gdp/", "gdp/FR", "gdp/FRA/", "gdp//FRA", "GDP/FRA", "gdp/frA", "gdp/2024 E10", "gdp.FRA", "gdp/FRA/a/", "gdp/FRA\0", "gdp/_t", "/FRA", "FRA"]);

    [Fact]
    public void RandomIdsAreFoundAndOthersAreNot() => Gen.Select(Id.HashSet[0, 300], Id.Array[50]).Sample(
        (ids, others) => Check([.. ids], others),
        iter: 3 * CsCheck.Check.Iter);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(12)]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void IdsOfOnePrefixAreFoundAtEverySize(int count) =>
        Check([.. Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"household-income-{i}-per-capita-and-year"))], ["household-income-per-capita-and-year"]);

    [Fact]
    public void AsManyIdsAsThereCanBeAreFound() => IdsOfOnePrefixAreFoundAtEverySize(100_000);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 26)]
    [InlineData(2, 300)]
    [InlineData(7, 300)]
    [InlineData(8, 300)]
    [InlineData(9, 300)]
    [InlineData(40, 300)]
    [InlineData(41, 300)]
    [InlineData(128, 300)]
    public void IdsOfOneLengthAreFound(int length, int count) => Check(
        [.. Enumerable.Range(0, count).Select(i => (Letters(i) + new string('x', 128))[..length]).Distinct()],
        [new string('x', length), new string('x', length + 1)]);

    [Theory]
    [InlineData(40)]
    [InlineData(41)]
    [InlineData(64)]
    [InlineData(128)]
    public void AnIdIsFoundAndNoneThatDiffersInOneCharacterWhereverItIs(int length)
    {
        string id = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26))));
        IEnumerable<string> differing = Enumerable.Range(0, length).SelectMany(i => new[] { '0', 'é', '常', (char)(id[i] + 256) }.Select(c => id[..i] + c + id[(i + 1)..]));

        Check([id], [.. differing, id[1..], id[..^1], id + "a"]);
        Check([id, .. Enumerable.Range(1, length - 1).Select(i => id[..i] + '9' + id[(i + 1)..])], [.. differing]);
    }

    [Fact]
    public void WhatCannotBeAnIdIsNotFound() => Check(
        ["a", "province", "rd-expenditure-share-of-gdp"],
        ["", " ", "\0", "a\0", "provincе", "PROVINCE", "\ud800", "常州", "😀😀😀😀", new string('a', 100_000)]);

    /// <summary>All their windows are the same, and a slot does not tell the lengths above forty.</summary>
    [Fact]
    public void IdsOfOneLetterAreToldApartByTheirLength() => Check([.. Enumerable.Range(1, 128).Select(length => new string('a', length))], [new string('a', 129), new string('b', 64)]);

    [Fact]
    public void AMemberIsFoundByPrefixAndCodeOfAnyLength()
    {
        string[] ids = [.. from prefix in Enumerable.Range(2, 45) from code in Enumerable.Range(1, 12) select new string('f', prefix - 1) + "/" + "ABCDEFGHIJKL"[..code]];
        string[] small = [.. ids.Where((_, place) => place % 50 == 0)];
        string[] others = [.. ids.Concat(ids.Select(id => id[..^1] + "z")).Concat(ids.Select(id => id[..^1] + "é")).Concat(ids.Select(id => "g" + id[1..])).Concat(ids.Select(id => id + "\uff21"))];

        Check(ids, others);
        Check([.. ids.Where(id => id.Length <= ImageLayout.LongestInSlot)], others);
        Check(small, others);
    }

    [Fact]
    public void AMemberWithoutACodeIsNotFoundAndAPrefixIsChecked()
    {
        byte[] image = ImageOf(["gdp/FRA", "gdp/DEU"]);

        Assert.Equal(-1, new FactsImage(image).FindMember("    gdp/", 4, ""));
        Assert.Equal(-1, new FactsImage(image).FindMember("    gdp/", 4, null));
        Assert.Equal(-1, new FactsImage(image).FindMember("    gdp/", 4, new string('A', 100_000)));
        Assert.Throws<ArgumentException>("prefix", () => new FactsImage(image).FindMember("   gdp/", 3, "FRA"));
        Assert.Throws<ArgumentException>("prefix", () => new FactsImage(image).FindMember("    gdp/", 8, "FRA"));
        Assert.Throws<ArgumentException>("prefix", () => new FactsImage(image).FindMember("    gdp/", -1, "FRA"));
        Assert.Throws<ArgumentException>("prefix", () => new FactsImage(image).FindMember("     gdp/", 5, "FRA"));
        Assert.Throws<ArgumentNullException>("prefix", () => new FactsImage(image).FindMember(null!, 0, "FRA"));
    }

    [Fact]
    public void TheSameIdsGiveTheSameImage()
    {
        string[] ids = [.. Enumerable.Range(0, 1_000).Select(i => FormattableString.Invariant($"id-{i}"))];

        Assert.Equal(ImageOf(ids), ImageOf(ids));
    }

    [Fact]
    public void AnImageIsAsciiButForTexts()
    {
        byte[] image = ImageOf(["a", "province"]);

        Assert.All(image, b => Assert.True(b < 0x80));
    }

    [Theory]
    [InlineData("abcdefgh")]
    [InlineData("a-0zA~ h")]
    public void TheHashOfCharactersIsThatOfTheirBytes(string text)
    {
        string longer = text + text + text + "xyz";
        byte[] bytes = Encoding.UTF8.GetBytes(longer);
        nint last = longer.Length - 8;
        ref char characters = ref MemoryMarshal.GetReference(longer.AsSpan());
        for (int extraWindows = IdHash.NoExtraWindow; extraWindows <= IdHash.AllWindowsAndLength; extraWindows++)
        {
            Assert.Equal(
                IdHash.Of(WindowPair.Of(ref characters, 0, last), ref characters, last, slotLength: 1, extraWindows, seed: 5),
                IdHash.Of(WindowPair.Of(ref bytes[0], 0, last), ref bytes[0], last, slotLength: 1, extraWindows, seed: 5));
        }
    }

    [Theory]
    [InlineData(ImageLayout.VersionAt, '2')]
    [InlineData(ImageLayout.ExtraWindowsAt, IdHash.AllWindowsAndLength + 1)]
    [InlineData(ImageLayout.SlotShiftAt, 0)]
    [InlineData(ImageLayout.SlotShiftAt, 32)]
    [InlineData(ImageLayout.SlotShiftAt, 33)]
    [InlineData(ImageLayout.SlotShiftAt, 40)]
    [InlineData(ImageLayout.SlotShiftAt, 64)]
    [InlineData(ImageLayout.BucketShiftAt, 0)]
    [InlineData(ImageLayout.BucketShiftAt, 33)]
    [InlineData(ImageLayout.BucketShiftAt, 40)]
    [InlineData(ImageLayout.BucketShiftAt, 65)]
    public void AnImageWithAHeaderThatNoVersionWritesIsRefused(int at, byte value)
    {
        byte[] image = ImageOf(["a", "province"]);
        image[at] = value;

        Assert.Throws<NotSupportedException>(() => new FactsImage(image).Count);
    }

    [Fact]
    public void AnImageThatDoesNotSayWhichLengthsIdsHaveIsReadToo()
    {
        string[] ids = ["a", "province", "rd-expenditure-share-of-gdp"];
        byte[] image = ImageOf(ids);
        image[ImageLayout.FormAt] = ImageLayout.Digit(0);

        Assert.All(ids, id => Assert.True(new FactsImage(image).Find(id) >= 0));
        Assert.Equal(-1, new FactsImage(image).Find("provinc"));
    }

    [Fact]
    public void LengthsThatAre64ApartShareABit() =>
        Check([new string('a', 8), new string('b', 100)], [new string('a', 72), new string('b', 9), new string('b', 36), new string('b', 99)]);

    private static string Letters(int number) => number < 26 ? ((char)('a' + number)).ToString() : (char)('a' + (number % 26)) + Letters((number / 26) - 1);

    private static byte[] ImageOf(IEnumerable<string> ids) => WrittenImageOf(ids).First;

    private static WrittenImage WrittenImageOf(IEnumerable<string> ids, int mostInOnePiece = int.MaxValue)
    {
        FactSet set = new FactSetBuilder().Add([.. ids.Select(id => Sample.Text(id, "A label", "text"))]).Build().Set;
        return SetCodec.Write(set, CancellationToken.None, mostInOnePiece);
    }

    private static void Check(string[] ids, string[] others)
    {
        WrittenImage whole = WrittenImageOf(ids);
        Check(ids, others, whole, id => new FactsImage(whole.First).Find(id), id => new FactsImage(whole.First).Find(id.AsSpan()), utf8 => new FactsImage(whole.First).Find(utf8));
        Assert.All(ids.Concat(others), id => Assert.Equal(new FactsImage(whole.First).Find(id), FindInTwoParts(whole.First, id)));

        // The windows of the slots alone take the maximum size of a piece, which is then too much.
        WrittenImage withWindows = WrittenImageOf(ids, new FactsImage(whole.First).SlotCount * ImageLayout.SlotSize);
        Assert.Equal(ids.Any(id => id.Length > ImageLayout.LongestInSlot), withWindows.HasBareSlots);
        CheckSegmented(ids, others, withWindows);
        WrittenImage bare = WrittenImageOf(ids, mostInOnePiece: 0);
        Assert.True(bare.HasBareSlots);
        CheckSegmented(ids, others, bare);
    }

    // Wherever the id is divided.
    private static int FindInTwoParts(byte[] image, string id)
    {
        int[] slots = [.. Enumerable.Range(1, Math.Max(0, Math.Min(id.Length, 400) - 1)).Select(length => FindMember(image, id[..length], id[length..])).Distinct()];
        return slots.Length == 0 ? new FactsImage(image).Find(id) : Assert.Single(slots);
    }

    private static int FindMember(byte[] image, string prefix, string code)
    {
        string filled = prefix.PadLeft(ImageLayout.WindowSize, '~');
        return new FactsImage(image).FindMember(filled, filled.Length - prefix.Length, code);
    }

    private static void CheckSegmented(string[] ids, string[] others, WrittenImage image) => Check(
        ids,
        others,
        image,
        id => Of(image, new FactsImage(image.First).Find(id), (facts, slot) => facts.Has(slot, id)),
        id => Of(image, new FactsImage(image.First).Find(id.AsSpan()), (facts, slot) => facts.Has(slot, id.AsSpan())),
        utf8 => Of(image, new FactsImage(image.First).Find(utf8), (facts, slot) => facts.Has(slot, utf8)));

    // The way generated code finds an id if the facts are in segments.
    private static int Of(WrittenImage image, int slot, HasId has) => !image.HasBareSlots || has(image.ToPieces().ImageOf(slot), slot) ? slot : -1;

    private static void Check(string[] ids, string[] others, WrittenImage image, Func<string, int> find, Func<string, int> findCharacters, Func<byte[], int> findUtf8)
    {
        Dictionary<string, int> places = ids.Select((id, place) => (id, place)).ToDictionary(pair => pair.id, pair => pair.place, StringComparer.Ordinal);
        var collection = new FactCollection(image.ToPieces());
        var slots = new HashSet<int>();
        foreach (string id in ids.Concat(others).Append(""))
        {
            int slot = find(id);

            Assert.Equal(places.ContainsKey(id), slot >= 0);
            Assert.Equal(slot, findCharacters(id));
            Assert.Equal(slot, findUtf8(Encoding.UTF8.GetBytes(id)));
            Assert.True(slot < 0 || slots.Add(slot) || others.Contains(id));
            Assert.True(!collection.TryGet(slot, out Fact? fact) || fact.Id == id);
        }

        Assert.Equal(ids.Length, collection.Count);
        Assert.Equal(ids.Take(500), collection.Take(500).Select(fact => fact.Id));
    }

    private delegate bool HasId(FactsImage image, int slot);
}
