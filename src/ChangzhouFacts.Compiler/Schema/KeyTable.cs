namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of one kind of mapping, in the order of the documentation.</summary>
/// <param name="name">The name of the mapping in the schema for editors.</param>
/// <param name="owner">The mapping in the words of a message: <c>a fact</c>.</param>
/// <param name="description">A description in one sentence, for editors.</param>
internal sealed class KeyTable(string name, string owner, string description)
{
    private readonly Dictionary<string, Key> _byName = new(StringComparer.Ordinal);
    private readonly List<Key> _keys = [];

    public string Name { get; } = name;

    public string Owner { get; } = owner;

    public string Description { get; } = description;

    /// <summary>A link to the keys in docs/schema.md.</summary>
    public string Link => $"[{Name}](#{Owner.Replace(' ', '-').Replace("'", "")})";

    /// <summary>The keys.</summary>
    public IReadOnlyList<Key> Keys => _keys;

    /// <summary>The names of the keys.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>The keys of which exactly one is required.</summary>
    public IReadOnlyList<Key> ExactlyOneOf { get; set; } = [];

    /// <summary>Other keys that the mapping can have, such as ids; null if there are none.</summary>
    public MapKind? Others { get; init; }

    /// <summary>Adds a key. Names are unique.</summary>
    public Key Add(Key key)
    {
        _byName.Add(key.Name, key);
        _keys.Add(key);
        Names = _keys.ConvertAll(known => known.Name);
        return key;
    }

    public bool Contains(string name) => _byName.ContainsKey(name);
}
