using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>The text of a file, and where its lines are.</summary>
/// <param name="text">The text, of which some was replaced where it was refused.</param>
/// <param name="lines">The lines of the file as it is; without them those of the text are found when a place is first asked for, which may be never.</param>
internal sealed class LocatedText(string text, LineMap? lines = null)
{
    private LineMap? _lines = lines;

    public string Text { get; } = text;

    /// <inheritdoc cref="LineMap.Locate"/>
    public Location Locate(int start, int end) => (_lines ??= new LineMap(Text)).Locate(start, end);
}
