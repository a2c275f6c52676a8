using ChangzhouFacts.Image;

namespace ChangzhouFacts.Generator.Emission.Image;

/// <summary>Writes a fact set as the image that docs/image.md describes.</summary>
internal static class ImageWriter
{
    public static byte[] Write(EmittedSet set, CancellationToken cancellationToken)
    {
        string[] ids = set.Records.Select(fact => fact.Id).ToArray();
        IdTable table = IdTable.Of(ids);
        var image = new ImageBuilder();
        Header(image, ids, table);
        int[] slots = Slots(image, ids, table, out int slotsAt);
        image.Patch(ImageLayout.OrderAt, image.At, ImageLayout.OffsetDigits);
        foreach (int slot in slots)
        {
            image.Fixed(slot, ImageLayout.CountDigits);
        }

        Table(image, ImageLayout.SourcesAt, set.Set.Sources, FactWriter.Source);
        Table(image, ImageLayout.UnitsAt, set.Set.Units, FactWriter.Unit);
        for (int i = 0; i < ids.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            image.Patch(slotsAt + (slots[i] * ImageLayout.SlotSize) + ImageLayout.SlotFactAt, image.At, ImageLayout.OffsetDigits);
            FactWriter.Write(image, set.Records[i], set);
        }

        return image.ToArray();
    }

    private static void Header(ImageBuilder image, string[] ids, IdTable table)
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

    private static int[] Slots(ImageBuilder image, string[] ids, IdTable table, out int slotsAt)
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

        return slots;
    }

    private static void Slot(ImageBuilder image, string id)
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

    private static void Table<T>(ImageBuilder image, int headerAt, IReadOnlyList<T> entries, Action<ImageBuilder, T> write)
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
