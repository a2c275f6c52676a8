using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>A phrase and the fact to compare it with.</summary>
internal sealed record Case(string Phrase, string Value, string Unit, string Qualifier)
{
    /// <summary>The cases of a table: phrase, value, unit and qualifier, with a dot for a count and for an exact figure.</summary>
    public static IEnumerable<Case> Of(string table) => PrintedPhrases.Lines(table).Select(line =>
    {
        string[] cells = line.Split('|').Select(cell => cell.Trim()).ToArray();
        return new Case(cells[0], cells[1], cells[2] == "." ? "count" : cells[2], cells[3] == "." ? "exact" : cells[3]);
    });

    public static TheoryData<string, string, string, string> Rows(string table)
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (Case row in Of(table))
        {
            rows.Add(row.Phrase, row.Value, row.Unit, row.Qualifier);
        }

        return rows;
    }

    public PrintedVerdict Check(string? language = null) => PrintedCase.Check(Phrase, Value, Unit, Qualifier, language);

    /// <summary>The same fact with another non-zero last digit.</summary>
    public Case WithOtherDigit()
    {
        int at = Value.Select((c, i) => (c, i)).Where(pair => pair.c is >= '1' and <= '9').Select(pair => pair.i).DefaultIfEmpty(Value.Length - 1).Last();
        char other = (char)(Value[at] == '9' ? '8' : Value[at] + 1);
        return this with { Value = Value.Remove(at, 1).Insert(at, other.ToString()) };
    }

    /// <summary>The same fact ten times as large.</summary>
    public Case Tenfold() => this with { Value = Value.Contains('.', StringComparison.Ordinal) ? MovePoint(Value) : Value == "0" ? "10" : Value + "0" };

    private static string MovePoint(string value)
    {
        int point = value.IndexOf('.', StringComparison.Ordinal);
        string moved = value[..point] + value[point + 1] + "." + value[(point + 2)..].PadRight(1, '0');
        string sign = moved.StartsWith('-') ? "-" : "";
        string digits = moved[sign.Length..].TrimStart('0');
        return sign + (digits.StartsWith('.') ? "0" + digits : digits);
    }
}

/// <summary>The check, for a fact of plain values.</summary>
internal static class PrintedCase
{
    public const long PerThousand = 1000;

    public static PrintedFact Fact(string value, string unit, string qualifier = "exact", int scalePower = 0, string label = "K", params string[] texts)
    {
        Assert.True(Rational.TryParse(value, out Rational written), value);
        Qualifier known = Enum.GetValues<Qualifier>().Single(each => each.ToWord() == qualifier);
        Rational scaled = written * Rational.FromDigits(1, scalePower);
        string digits = scalePower == 0 ? value : scaled.ToString();
        return new PrintedFact(scaled, digits, scalePower, known, unit) { ScaleWord = scalePower == 6 ? "million" : "billion", Per = unit == "per" ? PerThousand : null, Label = label, Texts = texts };
    }

    public static PrintedVerdict Check(string printed, string value, string unit, string qualifier = "exact", string? language = null) =>
        PrintedCheck.Check(printed, language, Fact(value, unit, qualifier));

    /// <summary>The IDs of the diagnostics, in order.</summary>
    public static string[] Ids(this PrintedVerdict verdict) => verdict.Findings.Select(finding => finding.Rule.Id).ToArray();

    public static string Message(this Finding finding) =>
        finding.Rule.Id + ": " + new Diagnostic(finding, Location.File).Message;

    public static bool HasError(this PrintedVerdict verdict) => verdict.Findings.Any(finding => finding.Rule.Severity == Severity.Error);
}
