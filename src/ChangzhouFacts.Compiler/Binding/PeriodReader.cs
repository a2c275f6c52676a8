using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Model;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads periods and dates. Nothing here knows a calendar but the Gregorian one, or a machine's culture.</summary>
internal static class PeriodReader
{
    /// <summary>A period: <c>2022</c>, <c>2022-10</c>, <c>2022-10-24</c>, <c>2017/2022</c>; null and reported if it is none.</summary>
    public static Period? Read(ScalarNode? scalar, DiagnosticBag diagnostics)
    {
        if (scalar is null)
        {
            return null;
        }

        string text = scalar.Text;
        Rule? rule = null;
        Period period = default;
        if (Matches(text, "9999/9999"))
        {
            period = new Period(PeriodKind.YearRange, Number(text, 0, 4), 0, 0, Number(text, 5, 4));
            rule = period.Year == 0 || period.EndYear == 0 ? Rules.Values.NoSuchDate
                : period.Year >= period.EndYear ? Rules.Values.RangeOrder
                : null;
        }
        else if (ReadDate(text) is { } date)
        {
            period = date;
            rule = IsInCalendar(date) ? null : Rules.Values.NoSuchDate;
        }
        else
        {
            rule = Rules.Values.InvalidPeriod;
        }

        if (rule is not null)
        {
            diagnostics.Report(rule, scalar.Location, Quoting.Word(text));
            return null;
        }

        return period;
    }

    /// <summary>What an <c>as-of</c> takes: a year, a month or a day.</summary>
    public static Period? ReadAsOf(ScalarNode? scalar, DiagnosticBag diagnostics)
    {
        Period? period = Read(scalar, diagnostics);
        if (period is { Kind: PeriodKind.YearRange })
        {
            diagnostics.Report(Rules.Values.AsOfRange, scalar!.Location, Quoting.Word(scalar.Text));
            return null;
        }

        return period;
    }

    /// <summary>A day, as ISO 8601 writes it; the text itself is the result.</summary>
    public static string? ReadDay(ScalarNode? scalar, DiagnosticBag diagnostics) =>
        Check(scalar, IsDay, "a date; write 2023-01-19", diagnostics);

    /// <summary>A day, or a day and time with or without an offset from UTC; the text itself is the result.</summary>
    public static string? ReadDateTime(ScalarNode? scalar, DiagnosticBag diagnostics) =>
        Check(scalar, IsDayOrDateTime, "a date or time; write 2023-01-19, 2023-01-19T09:10:36 or 2023-01-19T09:10:36+08:00", diagnostics);

    /// <summary>What kind of period, in the words of a message.</summary>
    public static string KindInWords(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => "year",
        PeriodKind.Month => "month",
        PeriodKind.Day => "day",
        _ => "range of years",
    };

    private static string? Check(ScalarNode? scalar, Func<string, bool> isValid, string expected, DiagnosticBag diagnostics)
    {
        if (scalar is null || isValid(scalar.Text))
        {
            return scalar?.Text;
        }

        diagnostics.Report(Rules.Values.InvalidDate, scalar.Location, Quoting.Word(scalar.Text), expected);
        return null;
    }

    private static Period? ReadDate(string text)
    {
        if (Matches(text, "9999"))
        {
            return new Period(PeriodKind.Year, Number(text, 0, 4), 0, 0, 0);
        }

        if (Matches(text, "9999-99"))
        {
            return new Period(PeriodKind.Month, Number(text, 0, 4), Number(text, 5, 2), 0, 0);
        }

        return Matches(text, "9999-99-99")
            ? new Period(PeriodKind.Day, Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2), 0)
            : null;
    }

    private static bool IsInCalendar(Period date) =>
        date.Year >= 1
        && (date.Kind == PeriodKind.Year || date.Month is >= 1 and <= 12)
        && (date.Kind != PeriodKind.Day || (date.Day >= 1 && date.Day <= DateTime.DaysInMonth(date.Year, date.Month)));

    /// <summary>Whether a text is a real day, as ISO 8601 writes it.</summary>
    public static bool IsDay(string text) => ReadDate(text) is { Kind: PeriodKind.Day } day && IsInCalendar(day);

    private static bool IsDayOrDateTime(string text)
    {
        if (text.Length <= 10)
        {
            return IsDay(text);
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

    // Offsets in use go from -12:00 to +14:00.
    private static bool IsOffset(string text) =>
        text == "Z" || ((Matches(text, "+99:99") || Matches(text, "-99:99")) && Number(text, 1, 2) <= 14 && Number(text, 4, 2) <= 59);

    // A 9 stands for an ASCII digit.
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

    // Of digits that were matched before.
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
