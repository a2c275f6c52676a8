using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>Turns positions in a text into lines and columns. A line ends with CR, LF or CRLF.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

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

    public Location Locate(int start, int end)
    {
        start = Math.Min(Math.Max(start, 0), _length);
        end = Math.Min(Math.Max(end, start), _length);
        (int line, int column) = Position(start);
        (int endLine, int endColumn) = Position(end);
        return new Location(start, end - start, line, column, endLine, endColumn);
    }

    private (int Line, int Column) Position(int offset)
    {
        int index = _starts.BinarySearch(offset);
        int line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}
