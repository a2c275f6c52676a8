using System.Globalization;
using System.Text.RegularExpressions;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Fuzz;

/// <summary>The invariants of every result, for any file.</summary>
internal static partial class Promises
{
    // 100 of each severity, and one line each for the errors and warnings beyond these.
    private const int MostFindings = (3 * 100) + 2;

    public static void Keep(bool holds, string promise)
    {
        if (!holds)
        {
            throw new BrokenPromiseException(promise);
        }
    }

    public static void Check(CompilationResult result, string facts, string published)
    {
        Keep(result.Diagnostics.Count <= MostFindings, "The number of diagnostics is limited.");
        foreach (Diagnostic found in result.Diagnostics)
        {
            CheckFinding(found, (found.IsInLock ? published : facts).Length);
        }

        bool hasError = result.Diagnostics.Any(found => found.Severity == Severity.Error);
        Keep(result.Facts is not null || hasError, "If there are no facts, there is an error.");
        foreach (CompiledFact fact in result.Facts?.Facts ?? [])
        {
            Keep(hasError || !fact.IsPlaceholder, "Only an error excludes a fact.");
            if (fact.Record is { } record)
            {
                CheckFact(fact, record, facts);
            }
        }
    }

    private static void CheckFinding(Diagnostic found, int length)
    {
        Location place = found.Location;
        Keep(place is { Offset: >= 0, Length: >= 0, Line: >= 1, Column: >= 1 } && place.Offset + place.Length <= length, "A diagnostic is within the file.");
        Keep(place.EndLine > place.Line || (place.EndLine == place.Line && place.EndColumn >= place.Column), "A diagnostic ends after its start.");
        Keep(!found.Message.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E'), "A message is one line of harmless text.");
    }

    private static void CheckFact(CompiledFact fact, Fact record, string facts)
    {
        Keep(AsciiName().IsMatch(fact.Name), "A name consists of letters and digits.");
        for (int i = 0; i < record.Observations.Count; i++)
        {
            string digits = fact.DigitsOf(i);
            CheckNumber(record.Observations[i].Value, digits);
            if (!digits.Contains('e', StringComparison.OrdinalIgnoreCase))
            {
                // 'scale' moves the decimal point and may add zeros; significant digits come from nowhere else.
                Keep(Contains(Numbers().EnumerateMatches(facts), facts, Significant(digits)), "A figure's digits are in the file.");
            }
        }
    }

    private static void CheckNumber(Number number, string digits)
    {
        Keep(Grammar().IsMatch(digits), "A figure is written as a C# literal.");
        bool isRead = number.Type switch
        {
            NumberType.Int32 => int.TryParse(digits, CultureInfo.InvariantCulture, out int value) && number == value,
            NumberType.Int64 => long.TryParse(digits, CultureInfo.InvariantCulture, out long value) && number == value,
            NumberType.Decimal => decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
                && number == value
                && value.ToString(CultureInfo.InvariantCulture) == digits,
            _ => number == double.Parse(digits, CultureInfo.InvariantCulture),
        };
        Keep(isRead, "A figure's type holds all of its digits.");
    }

    private static bool Contains(Regex.ValueMatchEnumerator numbers, string facts, string digits)
    {
        foreach (ValueMatch number in numbers)
        {
            if (Significant(facts.Substring(number.Index, number.Length)) == digits)
            {
                return true;
            }
        }

        return false;
    }

    private static string Significant(string number) => number.Replace(".", "", StringComparison.Ordinal).Trim('0', '-');

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z")]
    private static partial Regex Grammar();

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*\z")]
    private static partial Regex AsciiName();

    private sealed class BrokenPromiseException(string promise) : Exception(promise);
}
