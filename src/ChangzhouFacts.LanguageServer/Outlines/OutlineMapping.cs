using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>Keys with values, as they stand: a key may stand twice.</summary>
/// <param name="start">Where it begins: at its brace, or at its first key.</param>
/// <param name="isFlow">Whether it stands in braces.</param>
internal sealed class OutlineMapping(int start, bool isFlow) : OutlineNode(start)
{
    public bool IsFlow { get; } = isFlow;

    public List<OutlineEntry> Entries { get; } = [];

    /// <summary>The entry of a key; null where there is none.</summary>
    public OutlineEntry? Find(string key) => Entries.Find(entry => entry.Key.Is(key));

    /// <summary>The entry of a key of the schema.</summary>
    public OutlineEntry? Find(Key key) => Find(key.Name);

    public bool Has(Key key) => Find(key) is not null;

    /// <summary>The mapping under a key; null where there is none.</summary>
    public OutlineMapping? MappingAt(Key key) => Find(key)?.Value as OutlineMapping;
}

/// <summary>A key with its value.</summary>
/// <param name="mapping">The mapping that it stands in.</param>
/// <param name="key">The key.</param>
internal sealed class OutlineEntry(OutlineMapping mapping, OutlineScalar key)
{
    private OutlineNode? _value;

    public OutlineMapping Mapping { get; } = mapping;

    public OutlineScalar Key { get; } = key;

    /// <summary>Whether a colon stands behind the key; else it is half written, or a set of braces has it alone.</summary>
    public bool HasColon { get; set; }

    /// <summary>The value; null where none is written yet.</summary>
    public OutlineNode? Value
    {
        get => _value;
        set
        {
            _value = value;
            if (value is not null)
            {
                value.Owner = this;
            }
        }
    }

    /// <summary>The key of the schema that it is; null where it is an id, a code or a period, or unknown.</summary>
    public Key? SchemaKey { get; set; }

    /// <summary>What belongs behind the colon.</summary>
    public Slot ValueSlot { get; set; } = Slot.Unknown;

    /// <summary>Where it ends, its value included.</summary>
    public int End => Math.Max(Key.End, Value?.End ?? 0);

    /// <summary>The entry that this one stands under; null at the top.</summary>
    public OutlineEntry? Parent
    {
        get
        {
            OutlineNode? node = Mapping;
            while (node is { Owner: OutlineNode list })
            {
                node = list;
            }

            return node.Owner as OutlineEntry;
        }
    }
}
