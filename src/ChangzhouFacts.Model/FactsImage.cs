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
    /// <exception cref="NotSupportedException">It is no image, a damaged one, or one of a later version than this library reads; the message says which.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FactsImage(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        if (bytes.Length < ImageLayout.PilotsAt || !IdTableReader.Fits(bytes))
        {
            ThrowNotSupported(bytes);
        }
    }

    /// <summary>The number of facts.</summary>
    public int Count => ImageReader.Fixed(_bytes, ImageLayout.CountAt, ImageLayout.CountDigits);

    internal int SlotCount => IdTableReader.SlotCount(_bytes);

    internal int SourceCount => TableCount(ImageLayout.SourcesAt);

    internal int UnitCount => TableCount(ImageLayout.UnitsAt);

    /// <summary>The slot of a fact by its id.</summary>
    /// <param name="id">The id. Null is the id of no fact.</param>
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

    /// <summary>The single figure, or the latest that is no forecast, as a decimal.</summary>
    /// <param name="slot">A slot that was found, or -1.</param>
    /// <param name="value">The figure, without regard to its qualifier; or 0.</param>
    /// <returns>Whether there is such a figure.</returns>
    public bool TryGetValue(int slot, out decimal value) => SeriesOf(slot).TryGetValue(out value);

    /// <summary>The figure of a calendar year, as a decimal.</summary>
    /// <param name="slot">A slot that was found, or -1.</param>
    /// <param name="year">The year.</param>
    /// <param name="value">The figure, without regard to its qualifier; or 0.</param>
    /// <returns>Whether there is such a figure.</returns>
    public bool TryGetValue(int slot, int year, out decimal value) => SeriesOf(slot).TryGetValue(year, out value);

    /// <summary>The figure of a period, as a decimal.</summary>
    /// <param name="slot">A slot that was found, or -1.</param>
    /// <param name="period">The period.</param>
    /// <param name="value">The figure, without regard to its qualifier; or 0.</param>
    /// <returns>Whether there is such a figure.</returns>
    public bool TryGetValue(int slot, Period period, out decimal value) => SeriesOf(slot).TryGetValue(period, out value);

    /// <summary>The single figure, or the latest that is no forecast, where it is a double.</summary>
    /// <inheritdoc cref="TryGetValue(int, out decimal)"/>
    public bool TryGetDouble(int slot, out double value) => SeriesOf(slot).TryGetDouble(out value);

    /// <summary>The figure of a calendar year, where it is a double.</summary>
    /// <inheritdoc cref="TryGetValue(int, int, out decimal)"/>
    public bool TryGetDouble(int slot, int year, out double value) => SeriesOf(slot).TryGetDouble(year, out value);

    /// <summary>The figure of a period, where it is a double.</summary>
    /// <inheritdoc cref="TryGetValue(int, Period, out decimal)"/>
    public bool TryGetDouble(int slot, Period period, out double value) => SeriesOf(slot).TryGetDouble(period, out value);

    /// <summary>The step that holds on a day, as a decimal.</summary>
    /// <param name="slot">A slot that was found, or -1.</param>
    /// <param name="day">The day.</param>
    /// <param name="value">The figure, without regard to its qualifier; or 0.</param>
    /// <returns>Whether there is such a figure.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is no day.</exception>
    public bool TryGetValueOn(int slot, Period day, out decimal value) => SeriesOf(slot).TryGetValueOn(day, out value);

    /// <summary>The step that holds on a day, where it is a double.</summary>
    /// <inheritdoc cref="TryGetValueOn(int, Period, out decimal)"/>
    public bool TryGetDoubleOn(int slot, Period day, out double value) => SeriesOf(slot).TryGetDoubleOn(day, out value);

    /// <summary>The slot of the fact at a place in the data set's order.</summary>
    internal int SlotAt(int place)
    {
        int order = ImageReader.Fixed(_bytes, ImageLayout.OrderAt, ImageLayout.OffsetDigits);
        return ImageReader.Fixed(_bytes, order + (place * ImageLayout.CountDigits), ImageLayout.CountDigits);
    }

    /// <summary>What the set says of itself.</summary>
    internal ImageReader SetHere() => new(_bytes, TableAt(ImageLayout.SetAt));

    internal ImageReader FactAt(int slot) => new(_bytes, IdTableReader.FactAt(_bytes, slot));

    internal ImageReader SourceAt(int ordinal) => TableEntry(ImageLayout.SourcesAt, ordinal);

    internal ImageReader UnitAt(int ordinal) => TableEntry(ImageLayout.UnitsAt, ordinal);

    /// <summary>The figures of the fact in a slot; none in slot -1.</summary>
    internal ImageSeries SeriesOf(int slot)
    {
        if (slot < 0)
        {
            return default;
        }

        ImageReader fact = FactAt(slot);
        _ = fact.Utf8();
        return new ImageSeries(_bytes, fact.At);
    }

    internal ImageSeries SeriesAt(int offset) => new(_bytes, offset);

    private static void ThrowNotSupported(ReadOnlySpan<byte> bytes) => throw new NotSupportedException(IdTableReader.IsOfLaterVersion(bytes)
        ? "These facts were compiled by a later version of ChangzhouFacts than the one that runs. Reference the later one."
        : "The image of these facts is damaged: it is not as ChangzhouFacts wrote it. Build the project again in which their class is.");

    private int TableCount(int at) => ImageReader.Fixed(_bytes, TableAt(at), ImageLayout.CountDigits);

    private int TableAt(int at) => ImageReader.Fixed(_bytes, at, ImageLayout.OffsetDigits);

    private ImageReader TableEntry(int at, int ordinal)
    {
        int entry = TableAt(at) + ImageLayout.CountDigits + (ordinal * ImageLayout.OffsetDigits);
        return new ImageReader(_bytes, ImageReader.Fixed(_bytes, entry, ImageLayout.OffsetDigits));
    }
}
