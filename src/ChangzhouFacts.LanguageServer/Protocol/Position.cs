namespace ChangzhouFacts.LanguageServer.Protocol;

/// <summary>A position in a text.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Character">The UTF-16 units before it on the line.</param>
internal sealed record Position(int Line, int Character);

/// <summary>A range of a text; its end is exclusive.</summary>
internal sealed record Range(Position Start, Position End)
{
    /// <summary>Whether the two ranges have a position in common, ends included.</summary>
    public bool Touches(Range other) => IsNotAfter(Start, other.End) && IsNotAfter(other.Start, End);

    private static bool IsNotAfter(Position first, Position second) =>
        first.Line < second.Line || (first.Line == second.Line && first.Character <= second.Character);
}

/// <summary>A range of a file.</summary>
internal sealed record FileLocation(string Uri, Range Range);

/// <summary>A range of a text and its replacement.</summary>
internal sealed record TextEdit(Range Range, string NewText);
