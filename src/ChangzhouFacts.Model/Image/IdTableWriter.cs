namespace ChangzhouFacts.Image;

/// <summary>Writes the hash table of an image for <see cref="IdTableReader"/>.</summary>
internal static class IdTableWriter
{
    /// <summary>Writes the header, with zeros for values not known yet, and the pilots.</summary>
    public static void WriteHeader(ImageWriter image, string[] ids, IdTable table, int form)
    {
        int shortest = ids.Select(id => id.Length).DefaultIfEmpty(1).Min();
        int longest = ids.Select(id => id.Length).DefaultIfEmpty(1).Max();
        image.Bytes("CZF"u8);
        image.Byte(ImageLayout.Version);
        image.Fixed(shortest - 1, ImageLayout.LengthDigits);
        image.Fixed(longest - shortest, ImageLayout.LengthDigits);
        image.Byte(table.ExtraWindows);
        image.Byte(table.BucketShift);
        image.Byte(table.Seed);
        image.Byte(table.SlotShift);
        image.Digit((HasLengths(ids) ? ImageLayout.HasLengths : 0) | form);
        image.Fixed(ids.Length, ImageLayout.CountDigits);
        while (image.At < ImageLayout.PilotsAt)
        {
            image.Digit(0);
        }

        image.Bytes(table.Pilots);
    }

    /// <summary>Writes fingerprints and slots, without the offsets of the facts.</summary>
    /// <returns>For each id, the position for the offset of its fact.</returns>
    public static Slot[] WriteSlots(ImageWriter image, string[] ids, IdTable table, int form)
    {
        var slots = new Slot[ids.Length];
        for (int slot = 0; slot < table.Owners.Length; slot++)
        {
            image.Byte(table.FingerprintOf(slot));
        }

        for (int slot = 0; slot < table.Owners.Length; slot++)
        {
            int owner = table.Owners[slot];
            if ((form & ImageLayout.HasBareSlots) == 0)
            {
                Windows(image, owner < 0 ? "" : ids[owner]);
            }

            if (owner >= 0)
            {
                slots[owner] = new Slot(slot, image.At);
            }

            image.Fixed(0, ImageLayout.OffsetDigits);
        }

        if (HasLengths(ids))
        {
            WriteLengths(image, ids);
        }

        return slots;
    }

    private static bool HasLengths(string[] ids) => ids.Length <= ImageLayout.MostIdsWithLengths;

    // Four bits to a byte: the lower halves of the eight bytes of the set of lengths, then the upper halves.
    private static void WriteLengths(ImageWriter image, string[] ids)
    {
        int shortest = ids.Select(id => id.Length).DefaultIfEmpty(1).Min();
        ulong lengths = ids.Aggregate(0UL, (all, id) => all | (1UL << (id.Length - shortest)));
        for (int i = 0; i < ImageLayout.LengthsSize; i++)
        {
            int half = i < ImageLayout.LengthsSize / 2 ? 0 : 4;
            image.Digit((int)(lengths >> ((i % (ImageLayout.LengthsSize / 2) * 8) + half)) & 15);
        }
    }

    private static void Windows(ImageWriter image, string id)
    {
        string text = id.PadRight(ImageLayout.WindowSize, (char)ImageLayout.Padding);
        for (int i = 0; i < ImageLayout.SlotLengthAt; i++)
        {
            int window = ImageLayout.WindowAt(i / ImageLayout.WindowSize, text.Length - ImageLayout.WindowSize);
            image.Byte(text[window + (i % ImageLayout.WindowSize)]);
        }

        ulong length = ImageLayout.SlotLength(id.Length > ImageLayout.LongestInSlot ? ImageLayout.LongerThanSlot : id.Length);
        for (int i = ImageLayout.SlotLengthAt; i < ImageLayout.SlotFactAt; i++)
        {
            image.Byte((byte)length);
            length >>= 8;
        }
    }

    /// <summary>A slot that holds an id.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="FactAt">The position for the offset of its fact.</param>
    public readonly record struct Slot(int Number, int FactAt);
}
