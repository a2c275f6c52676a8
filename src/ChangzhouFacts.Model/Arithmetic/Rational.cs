using System.Globalization;
using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>
/// An exact fraction of two whole numbers of any size. Equal values compare equal, in whatever terms they are held;
/// <see cref="Numerator"/> and <see cref="Denominator"/> are in lowest terms. The default value is 0.
/// </summary>
/// <remarks>
/// The parts of nearly every fraction have at most 128 bits. Such a fraction is held in fields and need not be in lowest terms: this
/// avoids arrays, and the search for a common divisor, which would take most of the time. A longer one is held in lowest terms.
/// </remarks>
internal readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly Wide _size;
    private readonly Wide _denominator;
    private readonly Terms? _long;

    /// <summary>The fraction <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
        : this(denominator.Sign < 0 ? new Terms(-numerator, -denominator) : new Terms(numerator, denominator))
    {
    }

    /// <summary>A whole number.</summary>
    public Rational(BigInteger value)
        : this(new Terms(value, BigInteger.One))
    {
    }

    private Rational(Terms terms, bool isLowest = false)
    {
        if (terms.Denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        Sign = terms.Numerator.Sign;
        if (!terms.TryShorten(out _size, out _denominator))
        {
            Terms lowest = isLowest ? terms : terms.ToLowest();
            _long = lowest.TryShorten(out _size, out _denominator) ? null : lowest;
        }
    }

    private Rational(int sign, Wide size, Wide denominator)
    {
        Sign = size.IsZero ? 0 : sign;
        _size = size;
        _denominator = denominator;
    }

    private Rational(int sign, Terms lowest)
    {
        Sign = sign;
        _long = lowest;
    }

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One => new(1, 1, 1);

    /// <summary>The numerator in lowest terms; carries the sign.</summary>
    public BigInteger Numerator => LowestTerms.Numerator;

    /// <summary>The denominator in lowest terms; at least 1.</summary>
    public BigInteger Denominator => LowestTerms.Denominator;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign { get; }

    /// <summary>Both parts in lowest terms.</summary>
    public Terms LowestTerms => _long ?? HeldTerms.ToLowest();

    private Terms HeldTerms => _long ?? new Terms(Sign < 0 ? -(BigInteger)_size : _size, ShortDenominator);

    // The default value has no denominator.
    private Wide ShortDenominator => _denominator.IsZero ? 1 : _denominator;

    /// <summary>The value of a whole number.</summary>
    public static implicit operator Rational(int value) => new(Math.Sign(value), (ulong)Math.Abs((long)value), 1);

    /// <summary>The negated value.</summary>
    public static Rational operator -(Rational value) => value._long is { } terms
        ? new Rational(new Terms(-terms.Numerator, terms.Denominator), isLowest: true)
        : new Rational(-value.Sign, value._size, value._denominator);

    /// <summary>The exact sum.</summary>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left._long is null && right._long is null && TryAddInPlace(left, right, out Rational sum))
        {
            return sum;
        }

        Terms a = left.HeldTerms;
        Terms b = right.HeldTerms;
        return new Rational((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
    }

    /// <summary>The exact difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The exact product.</summary>
    public static Rational operator *(Rational left, Rational right)
    {
        if (left._long is null && right._long is null
            && Wide.TryMultiply(left._size, right._size, out Wide size)
            && Wide.TryMultiply(left.ShortDenominator, right.ShortDenominator, out Wide denominator))
        {
            return new Rational(left.Sign * right.Sign, size, denominator);
        }

        Terms a = left.HeldTerms;
        Terms b = right.HeldTerms;
        return new Rational(a.Numerator * b.Numerator, a.Denominator * b.Denominator);
    }

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (right.Sign == 0)
        {
            throw new DivideByZeroException();
        }

        // Figures with the same scale have the same denominator, which cancels out.
        if (left._long is null && right._long is null)
        {
            Wide over = left.ShortDenominator;
            Wide under = right.ShortDenominator;
            (over, under) = over == under ? (1, 1) : (over, under);
            if (Wide.TryMultiply(left._size, under, out Wide size) && Wide.TryMultiply(over, right._size, out Wide denominator))
            {
                return new Rational(left.Sign * right.Sign, size, denominator);
            }
        }

        Terms a = left.HeldTerms;
        Terms b = right.HeldTerms;
        return new Rational(a.Numerator * b.Denominator, a.Denominator * b.Numerator);
    }

    /// <summary>Whether the values are equal.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> is less than <paramref name="right"/>.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is greater than <paramref name="right"/>.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is at most <paramref name="right"/>.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is at least <paramref name="right"/>.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>Absolute value and denominator, not always in lowest terms, if neither has more than 128 bits; else false.</summary>
    public bool TryGetShort(out Wide size, out Wide denominator)
    {
        size = _size;
        denominator = ShortDenominator;
        return _long is null;
    }

    /// <summary>The same value in lowest terms, for callers that need these often.</summary>
    public Rational WithLowestTerms() => new(Sign, LowestTerms);

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (Sign != other.Sign)
        {
            return Sign.CompareTo(other.Sign);
        }

        if (_long is null && other._long is null)
        {
            return Sign * (_denominator == other._denominator
                ? _size.CompareTo(other._size)
                : DoubleWide.Product(_size, other.ShortDenominator).CompareTo(DoubleWide.Product(other._size, ShortDenominator)));
        }

        Terms a = HeldTerms;
        Terms b = other.HeldTerms;
        return (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator);
    }

    /// <inheritdoc/>
    public bool Equals(Rational other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        Terms lowest = LowestTerms;
        return unchecked((lowest.Numerator.GetHashCode() * 397) ^ lowest.Denominator.GetHashCode());
    }

    /// <summary>The fraction as <c>14/25</c>, a whole number as <c>14</c>.</summary>
    public override string ToString()
    {
        Terms lowest = LowestTerms;
        string numerator = lowest.Numerator.ToString(CultureInfo.InvariantCulture);
        return lowest.Denominator.IsOne ? numerator : numerator + "/" + lowest.Denominator.ToString(CultureInfo.InvariantCulture);
    }

    private static bool TryAddInPlace(Rational left, Rational right, out Rational sum)
    {
        Wide a = left._size;
        Wide b = right._size;
        Wide denominator = left.ShortDenominator;
        if (denominator != right.ShortDenominator
            && !(Wide.TryMultiply(a, right.ShortDenominator, out a)
                & Wide.TryMultiply(b, denominator, out b)
                & Wide.TryMultiply(denominator, right.ShortDenominator, out denominator)))
        {
            sum = default;
            return false;
        }

        if (left.Sign * right.Sign < 0)
        {
            sum = a.CompareTo(b) >= 0 ? new Rational(left.Sign, a - b, denominator) : new Rational(right.Sign, b - a, denominator);
            return true;
        }

        bool fits = Wide.TryAdd(a, b, out Wide size);
        sum = new Rational(left.Sign == 0 ? right.Sign : left.Sign, size, denominator);
        return fits;
    }
}
