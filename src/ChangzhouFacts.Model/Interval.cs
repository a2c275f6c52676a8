using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <summary>All that a figure can be: the numbers between two ends, each with or without the end itself.</summary>
/// <remarks>
/// <para>An end that is not known is null, and then nothing is ruled out on that side. No interval is empty, and both ends are held alike, as double or not.</para>
/// <para>Two intervals are equal if their ends are, numerically, and are included alike. Immutable and thus safe to share between threads.</para>
/// </remarks>
public sealed partial record Interval : ISpanFormattable
{
    /// <summary>Makes an interval.</summary>
    /// <param name="lower">The lower end, or null where it is not known.</param>
    /// <param name="lowerIncluded">Whether the figure can be the lower end itself; false where there is none.</param>
    /// <param name="upper">The upper end, or null where it is not known.</param>
    /// <param name="upperIncluded">Whether the figure can be the upper end itself; false where there is none.</param>
    /// <exception cref="ArgumentException">
    /// An end that is not known is included; or only one end is held as double; or nothing lies between the ends.
    /// </exception>
    public Interval(Number? lower, bool lowerIncluded, Number? upper, bool upperIncluded)
    {
        Lower = lower;
        LowerIncluded = lowerIncluded;
        Upper = upper;
        UpperIncluded = upperIncluded;
        Preconditions.Check(lower.HasValue || !lowerIncluded, nameof(lowerIncluded), "An end that is not known cannot be included.");
        Preconditions.Check(upper.HasValue || !upperIncluded, nameof(upperIncluded), "An end that is not known cannot be included.");
        if (lower is Number low && upper is Number high)
        {
            Preconditions.Check(low.IsDouble == high.IsDouble, nameof(upper), "One end is a double and the other is not.");
            int order = Number.Compare(low, high);
            Preconditions.Check(order <= 0, nameof(upper), "The upper end is below the lower one.");
            Preconditions.Check(order < 0 || (lowerIncluded && upperIncluded), nameof(upper), "Nothing lies between the ends.");
        }
    }

    /// <summary>The lower end, in the unit of the figure, or null where it is not known.</summary>
    public Number? Lower { get; }

    /// <summary>Whether the figure can be the lower end itself; false where there is none.</summary>
    public bool LowerIncluded { get; }

    /// <summary>The upper end, in the unit of the figure, or null where it is not known.</summary>
    public Number? Upper { get; }

    /// <summary>Whether the figure can be the upper end itself; false where there is none.</summary>
    public bool UpperIncluded { get; }

    /// <summary>Whether the interval is one number.</summary>
    [JsonIgnore]
    public bool IsPoint => Lower.HasValue && Lower == Upper;

    /// <summary>Whether a number lies in the interval.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Whether the figure can be it.</returns>
    /// <exception cref="InvalidOperationException">The number is held as double and the ends are not, or the other way round.</exception>
    public bool Contains(Number value) =>
        (Lower is not Number lower || IsBefore(lower, value, LowerIncluded))
        && (Upper is not Number upper || IsBefore(value, upper, UpperIncluded));

    /// <inheritdoc cref="Contains(Number)"/>
    /// <exception cref="InvalidOperationException">The ends are held as double.</exception>
    public bool Contains(decimal value) => Contains(new Number(value));

    /// <inheritdoc cref="Contains(decimal)"/>
    public bool Contains(long value) => Contains(new Number(value));

    /// <inheritdoc cref="Contains(Number)"/>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The ends are not held as double.</exception>
    public bool Contains(double value) => Contains(new Number(value));

    /// <summary>The interval in mathematical notation: <c>[0.55, 0.57]</c>, <c>(3000, ∞)</c>, <c>(−∞, 3000)</c>.</summary>
    /// <returns>The text, the same in every culture. Ends have all their digits.</returns>
    public override string ToString() => ToEnds(this).ToString();

    /// <summary>The interval in mathematical notation, its ends in a format.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the text of <see cref="ToString()"/>, the same in every culture; else a format of the ends, as <see cref="Number.ToString(string?, IFormatProvider?)"/> takes it.</param>
    /// <param name="formatProvider">The culture of the ends where there is a format of theirs; null for the invariant one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is not known.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Formatting.IsDefault(format) ? ToString()
        : new Ends(Lower?.ToString(format, formatProvider), LowerIncluded, Upper?.ToString(format, formatProvider), UpperIncluded).ToString();

    /// <summary>Writes the text of <see cref="ToString(string?, IFormatProvider?)"/> into a buffer.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the text does not fit.</param>
    /// <param name="format">The format of the ends; empty for all their digits.</param>
    /// <param name="provider">The culture of the ends where there is a format of theirs; null for the invariant one.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException">The format is not known.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Formatting.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>
    /// The interval as exact arithmetic takes it. One number is the figure itself, so a double counts as its shortest digits; an end that is no
    /// figure was rounded outward to a double, and is that double.
    /// </summary>
    internal ExactInterval HeldExactly => IsPoint
        ? ExactInterval.Point(Lower!.Value.ToRational())
        : new ExactInterval(Lower?.HeldExactly, LowerIncluded, Upper?.HeldExactly, UpperIncluded);

    /// <summary>Whether the ends that are known are held as the number is, as double or not.</summary>
    internal bool IsHeldAs(Number number) =>
        (Lower ?? number).IsDouble == number.IsDouble && (Upper ?? number).IsDouble == number.IsDouble;

    /// <summary>The ends in plain digits, for the wording that the compiler shares; of no interval, two that are not known.</summary>
    internal static Ends ToEnds(Interval? interval) => interval is null
        ? default
        : new Ends(interval.Lower.ToDigits(), interval.LowerIncluded, interval.Upper.ToDigits(), interval.UpperIncluded);

    private static bool IsBefore(Number left, Number right, bool orEqual)
    {
        Preconditions.CheckState(left.IsDouble == right.IsDouble, "Either the number or the interval is a double, and the other is not.");
        int order = Number.Compare(left, right);
        return order < 0 || (orEqual && order == 0);
    }
}
