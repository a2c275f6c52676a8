namespace ChangzhouFacts.Image;

/// <summary>Numbers for the periods of one kind, in order of time; consecutive periods have consecutive numbers.</summary>
internal static class PeriodCode
{
    private const int QuartersInYear = 4;
    private const int YearsInRange = 10000;

    /// <summary>The number of a period.</summary>
    public static int Of(Period period) => period.Kind switch
    {
        PeriodKind.Year => period.Year,
        PeriodKind.Month => (period.Year * 12) + period.Month!.Value - 1,
        PeriodKind.Day => (int)(new DateTime(period.Year, period.Month!.Value, period.Day!.Value).Ticks / TimeSpan.TicksPerDay),
        PeriodKind.Quarter => (period.Year * QuartersInYear) + period.Quarter!.Value - 1,
        _ => (period.Year * YearsInRange) + period.EndYear,
    };

    /// <summary>The number of the period of a kind that contains a day; for the kinds in which steps start.</summary>
    public static int OfDay(PeriodKind kind, Period day) => kind switch
    {
        PeriodKind.Year => day.Year,
        PeriodKind.Month => (day.Year * 12) + day.Month!.Value - 1,
        _ => Of(day),
    };

    /// <summary>The period with a number.</summary>
    public static Period ToPeriod(PeriodKind kind, int code)
    {
        switch (kind)
        {
            case PeriodKind.Year:
                return Period.OfYear(code);
            case PeriodKind.Month:
                return Period.OfMonth(code / 12, (code % 12) + 1);
            case PeriodKind.Day:
                var day = new DateTime(code * TimeSpan.TicksPerDay);
                return Period.OfDay(day);
            case PeriodKind.Quarter:
                return Period.OfQuarter(code / QuartersInYear, (code % QuartersInYear) + 1);
            default:
                return Period.OfYears(code / YearsInRange, code % YearsInRange);
        }
    }
}
