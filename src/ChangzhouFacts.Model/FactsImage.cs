using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ChangzhouFacts.Image;

namespace ChangzhouFacts;

/// <summary>Returns the image of a data set. For generated code.</summary>
/// <returns>The bytes, always the same.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> FactsImageSource();

/// <summary>Returns the segments of the image of a large data set. For generated code.</summary>
/// <param name="number">The number of a segment, or -1.</param>
/// <returns>Its bytes, always the same; empty for -1.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> FactsImageSegments(int number);

/// <summary>
/// The read-only image in which generated code holds a data set. It is read in place: finding a figure builds no objects and does not allocate.
/// For generated code; other code uses the generated class or its <see cref="FactCollection"/>.
/// </summary>
/// <remarks>A slot is an index in the image's hash table, from 0; -1 means no fact.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct FactsImage
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly ReadOnlySpan<byte> _segment;

    /// <summary>Reads an image.</summary>
    /// <param name="bytes">The image, as docs/image.md describes it; if it has segments, its first piece.</param>
    /// <exception cref="NotSupportedException">The bytes are not an image, are damaged, or have a version later than this library supports; the message says which.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FactsImage(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        if (bytes.Length < ImageLayout.PilotsAt || !IdTableReader.Fits(bytes))
        {
            ThrowNotSupported(bytes);
        }
    }

    /// <summary>Reads the figures of a fact of a large data set.</summary>
    /// <param name="bytes">The first piece of the image.</param>
    /// <param name="segment">The segment that contains the fact, as numbered by <see cref="SegmentOf"/>.</param>
    /// <exception cref="NotSupportedException">The bytes are not an image, are damaged, or have a version later than this library supports; the message says which.</exception>
    public FactsImage(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> segment)
        : this(bytes)
    {
        _segment = segment;
    }

    /// <summary>The bytes of an image held in the code as text, two to a character, the first in the lower half.</summary>
    /// <param name="text">The text: a literal, so that there is only one instance.</param>
    /// <returns>Its bytes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> BytesOf(string text) =>
        BitConverter.IsLittleEndian ? MemoryMarshal.AsBytes(text.AsSpan()) : BigEndianText.BytesOf(text);

    /// <summary>The number of facts.</summary>
    public int Count => ImageReader.Fixed(_bytes, ImageLayout.CountAt, ImageLayout.CountDigits);

    internal bool HasBareSlots => IdTableReader.HasBareSlots(_bytes);

    internal int SlotCount => IdTableReader.SlotCount(_bytes);

    internal int SourceCount => TableCount(ImageLayout.SourcesAt);

    internal int UnitCount => TableCount(ImageLayout.UnitsAt);

    internal int CodeListCount => TableCount(ImageLayout.CodeListsAt);

    internal int CodeCount => TableCount(ImageLayout.CodesAt);

    /// <summary>The slot of a fact by its id.</summary>
    /// <param name="id">The id. Null matches no fact.</param>
    /// <returns>The slot, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(string? id) => id is null ? -1 : Find(id.AsSpan());

    /// <summary>The slot of a fact by the characters of its id.</summary>
    /// <inheritdoc cref="Find(string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> id) => IdTableReader.Find(_bytes, ref MemoryMarshal.GetReference(id), id.Length);

    /// <summary>The slot of a fact by its id in UTF-8.</summary>
    /// <inheritdoc cref="Find(string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<byte> id) => IdTableReader.Find(_bytes, ref MemoryMarshal.GetReference(id), id.Length);

    /// <summary>The slot of a family's member by its code. For codes of up to eight characters this is faster than building the id and finding that.</summary>
    /// <param name="prefix">The family's id and a slash; if this is shorter than eight characters, filled up to eight with spaces at the start.</param>
    /// <param name="filled">How many spaces fill it up.</param>
    /// <param name="code">The code. An empty one matches no member.</param>
    /// <returns>The slot, or -1; with bare slots, the only possible one, as for <see cref="Find(string)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="prefix"/> is shorter than eight characters, or longer and filled up, or nothing but what fills it up.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindMember(string prefix, int filled, ReadOnlySpan<char> code)
    {
        int length = Preconditions.CheckNotNull(prefix, nameof(prefix)).Length;
        bool isFilled = length == ImageLayout.WindowSize && (uint)filled < ImageLayout.WindowSize;
        Preconditions.Check(isFilled || (length > ImageLayout.WindowSize && filled == 0), nameof(prefix), "The prefix is not filled up to eight characters.");
        return IdTableReader.FindMember(_bytes, prefix, filled, code);
    }

    /// <summary>The single figure, or the latest that is not a forecast, as a decimal.</summary>
    /// <param name="slot">A slot that was found, or -1.</param>
    /// <param name="value">The figure, whatever its qualifier; 0 if there is none.</param>
    /// <returns>Whether there is such a figure.</returns>
    public bool TryGetValue(int slot, out decimal value) =>
        TryReadPlain(slot, kind: null, code: 0, out value) ?? TryReadAny(slot, out value);

    /// <summary>The figure of a calendar year, as a decimal.</summary>
    /// <param name="slot">A slot that was found, or -1.</param>
    /// <param name="year">The year.</param>
    /// <param name="value">The figure, whatever its qualifier; 0 if there is none.</param>
    /// <returns>Whether there is such a figure.</returns>
    public bool TryGetValue(int slot, int year, out decimal value) =>
        TryReadPlain(slot, PeriodKind.Year, year, out value) ?? TryReadAny(slot, year, out value);

    /// <summary>The figure of a period, as a decimal.</summary>
    /// <param name="slot">A slot that was found, or -1.</param>
    /// <param name="period">The period.</param>
    /// <param name="value">The figure, whatever its qualifier; 0 if there is none.</param>
    /// <returns>Whether there is such a figure.</returns>
    public bool TryGetValue(int slot, Period period, out decimal value) =>
        TryReadPlain(slot, period.Kind, PeriodCode.Of(period), out value) ?? TryReadAny(slot, period, out value);

    /// <summary>The single figure, or the latest that is not a forecast, if it is a double.</summary>
    /// <inheritdoc cref="TryGetValue(int, out decimal)"/>
    public bool TryGetDouble(int slot, out double value) => SeriesOf(slot).TryGetDouble(out value);

    /// <summary>The figure of a calendar year, if it is a double.</summary>
    /// <inheritdoc cref="TryGetValue(int, int, out decimal)"/>
    public bool TryGetDouble(int slot, int year, out double value) => SeriesOf(slot).TryGetDouble(year, out value);

    /// <summary>The figure of a period, if it is a double.</summary>
    /// <inheritdoc cref="TryGetValue(int, Period, out decimal)"/>
    public bool TryGetDouble(int slot, Period period, out double value) => SeriesOf(slot).TryGetDouble(period, out value);

    /// <summary>The step that holds on a day, as a decimal.</summary>
    /// <param name="slot">A slot that was found, or -1.</param>
    /// <param name="day">The day.</param>
    /// <param name="value">The figure, whatever its qualifier; 0 if there is none.</param>
    /// <returns>Whether there is such a figure.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not a day.</exception>
    public bool TryGetValueOn(int slot, Period day, out decimal value)
    {
        day.CheckIsDay();
        if (slot < 0)
        {
            value = 0;
            return false;
        }

        ReadOnlySpan<byte> piece = SeriesAt(slot, out int at);
        return PlainSeries.TryReadOn(piece, at, day, out value) ?? TryReadAnyOn(slot, day, out value);
    }

    /// <summary>The step that holds on a day, if it is a double.</summary>
    /// <inheritdoc cref="TryGetValueOn(int, Period, out decimal)"/>
    public bool TryGetDoubleOn(int slot, Period day, out double value) => SeriesOf(slot).TryGetDoubleOn(day, out value);

    /// <summary>The number of the segment that contains the fact in a slot.</summary>
    /// <param name="slot">A slot that was found, or -1.</param>
    /// <returns>The number; -1 for slot -1.</returns>
    public int SegmentOf(int slot) => slot < 0 ? -1 : IdTableReader.FactAt(_bytes, slot) >> ImageLayout.SegmentBits;

    /// <summary>Whether the fact in a slot has this id: in a large set, a slot is found without comparing the id.</summary>
    /// <param name="slot">A slot that was found for the id, or -1.</param>
    /// <param name="id">The id.</param>
    /// <returns>Whether it has this id; false for slot -1.</returns>
    public bool Has(int slot, string? id) => Has(slot, id.AsSpan());

    /// <inheritdoc cref="Has(int, string)"/>
    public bool Has(int slot, ReadOnlySpan<char> id) => slot >= 0 && IdTableReader.IsSame(IdOf(slot), ref MemoryMarshal.GetReference(id), id.Length);

    /// <inheritdoc cref="Has(int, string)"/>
    public bool Has(int slot, ReadOnlySpan<byte> id) => slot >= 0 && IdTableReader.IsSame(IdOf(slot), ref MemoryMarshal.GetReference(id), id.Length);

    /// <summary>The slot of the fact at an index in the data set's order.</summary>
    internal int SlotAt(int place)
    {
        int order = ImageReader.Fixed(_bytes, ImageLayout.OrderAt, ImageLayout.OffsetDigits);
        return ImageReader.Fixed(_bytes, order + (place * ImageLayout.CountDigits), ImageLayout.CountDigits);
    }

    /// <summary>The figures of the fact in a slot; none for slot -1.</summary>
    internal ImageSeries SeriesOf(int slot)
    {
        if (slot < 0)
        {
            return default;
        }

        ReadOnlySpan<byte> piece = SeriesAt(slot, out int at);
        return new ImageSeries(piece, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool? TryReadPlain(int slot, PeriodKind? kind, int code, out decimal value)
    {
        if (slot < 0)
        {
            value = 0;
            return false;
        }

        ReadOnlySpan<byte> piece = SeriesAt(slot, out int at);
        return PlainSeries.TryRead(piece, at, kind, code, out value);
    }

    // Methods of their own, so that what they need is not set up for every lookup.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadAny(int slot, out decimal value) => SeriesOf(slot).TryGetValue(out value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadAny(int slot, int year, out decimal value) => SeriesOf(slot).TryGetValue(year, out value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadAny(int slot, Period period, out decimal value) => SeriesOf(slot).TryGetValue(period, out value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadAnyOn(int slot, Period day, out decimal value) => SeriesOf(slot).TryGetValueOn(day, out value);

    private static void ThrowNotSupported(ReadOnlySpan<byte> bytes) => throw new NotSupportedException(IdTableReader.IsOfLaterVersion(bytes)
        ? "These facts were compiled by a later version of ChangzhouFacts than the one at run time. Reference the later version."
        : "The image of these facts is damaged. Rebuild the project that contains their class.");

    private ReadOnlySpan<byte> IdOf(int slot)
    {
        ReadOnlySpan<byte> piece = PieceOf(slot, out int at);
        return new ImageReader(piece, at).Utf8();
    }

    // The piece that contains the fact of a slot, and the place of its figures there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> SeriesAt(int slot, out int at)
    {
        ReadOnlySpan<byte> piece = PieceOf(slot, out int next);
        int idLength = ImageReader.Varying(piece, ref next);
        at = next + idLength;
        return piece;
    }

    // The piece that contains the fact of a slot, and its place there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> PieceOf(int slot, out int at)
    {
        at = IdTableReader.FactAt(_bytes, slot);
        if (!IdTableReader.IsSegmented(_bytes))
        {
            return _bytes;
        }

        at &= ImageLayout.SegmentSize - 1;
        return _segment;
    }

    private int TableCount(int at) => ImageReader.Fixed(_bytes, ImageReader.Fixed(_bytes, at, ImageLayout.OffsetDigits), ImageLayout.CountDigits);
}
