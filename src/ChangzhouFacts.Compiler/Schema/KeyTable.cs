namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of one kind of mapping, in the order in which people are told them.</summary>
/// <param name="name">What the schema for editors calls the mapping.</param>
/// <param name="owner">What has the keys, in the words of a message: <c>a fact</c>.</param>
/// <param name="description">What the mapping is, in a sentence for editors.</param>
internal sealed class KeyTable(string name, string owner, string description)
{
    private readonly Dictionary<string, Key> _byName = new(StringComparer.Ordinal);
    private readonly List<Key> _keys = [];

    public string Name { get; } = name;

    public string Owner { get; } = owner;

    public string Description { get; } = description;

    /// <summary>A link to the keys on the page about the schema.</summary>
    public string Link => $"[{Name}](#{Owner.Replace(' ', '-').Replace("'", "")})";

    /// <summary>The keys.</summary>
    public IReadOnlyList<Key> Keys => _keys;

    /// <summary>The names of the keys.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>The keys of which there is exactly one.</summary>
    public IReadOnlyList<Key> ExactlyOneOf { get; set; } = [];

    /// <summary>What other keys there can be, that are not of this schema; null where there are none.</summary>
    public MapKind? Others { get; init; }

    /// <summary>Adds a key; each stands once.</summary>
    public Key Add(Key key)
    {
        _byName.Add(key.Name, key);
        _keys.Add(key);
        Names = _keys.ConvertAll(known => known.Name);
        return key;
    }

    public bool Contains(string name) => _byName.ContainsKey(name);
}
