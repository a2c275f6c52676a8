using System.Buffers.Binary;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace ChangzhouFacts.Image;

/// <summary>
/// Eight ASCII characters of an id in 64 bits, the first in the lowest byte: the same from characters, from UTF-8 and from an image, on every
/// machine. A character beyond ASCII becomes a byte that no id contains.
/// </summary>
internal static class IdWindow
{
    private const ulong Foreign = ulong.MaxValue;
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;
    private const ulong Spaces = 0x2020_2020_2020_2020;

    /// <summary>The eight characters at a position of a text.</summary>
    /// <typeparam name="T"><see cref="char"/>, or <see cref="byte"/> for UTF-8 and images.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong At<T>(ref T start, nint at)
        where T : unmanaged
    {
        ref T window = ref Unsafe.Add(ref start, at);
        return typeof(T) == typeof(byte) ? OfBytes(ref Unsafe.As<T, byte>(ref window)) : OfCharacters(ref Unsafe.As<T, ushort>(ref window));
    }

    /// <summary>A text of one to eight characters, padded.</summary>
    /// <typeparam name="T"><see cref="char"/>, or <see cref="byte"/> for UTF-8 and images.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Padded<T>(ref T start, int length)
        where T : unmanaged
    {
        // By half, because a shift by 64 does not shift.
        int half = length * 4;
        ulong padding = (Spaces << half) << half;
        if (length >= 4)
        {
            // Where the two overlap they are the same.
            ulong fours = Fours(ref start, ref Unsafe.Add(ref start, length - 4));
            return (fours & uint.MaxValue) | ((fours >> 32) << (8 * (length - 4))) | padding;
        }

        int middle = length >> 1;
        return One(ref start, 0) | (One(ref start, middle) << (8 * middle)) | (One(ref start, length - 1) << (8 * (length - 1))) | padding;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OfBytes(ref byte bytes)
    {
        ulong window = Unsafe.ReadUnaligned<ulong>(ref bytes);
        return BitConverter.IsLittleEndian ? window : BinaryPrimitives.ReverseEndianness(window);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OfCharacters(ref ushort characters)
    {
#if NET8_0_OR_GREATER
        if (Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian)
        {
            Vector128<ushort> window = Vector128.LoadUnsafe(ref characters);
            return Bytes(window, window).AsUInt64().ToScalar();
        }
#endif
        return OneByOne(ref characters);
    }

    /// <summary>The eight characters at a position, without vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong OneByOne(ref ushort characters) => OneByOne(ref characters, ref Unsafe.Add(ref characters, 4));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OneByOne(ref ushort first, ref ushort second)
    {
        ulong four = Four(ref first);
        ulong next = Four(ref second);
        return ((four | next) & NotAscii) == 0 ? Close(four) | (Close(next) << 32) : Foreign;
    }

    // A byte for the character or byte at a position.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong One<T>(ref T start, nint at)
        where T : unmanaged
    {
        ref T unit = ref Unsafe.Add(ref start, at);
        return typeof(T) == typeof(byte) ? Unsafe.As<T, byte>(ref unit) : Math.Min(Unsafe.As<T, ushort>(ref unit), (uint)byte.MaxValue);
    }

    // Two times four characters or bytes, packed.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fours<T>(ref T first, ref T second)
        where T : unmanaged
    {
        if (typeof(T) == typeof(byte))
        {
            return FourBytes(ref Unsafe.As<T, byte>(ref first)) | (FourBytes(ref Unsafe.As<T, byte>(ref second)) << 32);
        }

#if NET8_0_OR_GREATER
        if (Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian)
        {
            Vector128<ushort> characters = Vector128.Create(Four(ref Unsafe.As<T, ushort>(ref first)), Four(ref Unsafe.As<T, ushort>(ref second))).AsUInt16();
            return Bytes(characters, characters).AsUInt64().ToScalar();
        }
#endif
        return OneByOne(ref Unsafe.As<T, ushort>(ref first), ref Unsafe.As<T, ushort>(ref second));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FourBytes(ref byte bytes)
    {
        uint four = Unsafe.ReadUnaligned<uint>(ref bytes);
        return BitConverter.IsLittleEndian ? four : BinaryPrimitives.ReverseEndianness(four);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ref ushort characters) => BitConverter.IsLittleEndian
        ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref characters))
        : characters | ((ulong)Unsafe.Add(ref characters, 1) << 16) | ((ulong)Unsafe.Add(ref characters, 2) << 32) | ((ulong)Unsafe.Add(ref characters, 3) << 48);

    // The lower bytes of four 16-bit numbers, packed.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Close(ulong four)
    {
        four = (four | (four >> 8)) & 0x0000_FFFF_0000_FFFF;
        return (four | (four >> 16)) & 0xFFFF_FFFF;
    }

#if NET8_0_OR_GREATER
    /// <summary>The lower bytes of the characters of two windows, packed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Bytes(Vector128<ushort> first, Vector128<ushort> second) =>
        Sse2.IsSupported ? Packed(first, second) : Narrowed(first, second);

    // Values above 255 become 255 or, if negative as signed numbers, 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> Packed(Vector128<ushort> first, Vector128<ushort> second) =>
        Sse2.PackUnsignedSaturate(first.AsInt16(), second.AsInt16());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> Narrowed(Vector128<ushort> first, Vector128<ushort> second)
    {
        Vector128<ushort> limit = Vector128.Create((ushort)byte.MaxValue);
        return Vector128.Narrow(Vector128.Min(first, limit), Vector128.Min(second, limit));
    }
#endif
}
