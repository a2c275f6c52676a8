using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChangzhouFacts.Image;

/// <summary>
/// Finds a figure in a series of the form that most have: up to 1 023 numbers of one scale and of up to eight digits of the image; for consecutive periods, or
/// steps that hold until the next one. <see cref="ImageSeries"/> reads every form, but takes several times as long, because it keeps the header, and some of
/// that in memory.
/// </summary>
internal static class PlainSeries
{
    private const int FirstType = (int)NumberType.Int32 + 1;
    private const int Types = (int)NumberType.Decimal - (int)NumberType.Int32 + 1;
    private const int LongestHeader = 12;
    private const int MostFigures = 1023;
    private const int Digit = 63;
    private const int More = 32;
    private const int Eight = 8;

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
        if (!TryReadHeader(image, at, flags: 0, out Header header) || header.PeriodSize != 0)
        {
            value = 0;
            return null;
        }

        int index = kind is null ? header.Count - 1 : code - header.FirstPeriod;
        if ((uint)index >= (uint)header.Count || (kind is { } asked && asked != header.Kind))
        {
            value = 0;
            return false;
        }

        return TryReadValue(image, header, index, out value);
    }

    /// <summary>The step that holds on a day, as a decimal.</summary>
    /// <param name="image">The image, or a segment of it.</param>
    /// <param name="at">The offset of the series.</param>
    /// <param name="day">The day.</param>
    /// <param name="value">The figure, or 0.</param>
    /// <returns>Whether one holds; null for a series of another form, of which nothing is known.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool? TryReadOn(ReadOnlySpan<byte> image, int at, Period day, out decimal value)
    {
        if (!TryReadHeader(image, at, ImageSeries.IsStepsFlag, out Header header) || header.PeriodSize > Eight || IsBeyond(image, header.Periods + (header.Count * header.PeriodSize)))
        {
            value = 0;
            return null;
        }

        int code = PeriodCode.OfDay(header.Kind, day);
        int low = 0;
        int high = Math.Min(code - header.FirstPeriod + 1, header.Count);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            int found = header.PeriodSize == 0
                ? header.FirstPeriod + middle
                : (int)Sextets.Close(Sextets.EightAt(image, header.Periods + (middle * header.PeriodSize)) >> (Eight * (Eight - header.PeriodSize)));
            (low, high) = found <= code ? (middle + 1, high) : (low, middle);
        }

        if (low == 0)
        {
            value = 0;
            return false;
        }

        return TryReadValue(image, header, low - 1, out value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadHeader(ReadOnlySpan<byte> image, int at, int flags, out Header header)
    {
        if (at < 0 || at > image.Length - LongestHeader)
        {
            header = default;
            return false;
        }

        // The type with its flags, and the number of figures in one digit or two.
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
        header = new Header
        {
            Count = count,
            Kind = (PeriodKind)((int)(rest >> 56) & Digit),
            FirstPeriod = (int)Sextets.Close((rest << 8) >> 24),
            PeriodSize = (int)(rest >> 8) & Digit,
            Scale = (int)rest & Digit,
            ValueSize = Unsafe.Add(ref MemoryMarshal.GetReference(image), next + Eight) & Digit,
            Periods = next + Eight + 1,
        };
        return (uint)((start & Digit) - FirstType - flags) < Types && count <= MostFigures && header.Scale != ImageLayout.ScalePerValue && (uint)(header.ValueSize - 1) < Eight;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool? TryReadValue(ReadOnlySpan<byte> image, Header header, int index, out decimal value)
    {
        int at = header.Periods + (header.Count * header.PeriodSize) + (index * header.ValueSize);
        if (IsBeyond(image, at))
        {
            value = 0;
            return null;
        }

        ulong wide = Sextets.Close(Sextets.EightAt(image, at) >> (Eight * (Eight - header.ValueSize)));
        value = new decimal((int)(wide >> 1), (int)(wide >> 33), 0, (wide & 1) != 0, (byte)header.Scale);
        return true;
    }

    // Whether eight bytes cannot be read at a place. One that is too large for a number is negative.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBeyond(ReadOnlySpan<byte> image, int at) => (uint)at > (uint)(image.Length - Eight);

    private struct Header
    {
        public int Count;
        public PeriodKind Kind;
        public int FirstPeriod;
        public int PeriodSize;
        public int Scale;
        public int ValueSize;

        /// <summary>The offset of the table of periods, which that of values follows.</summary>
        public int Periods;
    }
}
