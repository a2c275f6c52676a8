namespace ChangzhouFacts.Image;

/// <summary>Where things are in an image, as docs/image.md describes it. The generator writes by these numbers and the runtime reads by them.</summary>
internal static class ImageLayout
{
    /// <summary>The version, an ASCII digit. A reader reads this one and every older one, back to the first.</summary>
    public const byte Version = (byte)'1';
    public const byte FirstVersion = (byte)'1';

    public const int VersionAt = 3;
    public const int ShortestIdAt = 4;
    public const int LengthSpanAt = 6;
    public const int ExtraWindowsAt = 8;
    public const int BucketShiftAt = 9;
    public const int SeedAt = 10;
    public const int SlotShiftAt = 11;
    public const int FormAt = 12;
    public const int CountAt = 13;
    public const int OrderAt = 17;
    public const int SourcesAt = 22;
    public const int UnitsAt = 27;
    public const int SetAt = 32;
    public const int WordsAt = 37;
    public const int CodeListsAt = 42;
    public const int CodesAt = 47;
    public const int PilotsAt = 52;

    /// <summary>The header's digit for the form: whether behind the slots is which lengths the ids have, whether the facts stand in segments, and whether the slots are bare.</summary>
    public const int HasLengths = 1;
    public const int IsSegmented = 2;
    public const int HasBareSlots = 4;

    /// <summary>The digits of an id's length, those of a count or a slot, and those of an offset.</summary>
    public const int LengthDigits = 2;
    public const int CountDigits = 4;
    public const int OffsetDigits = 5;

    /// <summary>What a slot holds: five windows of eight characters of the id, its length in eight bytes, and the offset of its fact.</summary>
    public const int WindowSize = 8;
    public const int SlotLengthAt = 40;
    public const int SlotFactAt = 48;
    public const int SlotSize = 53;

    /// <summary>A bare slot holds nothing but the offset of its fact, which begins with its id.</summary>
    public const int BareSlotSize = OffsetDigits;

    /// <summary>
    /// Up to so many bytes, an image is one piece. The C# compiler takes several times as long, and as much memory, for one long literal as for many
    /// of the size of a segment; but to find the segment takes a jump.
    /// </summary>
    public const int MostInOnePiece = 1 << 20;

    /// <summary>The offsets of a segment's facts differ in so many bits: a segment has up to 64 KiB, but for that of a single larger fact.</summary>
    public const int SegmentBits = 16;
    public const int SegmentSize = 1 << SegmentBits;

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

    /// <summary>The bytes behind the slots that say which lengths the ids have, where they are there.</summary>
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
