namespace ChangzhouFacts.Image;

/// <summary>A whole image for reading records: its first piece and its segments, if any.</summary>
/// <param name="image">Returns the first piece.</param>
/// <param name="segments">Returns the segments; null if there are none.</param>
internal sealed class ImagePieces(FactsImageSource image, FactsImageSegments? segments)
{
    public bool IsSegmented => segments is not null;

    /// <summary>The first piece.</summary>
    public FactsImage Image => new(image());

    /// <summary>The image for reading the figures of the fact in a slot.</summary>
    public FactsImage ImageOf(int slot) => segments is null ? Image : new FactsImage(image(), segments(Image.SegmentOf(slot)));

    /// <summary>The metadata of the set.</summary>
    public ImageReader SetHere() => InFirst(OffsetAt(ImageLayout.SetAt));

    public ImageReader SourceAt(int ordinal) => Entry(OffsetAt(ImageLayout.SourcesAt) + ImageLayout.CountDigits, ordinal);

    public ImageReader UnitAt(int ordinal) => Entry(OffsetAt(ImageLayout.UnitsAt) + ImageLayout.CountDigits, ordinal);

    public ImageReader CodeListAt(int ordinal) => Entry(OffsetAt(ImageLayout.CodeListsAt) + ImageLayout.CountDigits, ordinal);

    public ImageReader CodeAt(int ordinal) => Entry(OffsetAt(ImageLayout.CodesAt) + ImageLayout.CountDigits, ordinal);

    /// <summary>The fact in a slot.</summary>
    public ImageReader FactIn(int slot) => At(IdTableReader.FactAt(image(), slot));

    /// <summary>A text at an offset.</summary>
    /// <param name="at">Its offset.</param>
    /// <param name="fromSegment">Whether a segment refers to it; then the text is in a segment.</param>
    public ImageReader TextAt(int at, bool fromSegment) => fromSegment ? At(at) : InFirst(at);

    /// <summary>A word of the set, in UTF-8.</summary>
    public ReadOnlySpan<byte> Word(int number) => Entry(OffsetAt(ImageLayout.WordsAt), number).Utf8();

    private int OffsetAt(int at) => ImageReader.Fixed(image(), at, ImageLayout.OffsetDigits);

    private ImageReader Entry(int entriesAt, int number) => InFirst(OffsetAt(entriesAt + (number * ImageLayout.OffsetDigits)));

    private ImageReader InFirst(int at) => new(image(), at, this);

    private ImageReader At(int at) => segments is null
        ? InFirst(at)
        : new ImageReader(segments(at >> ImageLayout.SegmentBits), at & (ImageLayout.SegmentSize - 1), this, isSegment: true);
}
