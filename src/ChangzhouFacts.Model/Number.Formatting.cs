using System.Globalization;
using System.Text;
using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts;

/// <content>How numbers are formatted.</content>
public readonly partial struct Number
{
    // Before .NET Core 3.0, no format gives the fewest digits and always parses to the same double.
    private static readonly bool FrameworkWritesFewestDigits = double.Epsilon.ToString("R", CultureInfo.InvariantCulture) == "5E-324";

    /// <summary>The number of decimals it is held with; 0 for whole numbers and doubles.</summary>
    internal int Scale => (decimal.GetBits(_held)[3] >> 16) & 0xFF;

    // From 1E+15 to 1E+17, some frameworks write an exponent and some do not.
    private bool FrameworkWritesAsHeld => FrameworkWritesFewestDigits && Math.Abs(Floating) is < 1e15 or >= 1e17;

    /// <summary>All digits, invariant: <c>2.770</c>, <c>940000000</c>, <c>6.02E+23</c>.</summary>
    /// <returns>The digits; for a double, the fewest that parse to the same double.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The digits in a format and a culture.</summary>
    /// <param name="format">
    /// Null, empty, <c>G</c> or <c>R</c>: all digits. <c>N</c>: the same with thousands separators (<c>940,000,000</c>); a double too large or too small
    /// for that keeps its exponent. Else a standard or custom format of <see cref="decimal"/> or, for a double, of <see cref="double"/>, such as <c>N2</c> or <c>0.0</c>.
    /// </param>
    /// <param name="formatProvider">The culture; null for the invariant culture, whatever the culture of the thread.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        formatProvider ??= CultureInfo.InvariantCulture;
        bool isDefault = Formatting.IsDefault(format) || format == "R";
        if (format == Formatting.Grouped)
        {
            return ToGroupedString(formatProvider);
        }

        if (!IsDouble)
        {
            return _held.ToString(isDefault ? "G" : format, formatProvider);
        }

        return isDefault ? ToFewestDigits(formatProvider) : Floating.ToString(format, formatProvider);
    }

    /// <summary>Writes the digits in a format and a culture into a buffer, as <see cref="ToString(string?, IFormatProvider?)"/> does.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the text does not fit.</param>
    /// <param name="format">The format; empty for all digits.</param>
    /// <param name="provider">The culture; null for the invariant culture.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
#if NET8_0_OR_GREATER
        if (format.IsEmpty && (!IsDouble || FrameworkWritesAsHeld))
        {
            provider ??= CultureInfo.InvariantCulture;
            return IsDouble
                ? Floating.TryFormat(destination, out charsWritten, "R", provider)
                : _held.TryFormat(destination, out charsWritten, "G", provider);
        }
#endif
        return Formatting.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);
    }

    private string ToGroupedString(IFormatProvider provider)
    {
        if (!IsDouble)
        {
            return _held.ToString("N" + Scale.ToString(CultureInfo.InvariantCulture), provider);
        }

        // The shortest digits of a double, grouped like those of a decimal: "N" with a number of decimals would round
        // to 15 digits on older frameworks.
        string digits = ToFewestDigits(CultureInfo.InvariantCulture);
        return digits.IndexOfAny(['E']) < 0 && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal same)
            ? new Number(same).ToGroupedString(provider)
            : ToFewestDigits(provider);
    }

    private string ToFewestDigits(IFormatProvider provider)
    {
        if (FrameworkWritesAsHeld)
        {
            return Floating.ToString("R", provider);
        }

        var culture = NumberFormatInfo.GetInstance(provider);
        return new StringBuilder(DoubleRounding.ToRoundTripDigits(Floating))
            .Replace("-", culture.NegativeSign)
            .Replace("+", culture.PositiveSign)
            .Replace(".", culture.NumberDecimalSeparator)
            .ToString();
    }
}
