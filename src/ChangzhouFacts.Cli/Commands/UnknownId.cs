using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Cli.Commands;

/// <summary>What to say about an id that no fact has.</summary>
internal static class UnknownId
{
    /// <summary>The sentence, with the id that was probably meant: the one that differs least, else the first that has the word in it.</summary>
    public static string Describe(string id, IReadOnlyCollection<string> known)
    {
        string? meant = SpellingSuggestion.Find(id, known)
            ?? (id.Length < 2 ? null : known.FirstOrDefault(other => other.Contains(id, StringComparison.OrdinalIgnoreCase)));
        string hint = meant is null ? $"'{Tool.Name} show' lists those that there are" : $"did you mean '{meant}'?";
        return $"there is no fact '{id}'; {hint}";
    }

    /// <summary>The same for the id of a source.</summary>
    public static string DescribeSource(string id, IReadOnlyCollection<string> known) =>
        $"there is no source '{id}'; {SpellingSuggestion.Hint(id, known)}";
}
