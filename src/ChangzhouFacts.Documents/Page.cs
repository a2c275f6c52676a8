namespace ChangzhouFacts.Documents;

/// <summary>Fills the tables of a page: each starts after the comment <c>&lt;!-- table: NAME --&gt;</c> and ends at the next blank line.</summary>
internal static class Page
{
    private const string Start = "<!-- table: ";
    private const string End = " -->";

    /// <param name="text">The page.</param>
    /// <param name="tables">The tables by name; each must be on the page exactly once.</param>
    public static string Fill(string text, IReadOnlyDictionary<string, string> tables)
    {
        var missing = new HashSet<string>(tables.Keys);
        var lines = new List<string>();
        bool isInTable = false;
        foreach (string line in text.Split('\n'))
        {
            isInTable &= line.Length > 0;
            if (!isInTable)
            {
                lines.Add(line);
            }

            if (line.StartsWith(Start, StringComparison.Ordinal))
            {
                string name = line[Start.Length..^End.Length];
                lines.Add(missing.Remove(name) ? tables[name] : throw new InvalidOperationException($"There is no table '{name}', or it is on the page twice."));
                isInTable = true;
            }
        }

        return missing.Count == 0 ? string.Join('\n', lines) : throw new InvalidOperationException($"These tables are missing on the page: {string.Join(", ", missing)}.");
    }

    /// <summary>A Markdown table.</summary>
    /// <param name="rows">The rows, the heading first.</param>
    public static string Table(IEnumerable<string[]> rows)
    {
        string[] lines = [.. rows.Select(row => "| " + string.Join(" | ", row) + " |")];
        string rule = "|" + string.Concat(Enumerable.Repeat("---|", rows.First().Length));
        return string.Join('\n', [lines[0], rule, .. lines[1..]]).Replace("|  |", "| |", StringComparison.Ordinal);
    }
}
