using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChangzhouFacts.Image;

/// <summary>
/// Finds a figure in a series of the form that most have: up to 1 023 numbers of one scale and of up to eight digits of the image, for consecutive periods.
/// <see cref="ImageSeries"/> reads every form, but takes several times as long, because it keeps the header, and some of that in memory.
/// </summary>
internal static class PlainSeries
{
    private const byte FirstType = 0x40 | ((int)NumberType.Int32 + 1);
    private const byte LastType = 0x40 | ((int)NumberType.Decimal + 1);
    private const byte NoGaps = 0x40;
    private const int LongestHeader = 12;
    private const int MostFigures = 1023;
    private const int Digit = 63;
    private const int More = 32;

    /// <summary>The figure of a period as a decimal, or the latest one that is not a forecast.</summary>
    /// <param name="image">The image, or a segment of it.</param>
    /// <param name="at">The offset of the series.</param>
    /// <param name="kind">The kind of the period; null for the latest figure.</param>
    /// <param name="code">The number of the period.</param>
    /// <param name="value">The figure, or 0.</param>
    /// <returns>Whether there is such a figure; null for a series of another form, of which nothing is known.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool? TryRead(ReadOnlySpan<byte> image, int at, PeriodKind? kind, int code, out decimal value)
    {
        if (at < 0 || at > image.Length - LongestHeader)
        {
            value = 0;
            return null;
        }

        // The type without any flag, and the number of figures in one digit or two.
        ref byte start = ref Unsafe.Add(ref MemoryMarshal.GetReference(image), at);
        int count = Unsafe.Add(ref start, 1) & Digit;
        int next = at + 2;
        if (count >= More)
        {
            int digit = Unsafe.Add(ref start, 2) & Digit;
            count = (count - More) | (digit << 5);
            next++;
        }

        // The kind of period, the first period in five digits, the size of a period, the scale; then the size of a value.
        ulong rest = Sextets.EightAt(image, next);
        int size = Unsafe.Add(ref MemoryMarshal.GetReference(image), next + 8) & Digit;
        int scale = (int)rest & Digit;
        if ((uint)(start - FirstType) > LastType - FirstType || count > MostFigures || (byte)(rest >> 8) != NoGaps || scale == ImageLayout.ScalePerValue || (uint)(size - 1) >= 8)
        {
            value = 0;
            return null;
        }

        int index = kind is null ? count - 1 : code - (int)Sextets.Close((rest << 8) >> 24);
        if ((uint)index >= (uint)count || (kind is { } asked && (int)asked != ((int)(rest >> 56) & Digit)))
        {
            value = 0;
            return false;
        }

        int valueAt = next + 9 + (index * size);
        if (valueAt > image.Length - 8)
        {
            value = 0;
            return null;
        }

        ulong wide = Sextets.Close(Sextets.EightAt(image, valueAt) >> (8 * (8 - size)));
        value = new decimal((int)(wide >> 1), (int)(wide >> 33), 0, (wide & 1) != 0, (byte)scale);
        return true;
    }
}
