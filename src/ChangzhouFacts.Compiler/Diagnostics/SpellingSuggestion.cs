namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>Finds the known word that a misspelt word was probably meant to be.</summary>
internal static class SpellingSuggestion
{
    private const int ListedWords = 40;
    private const int LongestWord = 64;
    private const string Question = "did you mean '";
    private const string QuestionEnd = "'?";

    /// <summary>The end of a message about an unknown word: what was probably meant, else what is allowed.</summary>
    public static string Hint(string word, IReadOnlyCollection<string> known) => (Find(word, known), known.Count) switch
    {
        ({ } nearest, _) => Ask(nearest),
        (_, 0) => "there are none",
        (_, <= ListedWords) => "it can be " + Join(known),
        _ => "see the help page for what is allowed",
    };

    /// <summary>Asks whether a word was meant.</summary>
    public static string Ask(string word) => Question + word + QuestionEnd;

    /// <summary>The word that a part of a message asks about; null if it asks about none.</summary>
    public static string? Asked(string part)
    {
        int start = part.IndexOf(Question, StringComparison.Ordinal);
        if (start < 0 || !part.EndsWith(QuestionEnd, StringComparison.Ordinal))
        {
            return null;
        }

        string word = part.Substring(start + Question.Length, part.Length - start - Question.Length - QuestionEnd.Length);
        return word.IndexOf('\'') < 0 ? word : null;
    }

    /// <summary>The nearest known word; null if none is near enough.</summary>
    public static string? Find(string word, IEnumerable<string> known) =>
        FindAll(word, known) is { Count: > 0 } nearest ? nearest[0] : null;

    /// <summary>The nearest known words, several if they are equally near; empty if none is near enough.</summary>
    public static IReadOnlyList<string> FindAll(string word, IEnumerable<string> known)
    {
        var nearest = new List<string>();
        if (word.Length is 0 or > LongestWord)
        {
            return nearest;
        }

        int allowed = Math.Max(1, word.Length / 3);
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) > allowed)
            {
                continue;
            }

            int distance = Distance(word, candidate);
            if (distance > allowed)
            {
                continue;
            }

            if (distance < allowed)
            {
                nearest.Clear();
                allowed = distance;
            }

            nearest.Add(candidate);
        }

        return nearest;
    }

    private static string Join(IReadOnlyCollection<string> words) => words.Count == 1
        ? words.First()
        : string.Join(", ", words.Take(words.Count - 1)) + " or " + words.Last();

    // Optimal string alignment distance: insertions, deletions, substitutions and transpositions, ignoring case.
    private static int Distance(string left, string right)
    {
        left = left.ToLowerInvariant();
        right = right.ToLowerInvariant();
        int[,] cost = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            cost[i, 0] = i;
        }

        for (int j = 0; j <= right.Length; j++)
        {
            cost[0, j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int substitution = left[i - 1] == right[j - 1] ? 0 : 1;
                int best = Math.Min(cost[i - 1, j - 1] + substitution, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                bool isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                cost[i, j] = isSwap ? Math.Min(best, cost[i - 2, j - 2] + 1) : best;
            }
        }

        return cost[left.Length, right.Length];
    }
}
