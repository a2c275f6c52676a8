using System.ComponentModel;

namespace ChangzhouFacts;

/// <summary>The period of a figure: a calendar year, a quarter, a month, a day, or a range of years.</summary>
/// <remarks>
/// <para>Range: real dates of the proleptic Gregorian calendar, years 1 to 9999. There is no time of day and no time zone.</para>
/// <para>Two periods are equal if they have the same first and last day, and thus the same kind. They are ordered by the first day, then by the last day:
/// 2022-01-01, 2022-01, 2022-Q1, 2022, 2022/2023, 2022-02.</para>
/// <para>The default value is the day 0001-01-01. The type is immutable and thus safe to share between threads. In JSON it is its text.</para>
/// </remarks>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(Json.PeriodJsonConverter))]
#endif
[Description("A year, a quarter, a month, a day, or the years from one to a later one, as text: 2022, 2022-Q3, 2022-10, 2022-10-24, 2017/2022.")]
[TypeConverter(typeof(PeriodTypeConverter))]
public readonly partial struct Period : IEquatable<Period>, IComparable<Period>, IComparable, ISpanFormattable
{
    private const int MonthsOfQuarter = 3;
    private const int DecemberAndLast = (11 << 5) | 30;

    // First and last day, each with year, month and day in bits 9 to 22, 5 to 8 and 0 to 4, all counted from 0. The numbers sort like the days,
    // and the bits in which the two differ give the kind.
    private readonly int _first;
    private readonly int _last;

    private Period(int first, int last)
    {
        _first = first;
        _last = last;
    }

    /// <summary>The kind of the period.</summary>
    public PeriodKind Kind
    {
        get
        {
            int difference = _first ^ _last;
            return difference == 0 ? PeriodKind.Day
                : difference >> 5 == 0 ? PeriodKind.Month
                : difference >> 9 != 0 ? PeriodKind.YearRange
                : difference == DecemberAndLast ? PeriodKind.Year
                : PeriodKind.Quarter;
        }
    }

    /// <summary>The year, or the first year of a range: 1 to 9999.</summary>
    public int Year => (_first >> 9) + 1;

    /// <summary>The quarter, 1 to 4; null for every other kind.</summary>
    public int? Quarter => Kind is PeriodKind.Quarter ? (((_first >> 5) & 15) / MonthsOfQuarter) + 1 : null;

    /// <summary>The month, 1 to 12, of a month or a day; null for every other kind.</summary>
    public int? Month => Kind is PeriodKind.Month or PeriodKind.Day ? ((_first >> 5) & 15) + 1 : null;

    /// <summary>The day of the month, 1 to 31; null for every other kind.</summary>
    public int? Day => Kind is PeriodKind.Day ? (_first & 31) + 1 : null;

    /// <summary>The last year of a range, 2 to 9999; for every other kind the same as <see cref="Year"/>.</summary>
    public int EndYear => (_last >> 9) + 1;

    /// <summary>A calendar year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static Period OfYear(int year)
    {
        int first = FirstOf(year, nameof(year));
        return new Period(first, first | DecemberAndLast);
    }

    /// <summary>A quarter of a calendar year: three months.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <returns>The quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year or the quarter is out of range.</exception>
    public static Period OfQuarter(int year, int quarter)
    {
        int month = ((Preconditions.CheckRange(quarter, 1, 4, nameof(quarter)) - 1) * MonthsOfQuarter) + 1;
        return new Period(OfMonth(year, month)._first, OfMonth(year, month + MonthsOfQuarter - 1)._last);
    }

    /// <summary>A calendar month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month is out of range.</exception>
    public static Period OfMonth(int year, int month)
    {
        int first = FirstOf(year, nameof(year)) | ((Preconditions.CheckRange(month, 1, 12, nameof(month)) - 1) << 5);
        return new Period(first, first | (DateTime.DaysInMonth(year, month) - 1));
    }

    /// <summary>A day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the month's last day.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date does not exist.</exception>
    public static Period OfDay(int year, int month, int day)
    {
        Period whole = OfMonth(year, month);
        int date = whole._first | (Preconditions.CheckRange(day, 1, (whole._last & 31) + 1, nameof(day)) - 1);
        return new Period(date, date);
    }

    /// <summary>The day of a date; its time and its <see cref="DateTime.Kind"/> are ignored.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The day.</returns>
    public static Period OfDay(DateTime date) => OfRealDay(date.Year, date.Month, date.Day);

#if NET8_0_OR_GREATER
    /// <summary>The day of a date.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator Period(DateOnly date) => OfDay(date);

    /// <summary>The day of a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The day.</returns>
    public static Period OfDay(DateOnly date)
    {
        // All three at once: each property alone would decompose the date again.
        (int year, int month, int day) = date;
        return OfRealDay(year, month, day);
    }
#endif

    /// <summary>A range of years, from the start of one year to the end of a later one.</summary>
    /// <param name="from">The first year: 1 to 9998.</param>
    /// <param name="to">The last year: later than the first, up to 9999.</param>
    /// <returns>The range of years.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range, or the last is not later than the first.</exception>
    public static Period OfYears(int from, int to)
    {
        int first = FirstOf(Preconditions.CheckRange(from, 1, 9998, nameof(from)), nameof(from));
        int last = FirstOf(Preconditions.CheckRange(to, from + 1, 9999, nameof(to)), nameof(to));
        return new Period(first, last | DecemberAndLast);
    }

    /// <summary>Whether the periods have the same first and last day.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Period other) => _first == other._first && _last == other._last;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_first * 31) + _last);

    /// <summary>Compares by the first day, then by the last.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Less than 0 if this one is earlier, more than 0 if it is later, 0 if they are equal.</returns>
    public int CompareTo(Period other)
    {
        int order = _first.CompareTo(other._first);
        return order != 0 ? order : _last.CompareTo(other._last);
    }

    /// <summary>Compares with a boxed period; null comes first.</summary>
    int IComparable.CompareTo(object? obj)
    {
        Preconditions.Check(obj is null or Period, nameof(obj), "The argument is not a period.");
        return obj is null ? 1 : CompareTo((Period)obj);
    }

    /// <summary>Whether two periods are equal.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>Whether the first period is earlier, as <see cref="CompareTo(Period)"/> says.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    /// <returns>Whether it is earlier.</returns>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first period is earlier or equal.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    /// <returns>Whether it is earlier or equal.</returns>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first period is later.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    /// <returns>Whether it is later.</returns>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first period is later or equal.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    /// <returns>Whether it is later or equal.</returns>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>The day as one number, <c>20221024</c>, in the order of time.</summary>
    /// <exception cref="ArgumentException">The period is not a day.</exception>
    internal int ToDate()
    {
        CheckIsDay();
        return (Year * 10_000) + ((((_first >> 5) & 15) + 1) * 100) + (_first & 31) + 1;
    }

    /// <summary>An upper limit for comparisons: at or above every period that starts on the day or before it.</summary>
    /// <exception cref="ArgumentException">The period is not a day.</exception>
    internal Period ToDayWithAllThatBegins()
    {
        CheckIsDay();
        return new Period(_first, int.MaxValue);
    }

    /// <summary>Rejects a period that is not a day.</summary>
    internal void CheckIsDay() => Preconditions.Check(_first == _last, "day", "The period is not a day.");

    // For a date known to exist, because lookups by day are frequent.
    private static Period OfRealDay(int year, int month, int day)
    {
        int date = ((year - 1) << 9) | ((month - 1) << 5) | (day - 1);
        return new Period(date, date);
    }

    private static int FirstOf(int year, string name) => (Preconditions.CheckRange(year, 1, 9999, name) - 1) << 9;
}
