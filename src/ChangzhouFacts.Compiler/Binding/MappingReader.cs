using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>
/// Gives access to a mapping's values by key. Unknown and missing keys are reported when it is made; one that was probably meant to
/// be a known key counts as that key with a value refused already, so that its lack is not reported as well; one that is as near
/// to two keys counts as both.
/// </summary>
internal sealed class MappingReader
{
    private readonly MappingNode _node;
    private readonly KeyTable _keys;
    private readonly Location _location;
    private readonly Dictionary<string, RefusedNode> _misspelt = new(StringComparer.Ordinal);

    /// <param name="node">The mapping.</param>
    /// <param name="keys">The keys it takes.</param>
    /// <param name="location">Where the lack of a key is reported: what names the mapping.</param>
    /// <param name="values">Reads single values, and takes the findings.</param>
    /// <param name="form">The form of the fact that it is a part of, if it is.</param>
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

    /// <summary>Whether all of its keys are known; if not, the lack of one means nothing.</summary>
    public bool IsComplete => _node.IsComplete;

    private DiagnosticBag Diagnostics => Values.Diagnostics;

    /// <summary>The value of <paramref name="key"/>, or null where it is not given.</summary>
    public Node? Find(Key key) => FindEntry(key)?.Value ?? (_misspelt.TryGetValue(key.Name, out RefusedNode? refused) ? refused : null);

    /// <summary>The key itself, to report something about its being there; null where it is not there or misspelt.</summary>
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

    /// <summary>A mapping that may be left out and needs no key. Of one that cannot be read each key counts as refused, of one that is not there as not there.</summary>
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

    /// <summary>The one key that is there of those of which there is exactly one; null where there is none, or several, which is reported.</summary>
    public Key? ReadForm()
    {
        Key[] given = [.. _keys.ExactlyOneOf.Where(key => FindKey(key) is not null).OrderBy(key => FindKey(key)!.Location.Offset)];
        if (given.Length > 1)
        {
            ScalarNode second = FindKey(given[1])!;
            Diagnostics.Report(Rules.Schema.SeveralForms(_keys.Owner, [.. _keys.ExactlyOneOf.Select(key => key.Name)], second.Text), second.Location);
            return null;
        }

        // A misspelt one was reported already, and counts where there is no other: 'lable' is as near to 'table'.
        Key[] meant = given.Length > 0 ? given : [.. _keys.ExactlyOneOf.Where(Has)];
        if (meant.Length == 0)
        {
            ReportMissing(_keys.ExactlyOneOf);
        }

        return meant.Length == 1 ? meant[0] : null;
    }

    /// <summary>What a key says, of which the value was read; null where it is not there or wrong.</summary>
    public Setting<T> SettingOf<T>(Key key, T? value)
        where T : class => value is not null ? Setting<T>.Known(value) : WithoutValue<T>(key);

    /// <inheritdoc cref="SettingOf{T}(Key, T)"/>
    public Setting<T> SettingOf<T>(Key key, T? value)
        where T : struct => value is { } known ? Setting<T>.Known(known) : WithoutValue<T>(key);

    /// <summary>Reports that one of several keys has to be there.</summary>
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
