using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChangzhouFacts.Image;

/// <summary>Numbers in base-64 digits, the highest first, as in images. Only the lower six bits of each byte count.</summary>
internal static class Sextets
{
    private const int Bits = 6;

    // The number of digits read at once.
    private const int Eight = sizeof(ulong);

    /// <summary>The lowest 64 bits of a number.</summary>
    /// <param name="image">The image.</param>
    /// <param name="at">The offset of its first digit.</param>
    /// <param name="digits">How many digits it has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The image ends before the number.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read(ReadOnlySpan<byte> image, int at, int digits) => (uint)(digits - 1) < Eight && at >= 0 && at <= image.Length - Eight
        ? Close(EightAt(image, at) >> (8 * (Eight - digits)))
        : ReadOneByOne(image.Slice(at, digits));

    private static ulong ReadOneByOne(ReadOnlySpan<byte> digits)
    {
        ulong number = 0;
        foreach (byte digit in digits)
        {
            number = (number << Bits) | (uint)(digit & 63);
        }

        return number;
    }

    /// <summary>Eight bytes, the first one highest, without a check of bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong EightAt(ReadOnlySpan<byte> image, int at)
    {
        ulong bytes = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(image), at));
        return BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(bytes) : bytes;
    }

    /// <summary>The number with these digits, of which the lower six bits count: first pairs, then pairs of pairs, then both halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Close(ulong digits)
    {
        digits = (digits & 0x003F_003F_003F_003F) | ((digits & 0x3F00_3F00_3F00_3F00) >> 2);
        digits = (digits & 0x0000_0FFF_0000_0FFF) | ((digits & 0x0FFF_0000_0FFF_0000) >> 4);
        return (digits & 0xFF_FFFF) | ((digits >> 32) << 24);
    }
}
