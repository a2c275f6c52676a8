using System.Globalization;
using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>
/// An exact fraction of two whole numbers of any size, always in lowest terms with a positive denominator, so that
/// equal values have equal parts. The default value is 0.
/// </summary>
internal readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger _denominator;

    /// <summary>The fraction <paramref name="numerator"/> / <paramref name="denominator"/>, brought to lowest terms.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        Numerator = divisor.IsOne ? numerator : numerator / divisor;
        _denominator = divisor.IsOne ? denominator : denominator / divisor;
    }

    /// <summary>A whole number.</summary>
    public Rational(BigInteger value)
    {
        Numerator = value;
        _denominator = BigInteger.One;
    }

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One { get; } = new(BigInteger.One);

    /// <summary>The numerator in lowest terms; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms; at least 1.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The value of a whole number.</summary>
    public static implicit operator Rational(int value) => new(value);

    /// <summary>The negated value.</summary>
    public static Rational operator -(Rational value) => FromLowestTerms(-value.Numerator, value.Denominator);

    /// <summary>The exact sum.</summary>
    public static Rational operator +(Rational left, Rational right) => new(
        (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
        left.Denominator * right.Denominator);

    /// <summary>The exact difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The exact product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether the values are equal.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> is the smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the greater.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not the greater.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not the smaller.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The exact value of a decimal.</summary>
    public static Rational FromDecimal(decimal value)
    {
        int[] parts = decimal.GetBits(value);
        BigInteger mantissa = (uint)parts[0] + ((BigInteger)(uint)parts[1] << 32) + ((BigInteger)(uint)parts[2] << 64);
        int scale = (parts[3] >> 16) & 0xFF;
        return FromDigits(parts[3] < 0 ? -mantissa : mantissa, -scale);
    }

    /// <summary>The exact binary value of a double: 0.1 is 3602879701896397 / 2^55, not 1/10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or not a number.</exception>
    public static Rational FromDouble(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value));
        }

        BinaryParts parts = BinaryParts.Of(value);
        BigInteger mantissa = parts.IsNegative ? -parts.Mantissa : parts.Mantissa;
        return parts.Exponent >= 0
            ? new Rational((BigInteger)mantissa << parts.Exponent)
            : new Rational(mantissa, BigInteger.One << -parts.Exponent);
    }

    /// <summary>The value <paramref name="digits"/> · 10^<paramref name="powerOfTen"/>. The caller keeps the power reasonable.</summary>
    public static Rational FromDigits(BigInteger digits, int powerOfTen) => powerOfTen >= 0
        ? new Rational(digits * BigInteger.Pow(10, powerOfTen))
        : new Rational(digits, BigInteger.Pow(10, -powerOfTen));

    /// <summary>A fraction whose parts are known to be in lowest terms, the denominator positive: saves the division.</summary>
    public static Rational FromLowestTerms(BigInteger numerator, BigInteger denominator) => new(numerator, denominator, default);

    /// <inheritdoc/>
    public int CompareTo(Rational other) => Sign != other.Sign
        ? Sign.CompareTo(other.Sign)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Numerator.GetHashCode() * 397) ^ Denominator.GetHashCode());

    /// <summary>The fraction as <c>14/25</c>, a whole number as <c>14</c>.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);

    private Rational(BigInteger numerator, BigInteger denominator, LowestTerms _)
    {
        Numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>Tells the constructor that trusts its arguments from the one that does not.</summary>
    private readonly struct LowestTerms;
}
