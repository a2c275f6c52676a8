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
        int shortest = ShortestId(image);
        if ((uint)(length - shortest) > LengthSpan(image))
        {
            return -1;
        }

        // Most ids that are not in a small set have a length that no id in it has.
        if (HasLengths(image) && ((Lengths(image) >> (length - shortest)) & 1) == 0)
        {
            return -1;
        }

        return shortest < ImageLayout.WindowSize && length < ImageLayout.WindowSize
            ? FindShort(image, ref start, length)
            : FindWindows(image, ref start, (nint)(uint)(length - ImageLayout.WindowSize), length);
    }

    private static int FindShort<T>(ReadOnlySpan<byte> image, ref T start, int length)
        where T : unmanaged
    {
        Span<T> filled = stackalloc T[ImageLayout.WindowSize];
        filled.Fill(Padding<T>());
        for (int i = 0; i < length; i++)
        {
            filled[i] = Unsafe.Add(ref start, i);
        }

        return FindWindows(image, ref MemoryMarshal.GetReference(filled), last: 0, length);
    }

    private static T Padding<T>()
        where T : unmanaged
    {
        char character = (char)ImageLayout.Padding;
        byte utf8 = ImageLayout.Padding;
        return typeof(T) == typeof(char) ? Unsafe.As<char, T>(ref character) : Unsafe.As<byte, T>(ref utf8);
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
        if (SlotCount(image) >= ImageLayout.FewestSlotsToRefuse && At(image, FingerprintsAt(image) + slot) != IdHash.Fingerprint(hash))
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

        // The slot or -1, without a branch: with a mix of known and unknown ids, a branch would be mispredicted.
        return (int)slot | (Unsafe.As<bool, byte>(ref isMatch) - 1);
    }

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
        if (id.Length != length)
        {
            return false;
        }

        ref byte stored = ref MemoryMarshal.GetReference(id);
        nint last = id.Length - ImageLayout.WindowSize;
        if (last < 0)
        {
            return IsSameOneByOne(id, ref start);
        }

        ulong difference = IdWindow.At(ref stored, last) ^ IdWindow.At(ref start, last);
        for (nint at = 0; at < last; at += ImageLayout.WindowSize)
        {
            difference |= IdWindow.At(ref stored, at) ^ IdWindow.At(ref start, at);
        }

        return difference == 0;
    }

    private static bool IsSameOneByOne<T>(ReadOnlySpan<byte> id, ref T start)
        where T : unmanaged
    {
        for (int i = 0; i < id.Length; i++)
        {
            ref T unit = ref Unsafe.Add(ref start, i);
            if (id[i] != (typeof(T) == typeof(char) ? Unsafe.As<T, char>(ref unit) : Unsafe.As<T, byte>(ref unit)))
            {
                return false;
            }
        }

        return true;
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

    // With another shift, a hash could point outside the table.
    private static bool IsShift(byte shift) => shift is > 32 and < 64;

    // The number of values left by a shift of a 64-bit number.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Power(byte shift) => (int)(1UL << (64 - shift));

    // Without bounds checks: the image's constructor has verified that all references of the table are within it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte At(ReadOnlySpan<byte> image, nint at) => ref Unsafe.Add(ref MemoryMarshal.GetReference(image), at);
}
