using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>The text of a file, with the positions of its lines.</summary>
/// <param name="text">The text, with refused parts replaced.</param>
/// <param name="lines">The lines of the original file; null to find those of the text when a location is first needed, which may be never.</param>
/// <param name="table">The path of the table; null for a facts file or a lock.</param>
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
