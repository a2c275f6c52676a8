using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChangzhouFacts.Image;

/// <summary>Numbers in base-64 digits, the highest first, as in images. Only the lower six bits of each byte count.</summary>
internal static class Sextets
{
    private const int Bits = 6;

    // The number of digits read at once.
    private const int Window = sizeof(ulong);

    /// <summary>The lowest 64 bits of a number.</summary>
    /// <param name="image">The image.</param>
    /// <param name="at">The offset of its first digit.</param>
    /// <param name="digits">How many digits it has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The image ends before the number.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read(ReadOnlySpan<byte> image, int at, int digits) => (uint)(digits - 1) < Window && at >= 0 && at <= image.Length - Window
        ? Close(BigEndian(ref Unsafe.Add(ref MemoryMarshal.GetReference(image), at)) >> (8 * (Window - digits)))
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong BigEndian(ref byte bytes)
    {
        ulong window = Unsafe.ReadUnaligned<ulong>(ref bytes);
        return BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(window) : window;
    }

    // The lower six bits of eight bytes, packed: first pairs, then pairs of pairs, then both halves.
    private static ulong Close(ulong bytes)
    {
        bytes = (bytes & 0x003F_003F_003F_003F) | ((bytes & 0x3F00_3F00_3F00_3F00) >> 2);
        bytes = (bytes & 0x0000_0FFF_0000_0FFF) | ((bytes & 0x0FFF_0000_0FFF_0000) >> 4);
        return (bytes & 0xFF_FFFF) | ((bytes >> 32) << 24);
    }
}
