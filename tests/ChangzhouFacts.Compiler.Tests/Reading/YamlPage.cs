using System.Text.RegularExpressions;

namespace ChangzhouFacts.Compiler.Tests.Reading;

/// <summary>The tables of <c>docs/yaml.md</c>.</summary>
internal static partial class YamlPage
{
    public const string Path = "docs/yaml.md";

    /// <summary>The rows of both tables, in their order.</summary>
    public static IReadOnlyList<Row> Rows { get; } = Read();

    private static Row[] Read()
    {
        string[] parts = Repository.Read(Path).Split("\n## ");
        Assert.Equal(3, parts.Length);
        return [.. RowsOf(parts[1], isInFact: true), .. RowsOf(parts[2], isInFact: false)];
    }

    private static IEnumerable<Row> RowsOf(string part, bool isInFact) => part.Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Skip(1)
        .Select(line =>
        {
            string[] cells = CellBorder().Split(line).Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal)).ToArray();
            Assert.Equal(6, cells.Length);
            string[] results = cells[4].Split(" at ");
            return new Row(cells[1], cells[2], isInFact, Example(cells[3]), Code(results[0]), results.Length == 1 ? null : Example(results[1]));
        });

    private static string Example(string cell) => Code(cell)
        .Replace('\u23CE', '\n')
        .Replace('\u240D', '\r')
        .Replace('\u2192', '\t')
        .Replace('\u2400', '\0')
        .Replace('\u23B5', '\uFEFF');

    // Code in one or two backquotes; a space next to two is not part of it.
    private static string Code(string cell) =>
        cell.StartsWith("``", StringComparison.Ordinal) ? cell[2..^2].Trim()
        : cell.StartsWith('`') ? cell[1..^1]
        : cell;

    // An unescaped bar.
    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();

    /// <summary>A construct of YAML and its result.</summary>
    /// <param name="Section">The section of the specification.</param>
    /// <param name="Construct">Its name.</param>
    /// <param name="IsInFact">Whether the example is among the keys of a fact; if not, it is a whole file.</param>
    /// <param name="Written">The example.</param>
    /// <param name="Gives">Texts or figures, a rule, or that it is valid.</param>
    /// <param name="Place">The part of the example at which the rule is reported, or null if it is unspecified.</param>
    public sealed record Row(string Section, string Construct, bool IsInFact, string Written, string Gives, string? Place)
    {
        public override string ToString() => $"{Section} {Construct}";
    }
}
