namespace ChangzhouFacts.Image;

/// <summary>A citation: the index of its source in the image's table, and the place in the source.</summary>
internal static class CitationCodec
{
    public static void Write(ImageWriter image, Citation citation, ImageTables tables)
    {
        image.Varying(tables.OrdinalOf(citation.Source));
        image.TextOrNull(citation.At);
    }

    public static Citation Read(ref ImageReader reader, FactCollection set) => new(set.SourceAt(reader.Varying()), reader.TextOrNull());
}
