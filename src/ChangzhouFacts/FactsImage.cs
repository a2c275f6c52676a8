using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FactsImage(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        if (bytes.Length < ImageLayout.PilotsAt || Header(ImageLayout.VersionAt) != ImageLayout.Version || bytes.Length < SlotsAt + ((long)SlotCount * ImageLayout.SlotSize))
        {
            ThrowNotSupported();
        }
    }

    /// <summary>The number of facts.</summary>
    public int Count => ImageReader.Fixed(_bytes, ImageLayout.CountAt, ImageLayout.CountDigits);

    internal int SlotCount
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (int)(1UL << (64 - Header(ImageLayout.SlotShiftAt)));
    }

    internal int SourceCount => TableCount(ImageLayout.SourcesAt);

    internal int UnitCount => TableCount(ImageLayout.UnitsAt);

    private int ShortestId => 1 + Header(ImageLayout.ShortestIdAt);

    private int LongestId => ShortestId + Header(ImageLayout.LengthSpanAt);

    private int FingerprintsAt => ImageLayout.PilotsAt + (int)(1UL << (64 - Header(ImageLayout.BucketShiftAt)));

    private int SlotsAt => FingerprintsAt + SlotCount;

    /// <summary>The slot of a fact by its id.</summary>
    /// <param name="id">The id. Null is the id of no fact.</param>
    /// <returns>The slot, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(string? id) => id is null ? -1 : Find(id.AsSpan());

    /// <summary>The slot of a fact by the characters of its id.</summary>
    /// <inheritdoc cref="Find(string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> id) => (uint)(id.Length - ShortestId) > (uint)(LongestId - ShortestId) ? -1
        : ShortestId < ImageLayout.WindowSize && id.Length < ImageLayout.WindowSize ? FindShort(this, id)
        : Find(ref MemoryMarshal.GetReference(id), (nint)(uint)(id.Length - ImageLayout.WindowSize), id.Length);

    /// <summary>The slot of a fact by its id in UTF-8.</summary>
    /// <inheritdoc cref="Find(string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<byte> id) => (uint)(id.Length - ShortestId) > (uint)(LongestId - ShortestId) ? -1
        : ShortestId < ImageLayout.WindowSize && id.Length < ImageLayout.WindowSize ? FindShort(this, id)
        : Find(ref MemoryMarshal.GetReference(id), (nint)(uint)(id.Length - ImageLayout.WindowSize), id.Length);

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

    internal ImageReader FactAt(int slot) => new(_bytes, FactOffset(slot));

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

    private int FactOffset(int slot) =>
        ImageReader.Fixed(_bytes, SlotsAt + (slot * ImageLayout.SlotSize) + ImageLayout.SlotFactAt, ImageLayout.OffsetDigits);

    private static void ThrowNotSupported() =>
        throw new NotSupportedException("These facts were compiled by a later version of ChangzhouFacts than the one that runs. Reference the later one.");

    private static int FindShort(FactsImage image, ReadOnlySpan<char> id)
    {
        Span<char> filled = stackalloc char[ImageLayout.WindowSize];
        filled.Fill((char)ImageLayout.Padding);
        id.CopyTo(filled);
        return image.Find(ref MemoryMarshal.GetReference(filled), last: 0, id.Length);
    }

    private static int FindShort(FactsImage image, ReadOnlySpan<byte> id)
    {
        Span<byte> filled = stackalloc byte[ImageLayout.WindowSize];
        filled.Fill(ImageLayout.Padding);
        id.CopyTo(filled);
        return image.Find(ref MemoryMarshal.GetReference(filled), last: 0, id.Length);
    }

    // Where the image is a constant of the generated code, the compiler reads the header while it compiles: only what depends on the id is left.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find<T>(ref T start, nint last, int length)
        where T : unmanaged
    {
        ulong hash = IdHash.Of(ref start, last, length, Header(ImageLayout.ExtraWindowsAt), Header(ImageLayout.SeedAt));
        byte pilot = At(ImageLayout.PilotsAt + (nint)(hash >> Header(ImageLayout.BucketShiftAt)));
        nint slot = (nint)IdHash.Slot(hash, pilot, Header(ImageLayout.SlotShiftAt));
        if (SlotCount >= ImageLayout.FewestSlotsToRefuse && At(FingerprintsAt + slot) != IdHash.Fingerprint(hash))
        {
            return -1;
        }

        bool mayBeLonger = LongestId > ImageLayout.LongestInSlot && length > ImageLayout.LongestInSlot;
        int slotLength = mayBeLonger ? ImageLayout.LongerThanSlot : ImageLayout.LengthOffset + length;
        bool isMatch = SlotMatch.IsMatch(ref At(SlotsAt + (slot * ImageLayout.SlotSize)), ref start, last, slotLength);
        if (mayBeLonger)
        {
            isMatch = isMatch && IsWholeId(this, (int)slot, ref start, length);
        }

        // The slot, or -1, without a branch: where ids that are there and others take turns it would be mispredicted.
        return (int)slot | (Unsafe.As<bool, byte>(ref isMatch) - 1);
    }

    // The windows do not cover an id of more than 40 characters; all of it stands before its fact.
    private static bool IsWholeId<T>(FactsImage image, int slot, ref T start, int length)
        where T : unmanaged
    {
        ReadOnlySpan<byte> id = image.FactAt(slot).Utf8();
        bool isWhole = id.Length == length;
        for (int i = 0; isWhole && i < id.Length; i++)
        {
            ref T unit = ref Unsafe.Add(ref start, i);
            isWhole = id[i] == (typeof(T) == typeof(char) ? Unsafe.As<T, char>(ref unit) : Unsafe.As<T, byte>(ref unit));
        }

        return isWhole;
    }

    // The tables of the header are all within the image, as the constructor has seen to.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte At(nint at) => ref Unsafe.Add(ref MemoryMarshal.GetReference(_bytes), at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Header(int at) => At(at);

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
