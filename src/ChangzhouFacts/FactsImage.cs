using System.ComponentModel;
using System.Runtime.CompilerServices;
using ChangzhouFacts.Image;

namespace ChangzhouFacts;

/// <summary>Gives the image of a data set. For generated code.</summary>
/// <returns>The bytes, always the same.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> FactsImageSource();

/// <summary>
/// The read-only image in which generated code holds a data set: read in place, so that nothing is built and nothing allocated to find a figure.
/// For generated code; others ask the generated class or its <see cref="FactCollection"/>.
/// </summary>
/// <remarks>A slot is the number of a place in the image's hash table, from 0; -1 is that of no fact.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct FactsImage
{
    private readonly ReadOnlySpan<byte> _bytes;

    /// <summary>Reads an image.</summary>
    /// <param name="bytes">The image, as docs/image.md describes it.</param>
    /// <exception cref="NotSupportedException">It is no image, or one of a later version than this library reads.</exception>
    public FactsImage(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < ImageLayout.PilotsAt || bytes[ImageLayout.VersionAt] != ImageLayout.Version)
        {
            ThrowNotSupported();
        }

        _bytes = bytes;
    }

    /// <summary>The number of facts.</summary>
    public int Count => ImageReader.Fixed(_bytes, ImageLayout.CountAt, ImageLayout.CountDigits);

    internal int SlotCount => _bytes[ImageLayout.SlotFactorAt] << _bytes[ImageLayout.SlotShiftAt];

    internal int SourceCount => TableCount(ImageLayout.SourcesAt);

    internal int UnitCount => TableCount(ImageLayout.UnitsAt);

    private int FingerprintsAt
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ImageLayout.PilotsAt + (int)(1UL << (64 - _bytes[ImageLayout.BucketShiftAt]));
    }

    /// <summary>The slot of a fact by its id.</summary>
    /// <param name="id">The id. Null is the id of no fact.</param>
    /// <returns>The slot, or -1.</returns>
    public int Find(string? id) => id is null ? -1 : Find(id.AsSpan());

    /// <summary>The slot of a fact by the characters of its id.</summary>
    /// <inheritdoc cref="Find(string)"/>
    public int Find(ReadOnlySpan<char> id) => !HasLength(id.Length) ? -1
        : id.Length < ImageLayout.WindowSize ? FindShort(id)
        : Find(id, id.Length);

    /// <summary>The slot of a fact by its id in UTF-8.</summary>
    /// <inheritdoc cref="Find(string)"/>
    public int Find(ReadOnlySpan<byte> id) => !HasLength(id.Length) ? -1
        : id.Length < ImageLayout.WindowSize ? FindShort(id)
        : Find(id, id.Length);

    /// <summary>The single or the latest figure, as a decimal.</summary>
    /// <param name="slot">A slot that was found, or -1.</param>
    /// <param name="value">The figure, without regard to its qualifier; or 0.</param>
    /// <returns>Whether there is such a figure.</returns>
    public bool TryGetValue(int slot, out decimal value)
    {
        ImageSeries series = SeriesOf(slot);
        return TryGetDecimal(series, series.Count - 1, out value);
    }

    /// <summary>The figure of a calendar year, as a decimal.</summary>
    /// <param name="slot">A slot that was found, or -1.</param>
    /// <param name="year">The year.</param>
    /// <param name="value">The figure, without regard to its qualifier; or 0.</param>
    /// <returns>Whether there is such a figure.</returns>
    public bool TryGetValue(int slot, int year, out decimal value)
    {
        ImageSeries series = SeriesOf(slot);
        return TryGetDecimal(series, series.IndexOf(year), out value);
    }

    /// <summary>The figure of a period, as a decimal.</summary>
    /// <param name="slot">A slot that was found, or -1.</param>
    /// <param name="period">The period.</param>
    /// <param name="value">The figure, without regard to its qualifier; or 0.</param>
    /// <returns>Whether there is such a figure.</returns>
    public bool TryGetValue(int slot, Period period, out decimal value)
    {
        ImageSeries series = SeriesOf(slot);
        return TryGetDecimal(series, series.IndexOf(period), out value);
    }

    /// <summary>The single or the latest figure, where it is a double.</summary>
    /// <inheritdoc cref="TryGetValue(int, out decimal)"/>
    public bool TryGetDouble(int slot, out double value)
    {
        ImageSeries series = SeriesOf(slot);
        return TryGetDouble(series, series.Count - 1, out value);
    }

    /// <summary>The figure of a calendar year, where it is a double.</summary>
    /// <inheritdoc cref="TryGetValue(int, int, out decimal)"/>
    public bool TryGetDouble(int slot, int year, out double value)
    {
        ImageSeries series = SeriesOf(slot);
        return TryGetDouble(series, series.IndexOf(year), out value);
    }

    /// <summary>The figure of a period, where it is a double.</summary>
    /// <inheritdoc cref="TryGetValue(int, Period, out decimal)"/>
    public bool TryGetDouble(int slot, Period period, out double value)
    {
        ImageSeries series = SeriesOf(slot);
        return TryGetDouble(series, series.IndexOf(period), out value);
    }

    /// <summary>The slot of the fact at a place in the data set's order.</summary>
    internal int SlotAt(int place)
    {
        int order = ImageReader.Fixed(_bytes, ImageLayout.OrderAt, ImageLayout.OffsetDigits);
        return ImageReader.Fixed(_bytes, order + (place * ImageLayout.CountDigits), ImageLayout.CountDigits);
    }

    internal ImageReader FactAt(int slot) => new(_bytes, FactOffset(SlotBytes(slot)));

    internal ImageReader SourceAt(int ordinal) => TableEntry(ImageLayout.SourcesAt, ordinal);

    internal ImageReader UnitAt(int ordinal) => TableEntry(ImageLayout.UnitsAt, ordinal);

    internal ImageSeries SeriesAt(int offset) => new(_bytes, offset);

    private static bool TryGetDecimal(ImageSeries series, int index, out decimal value)
    {
        if (index < 0 || series.Type == NumberType.Double)
        {
            value = 0;
            return false;
        }

        value = series.DecimalAt(index);
        return true;
    }

    private static bool TryGetDouble(ImageSeries series, int index, out double value)
    {
        if (index < 0 || series.Type != NumberType.Double)
        {
            value = 0;
            return false;
        }

        value = series.DoubleAt(index);
        return true;
    }

    private static int FactOffset(ReadOnlySpan<byte> slot) => ImageReader.Fixed(slot, ImageLayout.SlotFactAt, ImageLayout.OffsetDigits);

    private static void ThrowNotSupported() =>
        throw new NotSupportedException("These facts were compiled by a later version of ChangzhouFacts than the one that runs. Reference the later one.");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool HasLength(int length) =>
        (uint)(length - 1 - _bytes[ImageLayout.ShortestIdAt]) <= _bytes[ImageLayout.LengthSpanAt];

    private int FindShort(ReadOnlySpan<char> id)
    {
        Span<char> filled = stackalloc char[ImageLayout.WindowSize];
        filled.Fill((char)ImageLayout.Padding);
        id.CopyTo(filled);
        return Find((ReadOnlySpan<char>)filled, id.Length);
    }

    private int FindShort(ReadOnlySpan<byte> id)
    {
        Span<byte> filled = stackalloc byte[ImageLayout.WindowSize];
        filled.Fill(ImageLayout.Padding);
        id.CopyTo(filled);
        return Find((ReadOnlySpan<byte>)filled, id.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find<T>(ReadOnlySpan<T> text, int length)
        where T : unmanaged
    {
        ulong hash = IdHash.Of(text, length, _bytes[ImageLayout.ExtraWindowsAt], _bytes[ImageLayout.SeedAt]);
        byte pilot = _bytes[ImageLayout.PilotsAt + (int)(hash >> _bytes[ImageLayout.BucketShiftAt])];
        int slot = IdHash.Slot(hash, pilot, _bytes[ImageLayout.SlotFactorAt], _bytes[ImageLayout.SlotShiftAt]);
        if (_bytes[FingerprintsAt + slot] != IdHash.Fingerprint(hash))
        {
            return -1;
        }

        ReadOnlySpan<byte> bytes = SlotBytes(slot);
        bool isMatch = SlotMatch.IsMatch(bytes, text) & bytes[ImageLayout.SlotLengthAt] == ImageLayout.SlotLength(length);
        return isMatch && (length <= ImageLayout.LongestInSlot || IsWholeId(bytes, text)) ? slot : -1;
    }

    // The windows do not cover an id of more than 40 characters; all of it stands before its fact.
    private bool IsWholeId<T>(ReadOnlySpan<byte> slot, ReadOnlySpan<T> text)
        where T : unmanaged
    {
        ReadOnlySpan<byte> id = new ImageReader(_bytes, FactOffset(slot)).Utf8();
        bool isWhole = id.Length == text.Length;
        for (int i = 0; isWhole && i < id.Length; i++)
        {
            ref T unit = ref Unsafe.AsRef(in text[i]);
            isWhole = id[i] == (typeof(T) == typeof(char) ? Unsafe.As<T, char>(ref unit) : Unsafe.As<T, byte>(ref unit));
        }

        return isWhole;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> SlotBytes(int slot) => _bytes.Slice(FingerprintsAt + SlotCount + (slot * ImageLayout.SlotSize), ImageLayout.SlotSize);

    private ImageSeries SeriesOf(int slot)
    {
        if (slot < 0)
        {
            return default;
        }

        ImageReader fact = FactAt(slot);
        _ = fact.Utf8();
        return new ImageSeries(_bytes, fact.At);
    }

    private int TableCount(int at) => ImageReader.Fixed(_bytes, TableAt(at), ImageLayout.CountDigits);

    private int TableAt(int at) => ImageReader.Fixed(_bytes, at, ImageLayout.OffsetDigits);

    private ImageReader TableEntry(int at, int ordinal)
    {
        int entry = TableAt(at) + ImageLayout.CountDigits + (ordinal * ImageLayout.OffsetDigits);
        return new ImageReader(_bytes, ImageReader.Fixed(_bytes, entry, ImageLayout.OffsetDigits));
    }
}
