using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>The codes of a file's lists: those that stand in it, and those of its tables as the compiler last read them.</summary>
/// <param name="outline">The file as it is.</param>
/// <param name="facts">The set that the compiler last made of it; null where there is none.</param>
internal sealed class CodeLists(FactsOutline outline, FactSet? facts)
{
    /// <summary>The codes of a list, each with what it stands for, where that is written.</summary>
    public IEnumerable<(string Code, string? Label)> CodesOf(string list)
    {
        var keys = outline.EntriesOf(FileKeys.Codes).FirstOrDefault(entry => entry.Key.Is(list))?.Value as OutlineMapping;
        return keys?.MappingAt(CodeListKeys.Values) is { } values
            ? values.Entries.Select(entry => (entry.Key.Text, LabelOf(entry.Value)))
            : (facts?.CodeLists.FirstOrDefault(known => known.Id == list)?.Codes ?? []).Select(code => (code.Value, (string?)code.Label));
    }

    /// <summary>What a code stands for; null where it is not known.</summary>
    public string? LabelOf(string list, string code) => CodesOf(list).FirstOrDefault(known => known.Code == code).Label;

    private static string? LabelOf(OutlineNode? value) => value switch
    {
        OutlineScalar label => label.Text,
        OutlineMapping labelled => (labelled.Find(CodeKeys.Label)?.Value as OutlineScalar)?.Text,
        _ => null,
    };
}
