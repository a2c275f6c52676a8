using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>A facts file in the editor, with the schema for each of its nodes.</summary>
internal sealed class FactsOutline
{
    private FactsOutline(string text, OutlineNode? root)
    {
        Text = text;
        Root = root;
        if (root is not null)
        {
            Annotate(root, Slot.Of(new MappingKind(FileKeys.Table)));
        }
    }

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>The root node; null if the file is empty.</summary>
    public OutlineNode? Root { get; }

    /// <summary>The file's keys; null if it has none.</summary>
    public OutlineMapping? File => Root as OutlineMapping;

    public static FactsOutline Read(string text) => new(text, OutlineReader.Read(text));

    /// <summary>The sources, code lists or facts, given their key.</summary>
    public IEnumerable<OutlineEntry> EntriesOf(Key key) => File?.MappingAt(key)?.Entries ?? [];

    /// <summary>The scalar at an offset, ends included; null if there is none.</summary>
    public (OutlineScalar Scalar, OutlineEntry? KeyOf)? FindScalar(int offset)
    {
        OutlineNode? node = Root;
        while (node is not null)
        {
            OutlineNode? next = null;
            switch (node)
            {
                case OutlineScalar scalar:
                    return scalar.Start <= offset && offset <= scalar.End ? (scalar, null) : null;
                case OutlineSequence sequence:
                    next = sequence.Items.Find(item => item is not null && item.Start <= offset && offset <= item.End);
                    break;
                case OutlineMapping mapping:
                    if (mapping.Entries.Find(entry => entry.Key.Start <= offset && offset <= entry.End) is { } found)
                    {
                        if (offset <= found.Key.End)
                        {
                            return (found.Key, found);
                        }

                        next = found.Value;
                    }

                    break;
            }

            node = next;
        }

        return null;
    }

    /// <summary>The code lists that a fact is broken down by.</summary>
    public static IReadOnlyList<string> ListsOf(OutlineMapping fact) => fact.Find(FactKeys.By)?.Value switch
    {
        OutlineScalar one => [one.Text],
        OutlineSequence several => [.. several.Items.OfType<OutlineScalar>().Select(id => id.Text)],
        _ => [],
    };

    // The reader limits the depth.
    private static void Annotate(OutlineNode node, Slot slot)
    {
        node.Slot = slot;
        switch (node)
        {
            case OutlineSequence sequence:
                foreach (OutlineNode item in sequence.Items.OfType<OutlineNode>())
                {
                    Annotate(item, slot.Item);
                }

                break;
            case OutlineMapping mapping:
                foreach (OutlineEntry entry in mapping.Entries)
                {
                    Annotate(entry, slot);
                    if (entry.Value is { } value)
                    {
                        Annotate(value, entry.ValueSlot);
                    }
                }

                break;
        }
    }

    private static void Annotate(OutlineEntry entry, Slot slot)
    {
        if (slot.List is not null)
        {
            entry.ValueSlot = slot.UnderCode;
        }
        else if (slot.Keys is { } keys)
        {
            entry.SchemaKey = keys.Keys.FirstOrDefault(key => entry.Key.Is(key.Name));
            entry.ValueSlot = entry.SchemaKey is { } known ? SlotOf(known, entry.Mapping)
                : keys.Others is { } others ? Slot.Of(others.Values)
                : Slot.Unknown;
        }
        else if (slot.Map is { } map)
        {
            entry.ValueSlot = Slot.Of(map.Values);
        }
    }

    // A family takes the keys of a fact with a value for each code; there, a figure can have keys of its own.
    private static Slot SlotOf(Key key, OutlineMapping mapping)
    {
        if (key.Takes is not ByCodeKind byCode)
        {
            return Slot.Of(key.Takes);
        }

        IReadOnlyList<string> lists = ListsOf(mapping);
        return lists.Count == 0 ? Slot.Of(byCode.Single)
            : new Slot(byCode.Single == Kinds.Number ? new FigureKind(ObservationKeys.Table) : byCode.Single, lists);
    }
}
