using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChangzhouFacts.Image;

/// <summary>Finds ids in the hash table of an image.</summary>
/// <remarks>
/// If the image is a constant, as in generated code, the JIT compiler evaluates the header; only work that depends on the id remains.
/// </remarks>
internal static class IdTableReader
{
    /// <summary>Whether an image of this or an older version, with a complete header, contains all of its table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Fits(ReadOnlySpan<byte> image) =>
        At(image, ImageLayout.VersionAt) is >= ImageLayout.FirstVersion and <= ImageLayout.Version
        && At(image, ImageLayout.ExtraWindowsAt) <= IdHash.AllWindowsAndLength
        && IsShift(At(image, ImageLayout.SlotShiftAt))
        && (At(image, ImageLayout.BucketShiftAt) == ImageLayout.NoBuckets || IsShift(At(image, ImageLayout.BucketShiftAt)))
        && image.Length >= SlotAt(image, SlotCount(image)) + (HasLengths(image) ? ImageLayout.LengthsSize : 0);

    /// <summary>Whether bytes that do not fit start like an image of a later version; if not, they are damaged.</summary>
    public static bool IsOfLaterVersion(ReadOnlySpan<byte> image) =>
        image.Length > ImageLayout.VersionAt
        && image.StartsWith("CZF"u8)
        && image[ImageLayout.VersionAt] is > ImageLayout.Version and <= (byte)'9';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SlotCount(ReadOnlySpan<byte> image) => Power(At(image, ImageLayout.SlotShiftAt));

    /// <summary>Where the fact of a slot is.</summary>
    public static int FactAt(ReadOnlySpan<byte> image, int slot) => ImageReader.Fixed(
        image, (int)SlotAt(image, slot) + (HasBareSlots(image) ? 0 : ImageLayout.SlotFactAt), ImageLayout.OffsetDigits);

    /// <summary>Whether the facts are in segments.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSegmented(ReadOnlySpan<byte> image) => (At(image, ImageLayout.FormAt) & ImageLayout.IsSegmented) != 0;

    /// <summary>Whether slots do not contain their ids.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasBareSlots(ReadOnlySpan<byte> image) => (At(image, ImageLayout.FormAt) & ImageLayout.HasBareSlots) != 0;

    /// <summary>The slot of an id, or -1; with bare slots, the only possible slot of the id.</summary>
    /// <param name="image">The image.</param>
    /// <param name="start">The id, characters or UTF-8.</param>
    /// <param name="length">Its length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find<T>(ReadOnlySpan<byte> image, ref T start, int length)
        where T : unmanaged
    {
        if (!MayHaveLength(image, length))
        {
            return -1;
        }

        return ShortestId(image) < ImageLayout.WindowSize && length < ImageLayout.WindowSize
            ? FindWindows(image, IdWindows.OfShort(IdWindow.Padded(ref start, length)), endsAlone: true, length)
            : FindWindows(image, ref start, (nint)(uint)(length - ImageLayout.WindowSize), length);
    }

    /// <summary>The slot of the member of a family, or -1; with bare slots, the only possible one.</summary>
    /// <param name="image">The image.</param>
    /// <param name="prefix">The prefix of the family's members, filled up as for <see cref="IdWindows.OfMember"/>.</param>
    /// <param name="filled">The number of spaces that fill it up.</param>
    /// <param name="code">The member's code, of any length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FindMember(ReadOnlySpan<byte> image, string prefix, int filled, ReadOnlySpan<char> code)
    {
        int length = prefix.Length - filled + code.Length;
        if (code.IsEmpty || !MayHaveLength(image, length))
        {
            return -1;
        }

        if (code.Length > ImageLayout.WindowSize || length > ImageLayout.LongestInSlot || At(image, ImageLayout.ExtraWindowsAt) >= IdHash.AllWindows)
        {
            return FindWhole(image, prefix, filled, code);
        }

        bool endsAlone = length <= 2 * ImageLayout.WindowSize && At(image, ImageLayout.ExtraWindowsAt) == IdHash.NoExtraWindow;
        return FindWindows(image, IdWindows.OfMember(prefix, filled, code, endsAlone), endsAlone, length);
    }

    private static int FindWhole(ReadOnlySpan<byte> image, string prefix, int filled, ReadOnlySpan<char> code)
    {
        Span<char> id = stackalloc char[prefix.Length - filled + code.Length];
        prefix.AsSpan(filled).CopyTo(id);
        code.CopyTo(id.Slice(prefix.Length - filled));
        return Find(image, ref MemoryMarshal.GetReference(id), id.Length);
    }

    // Most ids that are not in a small set have a length that no id in it has.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayHaveLength(ReadOnlySpan<byte> image, int length)
    {
        int longer = length - ShortestId(image);
        return (uint)longer <= LengthSpan(image) && (!HasLengths(image) || ((Lengths(image) >> longer) & 1) != 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FindWindows<T>(ReadOnlySpan<byte> image, ref T start, nint last, int length)
        where T : unmanaged
    {
        int longest = ShortestId(image) + LengthSpan(image);
        bool mayBeLonger = longest > ImageLayout.LongestInSlot && length > ImageLayout.LongestInSlot;
        ulong slotLength = ImageLayout.SlotLength(mayBeLonger ? ImageLayout.LongerThanSlot : length);
        WindowPair ends = WindowPair.Of(ref start, 0, last);
        ulong hash = IdHash.Of(ends, ref start, last, slotLength, At(image, ImageLayout.ExtraWindowsAt), At(image, ImageLayout.SeedAt));
        nint slot = Slot(image, hash);
        if (IsRefused(image, slot, hash))
        {
            return -1;
        }

        if (HasBareSlots(image))
        {
            return (int)slot;
        }

        bool isMatch = SlotMatch.IsMatch(ref At(image, SlotAt(image, slot)), ends, ref start, last, slotLength);
        if (mayBeLonger)
        {
            isMatch = isMatch && IsWholeId(image, (int)slot, ref start, length);
        }

        return SlotOrNone(slot, isMatch);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FindWindows(ReadOnlySpan<byte> image, IdWindows windows, bool endsAlone, int length)
    {
        ulong slotLength = ImageLayout.SlotLength(length);
        ulong hash = IdHash.Of(windows, slotLength, At(image, ImageLayout.ExtraWindowsAt), At(image, ImageLayout.SeedAt));
        nint slot = Slot(image, hash);
        if (IsRefused(image, slot, hash))
        {
            return -1;
        }

        return HasBareSlots(image) ? (int)slot : SlotOrNone(slot, SlotMatch.IsMatch(ref At(image, SlotAt(image, slot)), windows, endsAlone, slotLength));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsRefused(ReadOnlySpan<byte> image, nint slot, ulong hash) =>
        SlotCount(image) >= ImageLayout.FewestSlotsToRefuse && At(image, FingerprintsAt(image) + slot) != IdHash.Fingerprint(hash);

    // Without a branch: with a mix of known and unknown ids, it would be mispredicted.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOrNone(nint slot, bool isMatch) => (int)slot | (Unsafe.As<bool, byte>(ref isMatch) - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Slot(ReadOnlySpan<byte> image, ulong hash)
    {
        byte bucketShift = At(image, ImageLayout.BucketShiftAt);
        byte slotShift = At(image, ImageLayout.SlotShiftAt);
        return bucketShift == ImageLayout.NoBuckets
            ? IdHash.Slot(hash, slotShift)
            : IdHash.Slot(hash, At(image, ImageLayout.PilotsAt + (nint)(hash >> bucketShift)), slotShift);
    }

    // The windows do not cover an id of more than 40 characters; the whole id is before its fact.
    private static bool IsWholeId<T>(ReadOnlySpan<byte> image, int slot, ref T start, int length)
        where T : unmanaged => IsSame(new ImageReader(image, FactAt(image, slot)).Utf8(), ref start, length);

    /// <summary>Whether an id in an image equals the given one.</summary>
    public static bool IsSame<T>(ReadOnlySpan<byte> id, ref T start, int length)
        where T : unmanaged
    {
        if (id.Length != length || length == 0)
        {
            return false;
        }

        ref byte stored = ref MemoryMarshal.GetReference(id);
        nint last = id.Length - ImageLayout.WindowSize;
        if (last < 0)
        {
            return IdWindow.Padded(ref stored, length) == IdWindow.Padded(ref start, length);
        }

        ulong difference = IdWindow.At(ref stored, last) ^ IdWindow.At(ref start, last);
        for (nint at = 0; at < last; at += ImageLayout.WindowSize)
        {
            difference |= IdWindow.At(ref stored, at) ^ IdWindow.At(ref start, at);
        }

        return difference == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint FingerprintsAt(ReadOnlySpan<byte> image) =>
        ImageLayout.PilotsAt + (At(image, ImageLayout.BucketShiftAt) == ImageLayout.NoBuckets ? 0 : Power(At(image, ImageLayout.BucketShiftAt)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint SlotAt(ReadOnlySpan<byte> image, nint slot) => FingerprintsAt(image) + SlotCount(image)
        + (slot * (HasBareSlots(image) ? ImageLayout.BareSlotSize : ImageLayout.SlotSize));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasLengths(ReadOnlySpan<byte> image) => (At(image, ImageLayout.FormAt) & ImageLayout.HasLengths) != 0;

    // One bit for each length, from the shortest on; lengths 64 apart share one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Lengths(ReadOnlySpan<byte> image)
    {
        const ulong Halves = 0x0F0F_0F0F_0F0F_0F0F;
        nint at = SlotAt(image, SlotCount(image));
        ref byte start = ref MemoryMarshal.GetReference(image);
        return (IdWindow.At(ref start, at) & Halves) | ((IdWindow.At(ref start, at + ImageLayout.WindowSize) & Halves) << 4);
    }

    private static int ShortestId(ReadOnlySpan<byte> image) => 1 + Length(image, ImageLayout.ShortestIdAt);

    private static int LengthSpan(ReadOnlySpan<byte> image) => Length(image, ImageLayout.LengthSpanAt);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Length(ReadOnlySpan<byte> image, nint at) => ((At(image, at) & 63) << 6) | (At(image, at + 1) & 63);

    // With another shift, a hash could point outside the table. There are at most 2 to the power of 24 slots, as a slot is a number of four digits.
    private static bool IsShift(byte shift) => shift is >= 40 and < 64;

    // The number of values left by a shift of a 64-bit number.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Power(byte shift) => (int)(1UL << (64 - shift));

    // Without bounds checks: the image's constructor has verified that all references of the table are within it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte At(ReadOnlySpan<byte> image, nint at) => ref Unsafe.Add(ref MemoryMarshal.GetReference(image), at);
}
