using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <summary>What changed between two observations of a fact: as numbers where both figures are exact, and as all that these can be.</summary>
/// <remarks>
/// <para>A number is null where it does not exist (a relative change from 0), where it does not fit its type, or where a figure is qualified: then there is an
/// interval and no number.</para>
/// <para>Immutable and thus safe to share between threads. Two changes are equal if all of their properties are, numbers numerically.</para>
/// </remarks>
public sealed partial record Change : ISpanFormattable
{
    private readonly Period _from;
    private readonly Period _to;
    private readonly Number? _absolute;
    private readonly Number? _perYear;
    private readonly Number? _relative;
    private readonly Number? _annualGrowthRate;
    private readonly Interval? _perYearInterval;
    private readonly Interval? _relativeInterval;
    private readonly Interval? _annualGrowthRateInterval;

    /// <summary>Describes a change.</summary>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="absoluteInterval">All that the absolute change can be.</param>
    /// <param name="unit">The unit of the difference.</param>
    /// <exception cref="ArgumentNullException"><paramref name="absoluteInterval"/> or <paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="to"/> is not later than <paramref name="from"/>.</exception>
    /// <remarks>Each of the numbers is held as double just where its interval is; setting one that is not is an <see cref="ArgumentException"/>.</remarks>
    public Change(Period from, Period to, Interval absoluteInterval, Unit unit)
    {
        CheckOrder(from, to, nameof(to));
        _from = from;
        _to = to;
        AbsoluteInterval = Preconditions.CheckNotNull(absoluteInterval, nameof(absoluteInterval));
        Unit = Preconditions.CheckNotNull(unit, nameof(unit));
    }

    /// <summary>The earlier period.</summary>
    /// <exception cref="ArgumentException">It is not earlier than <see cref="To"/>.</exception>
    [JsonRequired]
    public Period From
    {
        get => _from;
        init
        {
            CheckOrder(value, _to, nameof(value));
            _from = value;
        }
    }

    /// <summary>The later period.</summary>
    /// <exception cref="ArgumentException">It is not later than <see cref="From"/>.</exception>
    [JsonRequired]
    public Period To
    {
        get => _to;
        init
        {
            CheckOrder(_from, value, nameof(value));
            _to = value;
        }
    }

    /// <summary>The later figure minus the earlier one, in <see cref="Unit"/>; or null.</summary>
    public Number? Absolute
    {
        get => _absolute;
        init => _absolute = CheckKind(value, AbsoluteInterval, value);
    }

    /// <summary>The absolute change divided by the years between, in <see cref="Unit"/> a year; null between steps, or where there is none.</summary>
    public Number? PerYear
    {
        get => _perYear;
        init => _perYear = CheckKind(value, _perYearInterval, value);
    }

    /// <summary>The later figure divided by the earlier one, minus 1: 0.2 is 20 %. Or null.</summary>
    public Number? Relative
    {
        get => _relative;
        init => _relative = CheckKind(value, _relativeInterval, value);
    }

    /// <summary>The compound annual growth rate, (b/a)^(1/n) − 1 over n years: 0.0375 is 3.75 % a year. Or null.</summary>
    public Number? AnnualGrowthRate
    {
        get => _annualGrowthRate;
        init => _annualGrowthRate = CheckKind(value, _annualGrowthRateInterval, value);
    }

    /// <summary>All that <see cref="Absolute"/> can be, in <see cref="Unit"/>.</summary>
    public Interval AbsoluteInterval { get; }

    /// <summary>All that <see cref="PerYear"/> can be, in <see cref="Unit"/> a year; null between steps.</summary>
    public Interval? PerYearInterval
    {
        get => _perYearInterval;
        init => _perYearInterval = CheckKind(_perYear, value, value);
    }

    /// <summary>All that <see cref="Relative"/> can be, as a ratio; null where there is no relative change.</summary>
    public Interval? RelativeInterval
    {
        get => _relativeInterval;
        init => _relativeInterval = CheckKind(_relative, value, value);
    }

    /// <summary>All that <see cref="AnnualGrowthRate"/> can be, as a ratio; null where there is none.</summary>
    public Interval? AnnualGrowthRateInterval
    {
        get => _annualGrowthRateInterval;
        init => _annualGrowthRateInterval = CheckKind(_annualGrowthRate, value, value);
    }

    /// <summary>The unit of the difference: percentage points where the figures are percentages, else that of the figures.</summary>
    public Unit Unit { get; }

    /// <summary>The absolute change and its time: <c>+0.56 percentage points from 2017 to 2022</c>.</summary>
    /// <returns>The text, in English and the same in every culture, with the digits that the interval supports.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The change in one of its forms, with the digits that its interval supports.</summary>
    /// <param name="format">
    /// Null or empty: the absolute change and its time. <c>A</c>: the absolute change, <c>+0.56 percentage points</c>. <c>P</c>: the change per year,
    /// <c>+0.112 percentage points a year</c>. <c>R</c>: the relative change in percent, <c>+20.2 %</c>. <c>G</c>: the compound annual growth rate in percent,
    /// <c>3.75 % a year</c>.
    /// </param>
    /// <param name="formatProvider">Not used: the text is English and the same in every culture.</param>
    /// <returns>
    /// The text. One unit of the last digit is the largest power of ten that is at most half the interval's width; where the interval is one number, up to six
    /// significant digits, and all whole ones. Half a unit is rounded to the even digit. Where there is no number, what the interval says: <c>more than 200</c>,
    /// <c>less than 500</c>, <c>[200, 500)</c>, its ends rounded outward to six significant digits; and where there is no interval either, <c>not known</c>.
    /// </returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => format switch
    {
        null or "" => ToString("A", formatProvider) + " from " + From + " to " + To,
        "A" => ChangeWording.Absolute(Absolute.ToDigits(), Interval.ToEnds(AbsoluteInterval), Unit.Code),
        "P" => ChangeWording.PerYear(PerYear.ToDigits(), Interval.ToEnds(PerYearInterval), Unit.Code),
        "R" => ChangeWording.Relative(Relative.ToDigits(), Interval.ToEnds(RelativeInterval)),
        "G" => ChangeWording.AnnualGrowthRate(AnnualGrowthRate.ToDigits(), Interval.ToEnds(AnnualGrowthRateInterval)),
        _ => throw Formatting.UnknownFormat(format, "A, P, R and G"),
    };

    /// <summary>Writes the text of <see cref="ToString(string?, IFormatProvider?)"/> into a buffer.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the text does not fit.</param>
    /// <param name="format">Empty, <c>A</c>, <c>P</c>, <c>R</c> or <c>G</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Formatting.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    private static void CheckOrder(Period from, Period to, string name) => Preconditions.Check(from < to, name, "The later period is not later.");

    private static T CheckKind<T>(Number? number, Interval? interval, T checkedOne)
    {
        Preconditions.Check(
            number is not Number known || interval is null || interval.IsHeldAs(known),
            nameof(number),
            "Either the number or its interval is a double, and the other is not.");
        return checkedOne;
    }
}
