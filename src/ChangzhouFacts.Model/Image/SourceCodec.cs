namespace ChangzhouFacts.Image;

/// <summary>A source: its texts one after another.</summary>
internal static class SourceCodec
{
    public static void Write(ImageWriter image, Source source)
    {
        image.TextOrNull(source.Id);
        image.TextOrNull(source.Title);
        image.TextOrNull(source.Publisher);
        image.TextOrNull(source.Author);
        image.TextOrNull(source.Url);
        image.TextOrNull(source.Published);
        image.TextOrNull(source.Accessed);
        image.TextOrNull(source.Language);
        image.TextOrNull(source.License);
    }

    public static Source Read(ImageReader reader) => new(reader.Text(), reader.Text())
    {
        Publisher = reader.TextOrNull(),
        Author = reader.TextOrNull(),
        Url = reader.TextOrNull(),
        Published = reader.TextOrNull(),
        Accessed = reader.TextOrNull(),
        Language = reader.TextOrNull(),
        License = reader.TextOrNull(),
    };
}
