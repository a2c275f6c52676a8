using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Diagnostics;

/// <summary>The page <c>docs/diagnostics.md</c>, parsed.</summary>
internal static class DiagnosticsPage
{
    public const string Path = "docs/diagnostics.md";

    public static IReadOnlyList<Section> Sections { get; } = Read();

    public static Section Find(string id) => Sections.Single(section => section.Id == id);

    private static List<Section> Read()
    {
        string[] parts = Repository.Read(Path).Split("\n## ");
        return parts.Skip(1).Select(Section.Parse).ToList();
    }

    /// <summary>The section of the page about one rule.</summary>
    /// <param name="Id">Its heading.</param>
    /// <param name="Summary">The line below the heading.</param>
    /// <param name="Published">The lock that the examples are compared with, or null.</param>
    /// <param name="Wrong">The example that causes the report, or null.</param>
    /// <param name="Reported">The lines of the report.</param>
    /// <param name="Right">The example without a report, or null.</param>
    /// <param name="WrongTable">The table that causes the report, or null.</param>
    /// <param name="RightTable">The table without a report, or null.</param>
    public sealed record Section(
        string Id, string Summary, string? Published, Example? Wrong, string[] Reported, Example? Right, string? WrongTable, string? RightTable)
    {
        public static Section Parse(string text)
        {
            string[] lines = text.Split('\n');
            string? reported = Block(text, "Reported", "text");
            return new Section(
                lines[0], lines.Skip(1).First(line => line.Length > 0), Block(text, "Published", "text"),
                ToExample(text, "Wrong"), reported?.TrimEnd('\n').Split('\n') ?? [], ToExample(text, "Right"),
                Block(text, "Wrong", "csv"), Block(text, "Right", "csv"));
        }

        // The table of an example, if there is one, follows it.
        private static Example? ToExample(string text, string title) => Block(text, title, "yaml") is not { } file ? null
            : Example.Place(file) with { Table = Block(text, $"\n**{title}**\n\n```yaml\n{file}```\n\n```csv\n") };

        private static string? Block(string text, string title, string language) => Block(text, $"\n**{title}**\n\n```{language}\n");

        private static string? Block(string text, string opening)
        {
            int start = text.IndexOf(opening, StringComparison.Ordinal);
            if (start < 0)
            {
                return null;
            }

            start += opening.Length;
            return text[start..(text.IndexOf("\n```", start, StringComparison.Ordinal) + 1)];
        }
    }

    /// <summary>An example completed to a whole file, as the page describes at its top.</summary>
    /// <param name="File">The file.</param>
    /// <param name="LinesBefore">The number of lines before the example.</param>
    /// <param name="ColumnsBefore">The indentation of the example.</param>
    public sealed record Example(string File, int LinesBefore, int ColumnsBefore)
    {
        /// <summary>The table <c>facts.gdp.csv</c> beside it, or null.</summary>
        public string? Table { get; init; }

        public (string Path, string Text)[] Tables => Table is null ? [] : [("facts.gdp.csv", Table)];

        private const string SourceHead = "schema: 1\ndataset: example\nsources:\n  s:\n";
        private const string SourceTail = "facts:\n  figure: { label: A figure, source: s, unit: index, as-of: 2023, value: 1 }\n";

        public static Example Place(string text)
        {
            string[] lines = text.TrimEnd('\n').Split('\n');
            bool isWhole = lines.Any(line => line.StartsWith("schema:", StringComparison.Ordinal))
                || lines.All(line => line.StartsWith('#'));
            return isWhole ? new Example(text, 0, 0)
                : text.StartsWith("title:", StringComparison.Ordinal)
                    ? new Example(SourceHead + Build.Indent(text, "    ") + SourceTail, 4, 4)
                    : new Example(Build.Head + Build.Indent(text, "  "), Build.HeadLines, 2);
        }
    }
}
