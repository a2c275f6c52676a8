namespace ChangzhouFacts.Image;

/// <summary>Where things are in an image, as docs/image.md describes it. The generator writes by these numbers and the runtime reads by them.</summary>
internal static class ImageLayout
{
    /// <summary>The version, an ASCII digit. A reader reads this one and every older one, back to the first.</summary>
    public const byte Version = (byte)'1';
    public const byte FirstVersion = (byte)'1';

    public const int VersionAt = 3;
    public const int ShortestIdAt = 4;
    public const int LengthSpanAt = 5;
    public const int ExtraWindowsAt = 6;
    public const int BucketShiftAt = 7;
    public const int SeedAt = 8;
    public const int SlotShiftAt = 9;
    public const int HasLengthsAt = 10;
    public const int CountAt = 12;
    public const int OrderAt = 16;
    public const int SourcesAt = 21;
    public const int UnitsAt = 26;
    public const int SetAt = 31;
    public const int PilotsAt = 36;

    /// <summary>The digits of a count or a slot, and those of an offset.</summary>
    public const int CountDigits = 4;
    public const int OffsetDigits = 5;

    /// <summary>What a slot holds: five windows of eight characters of the id, its length in eight bytes, and the offset of its fact.</summary>
    public const int WindowSize = 8;
    public const int SlotLengthAt = 40;
    public const int SlotFactAt = 48;
    public const int SlotSize = 53;

    /// <summary>The longest id whose windows hold all of it, and what stands for the length of a longer one.</summary>
    public const int LongestInSlot = 40;
    public const int LongerThanSlot = 0x5E;

    /// <summary>Stands for the shift of a set so small that the hash gives the slots without buckets and pilots.</summary>
    public const byte NoBuckets = 64;

    /// <summary>Fills up an id shorter than a window; no id has it.</summary>
    public const byte Padding = (byte)' ';

    /// <summary>
    /// From so many slots on it pays to look at the fingerprint first. Below, all slots are at hand, and the branch is wrong too often where ids that
    /// are there and others take turns.
    /// </summary>
    public const int FewestSlotsToRefuse = 128;

    /// <summary>The header's byte where behind the slots is which lengths the ids have; another digit where that is not there.</summary>
    public const byte HasLengths = 0x41;

    /// <summary>The bytes behind the slots that say which lengths the ids have, where the header says that they are there.</summary>
    public const int LengthsSize = 16;

    /// <summary>
    /// Up to so many ids, most lengths are those of no id, and an id is refused by its length first. With more of them the branch is wrong more often
    /// than it saves a comparison.
    /// </summary>
    public const int MostIdsWithLengths = 16;

    /// <summary>The fingerprint of a slot that holds no id; no hash has it.</summary>
    public const byte EmptySlot = 0x20;

    /// <summary>The scale of a series whose values have one each.</summary>
    public const int ScalePerValue = 63;

    /// <summary>The most bytes of an image: what <see cref="OffsetDigits"/> can count.</summary>
    public const int MaximumSize = 1 << (6 * OffsetDigits);

    /// <summary>The byte of a digit from 0 to 63: printable ASCII, all but the last.</summary>
    public static byte Digit(int value) => (byte)(0x40 | value);

    /// <summary>A length as a slot has it: the lowest of eight bytes, all of them printable ASCII.</summary>
    public static ulong SlotLength(int length) => 0x2020_2020_2020_2020 + (ulong)(uint)length;

    /// <summary>Where the five windows of an id begin, for the place of its last window: together they cover 40 characters.</summary>
    public static int WindowAt(int window, int last) => window switch
    {
        0 => 0,
        1 => last,
        2 => last >> 1,
        3 => last >> 2,
        _ => (last * 3) >> 2,
    };
}
