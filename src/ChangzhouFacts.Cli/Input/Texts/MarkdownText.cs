using System.Text;
using System.Text.RegularExpressions;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>Reads a Markdown text: its blocks and the cells of its tables, without its markup.</summary>
internal static partial class MarkdownText
{
    /// <summary>The passages of a text.</summary>
    public static IReadOnlyList<TextPassage> Read(string text)
    {
        var passages = new List<TextPassage>();
        int tables = 0;
        foreach (TextPassage block in PlainText.Split(Unseen().Replace(text, "")))
        {
            string[] lines = block.Text.TrimEnd('\n').Split('\n');
            int rule = Array.FindIndex(lines, TableRule().IsMatch);
            if (rule < 1 || !lines[rule - 1].Contains('|', StringComparison.Ordinal))
            {
                bool isNumbered = Number().IsMatch(lines[0]);
                passages.Add(block with { Text = string.Join('\n', lines.Select(line => Inline(WithoutLead(line, isNumbered)))) });
                continue;
            }

            tables++;
            string[][] rows = [.. lines.Skip(rule - 1).Where((_, i) => i != 1).Select(Cells)];
            passages.AddRange(lines.Take(rule - 1).Select(line => block with { Text = Inline(line), Table = tables }));
            passages.AddRange(rows.SelectMany((row, i) => row.Select((cell, column) => block with
            {
                Text = cell,
                Table = tables,
                Headings = i == 0 || column == 0 ? [] : [row[0], .. rows[0].Skip(column).Take(1)],
            })));
        }

        return TableNumbers.Assign(passages);
    }

    private static string[] Cells(string row) => [.. CellEnd().Split(row.Trim().Trim('|')).Select(cell => Inline(cell.Trim()))];

    // Removes the number of a list item. In other blocks, a number at the beginning of a line belongs to the sentence.
    private static string WithoutLead(string line, bool isNumbered)
    {
        string text = Lead().Replace(line, "");
        return isNumbered ? Number().Replace(text, "") : text;
    }

    // Removes links, footnotes and inline HTML. Marks of emphasis are ignored later.
    private static string Inline(string line)
    {
        string text = Escape().Replace(Link().Replace(Note().Replace(line, ""), "$1"), "$1");
        var plain = new StringBuilder();
        int end = 0;
        foreach (Match raised in Raised().Matches(text))
        {
            plain.Append(text, end, raised.Index - end);
            Superscript.Append(plain, raised.Groups[1].Value, isNote: false);
            end = raised.Index + raised.Length;
        }

        return Tag().Replace(plain.Append(text, end, text.Length - end).ToString(), "");
    }

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"^\s{0,8}(>\s?)*(#{1,6}\s+|[-+*•]\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^\s{0,8}[0-9]{1,4}[.)]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // Comments, and text that is struck out.
    [GeneratedRegex(@"<!--.*?-->|~~[^~\n]{1,400}~~", RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex CellEnd();

    [GeneratedRegex(@"\[\^[^\]\s]{1,40}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"!?\[([^\[\]]{0,400})\]\([^()\s]{0,2000}(?:\s+""[^""]{0,400}"")?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-.!|$%~])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"<sup>([^<>]{0,40})</sup>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Raised();

    [GeneratedRegex(@"</?[A-Za-z][^<>]{0,400}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
