using System.Runtime.CompilerServices;

namespace ChangzhouFacts.Image;

/// <summary>
/// The perfect hash over ids: the same number for the characters of an id and for its UTF-8 bytes, on every machine. It looks at as few
/// windows of eight characters as tell the set's ids apart.
/// </summary>
internal static class IdHash
{
    /// <summary>How many windows beside the first and the last are looked at: none, the middle one, those at the quarters, or all.</summary>
    public const int NoExtraWindow = 0;
    public const int MiddleWindow = 1;
    public const int QuarterWindows = 3;
    public const int AllWindows = 4;

    // Odd numbers with about as many ones as zeros, well spread.
    private const ulong First = 0xA0761D6478BD642F;
    private const ulong Second = 0xE7037ED1A0B428DB;
    private const ulong Third = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a text.</summary>
    /// <typeparam name="T"><see cref="char"/>, or <see cref="byte"/> for UTF-8.</typeparam>
    /// <param name="ends">Its first and its last window.</param>
    /// <param name="start">The text: at least eight characters or bytes, shorter ones filled up.</param>
    /// <param name="last">Where its last window is.</param>
    /// <param name="slotLength">Its length before filling up, as a slot has it.</param>
    /// <param name="extraWindows">One of the constants above.</param>
    /// <param name="seed">Any number; another one gives another hash.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of<T>(WindowPair ends, ref T start, nint last, ulong slotLength, int extraWindows, int seed)
        where T : unmanaged
    {
        ulong hash = ((ends.First + slotLength) * (First + (2 * (uint)seed))) + (ends.Second * Second);
        if (extraWindows >= MiddleWindow)
        {
            hash = Mixed(hash, IdWindow.At(ref start, last >> 1));
        }

        if (extraWindows >= QuarterWindows)
        {
            hash = Mixed(hash, IdWindow.At(ref start, last >> 2)) + (IdWindow.At(ref start, (last * 3) >> 2) * Second);
        }

        return extraWindows == AllWindows ? OfAll(hash, ref start, last) : hash;
    }

    /// <summary>The slot of a hash in a set without buckets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Slot(ulong hash, int shift) => (nint)(hash >> shift);

    /// <summary>The slot of a hash: the pilot of its bucket sends each id of the bucket to a slot of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Slot(ulong hash, byte pilot, int shift) => Slot(hash * (Third + pilot), shift);

    /// <summary>What a slot remembers of a hash, so that most ids that are not there are refused without looking at the slot's id.</summary>
    public static byte Fingerprint(ulong hash) => ImageLayout.Digit((int)(hash >> 40) & 63);

    private static ulong OfAll<T>(ulong hash, ref T start, nint last)
        where T : unmanaged
    {
        for (nint at = ImageLayout.WindowSize; at < last; at += ImageLayout.WindowSize)
        {
            hash = Mixed(hash, IdWindow.At(ref start, at));
        }

        return hash;
    }

    // The upper half of the product depends on all that went before; the next one needs it below as well.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong hash, ulong window) => (hash ^ (hash >> 32) ^ window) * First;
}
