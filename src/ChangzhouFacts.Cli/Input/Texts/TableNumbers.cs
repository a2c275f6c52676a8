using System.Globalization;
using System.Text.RegularExpressions;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>Numbers the tables of a text by their captions: <c>Table 3. Output by year</c>.</summary>
internal static partial class TableNumbers
{
    /// <summary>The passages with the numbers of their tables. If no caption has a number, tables are counted.</summary>
    /// <param name="passages">The passages, their tables counted from 1.</param>
    public static IReadOnlyList<TextPassage> Assign(IReadOnlyList<TextPassage> passages)
    {
        var numbers = passages.Where(passage => passage.Table is not null)
            .GroupBy(passage => passage.Table!.Value, passage => passage.Text)
            .ToDictionary(table => table.Key, table => NumberIn(table.First()));
        return numbers.Values.All(number => number is null)
            ? passages
            : [.. passages.Select(passage => passage.Table is { } table ? passage with { Table = numbers[table] } : passage)];
    }

    private static int? NumberIn(string caption) =>
        Caption().Match(caption) is { Success: true } match && int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;

    [GeneratedRegex(@"^\s*(Table|Tab\.|Tabelle|Tableau|表)\s*(?<number>[0-9]{1,6})(?![0-9.-]*[0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Caption();
}
