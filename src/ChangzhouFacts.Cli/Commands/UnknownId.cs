using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Cli.Commands;

/// <summary>Messages about unknown ids.</summary>
internal static class UnknownId
{
    /// <summary>The message, with the id that was probably meant: the nearest one, else the first that contains the word.</summary>
    public static string Describe(string id, IReadOnlyCollection<string> known)
    {
        string? meant = SpellingSuggestion.Find(id, known)
            ?? (id.Length < 2 ? null : known.FirstOrDefault(other => other.Contains(id, StringComparison.OrdinalIgnoreCase)));
        string hint = meant is null ? $"'{Tool.Name} show' lists all facts" : $"did you mean '{meant}'?";
        return $"there is no fact '{id}'; {hint}";
    }

    /// <summary>The message about the unknown id of a source.</summary>
    public static string DescribeSource(string id, IReadOnlyCollection<string> known) =>
        $"there is no source '{id}'; {SpellingSuggestion.Hint(id, known)}";
}
