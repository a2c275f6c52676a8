using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>
/// The exact number of years from one period to another of the same kind; negative if the second is earlier. The calendar is the
/// proleptic Gregorian one, years 1 to 9999, whatever the culture.
/// </summary>
internal static class YearsBetween
{
    private const int MonthsOfQuarter = 3;

    // The mean Gregorian year, 365.2425 days: 146 097 days in 400 years.
    private static readonly BigInteger DaysInCycle = 146_097;
    private static readonly BigInteger YearsInCycle = 400;

    /// <summary>From one year to another: whole years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is not from 1 to 9999.</exception>
    public static Rational Years(int from, int to) => FirstOf(to, 1).Year - FirstOf(from, 1).Year;

    /// <summary>From one month to another: months / 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month does not exist.</exception>
    public static Rational Months(int fromYear, int fromMonth, int toYear, int toMonth) =>
        new(Month(toYear, toMonth) - Month(fromYear, fromMonth), 12);

    /// <summary>From one quarter to another: quarters / 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter does not exist.</exception>
    public static Rational Quarters(int fromYear, int fromQuarter, int toYear, int toQuarter) =>
        Months(fromYear, fromQuarter * MonthsOfQuarter, toYear, toQuarter * MonthsOfQuarter);

    /// <summary>From one day to another: days / 365.2425.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day does not exist.</exception>
    public static Rational Days(int fromYear, int fromMonth, int fromDay, int toYear, int toMonth, int toDay)
    {
        int days = (new DateTime(toYear, toMonth, toDay) - new DateTime(fromYear, fromMonth, fromDay)).Days;
        return new Rational(days * YearsInCycle, DaysInCycle);
    }

    private static int Month(int year, int month)
    {
        DateTime first = FirstOf(year, month);
        return (first.Year * 12) + first.Month;
    }

    // The constructor of DateTime ignores the culture and rejects dates that do not exist.
    private static DateTime FirstOf(int year, int month) => new(year, month, 1);
}
