using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <summary>One figure: what was observed in one period, how the source limits it, and where it stands.</summary>
/// <remarks>Immutable and thus safe to share between threads. Two observations are equal if all of their properties are, numbers numerically.</remarks>
public sealed partial record Observation : ISpanFormattable
{
    private const string BelowLower = "The lower bound is above the figure.";
    private const string AboveUpper = "The upper bound is below the figure.";

    private readonly Number _value;
    private readonly Qualifier _qualifier;
    private readonly ObservationStatus _status;
    private readonly Limits _limits = Limits.None;
    private readonly ValueList<Citation> _furtherCitations = ValueList<Citation>.Empty;

    /// <summary>Describes an observation.</summary>
    /// <param name="period">The time it is about.</param>
    /// <param name="value">The figure, in <paramref name="unit"/>.</param>
    /// <param name="interval">All that the figure can be.</param>
    /// <param name="unit">What the figure is measured in.</param>
    /// <param name="citation">Where the figure stands.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/>, <paramref name="unit"/> or <paramref name="citation"/> is null.</exception>
    /// <exception cref="ArgumentException">Either the figure or its interval is held as double, and the other is not.</exception>
    public Observation(Period period, Number value, Interval interval, Unit unit, Citation citation)
    {
        Period = period;
        _value = value;
        Interval = Preconditions.CheckNotNull(interval, nameof(interval));
        Unit = Preconditions.CheckNotNull(unit, nameof(unit));
        Citation = Preconditions.CheckNotNull(citation, nameof(citation));
        CheckKind(value, nameof(interval));
    }

    /// <summary>The time it is about; of a step, the start from which it holds.</summary>
    [JsonRequired]
    public Period Period { get; init; }

    /// <summary>The figure, in <see cref="Unit"/>. Of a qualified figure, the number that the source names: see <see cref="Interval"/> for what it can be.</summary>
    /// <exception cref="ArgumentException">
    /// It is below <see cref="Lower"/> or above <see cref="Upper"/>; or either it or the observation's other numbers are held as double, and the other is not.
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

    /// <summary>How the source limits the figure; by default not at all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of those named.</exception>
    public Qualifier Qualifier
    {
        get => _qualifier;
        init => _qualifier = (Qualifier)Preconditions.CheckRange((int)value, 0, (int)Qualifier.About, nameof(value));
    }

    /// <summary>A lower bound that the source gives, in <see cref="Unit"/>; null where it gives none.</summary>
    /// <exception cref="ArgumentException">It is above the figure; or either of them is held as double, and the other is not.</exception>
    public Number? Lower
    {
        get => _limits.Lower;
        init => _limits = _limits.WithLower(CheckOrder(value, value, _value, BelowLower));
    }

    /// <summary>An upper bound that the source gives, in <see cref="Unit"/>; null where it gives none.</summary>
    /// <exception cref="ArgumentException">It is below the figure; or either of them is held as double, and the other is not.</exception>
    public Number? Upper
    {
        get => _limits.Upper;
        init => _limits = _limits.WithUpper(CheckOrder(value, _value, value, AboveUpper));
    }

    /// <summary>The standard uncertainty (one standard deviation), in <see cref="Unit"/>, 0 or more; null where the source gives none. It is no bound.</summary>
    /// <exception cref="ArgumentException">It is negative; or either it or the figure is held as double, and the other is not.</exception>
    public Number? Uncertainty
    {
        get => _limits.Uncertainty;
        init => _limits = _limits.WithUncertainty(CheckOrder(value, _value.IsDouble ? new Number(0.0) : default, value, "The uncertainty is negative."));
    }

    /// <summary>All that the figure can be, from its qualifier or from its last digit, in <see cref="Unit"/>.</summary>
    public Interval Interval { get; }

    /// <summary>How final the figure is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of those named.</exception>
    public ObservationStatus Status
    {
        get => _status;
        init => _status = (ObservationStatus)Preconditions.CheckRange((int)value, 0, (int)ObservationStatus.Forecast, nameof(value));
    }

    /// <summary>
    /// The first period, of the same kind as <see cref="Period"/>, in which a step no longer holds: the start of the next one, or the day from which there is none.
    /// Null while it holds, and for what is no step.
    /// </summary>
    /// <exception cref="ArgumentException">It is of another kind than <see cref="Period"/>, or not later.</exception>
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
    /// A percentage as a fraction, exactly: 0.0333 of 3.33 %, to multiply with. A double is divided and rounded once, to the nearest. Null where the unit is not percent,
    /// and where the fraction needs more than 28 decimals.
    /// </summary>
    [JsonIgnore]
    public Number? Fraction => Unit.Code == UnitWording.Percent ? Value.ToHundredth() : null;

    /// <summary>The shortest run of the source's own words that carries the figure: <c>nearly 3,000</c>. Null where it is not recorded.</summary>
    public string? Printed { get; init; }

    /// <summary>Where the figure stands.</summary>
    public Citation Citation { get; }

    /// <summary>Where else the figure stands: the other sources that say the same.</summary>
    /// <exception cref="ArgumentException">The list has a null.</exception>
    public IReadOnlyList<Citation> FurtherCitations
    {
        get => _furtherCitations;
        init => _furtherCitations = value is null or { Count: 0 } ? ValueList<Citation>.Empty : new ValueList<Citation>(value, nameof(value));
    }

    /// <summary>All places where the figure stands: <see cref="Citation"/>, then <see cref="FurtherCitations"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<Citation> Citations => [Citation, .. _furtherCitations];

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>What the figure is measured in.</summary>
    public Unit Unit { get; }

    /// <summary>Whether the source limits the figure, so that <see cref="Value"/> alone says too much.</summary>
    [JsonIgnore]
    public bool IsQualified => Qualifier != Qualifier.Exact;

    /// <summary>The figure and its time: <c>3.33 % (2022)</c>, <c>nearly 3,000 (2023-01-19)</c>, <c>3.4 % (2024, forecast)</c>.</summary>
    /// <returns>The text, in English and the same in every culture.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The figure, with or without its time.</summary>
    /// <param name="format">Null, empty or <c>G</c>: with its time. <c>F</c>: the figure alone, <c>nearly 3,000</c>.</param>
    /// <param name="formatProvider">Not used: the text is English and the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
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
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Formatting.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    private void CheckKind(Number value, string name) =>
        Preconditions.Check(Interval.IsHeldAs(value), name, "Either the figure or its interval is a double, and the other is not.");

    private static Number? CheckOrder(Number? number, Number? least, Number? most, string sentence)
    {
        if (least is Number low && most is Number high)
        {
            Preconditions.Check(low.IsDouble == high.IsDouble, nameof(number), "Some of the figure's numbers are doubles and some are not.");
            Preconditions.Check(Number.Compare(low, high) <= 0, nameof(number), sentence);
        }

        return number;
    }
}
