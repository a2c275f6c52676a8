namespace ChangzhouFacts.Image;

/// <summary>A whole set: the hash table of its ids, what the set says of itself, its sources and units, and each fact.</summary>
internal static class SetCodec
{
    /// <summary>Writes the image that docs/image.md describes.</summary>
    /// <param name="set">The set.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static byte[] Write(FactSet set, CancellationToken cancellationToken)
    {
        string[] ids = set.Facts.Select(fact => fact.Id).ToArray();
        IdTable table = IdTable.Of(ids);
        var image = new ImageWriter();
        IdTableWriter.WriteHeader(image, ids, table);
        int[] slots = IdTableWriter.WriteSlots(image, ids, table, out int slotsAt);

        image.Patch(ImageLayout.OrderAt, image.At, ImageLayout.OffsetDigits);
        foreach (int slot in slots)
        {
            image.Fixed(slot, ImageLayout.CountDigits);
        }

        image.Patch(ImageLayout.SetAt, image.At, ImageLayout.OffsetDigits);
        image.TextOrNull(set.Dataset);
        image.TextOrNull(set.Title);
        image.TextOrNull(set.Description);
        image.TextOrNull(set.Subject);

        var tables = new ImageTables(set);
        Table(image, ImageLayout.SourcesAt, tables.Sources, SourceCodec.Write);
        Table(image, ImageLayout.UnitsAt, tables.Units, UnitCodec.Write);
        for (int i = 0; i < ids.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            image.Patch(slotsAt + (slots[i] * ImageLayout.SlotSize) + ImageLayout.SlotFactAt, image.At, ImageLayout.OffsetDigits);
            FactCodec.Write(image, set.Facts[i], tables);
        }

        return image.ToArray();
    }

    /// <summary>Reads what a set says of itself, and no fact.</summary>
    public static FactSet Read(FactsImage image, FactCollection facts)
    {
        ImageReader reader = image.SetHere();
        string dataset = reader.Text();
        return new FactSet(dataset, facts)
        {
            Title = reader.TextOrNull(),
            Description = reader.TextOrNull(),
            Subject = reader.TextOrNull(),
            Sources = Enumerable.Range(0, image.SourceCount).Select(facts.SourceAt).ToArray(),
        };
    }

    private static void Table<T>(ImageWriter image, int headerAt, IReadOnlyList<T> entries, Action<ImageWriter, T> write)
    {
        image.Patch(headerAt, image.At, ImageLayout.OffsetDigits);
        image.Fixed(entries.Count, ImageLayout.CountDigits);
        int entryAt = image.At;
        for (int i = 0; i < entries.Count; i++)
        {
            image.Fixed(0, ImageLayout.OffsetDigits);
        }

        foreach (T entry in entries)
        {
            image.Patch(entryAt, image.At, ImageLayout.OffsetDigits);
            entryAt += ImageLayout.OffsetDigits;
            write(image, entry);
        }
    }
}
