namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>A stretch of a file. Lines and columns count from 1, columns and offsets in UTF-16 units; a byte order mark does not count.</summary>
/// <param name="Offset">Where it begins, from the start of the text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Line">The line where it begins.</param>
/// <param name="Column">The column where it begins.</param>
/// <param name="EndLine">The line where it ends.</param>
/// <param name="EndColumn">The column after its last character.</param>
public readonly record struct Location(int Offset, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The file as a whole: an empty stretch at its start.</summary>
    public static Location File { get; } = new(0, 0, 1, 1, 1, 1);

    /// <summary>The table that it is in, by its path from the facts file; null for the facts file itself and its lock.</summary>
    public string? Table { get; init; }

    /// <summary>The line and column, as a build prints them: <c>3,12</c> is line 3, column 12.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line},{Column}");
}
