using System.Runtime.InteropServices;

namespace ChangzhouFacts.Image;

/// <summary>
/// A perfect hash table of ids: each id has its own slot. The hash assigns ids to buckets; the pilot of a bucket, found by trial,
/// sends all of its ids to free slots.
/// </summary>
internal sealed class IdTable
{
    // A pilot is one printable byte that needs no escaping.
    private const int FirstPilot = 0x20;
    private const int LastPilot = 0x7E;

    private const int IdsPerBucket = 2;
    private const int MostIdsWithoutBuckets = 16;
    private const int Seeds = 128;

    private readonly ulong[] _hashes;

    private IdTable(int extraWindows, int seed, ulong[] hashes, int bucketBits, int slotBits)
    {
        _hashes = hashes;
        ExtraWindows = extraWindows;
        Seed = seed;
        BucketShift = bucketBits == 0 ? ImageLayout.NoBuckets : 64 - bucketBits;
        Pilots = new byte[bucketBits == 0 ? 0 : 1 << bucketBits];
        SlotShift = 64 - slotBits;
        Owners = new int[1 << slotBits];
    }

    /// <summary>The windows to hash besides the ends of an id.</summary>
    public int ExtraWindows { get; }

    public int Seed { get; }

    /// <summary>The shift that turns a hash into its bucket; or that there are no buckets.</summary>
    public int BucketShift { get; }

    /// <summary>The shift that turns the product of hash and pilot into a slot.</summary>
    public int SlotShift { get; }

    public byte[] Pilots { get; }

    /// <summary>For each slot, the index of its id in the list, or -1.</summary>
    public int[] Owners { get; }

    /// <summary>Builds the table of distinct ids.</summary>
    public static IdTable Of(IReadOnlyList<string> ids)
    {
        string[] texts = ids.Select(id => id.PadRight(ImageLayout.WindowSize, (char)ImageLayout.Padding)).ToArray();
        IdTable? table = ids.Count > MostIdsWithoutBuckets ? null : Search(ids, texts, bucketBits: 0, Bits(ids.Count) + 1) ?? Search(ids, texts, bucketBits: 0, Bits(ids.Count) + 2);
        table ??= Search(ids, texts, Bits(ids.Count / IdsPerBucket), Bits(ids.Count + (ids.Count >> 3) + 1));
        table ??= Search(ids, texts, Bits(ids.Count / IdsPerBucket), Bits(ids.Count) + 2);
        return table ?? throw new InvalidOperationException("No perfect hash was found for the ids.");
    }

    /// <summary>The fingerprint of each slot.</summary>
    public byte FingerprintOf(int slot) => Owners[slot] < 0 ? ImageLayout.EmptySlot : IdHash.Fingerprint(_hashes[Owners[slot]]);

    private static IdTable? Search(IReadOnlyList<string> ids, string[] texts, int bucketBits, int slotBits)
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            foreach (int extraWindows in new[] { IdHash.NoExtraWindow, IdHash.MiddleWindow, IdHash.QuarterWindows, IdHash.AllWindows, IdHash.AllWindowsAndLength })
            {
                ulong[] hashes = texts.Select((text, i) => Hash(text, ids[i].Length, extraWindows, seed)).ToArray();
                if (new HashSet<ulong>(hashes).Count < hashes.Length)
                {
                    continue;
                }

                var table = new IdTable(extraWindows, seed, hashes, bucketBits, slotBits);
                if (bucketBits == 0 ? table.TryFillWithoutBuckets() : table.TryFill())
                {
                    return table;
                }

                break;
            }
        }

        return null;
    }

    private bool TryFillWithoutBuckets()
    {
        Owners.AsSpan().Fill(-1);
        for (int i = 0; i < _hashes.Length; i++)
        {
            nint slot = IdHash.Slot(_hashes[i], SlotShift);
            if (Owners[slot] >= 0)
            {
                return false;
            }

            Owners[slot] = i;
        }

        return true;
    }

    // The fullest buckets first, while most slots are free; then by number, so that every run builds the same table.
    private bool TryFill()
    {
        Owners.AsSpan().Fill(-1);
        Pilots.AsSpan().Fill(FirstPilot);
        var buckets = new List<int>[Pilots.Length];
        for (int i = 0; i < _hashes.Length; i++)
        {
            (buckets[(int)(_hashes[i] >> BucketShift)] ??= new List<int>()).Add(i);
        }

        return Enumerable.Range(0, buckets.Length)
            .Where(bucket => buckets[bucket] is not null)
            .OrderByDescending(bucket => buckets[bucket].Count)
            .ThenBy(bucket => bucket)
            .All(bucket => TryPlace(bucket, buckets[bucket]));
    }

    private bool TryPlace(int bucket, List<int> members)
    {
        for (int pilot = FirstPilot; pilot <= LastPilot; pilot++)
        {
            int placed = 0;
            while (placed < members.Count && Owners[SlotOf(members[placed], pilot)] < 0)
            {
                Owners[SlotOf(members[placed], pilot)] = members[placed];
                placed++;
            }

            if (placed == members.Count)
            {
                Pilots[bucket] = (byte)pilot;
                return true;
            }

            for (int i = 0; i < placed; i++)
            {
                Owners[SlotOf(members[i], pilot)] = -1;
            }
        }

        return false;
    }

    private int SlotOf(int member, int pilot) => (int)IdHash.Slot(_hashes[member], (byte)pilot, SlotShift);

    private static ulong Hash(string text, int length, int extraWindows, int seed)
    {
        ref char start = ref MemoryMarshal.GetReference(text.AsSpan());
        nint last = text.Length - ImageLayout.WindowSize;
        ulong slotLength = ImageLayout.SlotLength(length > ImageLayout.LongestInSlot ? ImageLayout.LongerThanSlot : length);
        return IdHash.Of(WindowPair.Of(ref start, 0, last), ref start, last, slotLength, extraWindows, seed);
    }

    // At least one, because a shift by 64 does not shift.
    private static int Bits(int count)
    {
        int bits = 1;
        while (1 << bits < count)
        {
            bits++;
        }

        return bits;
    }
}
