using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Gives access to a mapping's values by key. Unknown keys are reported when it is made.</summary>
internal sealed class MappingReader
{
    private readonly MappingNode _node;
    private readonly KeyTable _keys;
    private readonly Location _location;
    private readonly DiagnosticBag _diagnostics;

    /// <param name="node">The mapping.</param>
    /// <param name="keys">The keys it takes.</param>
    /// <param name="location">Where the lack of a key is reported: what names the mapping.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public MappingReader(MappingNode node, KeyTable keys, Location location, DiagnosticBag diagnostics)
    {
        _node = node;
        _keys = keys;
        _location = location;
        _diagnostics = diagnostics;
        foreach (MappingNode.Entry entry in node.Entries)
        {
            if (!keys.Contains(entry.Key.Text))
            {
                string hint = diagnostics.IsFull ? "" : Nearest.Hint(entry.Key.Text, keys.Names);
                diagnostics.Report(Rules.Schema.UnknownKey, entry.Key.Location, Quoting.Word(entry.Key.Text), keys.Owner, hint);
            }
        }
    }

    /// <summary>The value of <paramref name="key"/>, or null where it is not given.</summary>
    public Node? Find(string key) => FindEntry(key)?.Value;

    /// <summary>The key itself, to report something about its being there; or null.</summary>
    public ScalarNode? FindKey(string key) => FindEntry(key)?.Key;

    public bool Has(string key) => FindEntry(key) is not null;

    /// <summary>The value of <paramref name="key"/>; its lack is reported.</summary>
    public Node? Require(string key)
    {
        Node? value = Find(key);
        if (value is null)
        {
            ReportMissing(key);
        }

        return value;
    }

    public void ReportMissing(string key)
    {
        if (_node.IsComplete)
        {
            _diagnostics.Report(Rules.Schema.MissingKey, _location, _keys.Owner, key);
        }
    }

    private MappingNode.Entry? FindEntry(string key)
    {
        foreach (MappingNode.Entry entry in _node.Entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}
