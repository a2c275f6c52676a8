using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.LanguageServer.Protocol;
using Range = ChangzhouFacts.LanguageServer.Protocol.Range;

namespace ChangzhouFacts.LanguageServer.Documents;

/// <summary>
/// Turns places of a text into those of the protocol and back. Both count UTF-16 units, and to both a line ends with CR, LF or CRLF; the protocol counts
/// from 0 and has a byte order mark in its first line, where the client sends one.
/// </summary>
/// <param name="text">The text, with its byte order mark if it has one.</param>
/// <param name="hasMark">Whether it begins with one, which the compiler does not count.</param>
internal sealed class TextLines(string text, bool hasMark)
{
    private readonly LineMap _lines = new(text);

    /// <summary>The lines of a text that is not open: what it begins with is not counted.</summary>
    public static Range Range(Location place) => Range(place, onFirstLine: 0);

    /// <summary>The offset of a place; what is behind the end of a line or of the text is its end.</summary>
    public int OffsetOf(Position position)
    {
        int offset = _lines.OffsetOf(position.Line < int.MaxValue ? position.Line + 1 : position.Line, position.Character < int.MaxValue ? position.Character + 1 : position.Character);

        // The line end belongs to the line, and a place on the line is before it.
        if (_lines.Locate(offset, offset).Line > position.Line + 1 && offset > 0 && position.Line >= 0)
        {
            offset -= offset > 1 && text[offset - 1] == '\n' && text[offset - 2] == '\r' ? 2 : text[offset - 1] is '\r' or '\n' ? 1 : 0;
        }

        return offset;
    }

    /// <summary>The place of an offset.</summary>
    public Position PositionOf(int offset) => RangeOf(offset, offset).Start;

    /// <summary>The stretch between two offsets.</summary>
    public Range RangeOf(int start, int end) => Range(_lines.Locate(start, end), onFirstLine: 0);

    /// <summary>The stretch that the compiler found something in.</summary>
    public Range RangeOf(Location place) => Range(place, onFirstLine: hasMark ? 1 : 0);

    /// <summary>The offset in this text of one that the compiler gives.</summary>
    public int OffsetOf(Location place) => place.Offset + (hasMark ? 1 : 0);

    private static Range Range(Location place, int onFirstLine) => new(
        new Position(place.Line - 1, place.Column - 1 + (place.Line == 1 ? onFirstLine : 0)),
        new Position(place.EndLine - 1, place.EndColumn - 1 + (place.EndLine == 1 ? onFirstLine : 0)));
}
