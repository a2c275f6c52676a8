using System.Runtime.CompilerServices;

namespace ChangzhouFacts.Image;

/// <summary>
/// The perfect hash of ids: the same number for the characters of an id and for its UTF-8 bytes, on every machine. It reads only as many
/// windows of eight characters as distinguish the set's ids.
/// </summary>
internal static class IdHash
{
    /// <summary>The windows to read besides the first and the last: none, the middle one, those at the quarters, all, or all and the length.</summary>
    public const int NoExtraWindow = 0;
    public const int MiddleWindow = 1;
    public const int QuarterWindows = 3;
    public const int AllWindows = 4;
    public const int AllWindowsAndLength = 5;

    // Odd numbers with about as many ones as zeros, evenly spread.
    private const ulong First = 0xA0761D6478BD642F;
    private const ulong Second = 0xE7037ED1A0B428DB;
    private const ulong Third = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a text.</summary>
    /// <typeparam name="T"><see cref="char"/>, or <see cref="byte"/> for UTF-8.</typeparam>
    /// <param name="ends">Its first and its last window.</param>
    /// <param name="start">The text: at least eight characters or bytes; shorter ones are padded.</param>
    /// <param name="last">The position of its last window.</param>
    /// <param name="slotLength">Its length before padding, as stored in a slot.</param>
    /// <param name="extraWindows">One of the constants above.</param>
    /// <param name="seed">Any number; different seeds give different hashes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of<T>(WindowPair ends, ref T start, nint last, ulong slotLength, int extraWindows, int seed)
        where T : unmanaged
    {
        ulong hash = OfEnds(ends.First, ends.Second, slotLength, seed);
        if (extraWindows >= MiddleWindow)
        {
            hash = Mixed(hash, IdWindow.At(ref start, last >> 1));
        }

        if (extraWindows >= QuarterWindows)
        {
            hash = WithQuarters(hash, IdWindow.At(ref start, last >> 2), IdWindow.At(ref start, (last * 3) >> 2));
        }

        return extraWindows >= AllWindows ? OfAll(hash, ref start, last, extraWindows) : hash;
    }

    /// <summary>The same hash of windows in registers. If it takes all windows, only that of an id of up to eight characters, which has no others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(IdWindows windows, ulong slotLength, int extraWindows, int seed)
    {
        ulong hash = OfEnds(windows.First, windows.Last, slotLength, seed);
        hash = extraWindows >= MiddleWindow ? Mixed(hash, windows.Middle) : hash;
        hash = extraWindows >= QuarterWindows ? WithQuarters(hash, windows.Quarter, windows.ThreeQuarters) : hash;
        return extraWindows == AllWindowsAndLength ? Mixed(hash, 0) : hash;
    }

    /// <summary>The slot for a hash in a set without buckets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Slot(ulong hash, int shift) => (nint)(hash >> shift);

    /// <summary>The slot for a hash: the pilot of its bucket sends each id of the bucket to a slot of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Slot(ulong hash, byte pilot, int shift) => Slot(hash * (Third + pilot), shift);

    /// <summary>The part of a hash stored in a slot; it rejects most unknown ids without reading the slot's id.</summary>
    public static byte Fingerprint(ulong hash) => ImageLayout.Digit((int)(hash >> 40) & 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OfEnds(ulong first, ulong last, ulong slotLength, int seed) => ((first + slotLength) * (First + (2 * (uint)seed))) + (last * Second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WithQuarters(ulong hash, ulong one, ulong three) => Mixed(hash, one) + (three * Second);

    // Slots do not tell the lengths of long ids, and those that repeat a letter may differ in nothing else.
    private static ulong OfAll<T>(ulong hash, ref T start, nint last, int extraWindows)
        where T : unmanaged
    {
        for (nint at = ImageLayout.WindowSize; at < last; at += ImageLayout.WindowSize)
        {
            hash = Mixed(hash, IdWindow.At(ref start, at));
        }

        return extraWindows == AllWindowsAndLength ? Mixed(hash, (ulong)last) : hash;
    }

    // The upper half of the product depends on all the input so far; the next product needs it in the lower half as well.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong hash, ulong window) => (hash ^ (hash >> 32) ^ window) * First;
}
