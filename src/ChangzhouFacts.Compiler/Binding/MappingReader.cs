using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>
/// Gives access to a mapping's values by key. Unknown keys are reported when it is made; one that was probably meant to
/// be a known key counts as that key with a value refused already, so that its lack is not reported as well; one that is as near
/// to two keys counts as both.
/// </summary>
internal sealed class MappingReader
{
    private readonly MappingNode _node;
    private readonly KeyTable _keys;
    private readonly Location _location;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, RefusedNode> _misspelt = new(StringComparer.Ordinal);

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
                ReportUnknown(entry.Key);
            }
        }
    }

    /// <summary>Whether all of its keys are known; if not, the lack of one means nothing.</summary>
    public bool IsComplete => _node.IsComplete;

    /// <summary>The value of <paramref name="key"/>, or null where it is not given.</summary>
    public Node? Find(string key) => FindEntry(key)?.Value ?? (_misspelt.TryGetValue(key, out RefusedNode? refused) ? refused : null);

    /// <summary>The key itself, to report something about its being there; null where it is not there or misspelt.</summary>
    public ScalarNode? FindKey(string key) => FindEntry(key)?.Key;

    public bool Has(string key) => Find(key) is not null;

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
        if (IsComplete)
        {
            _diagnostics.Report(Rules.Schema.MissingKey, _location, _keys.Owner, key);
        }
    }

    private void ReportUnknown(ScalarNode key)
    {
        string hint = "";
        if (!_diagnostics.IsFull)
        {
            hint = Nearest.Hint(key.Text, _keys.Names);
            foreach (string meant in Nearest.FindAll(key.Text, _keys.Names))
            {
                _misspelt[meant] = new RefusedNode(key.Location);
            }
        }

        _diagnostics.Report(Rules.Schema.UnknownKey, key.Location, Quoting.Word(key.Text), _keys.Owner, hint);
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
