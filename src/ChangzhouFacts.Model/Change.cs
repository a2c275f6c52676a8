using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <summary>The change between two observations of a fact: as numbers if both figures are exact, and as intervals.</summary>
/// <remarks>
/// <para>A number is null if it does not exist (a relative change from 0), if it does not fit its type, or if a figure is qualified: then there
/// is only an interval.</para>
/// <para>Immutable and thus safe to share between threads. Two changes are equal if all their properties are equal; numbers compare numerically.</para>
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

    /// <summary>Creates a change.</summary>
    /// <param name="from">The earlier period.</param>
    /// <param name="to">The later period.</param>
    /// <param name="absoluteInterval">The interval of the absolute change.</param>
    /// <param name="unit">The unit of the difference.</param>
    /// <exception cref="ArgumentNullException"><paramref name="absoluteInterval"/> or <paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="to"/> is not later than <paramref name="from"/>.</exception>
    /// <remarks>A number is held as double if and only if its interval is; setting one that is not throws <see cref="ArgumentException"/>.</remarks>
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

    /// <summary>The later figure minus the earlier one, in <see cref="Unit"/>; null if there is no number.</summary>
    public Number? Absolute
    {
        get => _absolute;
        init => _absolute = CheckKind(value, AbsoluteInterval, value);
    }

    /// <summary>The absolute change divided by the years between, in <see cref="Unit"/> a year; null for steps, and if there is no number.</summary>
    public Number? PerYear
    {
        get => _perYear;
        init => _perYear = CheckKind(value, _perYearInterval, value);
    }

    /// <summary>The later figure divided by the earlier one, minus 1: 0.2 is 20 %. Null if there is no number.</summary>
    public Number? Relative
    {
        get => _relative;
        init => _relative = CheckKind(value, _relativeInterval, value);
    }

    /// <summary>The compound annual growth rate, (b/a)^(1/n) − 1 over n years: 0.0375 is 3.75 % a year. Null if there is no number.</summary>
    public Number? AnnualGrowthRate
    {
        get => _annualGrowthRate;
        init => _annualGrowthRate = CheckKind(value, _annualGrowthRateInterval, value);
    }

    /// <summary>The interval of <see cref="Absolute"/>, in <see cref="Unit"/>.</summary>
    public Interval AbsoluteInterval { get; }

    /// <summary>The interval of <see cref="PerYear"/>, in <see cref="Unit"/> a year; null for steps.</summary>
    public Interval? PerYearInterval
    {
        get => _perYearInterval;
        init => _perYearInterval = CheckKind(_perYear, value, value);
    }

    /// <summary>The interval of <see cref="Relative"/>, as a ratio; null if there is no relative change.</summary>
    public Interval? RelativeInterval
    {
        get => _relativeInterval;
        init => _relativeInterval = CheckKind(_relative, value, value);
    }

    /// <summary>The interval of <see cref="AnnualGrowthRate"/>, as a ratio; null if there is no growth rate.</summary>
    public Interval? AnnualGrowthRateInterval
    {
        get => _annualGrowthRateInterval;
        init => _annualGrowthRateInterval = CheckKind(_annualGrowthRate, value, value);
    }

    /// <summary>The unit of the difference: percentage points if the figures are percentages, else the unit of the figures.</summary>
    public Unit Unit { get; }

    /// <summary>The absolute change and its periods: <c>+0.56 percentage points from 2017 to 2022</c>.</summary>
    /// <returns>The text, in English and the same in every culture, with the digits that the interval supports.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The change in one of its forms, with the digits that its interval supports.</summary>
    /// <param name="format">
    /// Null or empty: the absolute change and its periods. <c>A</c>: the absolute change, <c>+0.56 percentage points</c>. <c>P</c>: the change per year,
    /// <c>+0.112 percentage points a year</c>. <c>R</c>: the relative change in percent, <c>+20.2 %</c>. <c>G</c>: the compound annual growth rate in percent,
    /// <c>3.75 % a year</c>.
    /// </param>
    /// <param name="formatProvider">Not used: the text is English and the same in every culture.</param>
    /// <returns>
    /// The text. One unit of the last digit is the largest power of ten that is at most half the width of the interval. If the interval is a single
    /// number, up to six significant digits, but always all digits before the decimal point. Ties are rounded to the even digit. If there is no number,
    /// the interval: <c>more than 200</c>, <c>less than 500</c>, <c>[200, 500)</c>, its ends rounded outward to six significant digits. If there
    /// is no interval either, <c>not known</c>.
    /// </returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
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
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Formatting.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    private static void CheckOrder(Period from, Period to, string name) => Preconditions.Check(from < to, name, "The later period does not follow the earlier one.");

    private static T CheckKind<T>(Number? number, Interval? interval, T checkedOne)
    {
        Preconditions.Check(
            number is not Number known || interval is null || interval.IsHeldAs(known),
            nameof(number),
            "The number and its interval must both be double, or neither.");
        return checkedOne;
    }
}
