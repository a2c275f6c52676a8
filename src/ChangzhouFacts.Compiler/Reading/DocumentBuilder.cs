using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>
/// Builds a document from nodes, with a stack of its own, so that nothing recurses however deep the input is. It refuses keys
/// that are not words, duplicate keys, merge keys, and what is nested too deeply.
/// </summary>
internal sealed class DocumentBuilder(DiagnosticBag diagnostics)
{
    private const int MaximumDepth = 16;

    // What is nested too deeply is skipped, but only to this depth: the parser's own work grows with the square of the depth.
    private const int MaximumRefusedDepth = 64;

    private readonly Stack<Frame> _open = new();
    private Node? _last;

    /// <summary>The document; only a part of it if it was abandoned.</summary>
    public Node? Root { get; private set; }

    /// <summary>Whether nothing more can be added.</summary>
    public bool IsAbandoned { get; private set; }

    /// <summary>Whether the next node is the value of a merge key, which is refused too.</summary>
    public bool IsMerging => _open.Count > 0 && _open.Peek().Key is ScalarNode key && IsMergeKey(key);

    /// <summary>Begins a mapping or sequence.</summary>
    /// <param name="collection">The collection, still empty.</param>
    /// <param name="isRefused">Whether it was reported as a whole, so that its content is skipped.</param>
    /// <param name="beginsAtFirstKey">Whether its location is unknown until its first key.</param>
    public void Open(Node collection, bool isRefused, bool beginsAtFirstKey = false)
    {
        bool isTooDeep = _open.Count >= MaximumDepth;
        if (_open.Count == MaximumDepth)
        {
            diagnostics.Report(Rules.Reading.TooDeep(), collection.Location);
        }

        _open.Push(new Frame(collection, isRefused || isTooDeep) { BeginsAtFirstKey = beginsAtFirstKey });
        if (_open.Count > MaximumRefusedDepth)
        {
            Abandon();
        }
    }

    /// <summary>The innermost open collection.</summary>
    public Node Innermost => _open.Peek().Node;

    /// <summary>Ends the innermost open collection.</summary>
    public void Close()
    {
        Frame closed = _open.Pop();
        ReportCut(closed);
        Add(closed.IsRefused ? new RefusedNode(closed.Node.Location) : closed.Node);
    }

    /// <summary>Adds a complete node: a value, or in a mapping a key or its value.</summary>
    public void Add(Node node)
    {
        _last = node;
        if (_open.Count == 0)
        {
            Root = node;
            return;
        }

        Frame frame = _open.Peek();
        frame.Node.IsFaulty |= node.IsFaulty;
        if (frame.Node is SequenceNode sequence)
        {
            sequence.Items.Add(node);
        }
        else if (frame.Key is null)
        {
            frame.Key = node;
            if (frame.BeginsAtFirstKey)
            {
                ((MappingNode)frame.Node).BeginAt(node.Location);
                frame.BeginsAtFirstKey = false;
            }
        }
        else
        {
            AddEntry(frame, (MappingNode)frame.Node, frame.Key, node);
            frame.Key = null;
        }
    }

    /// <summary>Ends the document at a syntax error. The last node may be incomplete.</summary>
    public void EndAtSyntaxError()
    {
        if (_open.Count > 0)
        {
            MarkAsCut(_last);
        }

        Abandon();
    }

    /// <summary>Ends the document here. Open nodes stay in it, marked as incomplete.</summary>
    public void Abandon()
    {
        IsAbandoned = true;
        while (_open.Count > 0)
        {
            Frame frame = _open.Peek();
            if (frame.Node is MappingNode mapping)
            {
                mapping.IsComplete = false;
                if (frame.Key is not null)
                {
                    Add(new RefusedNode(frame.Key.Location));
                }
            }

            frame.Node.IsFaulty = true;
            Close();
        }
    }

    // Wrong indentation can end several nested mappings at once. All of them may then be incomplete.
    private static void MarkAsCut(Node? last)
    {
        while (last is MappingNode { IsDelimited: false } mapping)
        {
            mapping.IsComplete = false;
            last = mapping.Entries.LastOrDefault().Value;
        }

        if (last is ScalarNode)
        {
            last.IsFaulty = true;
        }
    }

    private void AddEntry(Frame frame, MappingNode mapping, Node key, Node value)
    {
        if (key is ScalarNode rest && CutValue.Extend(frame.Cut, mapping, rest, value) is { } cut)
        {
            frame.Cut = cut;
            return;
        }

        ReportCut(frame);
        if (key is not ScalarNode word)
        {
            // An error inside it was already reported.
            if (!key.IsFaulty)
            {
                diagnostics.Report(Rules.Reading.ComplexKey(key.KindInWords), key.Location);
            }

            mapping.IsComplete = false;
        }
        else if (IsMergeKey(word))
        {
            diagnostics.Report(Rules.Reading.MergeKey(), word.Location);
            mapping.IsComplete = false;
        }
        else if (frame.Find(word) is { } first)
        {
            diagnostics.Report(Rules.Reading.DuplicateKey(word.Text, first.Location.Line), word.Location);
        }
        else
        {
            frame.Remember(word);
            mapping.Entries.Add(new MappingNode.Entry(word, value));
            return;
        }

        mapping.IsFaulty = true;
    }

    private void ReportCut(Frame frame)
    {
        if (frame.Cut is not { } cut)
        {
            return;
        }

        frame.Cut = null;
        diagnostics.Report(Rules.Schema.UnknownKey(cut.Rest.Text, "this mapping", cut.Hint), cut.Location);
        var mapping = (MappingNode)frame.Node;
        MappingNode.Entry last = mapping.Entries[mapping.Entries.Count - 1];
        mapping.Entries[mapping.Entries.Count - 1] = last with { Value = new RefusedNode(last.Value.Location) };
        mapping.IsFaulty = true;
    }

    private static bool IsMergeKey(ScalarNode word) => word.IsPlain && word.Is("<<");

    private sealed class Frame(Node node, bool isRefused)
    {
        // Most mappings have only a few keys, and comparing with each is faster than a hash table.
        private const int FewKeys = 8;

        private Dictionary<string, ScalarNode>? _manyKeys;

        // Periods are mostly in ascending order. Then a new key is greater than all before it, so it is unique.
        private bool _isAscending = true;

        public Node Node { get; } = node;

        public bool IsRefused { get; } = isRefused;

        public bool BeginsAtFirstKey { get; set; }

        /// <summary>In a mapping, the key whose value comes next.</summary>
        public Node? Key { get; set; }

        /// <summary>In a mapping, its last value, if a comma cut it.</summary>
        public CutValue? Cut { get; set; }

        /// <summary>The key with the same text that the mapping already has; null if there is none.</summary>
        public ScalarNode? Find(ScalarNode key)
        {
            if (_isAscending && IsBehindLast(key))
            {
                return null;
            }

            List<MappingNode.Entry> entries = ((MappingNode)Node).Entries;
            if (entries.Count > FewKeys)
            {
                _manyKeys ??= entries.ToDictionary(entry => entry.Key.Text, entry => entry.Key, StringComparer.Ordinal);
                return _manyKeys.TryGetValue(key.Text, out ScalarNode? known) ? known : null;
            }

            foreach (MappingNode.Entry entry in entries)
            {
                if (entry.Key.Characters.SequenceEqual(key.Characters))
                {
                    return entry.Key;
                }
            }

            return null;
        }

        /// <summary>Records a key that is about to be added to the mapping.</summary>
        public void Remember(ScalarNode key)
        {
            _isAscending &= IsBehindLast(key);
            _manyKeys?.Add(key.Text, key);
        }

        private bool IsBehindLast(ScalarNode key)
        {
            List<MappingNode.Entry> entries = ((MappingNode)Node).Entries;
            return entries.Count == 0 || entries[entries.Count - 1].Key.Characters.SequenceCompareTo(key.Characters) < 0;
        }
    }
}
