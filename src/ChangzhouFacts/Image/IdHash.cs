using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    /// <param name="text">At least eight characters or bytes, shorter ones filled up.</param>
    /// <param name="length">The length before filling up.</param>
    /// <param name="extraWindows">One of the constants above.</param>
    /// <param name="seed">Any number; another one gives another hash.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of<T>(ReadOnlySpan<T> text, int length, int extraWindows, int seed)
        where T : unmanaged
    {
        int last = text.Length - ImageLayout.WindowSize;
        ref T start = ref MemoryMarshal.GetReference(text);
        ulong hash = ((Window(ref start, 0) + (uint)length) * (First + (2 * (uint)seed))) + (Window(ref start, last) * Second);
        hash ^= hash >> 32;
        return extraWindows == NoExtraWindow ? hash : OfMore(hash, text, last, extraWindows);
    }

    /// <summary>The slot of a hash: the pilot of its bucket sends each id of the bucket to a slot of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Slot(ulong hash, byte pilot, int factor, int shift) =>
        (int)((((hash * (Third + (2 * (uint)pilot))) >> 32) * (uint)factor) >> (32 - shift));

    /// <summary>What a slot remembers of a hash, so that most ids that are not there are refused without looking at the slot's id.</summary>
    public static byte Fingerprint(ulong hash) => ImageLayout.Digit((int)hash & 63);

    private static ulong OfMore<T>(ulong hash, ReadOnlySpan<T> text, int last, int extraWindows)
        where T : unmanaged
    {
        ref T start = ref MemoryMarshal.GetReference(text);
        hash = (hash ^ Window(ref start, last >> 1)) * First;
        hash ^= hash >> 32;
        if (extraWindows > MiddleWindow)
        {
            hash = ((hash ^ Window(ref start, last >> 2)) * First) + (Window(ref start, (last * 3) >> 2) * Second);
            hash ^= hash >> 32;
        }

        for (int at = ImageLayout.WindowSize; extraWindows == AllWindows && at < last; at += ImageLayout.WindowSize)
        {
            hash = (hash ^ Window(ref start, at)) * First;
            hash ^= hash >> 32;
        }

        return hash;
    }

    // Eight ASCII characters in 64 bits: the first four in the lower bytes of four 16-bit numbers, the next four in the upper ones.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Window<T>(ref T start, int at)
        where T : unmanaged
    {
        ref T window = ref Unsafe.Add(ref start, at);
        if (typeof(T) == typeof(char))
        {
            ref char characters = ref Unsafe.As<T, char>(ref window);
            return Four(ref characters) + (Four(ref Unsafe.Add(ref characters, 4)) << 8);
        }

        ref byte bytes = ref Unsafe.As<T, byte>(ref window);
        return Four(ref bytes) + (Four(ref Unsafe.Add(ref bytes, 4)) << 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ref char characters) => BitConverter.IsLittleEndian
        ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref characters))
        : FourOneByOne(characters, Unsafe.Add(ref characters, 1), Unsafe.Add(ref characters, 2), Unsafe.Add(ref characters, 3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ref byte bytes)
    {
        if (!BitConverter.IsLittleEndian)
        {
            return FourOneByOne(bytes, Unsafe.Add(ref bytes, 1), Unsafe.Add(ref bytes, 2), Unsafe.Add(ref bytes, 3));
        }

        ulong spread = Unsafe.ReadUnaligned<uint>(ref bytes);
        spread = (spread | (spread << 16)) & 0x0000FFFF0000FFFF;
        return (spread | (spread << 8)) & 0x00FF00FF00FF00FF;
    }

    /// <summary>What a little-endian machine reads at once, on any machine.</summary>
    internal static ulong FourOneByOne(uint first, uint second, uint third, uint fourth) =>
        first | ((ulong)second << 16) | ((ulong)third << 32) | ((ulong)fourth << 48);
}
