namespace ChangzhouFacts.Image;

/// <summary>Writes the hash table of an image, which <see cref="IdTableReader"/> finds ids in.</summary>
internal static class IdTableWriter
{
    /// <summary>Writes the header, with zeros for what is not known yet, and the pilots.</summary>
    public static void WriteHeader(ImageWriter image, string[] ids, IdTable table)
    {
        int shortest = ids.Select(id => id.Length).DefaultIfEmpty(1).Min();
        int longest = ids.Select(id => id.Length).DefaultIfEmpty(1).Max();
        image.Bytes("CZF"u8);
        image.Byte(ImageLayout.Version);
        image.Byte(shortest - 1);
        image.Byte(longest - shortest);
        image.Byte(table.ExtraWindows);
        image.Byte(table.BucketShift);
        image.Byte(table.Seed);
        image.Byte(table.SlotShift);
        image.Digit(HasLengths(ids) ? 1 : 0);
        while (image.At < ImageLayout.CountAt)
        {
            image.Digit(0);
        }

        image.Fixed(ids.Length, ImageLayout.CountDigits);
        while (image.At < ImageLayout.PilotsAt)
        {
            image.Digit(0);
        }

        image.Bytes(table.Pilots);
    }

    /// <summary>Writes fingerprints and slots, without the offsets of the facts.</summary>
    /// <returns>The slot of each id.</returns>
    public static int[] WriteSlots(ImageWriter image, string[] ids, IdTable table, out int slotsAt)
    {
        var slots = new int[ids.Length];
        for (int slot = 0; slot < table.Owners.Length; slot++)
        {
            image.Byte(table.FingerprintOf(slot));
        }

        slotsAt = image.At;
        for (int slot = 0; slot < table.Owners.Length; slot++)
        {
            int owner = table.Owners[slot];
            Slot(image, owner < 0 ? "" : ids[owner]);
            if (owner >= 0)
            {
                slots[owner] = slot;
            }
        }

        if (HasLengths(ids))
        {
            WriteLengths(image, ids);
        }

        return slots;
    }

    private static bool HasLengths(string[] ids) => ids.Length <= ImageLayout.MostIdsWithLengths;

    // Four bits to a byte: the lower halves of eight bytes of the set of lengths, then the upper ones.
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

    private static void Slot(ImageWriter image, string id)
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

        image.Fixed(0, ImageLayout.OffsetDigits);
    }
}
