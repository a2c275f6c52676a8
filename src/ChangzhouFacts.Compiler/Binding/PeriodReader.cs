using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads periods and dates, always in the Gregorian calendar and independent of the machine's culture.</summary>
internal static class PeriodReader
{
    private static readonly string[] DateForms = ["9999", "9999-99", "9999-99-99", "9999-Q9"];

    /// <summary>A period, such as <c>2022</c>, <c>2022-Q3</c>, <c>2022-10-24</c> or <c>2017/2022</c>; null, and reported, if it is not one.</summary>
    public static Period? Read(MappingReader reader, Key key) => Read(reader.Scalar(key), reader.Values.Diagnostics);

    /// <inheritdoc cref="Read(MappingReader, Key)"/>
    public static Period? Read(ScalarNode? scalar, DiagnosticBag diagnostics)
    {
        if (scalar is null)
        {
            return null;
        }

        if (Period.TryParse(scalar.Characters, out Period period))
        {
            return period;
        }

        string text = scalar.Text;
        Func<string, Finding> invalid = Matches(text, "9999/9999") ? IsYear(text, 0) && IsYear(text, 5) ? Rules.Values.RangeOrder : Rules.Values.NoSuchDate
            : DateForms.Any(form => Matches(text, form)) ? Rules.Values.NoSuchDate
            : Rules.Values.InvalidPeriod;
        diagnostics.Report(invalid(text), scalar.Location);
        return null;
    }

    /// <summary>The period of an <c>as-of</c>: a year, a quarter, a month or a day.</summary>
    public static Period? ReadAsOf(MappingReader reader, Key key)
    {
        ScalarNode? scalar = reader.Scalar(key);
        Period? period = Read(scalar, reader.Values.Diagnostics);
        if (period is { Kind: PeriodKind.YearRange })
        {
            reader.Values.Diagnostics.Report(Rules.Values.AsOfRange(scalar!.Text), scalar.Location);
            return null;
        }

        return period;
    }

    /// <summary>The start of a step: a day, or a month or year, which means its first day.</summary>
    public static Period? ReadStart(ScalarNode scalar, DiagnosticBag diagnostics)
    {
        Period? period = Read(scalar, diagnostics);
        if (period is { Kind: PeriodKind.YearRange or PeriodKind.Quarter })
        {
            diagnostics.Report(Rules.Values.StartOfAnotherKind(scalar.Text), scalar.Location);
            return null;
        }

        return period;
    }

    /// <summary>A day in ISO 8601, as written.</summary>
    public static string? ReadDay(MappingReader reader, Key key) => Check(reader, key, IsDay, "a date; write 2023-01-19");

    /// <summary>A year, a month, a day, or a day and time with or without an offset from UTC, as written.</summary>
    public static string? ReadDateTime(MappingReader reader, Key key) =>
        Check(reader, key, IsDayOrDateTime, "a date or time; write 2023, 2023-01, 2023-01-19, 2023-01-19T09:10:36 or 2023-01-19T09:10:36+08:00");

    private static string? Check(MappingReader reader, Key key, Func<string, bool> isValid, string expected)
    {
        ScalarNode? scalar = reader.Scalar(key);
        if (scalar is null || isValid(scalar.Text))
        {
            return scalar?.Text;
        }

        reader.Values.Diagnostics.Report(Rules.Values.InvalidDate(scalar.Text, expected), scalar.Location);
        return null;
    }

    /// <summary>Whether a text is a real day in ISO 8601.</summary>
    public static bool IsDay(string text) => Period.TryParse(text, out Period period) && period.Kind == PeriodKind.Day;

    private static bool IsDayOrDateTime(string text)
    {
        if (text.Length <= 10)
        {
            return Period.TryParse(text, out Period date) && date.Kind is PeriodKind.Year or PeriodKind.Month or PeriodKind.Day;
        }

        string time = text.Substring(10);
        int offset = time.IndexOfAny(['Z', '+', '-']);
        string clock = offset < 0 ? time : time.Substring(0, offset);
        return IsDay(text.Substring(0, 10)) && IsClock(clock) && (offset < 0 || IsOffset(time.Substring(offset)));
    }

    private static bool IsClock(string text) =>
        (Matches(text, "T99:99") || Matches(text, "T99:99:99"))
        && Number(text, 1, 2) <= 23
        && Number(text, 4, 2) <= 59
        && (text.Length == 6 || Number(text, 7, 2) <= 59);

    // Offsets in use are -12:00 to +14:00.
    private static bool IsOffset(string text) =>
        text == "Z" || ((Matches(text, "+99:99") || Matches(text, "-99:99")) && Number(text, 1, 2) <= 14 && Number(text, 4, 2) <= 59);

    // In a pattern, 9 means an ASCII digit.
    private static bool Matches(string text, string pattern)
    {
        if (text.Length != pattern.Length)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (pattern[i] == '9' ? text[i] is not (>= '0' and <= '9') : text[i] != pattern[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsYear(string text, int start) => Number(text, start, 4) > 0;

    // The digits are already checked.
    private static int Number(string text, int start, int length)
    {
        int number = 0;
        for (int i = start; i < start + length; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
