namespace ChangzhouFacts.Image;

/// <summary>A restatement: its texts, and the index of its source in the image's table.</summary>
internal static class RestatementCodec
{
    public static void Write(ImageWriter image, Restatement restatement, ImageTables tables)
    {
        image.TextOrNull(restatement.Date);
        image.TextOrNull(restatement.Reason);
        image.Varying(restatement.Source is null ? 0 : tables.OrdinalOf(restatement.Source) + 1);
    }

    public static Restatement Read(ref ImageReader reader, FactCollection set)
    {
        string date = reader.Text();
        string reason = reader.Text();
        int source = reader.Varying();
        return new Restatement(date, reason) { Source = source == 0 ? null : set.SourceAt(source - 1) };
    }
}
