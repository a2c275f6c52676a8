namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>
/// Phrases printed by newspapers, company reports, laws and statistical offices, and phrases that resemble them: one file
/// for each language. The expected results were written down before the grammar existed.
/// </summary>
public class PhraseTableTests
{
    private const int LeastInEach = 90;

    [Theory]
    [InlineData("en", null)]
    [InlineData("en", "en")]
    [InlineData("en", "en-GB")]
    [InlineData("zh", null)]
    [InlineData("zh", "zh")]
    [InlineData("zh", "zh-Hant-TW")]
    [InlineData("de", "de")]
    [InlineData("de", "de-AT")]
    [InlineData("fr", "fr")]
    [InlineData("fr", "fr-CA")]
    public void EachPhraseGivesWhatItMust(string table, string? language)
    {
        (string Outcome, Case Row)[] rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Evidence", "Printed", "Phrases", table + ".txt"))
            .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)).Select(Read).ToArray();

        Assert.True(rows.Length >= LeastInEach);
        Assert.Equal([], rows.Where(row => !IsAsExpected(row.Outcome, row.Row, language)).Select(row => $"{row.Row.Phrase}: {Verdict(row.Row, language)}, not {row.Outcome}"));
    }

    private static (string Outcome, Case Row) Read(string line)
    {
        string[] cells = line.Split(" | ");
        return (cells[0], new Case(cells[1], cells[2], cells[3], cells[4] == "." ? "exact" : cells[4]));
    }

    private static bool IsAsExpected(string outcome, Case row, string? language) => outcome switch
    {
        "safe" => Verdict(row, language) is "read" or "unread",
        "refused" => row.Check(language).HasError(),
        _ => Verdict(row, language) == outcome,
    };

    private static string Verdict(Case row, string? language)
    {
        var right = row.Check(language);
        var digit = row.WithOtherDigit().Check(language);
        var ten = row.Tenfold().Check(language);
        return right.HasError() || digit.Findings.Count == 0 || ten.Findings.Count == 0 ? "misread"
            : right.Findings.Count == 0 && digit.HasError() && ten.HasError() ? "read"
            : "unread";
    }
}
