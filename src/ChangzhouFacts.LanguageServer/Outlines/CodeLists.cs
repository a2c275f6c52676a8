using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>The codes of a file's lists: those in the file, and those of its tables from the last compilation.</summary>
/// <param name="outline">The file in its current state.</param>
/// <param name="facts">The set from the last compilation; null if there is none.</param>
internal sealed class CodeLists(FactsOutline outline, FactSet? facts)
{
    /// <summary>The codes of a list, with their labels if they have any.</summary>
    public IEnumerable<(string Code, string? Label)> CodesOf(string list)
    {
        var keys = outline.EntriesOf(FileKeys.Codes).FirstOrDefault(entry => entry.Key.Is(list))?.Value as OutlineMapping;
        return keys?.MappingAt(CodeListKeys.Values) is { } values
            ? values.Entries.Select(entry => (entry.Key.Text, LabelOf(entry.Value)))
            : (facts?.CodeLists.FirstOrDefault(known => known.Id == list)?.Codes ?? []).Select(code => (code.Value, (string?)code.Label));
    }

    /// <summary>The label of a code; null if unknown.</summary>
    public string? LabelOf(string list, string code) => CodesOf(list).FirstOrDefault(known => known.Code == code).Label;

    private static string? LabelOf(OutlineNode? value) => value switch
    {
        OutlineScalar label => label.Text,
        OutlineMapping labelled => (labelled.Find(CodeKeys.Label)?.Value as OutlineScalar)?.Text,
        _ => null,
    };
}
