using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <summary>One figure: what was observed in one period, how the source limits it, and where it stands.</summary>
/// <remarks>Immutable and thus safe to share between threads. Two observations are equal if all of their properties are, numbers numerically.</remarks>
public sealed record Observation : ISpanFormattable
{
    private const string MixedKinds = "Some of the figure's numbers are doubles and some are not.";

    /// <summary>Describes an observation.</summary>
    /// <param name="period">The time it is about.</param>
    /// <param name="value">The figure, in <paramref name="unit"/>.</param>
    /// <param name="qualifier">How the source limits the figure.</param>
    /// <param name="lower">A lower bound that the source gives, not above the figure; or null.</param>
    /// <param name="upper">An upper bound that the source gives, not below the figure; or null.</param>
    /// <param name="uncertainty">The standard uncertainty, 0 or more; or null.</param>
    /// <param name="interval">All that the figure can be.</param>
    /// <param name="printed">The source's own words for the figure, or null.</param>
    /// <param name="citation">Where the figure stands.</param>
    /// <param name="note">A remark, or null.</param>
    /// <param name="unit">What the figure is measured in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/>, <paramref name="citation"/> or <paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="qualifier"/> is none of those named.</exception>
    /// <exception cref="ArgumentException">A bound lies on the wrong side of the figure; the uncertainty is negative; or some of the numbers are held as double and some are not.</exception>
    [JsonConstructor]
    public Observation(
        Period period,
        Number value,
        Qualifier qualifier,
        Number? lower,
        Number? upper,
        Number? uncertainty,
        Interval interval,
        string? printed,
        Citation citation,
        string? note,
        Unit unit)
    {
        Period = period;
        Value = value;
        Qualifier = (Qualifier)Preconditions.CheckRange((int)qualifier, 0, (int)Qualifier.About, nameof(qualifier));
        Lower = lower;
        Upper = upper;
        Uncertainty = uncertainty;
        Interval = Preconditions.CheckNotNull(interval, nameof(interval));
        Printed = printed;
        Citation = Preconditions.CheckNotNull(citation, nameof(citation));
        Note = note;
        Unit = Preconditions.CheckNotNull(unit, nameof(unit));
        CheckOrder(lower ?? value, value, nameof(lower), "The lower bound is above the figure.");
        CheckOrder(value, upper ?? value, nameof(upper), "The upper bound is below the figure.");
        Number zero = value.IsDouble ? new Number(0.0) : default;
        CheckOrder(zero, uncertainty ?? zero, nameof(uncertainty), "The uncertainty is negative.");
        Preconditions.Check(interval.IsHeldAs(value), nameof(interval), MixedKinds);
    }

    /// <summary>The time it is about.</summary>
    public Period Period { get; }

    /// <summary>The figure, in <see cref="Unit"/>. Of a qualified figure, the number that the source names: see <see cref="Interval"/> for what it can be.</summary>
    public Number Value { get; }

    /// <summary>How the source limits the figure.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>A lower bound that the source gives, in <see cref="Unit"/>; null where it gives none.</summary>
    public Number? Lower { get; }

    /// <summary>An upper bound that the source gives, in <see cref="Unit"/>; null where it gives none.</summary>
    public Number? Upper { get; }

    /// <summary>The standard uncertainty (one standard deviation), in <see cref="Unit"/>, 0 or more; null where the source gives none. It is no bound.</summary>
    public Number? Uncertainty { get; }

    /// <summary>All that the figure can be, from its qualifier or from its last digit, in <see cref="Unit"/>.</summary>
    public Interval Interval { get; }

    /// <summary>The shortest run of the source's own words that carries the figure: <c>nearly 3,000</c>. Null where it is not recorded.</summary>
    public string? Printed { get; }

    /// <summary>Where the figure stands.</summary>
    public Citation Citation { get; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; }

    /// <summary>What the figure is measured in.</summary>
    public Unit Unit { get; }

    /// <summary>Whether the source limits the figure, so that <see cref="Value"/> alone says too much.</summary>
    [JsonIgnore]
    public bool IsQualified => Qualifier != Qualifier.Exact;

    /// <summary>The figure and its time: <c>3.33 % (2022)</c>, <c>nearly 3,000 (2023-01-19)</c>.</summary>
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
        return Formatting.IsDefault(format) ? FigureWording.In(figure, Period.ToString())
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

    private static void CheckOrder(Number least, Number most, string name, string sentence)
    {
        Preconditions.Check(least.IsDouble == most.IsDouble, name, MixedKinds);
        Preconditions.Check(Number.Compare(least, most) <= 0, name, sentence);
    }
}
