using System.Globalization;

namespace ChangzhouFacts.Compiler.Model;

/// <summary>What kind of stretch of time a figure is about.</summary>
public enum PeriodKind
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>From the start of one year to the end of a later one.</summary>
    YearRange,
}

/// <summary>The time a figure is about. Ordered by its first day, then by its last.</summary>
/// <param name="Kind">Which of the parts below count.</param>
/// <param name="Year">The year, or a range's first year: 1 to 9999.</param>
/// <param name="Month">1 to 12, for months and days; else 0.</param>
/// <param name="Day">1 to 31, for days; else 0.</param>
/// <param name="EndYear">A range's last year; else 0.</param>
public readonly record struct Period(PeriodKind Kind, int Year, int Month, int Day, int EndYear) : IComparable<Period>
{
    /// <inheritdoc/>
    public int CompareTo(Period other)
    {
        int order = Year.CompareTo(other.Year);
        order = order != 0 ? order : Month.CompareTo(other.Month);
        order = order != 0 ? order : Day.CompareTo(other.Day);
        return order != 0 ? order : EndYear.CompareTo(other.EndYear);
    }

    /// <summary>As facts.yaml writes it: <c>2022</c>, <c>2022-10</c>, <c>2022-10-24</c>, <c>2017/2022</c>.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => Digits(Year, 4),
        PeriodKind.Month => Digits(Year, 4) + "-" + Digits(Month, 2),
        PeriodKind.Day => Digits(Year, 4) + "-" + Digits(Month, 2) + "-" + Digits(Day, 2),
        _ => Digits(Year, 4) + "/" + Digits(EndYear, 4),
    };

    private static string Digits(int number, int width) =>
        number.ToString(width == 2 ? "D2" : "D4", CultureInfo.InvariantCulture);
}
