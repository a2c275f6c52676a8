using System.ComponentModel;

namespace ChangzhouFacts;

/// <summary>A figure: a whole number or a decimal with all digits, or a <see cref="double"/>. It never converts silently between the two.</summary>
/// <remarks>
/// <para>Range: that of the type it was made from; never NaN and never infinite.</para>
/// <para>Equality is numeric, like that of <see cref="decimal"/>: 3 held as <see cref="int"/> equals 3 held as <see cref="long"/>, and 2.77 equals
/// 2.770, though each keeps its type and its digits. A number held as <see cref="double"/> only equals another double: 0.5 held as double
/// and 0.5 held as decimal differ.</para>
/// <para>The default value is the <see cref="int"/> 0. The type is immutable and thus safe to share between threads.</para>
/// <para>In JSON it is a number with the same digits; only a double has an exponent, and always has one (<c>5E0</c>). A whole number without
/// decimals is read as the smallest type that holds it, and is equal to the one written.</para>
/// </remarks>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(Json.NumberJsonConverter))]
#endif
[Description("A number with all its digits. One with an exponent is a binary floating-point number, any other a decimal.")]
public readonly partial struct Number : IEquatable<Number>, ISpanFormattable
{
    // A double is held as its 64 bits, so that a Number is no larger than a decimal and its type.
    private readonly decimal _held;

    /// <summary>Creates a 32-bit whole number.</summary>
    /// <param name="value">The number.</param>
    public Number(int value)
    {
        _held = value;
        Type = NumberType.Int32;
    }

    /// <summary>Creates a 64-bit whole number.</summary>
    /// <param name="value">The number.</param>
    public Number(long value)
    {
        _held = value;
        Type = NumberType.Int64;
    }

    /// <summary>Creates a decimal; trailing zeros are kept.</summary>
    /// <param name="value">The number.</param>
    public Number(decimal value)
    {
        _held = value;
        Type = NumberType.Decimal;
    }

    /// <summary>Creates a binary floating-point number.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public Number(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A figure must be finite.");
        }

        _held = BitConverter.DoubleToInt64Bits(value);
        Type = NumberType.Double;
    }

    /// <summary>The C# type of the figure.</summary>
    public NumberType Type { get; }

    /// <summary>Whether it is held as double; doubles compare only with doubles.</summary>
    internal bool IsDouble => Type == NumberType.Double;

    private double Floating => BitConverter.Int64BitsToDouble((long)_held);

    /// <summary>The number as a decimal, if it is not held as double.</summary>
    /// <param name="value">The number with all its digits, or 0.</param>
    /// <returns>Whether it is a whole number or a decimal. False for double, because a decimal would not be the same number.</returns>
    public bool TryGetDecimal(out decimal value)
    {
        value = IsDouble ? 0 : _held;
        return !IsDouble;
    }

    /// <summary>The number as a double, if it is held as one.</summary>
    /// <param name="value">The number, or 0.</param>
    /// <returns>Whether it is held as double. False for whole numbers and decimals, whatever their size.</returns>
    public bool TryGetDouble(out double value)
    {
        value = IsDouble ? Floating : 0;
        return IsDouble;
    }

    /// <summary>The number as a decimal.</summary>
    /// <returns>The number with all its digits.</returns>
    /// <exception cref="InvalidOperationException">The number is held as double.</exception>
    public decimal ToDecimal()
    {
        Preconditions.CheckState(!IsDouble, "The figure is a double; read it as a double.");
        return _held;
    }

    /// <summary>The number as a double.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The number is not held as double.</exception>
    public double ToDouble()
    {
        Preconditions.CheckState(IsDouble, "The figure is not a double; read it as a decimal.");
        return Floating;
    }

    /// <summary>Compares two numbers that are both held as double or both not.</summary>
    internal static int Compare(Number left, Number right) =>
        left.IsDouble ? left.Floating.CompareTo(right.Floating) : left._held.CompareTo(right._held);

    /// <summary>Whether the numbers are equal, as <see cref="decimal"/> or as <see cref="double"/>.</summary>
    /// <param name="other">The other number.</param>
    /// <returns>Whether both are held as double or both not, and are numerically equal.</returns>
    public bool Equals(Number other) => IsDouble == other.IsDouble && Compare(this, other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    /// <inheritdoc/>
    /// <remarks>Adding 0 gives minus zero the hash of zero, on every framework.</remarks>
    public override int GetHashCode() => IsDouble ? ~(Floating + 0.0).GetHashCode() : _held.GetHashCode();

    /// <summary>Whether two numbers are equal, as <see cref="Equals(Number)"/> says.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Number left, Number right) => left.Equals(right);

    /// <summary>Whether two numbers differ, as <see cref="Equals(Number)"/> says.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Number left, Number right) => !left.Equals(right);

    /// <summary>Converts a 32-bit whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Number(int value) => new(value);

    /// <summary>Converts a 64-bit whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Number(long value) => new(value);

    /// <summary>Converts a decimal and keeps its trailing zeros.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Number(decimal value) => new(value);

    /// <summary>Converts a double.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is NaN or infinite.</exception>
    public static implicit operator Number(double value) => new(value);

    /// <summary>The same as <see cref="ToDecimal"/>.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="InvalidOperationException">The number is held as double.</exception>
    public static explicit operator decimal(Number number) => number.ToDecimal();

    /// <summary>The same as <see cref="ToDouble"/>.</summary>
    /// <param name="number">The number.</param>
    /// <exception cref="InvalidOperationException">The number is not held as double.</exception>
    public static explicit operator double(Number number) => number.ToDouble();
}
