using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>
/// Gives access to a mapping's values by key. The constructor reports unknown and missing keys. A misspelt key counts as the
/// nearest known key with a refused value, so that this key is not reported as missing too. If two keys are equally near, it
/// counts as both.
/// </summary>
internal sealed class MappingReader
{
    private readonly MappingNode _node;
    private readonly KeyTable _keys;
    private readonly Location _location;
    private readonly Dictionary<string, RefusedNode> _misspelt = new(StringComparer.Ordinal);

    /// <param name="node">The mapping.</param>
    /// <param name="keys">The keys it takes.</param>
    /// <param name="location">Where a missing key is reported: what names the mapping.</param>
    /// <param name="values">Reads single values, and receives the findings.</param>
    /// <param name="form">The form of the fact that the mapping belongs to, if any.</param>
    public MappingReader(MappingNode node, KeyTable keys, Location location, ValueReader values, FactForms form = FactForms.None)
    {
        _node = node;
        _keys = keys;
        _location = location;
        Values = values;
        foreach (MappingNode.Entry entry in node.Entries)
        {
            if (!keys.Contains(entry.Key.Text))
            {
                ReportUnknown(entry.Key);
            }
        }

        foreach (Key key in keys.Keys)
        {
            if ((key.IsRequired || (key.RequiredIn & form) != 0) && !Has(key))
            {
                ReportMissing(key);
            }
        }
    }

    public ValueReader Values { get; }

    /// <summary>Whether all of its keys are known. If not, a missing key is not an error.</summary>
    public bool IsComplete => _node.IsComplete;

    private DiagnosticBag Diagnostics => Values.Diagnostics;

    /// <summary>The value of <paramref name="key"/>; null if it is not given.</summary>
    public Node? Find(Key key) => FindEntry(key)?.Value ?? (_misspelt.TryGetValue(key.Name, out RefusedNode? refused) ? refused : null);

    /// <summary>The node of the key itself, as a location for findings about it; null if the key is missing or misspelt.</summary>
    public ScalarNode? FindKey(Key key) => FindEntry(key)?.Key;

    public bool Has(Key key) => Find(key) is not null;

    /// <inheritdoc cref="ValueReader.Scalar"/>
    public ScalarNode? Scalar(Key key) => Values.Scalar(key.Name, Find(key), key.Takes.InWords);

    /// <inheritdoc cref="ValueReader.Text"/>
    public string? Text(Key key) => Values.Text(key.Name, Find(key));

    /// <inheritdoc cref="ValueReader.TextScalar"/>
    public ScalarNode? TextScalar(Key key, bool mayBeBlank = false) => Values.TextScalar(key.Name, Find(key), mayBeBlank);

    /// <inheritdoc cref="ValueReader.Count"/>
    public long? Count(Key key, long maximum, Func<string, Finding> invalid) => Values.Count(key.Name, Find(key), maximum, invalid);

    public MappingNode? Mapping(Key key) => Values.Mapping(key.Name, Find(key));

    public SequenceNode? Sequence(Key key) => Values.Sequence(key.Name, Find(key));

    /// <summary>An optional mapping without required keys. If it cannot be read, each of its keys counts as refused; if it is missing, as missing.</summary>
    public MappingReader OptionalMapping(Key key, KeyTable keys)
    {
        Node? node = Find(key);
        MappingNode mapping = Values.Mapping(key.Name, node) ?? new MappingNode(_location) { IsComplete = IsComplete };
        var reader = new MappingReader(mapping, keys, mapping.Location, Values);
        if (node is not (null or MappingNode))
        {
            foreach (string name in keys.Names)
            {
                reader._misspelt[name] = new RefusedNode(node.Location);
            }
        }

        return reader;
    }

    /// <inheritdoc cref="ValueReader.Word"/>
    public T? Word<T>(Key key, Vocabulary<T> words, Func<string, string, Finding> unknown)
        where T : struct => Values.Word(key.Name, Find(key), words, unknown);

    /// <summary>The key that is given of those of which exactly one is required; null, and reported, if there is none or several.</summary>
    public Key? ReadForm()
    {
        Key[] given = [.. _keys.ExactlyOneOf.Where(key => FindKey(key) is not null).OrderBy(key => FindKey(key)!.Location.Offset)];
        if (given.Length > 1)
        {
            ScalarNode second = FindKey(given[1])!;
            Diagnostics.Report(Rules.Schema.SeveralForms(_keys.Owner, [.. _keys.ExactlyOneOf.Select(key => key.Name)], second.Text), second.Location);
            return null;
        }

        // A misspelt key was already reported, and counts only if there is no other: 'lable' is as near to 'table' as to 'label'.
        Key[] meant = given.Length > 0 ? given : [.. _keys.ExactlyOneOf.Where(Has)];
        if (meant.Length == 0)
        {
            ReportMissing(_keys.ExactlyOneOf);
        }

        return meant.Length == 1 ? meant[0] : null;
    }

    /// <summary>The setting of a key whose value was read; null for a value that is missing or invalid.</summary>
    public Setting<T> SettingOf<T>(Key key, T? value)
        where T : class => value is not null ? Setting<T>.Known(value) : WithoutValue<T>(key);

    /// <inheritdoc cref="SettingOf{T}(Key, T)"/>
    public Setting<T> SettingOf<T>(Key key, T? value)
        where T : struct => value is { } known ? Setting<T>.Known(known) : WithoutValue<T>(key);

    /// <summary>Reports that one of several keys is required.</summary>
    public void ReportMissing(params IEnumerable<Key> oneOf)
    {
        if (IsComplete)
        {
            Diagnostics.Report(Rules.Schema.MissingKey(_keys.Owner, [.. oneOf.Select(key => key.Name)]), _location);
        }
    }

    private Setting<T> WithoutValue<T>(Key key) =>
        Has(key) ? Setting<T>.Refused : IsComplete ? Setting<T>.Absent : Setting<T>.Unseen;

    private void ReportUnknown(ScalarNode key)
    {
        string hint = "";
        if (!Diagnostics.IsFull)
        {
            hint = SpellingSuggestion.Hint(key.Text, _keys.Names);
            foreach (string meant in SpellingSuggestion.FindAll(key.Text, _keys.Names))
            {
                _misspelt[meant] = new RefusedNode(key.Location);
            }
        }

        Diagnostics.Report(Rules.Schema.UnknownKey(key.Text, _keys.Owner, hint), key.Location);
    }

    private MappingNode.Entry? FindEntry(Key key)
    {
        foreach (MappingNode.Entry entry in _node.Entries)
        {
            if (entry.Key.Is(key.Name))
            {
                return entry;
            }
        }

        return null;
    }
}
