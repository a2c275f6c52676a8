using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <summary>One figure: its value in one period, how the source limits it, and its citation.</summary>
/// <remarks>Immutable and thus safe to share between threads. Two observations are equal if all their properties are equal; numbers compare numerically.</remarks>
public sealed partial record Observation : ISpanFormattable
{
    private const string BelowLower = "The lower bound is above the figure.";
    private const string AboveUpper = "The upper bound is below the figure.";

    private readonly Number _value;
    private readonly Qualifier _qualifier;
    private readonly ObservationStatus _status;
    private readonly Limits _limits = Limits.None;
    private readonly ValueList<Citation> _furtherCitations = ValueList<Citation>.Empty;

    /// <summary>Creates an observation.</summary>
    /// <param name="period">The period of the figure.</param>
    /// <param name="value">The figure, in <paramref name="unit"/>.</param>
    /// <param name="interval">The interval of the figure.</param>
    /// <param name="unit">What the figure is measured in.</param>
    /// <param name="citation">Its citation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/>, <paramref name="unit"/> or <paramref name="citation"/> is null.</exception>
    /// <exception cref="ArgumentException">The figure is held as double and its interval is not, or vice versa.</exception>
    public Observation(Period period, Number value, Interval interval, Unit unit, Citation citation)
    {
        Period = period;
        _value = value;
        Interval = Preconditions.CheckNotNull(interval, nameof(interval));
        Unit = Preconditions.CheckNotNull(unit, nameof(unit));
        Citation = Preconditions.CheckNotNull(citation, nameof(citation));
        CheckKind(value, nameof(interval));
    }

    /// <summary>The period of the figure; for a step, its start.</summary>
    [JsonRequired]
    public Period Period { get; init; }

    /// <summary>The figure, in <see cref="Unit"/>. For a qualified figure, the number that the source gives; <see cref="Interval"/> has its possible values.</summary>
    /// <exception cref="ArgumentException">
    /// It is below <see cref="Lower"/> or above <see cref="Upper"/>; or it is held as double and the observation's other numbers are not, or vice versa.
    /// </exception>
    [JsonRequired]
    public Number Value
    {
        get => _value;
        init
        {
            CheckKind(value, nameof(value));
            CheckOrder(_limits.Lower, _limits.Lower, value, BelowLower);
            CheckOrder(_limits.Upper, value, _limits.Upper, AboveUpper);
            _value = value;
        }
    }

    /// <summary>How the source limits the figure; <see cref="Qualifier.Exact"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a named value.</exception>
    public Qualifier Qualifier
    {
        get => _qualifier;
        init => _qualifier = (Qualifier)Preconditions.CheckRange((int)value, 0, (int)Qualifier.About, nameof(value));
    }

    /// <summary>The lower bound from the source, in <see cref="Unit"/>; null if it gives none.</summary>
    /// <exception cref="ArgumentException">It is above the figure; or it is held as double and the figure is not, or vice versa.</exception>
    public Number? Lower
    {
        get => _limits.Lower;
        init => _limits = _limits.WithLower(CheckOrder(value, value, _value, BelowLower));
    }

    /// <summary>The upper bound from the source, in <see cref="Unit"/>; null if it gives none.</summary>
    /// <exception cref="ArgumentException">It is below the figure; or it is held as double and the figure is not, or vice versa.</exception>
    public Number? Upper
    {
        get => _limits.Upper;
        init => _limits = _limits.WithUpper(CheckOrder(value, _value, value, AboveUpper));
    }

    /// <summary>The standard uncertainty (one standard deviation), in <see cref="Unit"/>, 0 or more; null if the source gives none. It is not a bound.</summary>
    /// <exception cref="ArgumentException">It is negative; or it is held as double and the figure is not, or vice versa.</exception>
    public Number? Uncertainty
    {
        get => _limits.Uncertainty;
        init => _limits = _limits.WithUncertainty(CheckOrder(value, _value.IsDouble ? new Number(0.0) : default, value, "The uncertainty is negative."));
    }

    /// <summary>The interval of the figure, from its qualifier or from its last digit, in <see cref="Unit"/>.</summary>
    public Interval Interval { get; }

    /// <summary>How final the figure is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a named value.</exception>
    public ObservationStatus Status
    {
        get => _status;
        init => _status = (ObservationStatus)Preconditions.CheckRange((int)value, 0, (int)ObservationStatus.Forecast, nameof(value));
    }

    /// <summary>
    /// The first period, of the same kind as <see cref="Period"/>, in which a step no longer holds: the start of the next step, or of a time without one.
    /// Null while it holds, and if it is not a step.
    /// </summary>
    /// <exception cref="ArgumentException">Its kind is not that of <see cref="Period"/>, or it is not later.</exception>
    public Period? Until
    {
        get => _limits.Until;
        init
        {
            Preconditions.Check(value is not { } end || (end.Kind == Period.Kind && end > Period), nameof(value), "The end is not a later period of the same kind.");
            _limits = _limits.WithUntil(value);
        }
    }

    /// <summary>
    /// A percentage as an exact fraction to multiply with: 0.0333 for 3.33 %. A double is divided and rounded once, to the nearest. Null if the unit is not
    /// percent or the fraction needs more than 28 decimals.
    /// </summary>
    [JsonIgnore]
    public Number? Fraction => Unit.Code == UnitWording.Percent ? Value.ToHundredth() : null;

    /// <summary>The shortest run of the source's own words that carries the figure: <c>nearly 3,000</c>. Null where it is not recorded.</summary>
    public string? Printed { get; init; }

    /// <summary>The citation of the figure.</summary>
    public Citation Citation { get; }

    /// <summary>Further citations: other sources that say the same.</summary>
    /// <exception cref="ArgumentException">The list contains null.</exception>
    public IReadOnlyList<Citation> FurtherCitations
    {
        get => _furtherCitations;
        init => _furtherCitations = value is null or { Count: 0 } ? ValueList<Citation>.Empty : new ValueList<Citation>(value, nameof(value));
    }

    /// <summary>All citations of the figure: <see cref="Citation"/>, then <see cref="FurtherCitations"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<Citation> Citations => [Citation, .. _furtherCitations];

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>What the figure is measured in.</summary>
    public Unit Unit { get; }

    /// <summary>Whether the source limits the figure, so that <see cref="Value"/> alone overstates it.</summary>
    [JsonIgnore]
    public bool IsQualified => Qualifier != Qualifier.Exact;

    /// <summary>The figure and its period: <c>3.33 % (2022)</c>, <c>nearly 3,000 (2023-01-19)</c>, <c>3.4 % (2024, forecast)</c>.</summary>
    /// <returns>The text, in English and the same in every culture.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The figure, with or without its period.</summary>
    /// <param name="format">Null, empty or <c>G</c>: with its period. <c>F</c>: the figure alone, <c>nearly 3,000</c>.</param>
    /// <param name="formatProvider">Not used: the text is English and the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        string figure = FigureWording.Figure(Qualifier.ToWord(), Value.ToDigits(), Unit.Code, Uncertainty.ToDigits());
        return Formatting.IsDefault(format) ? FigureWording.In(figure, Status == ObservationStatus.Final ? Period.ToString() : Period + ", " + Status.ToWord())
            : format == "F" ? figure
            : throw Formatting.UnknownFormat(format, "G and F");
    }

    /// <summary>Writes the text of <see cref="ToString(string?, IFormatProvider?)"/> into a buffer.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the text does not fit.</param>
    /// <param name="format">Empty, <c>G</c> or <c>F</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Formatting.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    private void CheckKind(Number value, string name) =>
        Preconditions.Check(Interval.IsHeldAs(value), name, "The figure and its interval must both be double, or neither.");

    private static Number? CheckOrder(Number? number, Number? least, Number? most, string sentence)
    {
        if (least is Number low && most is Number high)
        {
            Preconditions.Check(low.IsDouble == high.IsDouble, nameof(number), "The figure's numbers must all be double, or none.");
            Preconditions.Check(Number.Compare(low, high) <= 0, nameof(number), sentence);
        }

        return number;
    }
}
