namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>
/// The phrases in the file given by the environment variable <c>CHANGZHOUFACTS_PHRASES</c>: tab-separated, with the columns
/// language, kind, phrase, value, unit, qualifier, expect. Without the variable, there is nothing to test.
/// </summary>
public class PhraseListTests
{
    private const double WantedShare = 0.95;

    [Fact]
    public void NoPhraseOfTheListIsMisreadAndNearlyAllThatShouldBeAreRead()
    {
        if (Environment.GetEnvironmentVariable("CHANGZHOUFACTS_PHRASES") is not { Length: > 0 } path)
        {
            return;
        }

        string[][] rows = File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).ToArray();
        Assert.NotEmpty(rows);
        Assert.Equal([], rows.Where(cells => VerdictOn(cells) == "misread").Select(cells => cells[2]));
        string[][] wanted = rows.Where(cells => cells[6] == "read").ToArray();
        string[] unread = wanted.Where(cells => VerdictOn(cells) == "unread").Select(cells => cells[2]).ToArray();
        Assert.True(unread.Length <= (1 - WantedShare) * wanted.Length, string.Join("; ", unread));
    }

    private static string VerdictOn(string[] cells)
    {
        var row = new Case(cells[2], cells[3], cells[4], cells[5]);
        var right = row.Check();
        var digit = row.WithOtherDigit().Check();
        var ten = row.Tenfold().Check();
        return right.HasError() || digit.Findings.Count == 0 || ten.Findings.Count == 0 ? "misread"
            : right.Findings.Count == 0 && digit.HasError() && ten.HasError() ? "read"
            : "unread";
    }
}
