namespace ChangzhouFacts.Image;

/// <summary>A period of a known kind as a number, in the order of time; periods that follow each other have numbers that do.</summary>
internal static class PeriodCode
{
    private const int YearsInRange = 10000;

    public static int OfMonth(int year, int month) => (year * 12) + month - 1;

    public static int OfDay(int year, int month, int day) => (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);

    public static int OfYears(int from, int to) => (from * YearsInRange) + to;

    public static (int Year, int Month) ToMonth(int code) => (code / 12, (code % 12) + 1);

    public static DateTime ToDay(int code) => new(code * TimeSpan.TicksPerDay);

    public static (int From, int To) ToYears(int code) => (code / YearsInRange, code % YearsInRange);
}
