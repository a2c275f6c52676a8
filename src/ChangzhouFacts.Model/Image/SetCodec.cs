namespace ChangzhouFacts.Image;

/// <summary>A whole set: the hash table of its ids, its metadata, its sources, units and codes, and each fact.</summary>
internal static class SetCodec
{
    /// <summary>Writes the image that docs/image.md describes: in one piece; if that would be too large, with facts in segments and shared words in texts.</summary>
    /// <param name="set">The set.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <param name="mostInOnePiece">The maximum size in bytes of one piece.</param>
    public static WrittenImage Write(FactSet set, CancellationToken cancellationToken, int mostInOnePiece = ImageLayout.MostInOnePiece)
    {
        string[] ids = set.Facts.Select(fact => fact.Id).ToArray();
        IdTable table = IdTable.Of(ids);
        var tables = new ImageTables(set);
        var image = new ImageWriter();
        IdTableWriter.Slot[] slots = WriteHead(image, set, ids, table, form: 0, words: null);
        WriteTables(image, tables);
        for (int i = 0; i < ids.Length && image.At <= mostInOnePiece; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            image.Patch(slots[i].FactAt, image.At, ImageLayout.OffsetDigits);
            FactCodec.Write(image, set.Facts[i], tables);
        }

        return image.At <= mostInOnePiece
            ? new WrittenImage(image.ToArray(), [])
            : WriteSegmented(set, ids, table, tables, FormOf(ids, table, mostInOnePiece), cancellationToken);
    }

    /// <summary>Reads the metadata of a set, and no fact.</summary>
    public static FactSet Read(ImagePieces image, FactCollection facts)
    {
        ImageReader reader = image.SetHere();
        string dataset = reader.Text();
        return new FactSet(dataset, facts)
        {
            Title = reader.TextOrNull(),
            Description = reader.TextOrNull(),
            Subject = reader.TextOrNull(),
            Sources = Enumerable.Range(0, image.Image.SourceCount).Select(facts.SourceAt).ToArray(),
            CodeLists = CodeListsOf(image, facts),
        };
    }

    private static CodeList[] CodeListsOf(ImagePieces image, FactCollection facts)
    {
        var lists = new CodeList[image.Image.CodeListCount];
        int firstCode = 0;
        for (int i = 0; i < lists.Length; i++)
        {
            lists[i] = CodeListCodec.Read(image.CodeListAt(i), firstCode, facts);
            firstCode += lists[i].Codes.Count;
        }

        return lists;
    }

    private static WrittenImage WriteSegmented(
        FactSet set, string[] ids, IdTable table, ImageTables tables, int form, CancellationToken cancellationToken)
    {
        ImageWords words = WordsOf(set, tables);
        var first = new ImageWriter(words);
        IdTableWriter.Slot[] slots = WriteHead(first, set, ids, table, form, words);
        WriteTables(first, tables);
        var facts = new ImageWriter(words);
        var segments = new List<ImageSegment>();
        int segmentAt = 0;
        facts.BeginSegment(0, 0);
        for (int i = 0; i < ids.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int at = facts.At;
            FactCodec.Write(facts, set.Facts[i], tables);
            if (facts.At - segmentAt > ImageLayout.SegmentSize && at > segmentAt)
            {
                segments.Add(ImageSegment.Of(facts, segmentAt, at));
                segmentAt = NextSegmentAt(at);
                facts.BeginSegment(at, segmentAt);
                at = segmentAt;
                FactCodec.Write(facts, set.Facts[i], tables);
            }

            first.Patch(slots[i].FactAt, at, ImageLayout.OffsetDigits);
        }

        segments.Add(ImageSegment.Of(facts, segmentAt, facts.At));
        return new WrittenImage(first.ToArray(), segments);
    }

    // Slots contain their ids, so that an id is found without its segment, unless an id is too long or the slots make the first piece too large.
    private static int FormOf(string[] ids, IdTable table, int mostInOnePiece) =>
        ImageLayout.IsSegmented
        | (table.Owners.Length * ImageLayout.SlotSize > mostInOnePiece || ids.Any(id => id.Length > ImageLayout.LongestInSlot) ? ImageLayout.HasBareSlots : 0);

    // A sample of some thousands of facts from the whole set shows which words are frequent.
    private static ImageWords WordsOf(FactSet set, ImageTables tables)
    {
        const int Sample = 8192;
        int step = 1 + (set.Facts.Count / Sample);
        var sample = new ImageWriter();
        for (int i = 0; i < set.Facts.Count; i += step)
        {
            FactCodec.Write(sample, set.Facts[i], tables);
        }

        return ImageWords.Of(sample.Texts, step);
    }

    private static int NextSegmentAt(int at) => ((at - 1) | (ImageLayout.SegmentSize - 1)) + 1;

    // Everything before the facts, except for their offsets and the tables of sources, units and codes.
    private static IdTableWriter.Slot[] WriteHead(ImageWriter image, FactSet set, string[] ids, IdTable table, int form, ImageWords? words)
    {
        IdTableWriter.WriteHeader(image, ids, table, form);
        IdTableWriter.Slot[] slots = IdTableWriter.WriteSlots(image, ids, table, form);
        image.Patch(ImageLayout.OrderAt, image.At, ImageLayout.OffsetDigits);
        foreach (IdTableWriter.Slot slot in slots)
        {
            image.Fixed(slot.Number, ImageLayout.CountDigits);
        }

        if (words is not null)
        {
            image.Patch(ImageLayout.WordsAt, image.At, ImageLayout.OffsetDigits);
            Entries(image, words.Words, (writer, word) => writer.Utf8(word));
        }

        image.Patch(ImageLayout.SetAt, image.At, ImageLayout.OffsetDigits);
        image.TextOrNull(set.Dataset);
        image.TextOrNull(set.Title);
        image.TextOrNull(set.Description);
        image.TextOrNull(set.Subject);
        return slots;
    }

    private static void WriteTables(ImageWriter image, ImageTables tables)
    {
        Table(image, ImageLayout.SourcesAt, tables.Sources, SourceCodec.Write);
        Table(image, ImageLayout.UnitsAt, tables.Units, UnitCodec.Write);
        Table(image, ImageLayout.CodeListsAt, tables.CodeLists, CodeListCodec.Write);
        Table(image, ImageLayout.CodesAt, tables.Codes, CodeCodec.Write);
    }

    private static void Table<T>(ImageWriter image, int headerAt, IReadOnlyList<T> entries, Action<ImageWriter, T> write)
    {
        image.Patch(headerAt, image.At, ImageLayout.OffsetDigits);
        image.Fixed(entries.Count, ImageLayout.CountDigits);
        Entries(image, entries, write);
    }

    // The offset of each item, then all items.
    private static void Entries<T>(ImageWriter image, IReadOnlyList<T> entries, Action<ImageWriter, T> write)
    {
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
