namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>A range of a file. Lines and columns count from 1, columns and offsets in UTF-16 units, without a byte order mark.</summary>
/// <param name="Offset">Its offset from the start of the text, from 0.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Line">The line where it begins.</param>
/// <param name="Column">The column where it begins.</param>
/// <param name="EndLine">The line where it ends.</param>
/// <param name="EndColumn">The column after its last character.</param>
public readonly record struct Location(int Offset, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The file as a whole: an empty range at its start.</summary>
    public static Location File { get; } = new(0, 0, 1, 1, 1, 1);

    /// <summary>The path of the table that it is in, relative to the facts file; null for the facts file itself and its lock.</summary>
    public string? Table { get; init; }

    /// <summary>The line and column, as a build prints them: <c>3,12</c> is line 3, column 12.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line},{Column}");
}
