namespace ChangzhouFacts.Image;

/// <summary>The layout of an image, as docs/image.md describes it. Both the generator and the runtime use these numbers.</summary>
internal static class ImageLayout
{
    /// <summary>The version, an ASCII digit. A reader supports this version and all older ones.</summary>
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

    /// <summary>The flags in the header's digit for the form: the set of id lengths follows the slots, the facts are in segments, the slots are bare.</summary>
    public const int HasLengths = 1;
    public const int IsSegmented = 2;
    public const int HasBareSlots = 4;

    /// <summary>The number of digits of an id's length, of a count or a slot, and of an offset.</summary>
    public const int LengthDigits = 2;
    public const int CountDigits = 4;
    public const int OffsetDigits = 5;

    /// <summary>The parts of a slot: five windows of eight characters of the id, its length in eight bytes, and the offset of its fact.</summary>
    public const int WindowSize = 8;
    public const int SlotLengthAt = 40;
    public const int SlotFactAt = 48;
    public const int SlotSize = 53;

    /// <summary>A bare slot contains only the offset of its fact, which starts with its id.</summary>
    public const int BareSlotSize = OffsetDigits;

    /// <summary>
    /// The maximum size in bytes of an image in one piece. The C# compiler takes several times as long, and as much memory, for one long literal as for
    /// many literals of the size of a segment. But finding the segment costs a jump.
    /// </summary>
    public const int MostInOnePiece = 1 << 20;

    /// <summary>The number of bits in which the offsets of a segment's facts differ: a segment has up to 64 KiB, unless a single fact is larger.</summary>
    public const int SegmentBits = 16;
    public const int SegmentSize = 1 << SegmentBits;

    /// <summary>The longest id that the windows cover, and the length stored for any longer one.</summary>
    public const int LongestInSlot = 40;
    public const int LongerThanSlot = 0x5E;

    /// <summary>The shift of a set so small that the hash gives the slots without buckets and pilots.</summary>
    public const byte NoBuckets = 64;

    /// <summary>Pads an id shorter than a window; no id contains it.</summary>
    public const byte Padding = (byte)' ';

    /// <summary>
    /// The number of slots from which checking the fingerprint first pays off. Below it, all slots are in the cache, and with a mix of known and
    /// unknown ids the branch is mispredicted too often.
    /// </summary>
    public const int FewestSlotsToRefuse = 128;

    /// <summary>The size in bytes of the set of id lengths behind the slots, if there is one.</summary>
    public const int LengthsSize = 16;

    /// <summary>
    /// Up to this number of ids, an unknown id is rejected by its length first, because few lengths occur. With more ids, the branch is mispredicted
    /// more often than it saves a comparison.
    /// </summary>
    public const int MostIdsWithLengths = 16;

    /// <summary>The fingerprint of an empty slot; no hash has it.</summary>
    public const byte EmptySlot = 0x20;

    /// <summary>The scale of a series in which each value has its own.</summary>
    public const int ScalePerValue = 63;

    /// <summary>The maximum size of an image in bytes: the range of <see cref="OffsetDigits"/>.</summary>
    public const int MaximumSize = 1 << (6 * OffsetDigits);

    /// <summary>The byte for a digit from 0 to 63: printable ASCII except for the last.</summary>
    public static byte Digit(int value) => (byte)(0x40 | value);

    /// <summary>A length as stored in a slot: the lowest of eight bytes, all of them printable ASCII.</summary>
    public static ulong SlotLength(int length) => 0x2020_2020_2020_2020 + (ulong)(uint)length;

    /// <summary>The positions of the five windows of an id, given that of its last window: together they cover 40 characters.</summary>
    public static int WindowAt(int window, int last) => window switch
    {
        0 => 0,
        1 => last,
        2 => last >> 1,
        3 => last >> 2,
        _ => (last * 3) >> 2,
    };
}
