namespace ChangzhouFacts.Image;

/// <summary>An image as it was written.</summary>
/// <param name="First">All of it; where there are segments, all but the facts.</param>
/// <param name="Segments">The facts of a large set, in pieces.</param>
internal sealed record WrittenImage(byte[] First, IReadOnlyList<ImageSegment> Segments)
{
    /// <summary>Whether only a fact itself says which id it has.</summary>
    public bool HasBareSlots => IdTableReader.HasBareSlots(First);

    /// <summary>All of an image as it is read, where its bytes are at hand.</summary>
    public ImagePieces ToPieces() => new(() => First, Segments.Count == 0 ? null : SegmentOf);

    private ReadOnlySpan<byte> SegmentOf(int number) => Segments.FirstOrDefault(segment => segment.Number == number)?.Bytes;
}

/// <summary>Facts of a large set, one after another.</summary>
/// <param name="Number">The upper bits of the offsets of its facts.</param>
/// <param name="Bytes">What stands there.</param>
internal sealed record ImageSegment(int Number, byte[] Bytes)
{
    /// <summary>The segment that stands from one offset up to another.</summary>
    public static ImageSegment Of(ImageWriter image, int from, int to) => new(from >> ImageLayout.SegmentBits, image.ToArray(from, to));
}
