#if NET8_0_OR_GREATER
using System.ComponentModel;
#endif

namespace ChangzhouFacts;

/// <summary>The kind of the period of a figure. In JSON: <c>year</c>, <c>month</c>, <c>day</c>, <c>year-range</c>, <c>quarter</c>.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(Json.PeriodKindJsonConverter))]
[Description("The kind of the period of a figure: year, month, day, year-range or quarter.")]
#endif
public enum PeriodKind
{
    /// <summary>A calendar year: <c>2022</c>.</summary>
    Year,

    /// <summary>A calendar month: <c>2022-10</c>.</summary>
    Month,

    /// <summary>A day: <c>2022-10-24</c>.</summary>
    Day,

    /// <summary>From the start of one year to the end of a later one: <c>2017/2022</c>.</summary>
    YearRange,

    /// <summary>A quarter of a calendar year: <c>2022-Q3</c>.</summary>
    Quarter,
}
