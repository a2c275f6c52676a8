namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>
/// Reads braces and brackets. If the outermost is not closed, as during typing, it ends with the lines that are indented more than
/// its key.
/// </summary>
internal sealed class FlowReader(OutlineScanner scanner)
{
    private readonly List<OutlineNode> _open = [];

    // Once one is not closed, nothing closes the later ones either.
    private bool _isLeftOpen;

    // Whether a colon may follow the last token directly.
    private bool _isBehindQuote;

    /// <summary>Reads a mapping or list and moves behind it.</summary>
    /// <param name="parentIndent">The indentation of its key.</param>
    public OutlineNode Read(int parentIndent)
    {
        int start = scanner.Position;
        if (!_isLeftOpen)
        {
            if (TryRead(scanner.Text.Length, out OutlineNode closed))
            {
                return closed;
            }

            _isLeftOpen = true;
            scanner.Position = start;
        }

        int limit = scanner.LastEnd(start, parentIndent);
        if (!TryRead(limit, out OutlineNode open))
        {
            // A closing bracket may be in the same column as the key.
            int next = scanner.SkipBlanksFrom(scanner.NextLine(limit));
            if (limit < scanner.Text.Length && next < scanner.Text.Length && scanner.Text[next] is '}' or ']')
            {
                scanner.Position = next + 1;
                open.End = scanner.Position;
            }
        }

        return open;
    }

    private bool TryRead(int limit, out OutlineNode root)
    {
        _open.Clear();
        root = Begin();
        _open.Add(root);
        int skipped = 0;
        while (_open.Count > 0)
        {
            SkipToContent(limit);
            if (scanner.Position >= limit)
            {
                foreach (OutlineNode node in _open)
                {
                    node.End = limit;
                }

                return false;
            }

            char c = scanner.Current;
            if (c is '{' or '[')
            {
                if (_open.Count >= OutlineReader.MaximumDepth)
                {
                    skipped++;
                    scanner.Position++;
                    continue;
                }

                OutlineNode node = Begin();
                Add(node);
                _open.Add(node);
            }
            else if (c is '}' or ']')
            {
                scanner.Position++;
                if (skipped > 0)
                {
                    skipped--;
                }
                else
                {
                    End(c);
                }
            }
            else if (c == ',')
            {
                scanner.Position++;
                EndPair();
                _isBehindQuote = false;
                if (_open[^1] is OutlineMapping { Entries: [.., { HasColon: true, Value: null } last] })
                {
                    // The value is missing, so the next token is another key.
                    last.Value = new OutlineScalar(scanner.Text, scanner.Position - 1, scanner.Position - 1);
                }
            }
            else if (c == ':' && (_isBehindQuote || scanner.IsBlankOrEnd(scanner.Position + 1) || scanner.Text[scanner.Position + 1] is ',' or '[' or ']' or '{' or '}'))
            {
                scanner.Position++;
                AddColon();
            }
            else
            {
                ReadScalar(c, limit);
            }
        }

        return true;
    }

    private OutlineNode Begin()
    {
        _isBehindQuote = false;
        OutlineNode node = scanner.Current == '{' ? new OutlineMapping(scanner.Position, isFlow: true) : new OutlineSequence(scanner.Position);
        scanner.Position++;
        return node;
    }

    // Inner brackets may not be closed; this closes them as well.
    private void End(char bracket)
    {
        _isBehindQuote = true;
        EndPair();
        int last = _open.FindLastIndex(node => node is OutlineMapping == (bracket == '}'));
        while (last >= 0 && _open.Count > last)
        {
            _open[^1].End = scanner.Position;
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void ReadScalar(char first, int limit)
    {
        scanner.SkipProperties();
        if (scanner.Position >= limit || scanner.Current is '{' or '[' or '}' or ']' or ',' or '\r' or '\n')
        {
            return;
        }

        int start = scanner.Position;
        _isBehindQuote = first is '"' or '\'';
        scanner.Position = Math.Min(limit, _isBehindQuote ? scanner.QuoteEnd(start, limit) : Math.Max(PlainEnd(start, limit), start + 1));
        Add(new OutlineScalar(scanner.Text, start, scanner.Position));
    }

    // A scalar continues on the next line, unless that starts with a key: then a comma is missing.
    private int PlainEnd(int start, int limit)
    {
        int end = scanner.PlainEnd(start, isInFlow: true);
        while (end < limit && scanner.SkipBlanksFrom(end) is var lineEnd && scanner.LineEnd(end) == lineEnd && lineEnd < limit)
        {
            int next = scanner.SkipBlanksFrom(scanner.NextLine(lineEnd));
            int nextEnd = next < limit ? scanner.PlainEnd(next, isInFlow: true) : next;
            int behind = scanner.SkipBlanksFrom(nextEnd);
            if (nextEnd == next || scanner.Text[next] is '#' or '"' or '\'' || (behind < limit && scanner.Text[behind] == ':'))
            {
                break;
            }

            end = nextEnd;
        }

        return end;
    }

    private void Add(OutlineNode node)
    {
        if (_open[^1] is OutlineSequence sequence)
        {
            sequence.Items.Add(node);
            node.Owner = sequence;
            return;
        }

        var mapping = (OutlineMapping)_open[^1];
        if (mapping.Entries is [.., { HasColon: true, Value: null } last])
        {
            last.Value = node;
        }
        else if (node is OutlineScalar key)
        {
            mapping.Entries.Add(new OutlineEntry(mapping, key));
        }
    }

    private void AddColon()
    {
        _isBehindQuote = false;
        switch (_open[^1])
        {
            case OutlineMapping { Entries: [.., { HasColon: false } last] }:
                last.HasColon = true;
                break;
            case OutlineSequence { Items: [.., OutlineScalar key] } sequence:
                var pair = new OutlineMapping(key.Start, isFlow: true) { Owner = sequence };
                pair.Entries.Add(new OutlineEntry(pair, key) { HasColon = true });
                sequence.Items[^1] = pair;
                _open.Add(pair);
                break;
        }
    }

    // A pair in a list has no brackets of its own.
    private void EndPair()
    {
        if (_open is [.., OutlineSequence, OutlineMapping pair] && scanner.Text[pair.Start] != '{')
        {
            pair.End = Math.Max(pair.Start, pair.Entries[^1].End);
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void SkipToContent(int limit)
    {
        scanner.SkipBlanks();
        while (scanner.Position < limit && scanner.IsAtLineEnd)
        {
            scanner.SkipLine();
            scanner.SkipBlanks();
        }
    }
}
