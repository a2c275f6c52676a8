using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.LanguageServer.Protocol;
using Range = ChangzhouFacts.LanguageServer.Protocol.Range;

namespace ChangzhouFacts.LanguageServer.Documents;

/// <summary>
/// Converts between positions of the compiler and of the protocol. Both count UTF-16 units and end lines at CR, LF or CRLF. The protocol counts
/// from 0 and includes a byte order mark in the first line, if the client sends one.
/// </summary>
/// <param name="text">The text, with its byte order mark if it has one.</param>
/// <param name="hasMark">Whether it starts with one, which the compiler does not count.</param>
internal sealed class TextLines(string text, bool hasMark)
{
    private readonly LineMap _lines = new(text);

    /// <summary>The lines of a text that is not open: a byte order mark is not counted.</summary>
    public static Range Range(Location place) => Range(place, onFirstLine: 0);

    /// <summary>The offset of a position; a position behind the end of a line or of the text means its end.</summary>
    public int OffsetOf(Position position)
    {
        int offset = _lines.OffsetOf(position.Line < int.MaxValue ? position.Line + 1 : position.Line, position.Character < int.MaxValue ? position.Character + 1 : position.Character);

        // The line break belongs to the line; positions on the line are before it.
        if (_lines.Locate(offset, offset).Line > position.Line + 1 && offset > 0 && position.Line >= 0)
        {
            offset -= offset > 1 && text[offset - 1] == '\n' && text[offset - 2] == '\r' ? 2 : text[offset - 1] is '\r' or '\n' ? 1 : 0;
        }

        return offset;
    }

    /// <summary>The position of an offset.</summary>
    public Position PositionOf(int offset) => RangeOf(offset, offset).Start;

    /// <summary>The range between two offsets.</summary>
    public Range RangeOf(int start, int end) => Range(_lines.Locate(start, end), onFirstLine: 0);

    /// <summary>The range of a diagnostic.</summary>
    public Range RangeOf(Location place) => Range(place, onFirstLine: hasMark ? 1 : 0);

    /// <summary>Converts an offset of the compiler to one in this text.</summary>
    public int OffsetOf(Location place) => place.Offset + (hasMark ? 1 : 0);

    private static Range Range(Location place, int onFirstLine) => new(
        new Position(place.Line - 1, place.Column - 1 + (place.Line == 1 ? onFirstLine : 0)),
        new Position(place.EndLine - 1, place.EndColumn - 1 + (place.EndLine == 1 ? onFirstLine : 0)));
}
