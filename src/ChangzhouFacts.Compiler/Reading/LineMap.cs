using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>Converts positions in a text to lines and columns. A line ends with CR, LF or CRLF.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly int _length;
    private int _lastLine;

    public LineMap(string text)
    {
        _length = text.Length;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The location of a range of the text, limited to the text.</summary>
    public Location Locate(int start, int end)
    {
        start = Math.Min(Math.Max(start, 0), _length);
        end = Math.Min(Math.Max(end, start), _length);
        (int line, int column) = Position(start);
        (int endLine, int endColumn) = Position(end);
        return new Location(start, end - start, line, column, endLine, endColumn);
    }

    /// <summary>The offset of a line and column, which count from 1. A place after the end of a line or of the text becomes that end.</summary>
    public int OffsetOf(int line, int column)
    {
        if (line < 1 || line > _starts.Count)
        {
            return line < 1 ? 0 : _length;
        }

        int next = line < _starts.Count ? _starts[line] : _length;
        return (int)Math.Min(_starts[line - 1] + Math.Max(0L, column - 1L), next);
    }

    private (int Line, int Column) Position(int offset)
    {
        // Readers ask in the order of the text, so the line is nearly always the last one or the next.
        if (!IsIn(offset, _lastLine))
        {
            _lastLine = IsIn(offset, _lastLine + 1) ? _lastLine + 1 : Search(offset);
        }

        return (_lastLine + 1, offset - _starts[_lastLine] + 1);
    }

    private bool IsIn(int offset, int line) =>
        line < _starts.Count && offset >= _starts[line] && (line + 1 == _starts.Count || offset < _starts[line + 1]);

    private int Search(int offset)
    {
        int index = _starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }
}
