using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <summary>A figure whose unit is part of its type: adding figures in different units, such as companies and platforms, does not compile.</summary>
/// <typeparam name="TUnit">The unit: an empty struct that represents it.</typeparam>
/// <remarks>
/// <para>It is one <see cref="decimal"/> with its range, its exact digits and its errors: overflow throws <see cref="OverflowException"/>, and
/// division by 0 throws <see cref="DivideByZeroException"/>.</para>
/// <para>The difference of two quantities is a <see cref="Difference{TUnit}"/>: in percentage points for two shares in percent.</para>
/// <para>Equality and order are numeric: 2.77 and 2.770 are equal. The default value is 0. The type is immutable and thus safe to share between threads.</para>
/// </remarks>
public readonly partial struct Quantity<TUnit> : IEquatable<Quantity<TUnit>>, IComparable<Quantity<TUnit>>, IComparable, ISpanFormattable
    where TUnit : struct, IUnit
{
    /// <summary>Creates a quantity.</summary>
    /// <param name="value">The number, in the unit.</param>
    public Quantity(decimal value) => Value = value;

    /// <summary>The number, in the unit.</summary>
    public decimal Value { get; }

    /// <summary>The unit.</summary>
    public Unit Unit => default(TUnit).Unit;

    /// <summary>Whether the numbers are equal.</summary>
    /// <param name="other">The other quantity.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Quantity<TUnit> other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity<TUnit> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Compares the numbers.</summary>
    /// <param name="other">The other quantity.</param>
    /// <returns>Less than 0 if this one is smaller, more than 0 if it is larger, 0 if they are equal.</returns>
    public int CompareTo(Quantity<TUnit> other) => Value.CompareTo(other.Value);

    /// <summary>Compares with a boxed quantity of the same unit; null comes first.</summary>
    int IComparable.CompareTo(object? obj)
    {
        Preconditions.Check(obj is null or Quantity<TUnit>, nameof(obj), "A quantity compares with a quantity of the same unit.");
        return obj is null ? 1 : CompareTo((Quantity<TUnit>)obj);
    }

    /// <summary>The number and its unit: <c>3.33 %</c>, <c>940,000,000 CNY</c>, <c>47</c>.</summary>
    /// <returns>The text, with thousands separators and all decimals, the same in every culture.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The number and its unit, in a format and a culture.</summary>
    /// <param name="format">The format of the number: null, empty or <c>G</c> for the text of <see cref="ToString()"/>, the same in every culture; <c>N</c> for thousands separators and all decimals; else a format of <see cref="decimal"/>, such as <c>0.0</c>.</param>
    /// <param name="formatProvider">The culture for a number format; null for the invariant culture. The unit is the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string figure = new Number(Value).ToString(Formatting.IsDefault(format) ? Formatting.Grouped : format, Formatting.CultureOf(format, formatProvider));
        return UnitWording.Measure(figure, Unit.Code);
    }

    /// <summary>Writes the text of <see cref="ToString(string?, IFormatProvider?)"/> into a buffer.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the text does not fit.</param>
    /// <param name="format">The format of the number; empty for the default one.</param>
    /// <param name="provider">The culture for a number format; null for the invariant culture.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Formatting.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Whether the numbers are equal.</summary>
    /// <param name="left">A quantity.</param>
    /// <param name="right">A quantity.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Quantity<TUnit> left, Quantity<TUnit> right) => left.Value == right.Value;

    /// <summary>Whether the numbers differ.</summary>
    /// <param name="left">A quantity.</param>
    /// <param name="right">A quantity.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Quantity<TUnit> left, Quantity<TUnit> right) => left.Value != right.Value;

    /// <summary>Whether the first number is smaller.</summary>
    /// <param name="left">A quantity.</param>
    /// <param name="right">A quantity.</param>
    /// <returns>Whether it is smaller.</returns>
    public static bool operator <(Quantity<TUnit> left, Quantity<TUnit> right) => left.Value < right.Value;

    /// <summary>Whether the first number is smaller or equal.</summary>
    /// <param name="left">A quantity.</param>
    /// <param name="right">A quantity.</param>
    /// <returns>Whether it is smaller or equal.</returns>
    public static bool operator <=(Quantity<TUnit> left, Quantity<TUnit> right) => left.Value <= right.Value;

    /// <summary>Whether the first number is larger.</summary>
    /// <param name="left">A quantity.</param>
    /// <param name="right">A quantity.</param>
    /// <returns>Whether it is larger.</returns>
    public static bool operator >(Quantity<TUnit> left, Quantity<TUnit> right) => left.Value > right.Value;

    /// <summary>Whether the first number is larger or equal.</summary>
    /// <param name="left">A quantity.</param>
    /// <param name="right">A quantity.</param>
    /// <returns>Whether it is larger or equal.</returns>
    public static bool operator >=(Quantity<TUnit> left, Quantity<TUnit> right) => left.Value >= right.Value;

    /// <summary>Subtracts a quantity from another.</summary>
    /// <param name="left">A quantity.</param>
    /// <param name="right">The quantity to subtract.</param>
    /// <returns>The difference.</returns>
    public static Difference<TUnit> operator -(Quantity<TUnit> left, Quantity<TUnit> right) => new(left.Value - right.Value);

    /// <summary>Adds two quantities.</summary>
    /// <param name="left">A quantity.</param>
    /// <param name="right">A quantity.</param>
    /// <returns>The sum.</returns>
    public static Quantity<TUnit> operator +(Quantity<TUnit> left, Quantity<TUnit> right) => new(left.Value + right.Value);

    /// <summary>Adds a difference to a quantity.</summary>
    /// <param name="left">The quantity.</param>
    /// <param name="right">The difference.</param>
    /// <returns>The sum.</returns>
    public static Quantity<TUnit> operator +(Quantity<TUnit> left, Difference<TUnit> right) => new(left.Value + right.Value);

    /// <summary>Subtracts a difference from a quantity.</summary>
    /// <param name="left">The quantity.</param>
    /// <param name="right">The difference.</param>
    /// <returns>The result.</returns>
    public static Quantity<TUnit> operator -(Quantity<TUnit> left, Difference<TUnit> right) => new(left.Value - right.Value);

    /// <summary>Multiplies a quantity by a number.</summary>
    /// <param name="left">The quantity.</param>
    /// <param name="right">The factor.</param>
    /// <returns>The product.</returns>
    public static Quantity<TUnit> operator *(Quantity<TUnit> left, decimal right) => new(left.Value * right);

    /// <summary>Multiplies a quantity by a number.</summary>
    /// <param name="left">The factor.</param>
    /// <param name="right">The quantity.</param>
    /// <returns>The product.</returns>
    public static Quantity<TUnit> operator *(decimal left, Quantity<TUnit> right) => new(left * right.Value);

    /// <summary>Divides a quantity by a number.</summary>
    /// <param name="left">The quantity.</param>
    /// <param name="right">The divisor; not 0.</param>
    /// <returns>The quotient.</returns>
    public static Quantity<TUnit> operator /(Quantity<TUnit> left, decimal right) => new(left.Value / right);

    /// <summary>Divides one quantity by another.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor; not 0.</param>
    /// <returns>The ratio, which has no unit.</returns>
    public static decimal operator /(Quantity<TUnit> left, Quantity<TUnit> right) => left.Value / right.Value;
}
