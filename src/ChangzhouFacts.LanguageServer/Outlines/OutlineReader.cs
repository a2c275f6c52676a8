namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>
/// Reads a text that may be incomplete: every line that looks like a key is one. In a valid file, it finds the same keys and values in the same
/// places as the compiler. The compiler's own reader stops where a text is no longer YAML, which is where the user types.
/// </summary>
internal sealed class OutlineReader
{
    /// <summary>Deeper nodes are ignored; no key of a facts file needs them.</summary>
    public const int MaximumDepth = 32;

    private const char ByteOrderMark = '\uFEFF';

    private readonly string _text;
    private readonly OutlineScanner _scanner;
    private readonly FlowReader _flow;
    private readonly List<(int Indent, OutlineNode Node)> _open = [];
    private OutlineNode? _root;

    // The end of the last token.
    private int _end;

    private OutlineReader(string text)
    {
        _text = text;
        _scanner = new OutlineScanner(text);
        _flow = new FlowReader(_scanner);
    }

    /// <summary>The root node; null if the text is empty.</summary>
    public static OutlineNode? Read(string text)
    {
        var reader = new OutlineReader(text);
        reader.Read();
        return reader._root;
    }

    private void Read()
    {
        _scanner.Position = _text.StartsWith(ByteOrderMark) ? 1 : 0;
        while (!_scanner.IsAtEnd)
        {
            if (!_scanner.IsDocumentMark)
            {
                int column = _scanner.SkipIndent();
                if (!_scanner.IsAtLineEnd)
                {
                    ReadLine(column);
                }
            }

            _scanner.SkipLine();
        }

        Close(0);
    }

    private void ReadLine(int column)
    {
        while (_scanner.IsDash)
        {
            CloseTo(column, isDash: true);
            OutlineSequence? sequence = Top is (var indent, OutlineSequence same) && indent == column ? same : Open(new OutlineSequence(_scanner.Position), column);
            sequence?.Items.Add(null);
            _scanner.Position++;
            _end = _scanner.Position;
            column += 1 + _scanner.SkipBlanks();
            if (sequence is null || _scanner.IsAtLineEnd)
            {
                return;
            }
        }

        _scanner.SkipProperties();
        if (_scanner.IsAtLineEnd || IsValueOfKeyAbove(column))
        {
            return;
        }

        if (_scanner.ReadKey() is { } key)
        {
            ReadEntry(key, column);
            return;
        }

        CloseTo(column, isDash: false);
        int parent = Top is (var top, not null) ? (top == column ? column - 1 : top) : -1;
        if (Top is (var own, OutlineMapping mapping) && (own == column || !CanTakeValue))
        {
            // An incomplete key.
            OutlineScalar word = _scanner.ReadWord();
            mapping.Entries.Add(new OutlineEntry(mapping, word));
            _end = word.End;
            return;
        }

        if (!CanTakeValue)
        {
            return;
        }

        if (_scanner.IsFollowedByKey(column) && Open(new OutlineMapping(_scanner.Position, isFlow: false), column) is { } begun)
        {
            begun.Entries.Add(new OutlineEntry(begun, _scanner.ReadWord()));
            return;
        }

        Attach(ReadValue(parent));
    }

    // A key after a question mark has its colon on a line of its own.
    private bool IsValueOfKeyAbove(int column)
    {
        if (!_scanner.IsLoneColon || Top is not (var indent, OutlineMapping { Entries: [.., { HasColon: false } key] }) || indent != column)
        {
            return false;
        }

        key.HasColon = true;
        _scanner.Position++;
        _scanner.SkipBlanks();
        if (!_scanner.IsAtLineEnd)
        {
            key.Value = ReadValue(column);
        }

        return true;
    }

    private void ReadEntry(OutlineScalar key, int column)
    {
        CloseTo(column, isDash: false);
        _end = _scanner.Position;
        OutlineMapping? mapping = Top is (var indent, OutlineMapping same) && indent == column ? same
            : CanTakeValue ? Open(new OutlineMapping(key.Start, isFlow: false), column)
            : Top?.Node as OutlineMapping;
        if (mapping is null)
        {
            return;
        }

        var entry = new OutlineEntry(mapping, key) { HasColon = true };
        mapping.Entries.Add(entry);
        _scanner.SkipBlanks();
        _scanner.SkipProperties();
        if (!_scanner.IsAtLineEnd)
        {
            entry.Value = ReadValue(column);
        }
    }

    private OutlineNode ReadValue(int parentIndent)
    {
        OutlineNode value = _scanner.IsFlowStart ? _flow.Read(parentIndent) : _scanner.ReadScalar(parentIndent);
        _end = Math.Max(_end, value.End);
        return value;
    }

    private (int Indent, OutlineNode Node)? Top => _open.Count == 0 ? null : _open[^1];

    private bool CanTakeValue => Top?.Node switch
    {
        null => _root is null,
        OutlineMapping { Entries: [.., { HasColon: true, Value: null }] } => true,
        OutlineSequence { Items: [.., null] } => true,
        _ => false,
    };

    private T? Open<T>(T node, int column)
        where T : OutlineNode
    {
        if (_open.Count >= MaximumDepth || !CanTakeValue)
        {
            return null;
        }

        Attach(node);
        _open.Add((column, node));
        return node;
    }

    private void Attach(OutlineNode node)
    {
        switch (Top?.Node)
        {
            case OutlineMapping mapping:
                mapping.Entries[^1].Value = node;
                break;
            case OutlineSequence sequence:
                sequence.Items[^1] = node;
                node.Owner = sequence;
                break;
            default:
                _root = node;
                break;
        }
    }

    // A list may be in the same column as its key.
    private void CloseTo(int column, bool isDash)
    {
        int kept = _open.Count;
        while (kept > 1 && (_open[kept - 1].Indent > column || (!isDash && _open[kept - 1] is (var indent, OutlineSequence) && indent == column)))
        {
            kept--;
        }

        Close(kept);
    }

    private void Close(int kept)
    {
        while (_open.Count > kept)
        {
            _open[^1].Node.End = Math.Max(_open[^1].Node.Start, _end);
            _open.RemoveAt(_open.Count - 1);
        }
    }
}
