using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <summary>The interval of a figure: all numbers between two ends, each end included or not.</summary>
/// <remarks>
/// <para>An unknown end is null and excludes nothing on that side. No interval is empty. Both ends are held as double, or neither is.</para>
/// <para>Two intervals are equal if their ends are numerically equal and included alike. Immutable and thus safe to share between threads.</para>
/// </remarks>
public sealed partial record Interval : ISpanFormattable
{
    /// <summary>Creates an interval.</summary>
    /// <param name="lower">The lower end; null if it is unknown.</param>
    /// <param name="lowerIncluded">Whether the figure can equal the lower end; false if there is none.</param>
    /// <param name="upper">The upper end; null if it is unknown.</param>
    /// <param name="upperIncluded">Whether the figure can equal the upper end; false if there is none.</param>
    /// <exception cref="ArgumentException">
    /// An unknown end is included; only one end is held as double; or the interval is empty.
    /// </exception>
    public Interval(Number? lower, bool lowerIncluded, Number? upper, bool upperIncluded)
    {
        Lower = lower;
        LowerIncluded = lowerIncluded;
        Upper = upper;
        UpperIncluded = upperIncluded;
        Preconditions.Check(lower.HasValue || !lowerIncluded, nameof(lowerIncluded), "An unknown end cannot be included.");
        Preconditions.Check(upper.HasValue || !upperIncluded, nameof(upperIncluded), "An unknown end cannot be included.");
        if (lower is Number low && upper is Number high)
        {
            Preconditions.Check(low.IsDouble == high.IsDouble, nameof(upper), "Both ends must be double, or neither.");
            int order = Number.Compare(low, high);
            Preconditions.Check(order <= 0, nameof(upper), "The upper end is below the lower one.");
            Preconditions.Check(order < 0 || (lowerIncluded && upperIncluded), nameof(upper), "The interval is empty.");
        }
    }

    /// <summary>The lower end, in the unit of the figure; null if it is unknown.</summary>
    public Number? Lower { get; }

    /// <summary>Whether the figure can equal the lower end; false if there is none.</summary>
    public bool LowerIncluded { get; }

    /// <summary>The upper end, in the unit of the figure; null if it is unknown.</summary>
    public Number? Upper { get; }

    /// <summary>Whether the figure can equal the upper end; false if there is none.</summary>
    public bool UpperIncluded { get; }

    /// <summary>Whether the interval is a single number.</summary>
    [JsonIgnore]
    public bool IsPoint => Lower.HasValue && Lower == Upper;

    /// <summary>Whether the interval contains a number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Whether the figure can have this value.</returns>
    /// <exception cref="InvalidOperationException">The number is held as double and the ends are not, or vice versa.</exception>
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
    /// <returns>The text, the same in every culture, with all digits of the ends.</returns>
    public override string ToString() => ToEnds(this).ToString();

    /// <summary>The interval in mathematical notation, with formatted ends.</summary>
    /// <param name="format">Null, empty or <c>G</c> for the text of <see cref="ToString()"/>, the same in every culture; else a format of the ends for <see cref="Number.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture if there is a format of the ends; null for the invariant culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Formatting.IsDefault(format) ? ToString()
        : new Ends(Lower?.ToString(format, formatProvider), LowerIncluded, Upper?.ToString(format, formatProvider), UpperIncluded).ToString();

    /// <summary>Writes the text of <see cref="ToString(string?, IFormatProvider?)"/> into a buffer.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the text does not fit.</param>
    /// <param name="format">The format of the ends; empty for all their digits.</param>
    /// <param name="provider">The culture if there is a format of the ends; null for the invariant culture.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Formatting.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>
    /// The interval for exact arithmetic. A single number is the figure itself, so a double counts as its shortest digits. Any other end was
    /// rounded outward to a double and counts as exactly that double.
    /// </summary>
    internal ExactInterval HeldExactly => IsPoint
        ? ExactInterval.Point(Lower!.Value.ToRational())
        : new ExactInterval(Lower?.HeldExactly, LowerIncluded, Upper?.HeldExactly, UpperIncluded);

    /// <summary>Whether the known ends are held like the number, as double or not.</summary>
    internal bool IsHeldAs(Number number) =>
        (Lower ?? number).IsDouble == number.IsDouble && (Upper ?? number).IsDouble == number.IsDouble;

    /// <summary>The ends in plain digits, for the wording shared with the compiler; both unknown if there is no interval.</summary>
    internal static Ends ToEnds(Interval? interval) => interval is null
        ? default
        : new Ends(interval.Lower.ToDigits(), interval.LowerIncluded, interval.Upper.ToDigits(), interval.UpperIncluded);

    private static bool IsBefore(Number left, Number right, bool orEqual)
    {
        Preconditions.CheckState(left.IsDouble == right.IsDouble, "The number and the interval must both be double, or neither.");
        int order = Number.Compare(left, right);
        return order < 0 || (orEqual && order == 0);
    }
}
