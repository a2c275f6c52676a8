namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>The tables of <c>docs/printed.md</c> match the check.</summary>
public class PageTests
{
    private const string ReadHeader = "| printed | value | unit | qualifier |";
    private const string UnreadHeader = "| not read | could be |";

    private static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal) { ["English"] = "en", ["Chinese"] = "zh", ["German"] = "de", ["French"] = "fr" };

    public static TheoryData<string, string, string, string, string> Read()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach ((string section, string[] cells) in Rows(ReadHeader))
        {
            foreach (string phrase in Phrases(cells[0]))
            {
                rows.Add(Tags[section], phrase, cells[1], cells[2] == "." ? "count" : cells[2], cells[3] == "." ? "exact" : cells[3]);
            }
        }

        return rows;
    }

    public static TheoryData<string> Unread() => new(Rows(UnreadHeader).SelectMany(row => Phrases(row.Cells[0])));

    [Theory]
    [MemberData(nameof(Read))]
    public void WhatThePageSaysIsRead(string tag, string phrase, string value, string unit, string qualifier) =>
        Assert.Equal([], PrintedCase.Check(phrase, value, unit, qualifier, tag).Findings.Select(PrintedCase.Message));

    [Theory]
    [MemberData(nameof(Unread))]
    public void WhatThePageSaysIsNotRead(string phrase) => Assert.Equal(["CZF3005"], PrintedCase.Check(phrase, "5", "percent").Ids());

    [Fact]
    public void ThePageHasATableForEachLanguage() => Assert.Equal(
        ChangzhouFacts.Compiler.Evidence.Printed.Languages.All.Select(language => language.Tag), Rows(ReadHeader).Select(row => Tags[row.Section]).Distinct());

    private static IEnumerable<string> Phrases(string cell) => cell.Split('`').Where((_, i) => i % 2 == 1);

    private static IEnumerable<(string Section, string[] Cells)> Rows(string header)
    {
        string section = "";
        bool isInTable = false;
        foreach (string line in Repository.Read("docs/printed.md").Split('\n').Select(line => line.TrimEnd('\r')))
        {
            section = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : section;
            isInTable = line == header || (isInTable && line.StartsWith('|'));
            if (isInTable && line != header && !line.StartsWith("|---", StringComparison.Ordinal))
            {
                yield return (section, line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());
            }
        }
    }
}
