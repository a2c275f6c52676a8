namespace ChangzhouFacts.LanguageServer.Protocol;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Character">The UTF-16 units before it on the line.</param>
internal sealed record Position(int Line, int Character);

/// <summary>A stretch of a text; its end is not part of it.</summary>
internal sealed record Range(Position Start, Position End)
{
    /// <summary>Whether the two have a place in common, their ends included.</summary>
    public bool Touches(Range other) => IsNotAfter(Start, other.End) && IsNotAfter(other.Start, End);

    private static bool IsNotAfter(Position first, Position second) =>
        first.Line < second.Line || (first.Line == second.Line && first.Character <= second.Character);
}

/// <summary>A stretch of a file.</summary>
internal sealed record FileLocation(string Uri, Range Range);

/// <summary>A stretch of a text, and what takes its place.</summary>
internal sealed record TextEdit(Range Range, string NewText);
