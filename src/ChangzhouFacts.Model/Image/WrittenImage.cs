namespace ChangzhouFacts.Image;

/// <summary>A written image.</summary>
/// <param name="First">The whole image; if there are segments, everything but the facts.</param>
/// <param name="Segments">The facts of a large set, in pieces.</param>
internal sealed record WrittenImage(byte[] First, IReadOnlyList<ImageSegment> Segments)
{
    /// <summary>Whether the slots do not contain the ids, so that only the facts do.</summary>
    public bool HasBareSlots => IdTableReader.HasBareSlots(First);

    /// <summary>The whole image for reading, if its bytes are in memory.</summary>
    public ImagePieces ToPieces() => new(() => First, Segments.Count == 0 ? null : SegmentOf);

    private ReadOnlySpan<byte> SegmentOf(int number) => Segments.FirstOrDefault(segment => segment.Number == number)?.Bytes;
}

/// <summary>Consecutive facts of a large set.</summary>
/// <param name="Number">The upper bits of the offsets of its facts.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record ImageSegment(int Number, byte[] Bytes)
{
    /// <summary>The segment from one offset to another.</summary>
    public static ImageSegment Of(ImageWriter image, int from, int to) => new(from >> ImageLayout.SegmentBits, image.ToArray(from, to));
}
