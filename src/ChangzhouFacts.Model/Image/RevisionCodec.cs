namespace ChangzhouFacts.Image;

/// <summary>A revision. Its period is stored as text, because the fact may no longer have a figure for it.</summary>
internal static class RevisionCodec
{
    public static void Write(ImageWriter image, Revision revision, ImageTables tables)
    {
        image.TextOrNull(revision.Date);
        image.TextOrNull(revision.Period?.ToString());
        NumberCodec.Write(image, revision.Was);
        image.TextOrNull(revision.WasText);
        image.Digit(revision.WasQualifier is Qualifier qualifier ? (int)qualifier + 1 : 0);
        image.TextOrNull(revision.WasUnit);
        image.TextOrNull(revision.Reason);
        image.Varying(revision.Source is null ? 0 : tables.OrdinalOf(revision.Source) + 1);
    }

    public static Revision Read(ref ImageReader reader, FactCollection set)
    {
        string date = reader.Text();
        string? period = reader.TextOrNull();
        Number? was = NumberCodec.Read(ref reader);
        string? wasText = reader.TextOrNull();
        int qualifier = reader.Digit();
        string? wasUnit = reader.TextOrNull();
        string reason = reader.Text();
        int source = reader.Varying();
        return new Revision(date, was, wasText, reason)
        {
            Period = period is null ? null : Period.Parse(period),
            WasQualifier = qualifier == 0 ? null : (Qualifier)(qualifier - 1),
            WasUnit = wasUnit,
            Source = source == 0 ? null : set.SourceAt(source - 1),
        };
    }
}
