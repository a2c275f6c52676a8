using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>Keys with values as written: a key may occur twice.</summary>
/// <param name="start">Its start: its brace, or its first key.</param>
/// <param name="isFlow">Whether it is in braces.</param>
internal sealed class OutlineMapping(int start, bool isFlow) : OutlineNode(start)
{
    public bool IsFlow { get; } = isFlow;

    public List<OutlineEntry> Entries { get; } = [];

    /// <summary>The entry of a key; null if there is none.</summary>
    public OutlineEntry? Find(string key) => Entries.Find(entry => entry.Key.Is(key));

    /// <summary>The entry of a key of the schema.</summary>
    public OutlineEntry? Find(Key key) => Find(key.Name);

    public bool Has(Key key) => Find(key) is not null;

    /// <summary>The mapping under a key; null if there is none.</summary>
    public OutlineMapping? MappingAt(Key key) => Find(key)?.Value as OutlineMapping;
}

/// <summary>A key with its value.</summary>
/// <param name="mapping">The mapping that contains it.</param>
/// <param name="key">The key.</param>
internal sealed class OutlineEntry(OutlineMapping mapping, OutlineScalar key)
{
    private OutlineNode? _value;

    public OutlineMapping Mapping { get; } = mapping;

    public OutlineScalar Key { get; } = key;

    /// <summary>Whether the key is followed by a colon; if not, it is incomplete, or a key without a value in braces.</summary>
    public bool HasColon { get; set; }

    /// <summary>The value; null if it is missing.</summary>
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

    /// <summary>The key of the schema; null if it is an id, a code or a period, or unknown.</summary>
    public Key? SchemaKey { get; set; }

    /// <summary>The expected value.</summary>
    public Slot ValueSlot { get; set; } = Slot.Unknown;

    /// <summary>Its end, value included.</summary>
    public int End => Math.Max(Key.End, Value?.End ?? 0);

    /// <summary>The entry that contains this one; null at the root.</summary>
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
