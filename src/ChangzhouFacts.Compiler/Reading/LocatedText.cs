using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>The text of a file, and where its lines are.</summary>
/// <param name="text">The text, of which some was replaced where it was refused.</param>
/// <param name="lines">The lines of the file as it is; without them those of the text are found when a place is first asked for, which may be never.</param>
/// <param name="table">The path of the table that it is the text of; null for a facts file or a lock.</param>
internal sealed class LocatedText(string text, LineMap? lines = null, string? table = null)
{
    private LineMap? _lines = lines;

    public string Text { get; } = text;

    /// <summary>The file as a whole.</summary>
    public Location File => Location.File with { Table = table };

    /// <inheritdoc cref="LineMap.Locate"/>
    public Location Locate(int start, int end)
    {
        Location place = (_lines ??= new LineMap(Text)).Locate(start, end);
        return table is null ? place : place with { Table = table };
    }
}
