namespace ChangzhouFacts.Arithmetic;

/// <summary>The exact interval of a figure. An end that is null is unbounded and not included. The default value is unbounded on both sides.</summary>
internal readonly record struct ExactInterval
{
    /// <summary>An interval with at least one number.</summary>
    /// <param name="lower">The lower end; null if there is none.</param>
    /// <param name="lowerIncluded">Whether the lower end is included; ignored if there is none.</param>
    /// <param name="upper">The upper end; null if there is none.</param>
    /// <param name="upperIncluded">Whether the upper end is included; ignored if there is none.</param>
    /// <exception cref="ArgumentException">The interval is empty.</exception>
    public ExactInterval(Rational? lower, bool lowerIncluded, Rational? upper, bool upperIncluded)
    {
        if (lower is { } low && upper is { } high && (low > high || (low == high && !(lowerIncluded && upperIncluded))))
        {
            throw new ArgumentException("The interval contains no number.", nameof(upper));
        }

        Lower = lower;
        LowerIncluded = lowerIncluded && lower is not null;
        Upper = upper;
        UpperIncluded = upperIncluded && upper is not null;
    }

    /// <summary>The lower end; null if there is none.</summary>
    public Rational? Lower { get; }

    /// <summary>Whether the lower end is included.</summary>
    public bool LowerIncluded { get; }

    /// <summary>The upper end; null if there is none.</summary>
    public Rational? Upper { get; }

    /// <summary>Whether the upper end is included.</summary>
    public bool UpperIncluded { get; }

    /// <summary>The interval of a single number.</summary>
    public static ExactInterval Point(Rational value) => new(value, true, value, true);

    /// <summary>All numbers at most <paramref name="distance"/> from <paramref name="value"/>, both ends included.</summary>
    /// <exception cref="ArgumentException"><paramref name="distance"/> is negative.</exception>
    public static ExactInterval Around(Rational value, Rational distance) => new(value - distance, true, value + distance, true);

    /// <summary>All differences of a number in this interval and one in <paramref name="other"/>.</summary>
    public ExactInterval Minus(ExactInterval other) => new(
        Lower - other.Upper,
        LowerIncluded && other.UpperIncluded,
        Upper - other.Lower,
        UpperIncluded && other.LowerIncluded);

    /// <summary>All quotients of a number in this interval and <paramref name="divisor"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="divisor"/> is not positive.</exception>
    public ExactInterval DividedBy(Rational divisor) => divisor.Sign > 0
        ? new(Lower / divisor, LowerIncluded, Upper / divisor, UpperIncluded)
        : throw new ArgumentOutOfRangeException(nameof(divisor));

    /// <summary>
    /// All quotients of a number in this interval that is at least 0 and one in <paramref name="divisor"/> that is above 0; null if
    /// either has none.
    /// </summary>
    public ExactInterval? RatioTo(ExactInterval divisor)
    {
        if (OfAtLeastZero() is not { } dividends || divisor.OfAboveZero() is not { } divisors)
        {
            return null;
        }

        // A dividend of 0 gives the quotient 0, whatever the divisor.
        Rational least = dividends.Lower.GetValueOrDefault();
        Rational lower = divisors.Upper is { } greatestDivisor ? least / greatestDivisor : Rational.Zero;
        bool lowerIncluded = dividends.LowerIncluded && (divisors.UpperIncluded || least.Sign == 0);
        if (dividends.Upper is { Sign: 0 })
        {
            return Point(Rational.Zero);
        }

        Rational leastDivisor = divisors.Lower.GetValueOrDefault();
        Rational? upper = leastDivisor.Sign == 0 ? null : dividends.Upper / leastDivisor;
        return new ExactInterval(lower, lowerIncluded, upper, dividends.UpperIncluded && divisors.LowerIncluded);
    }

    private ExactInterval? OfAtLeastZero()
    {
        if (Lower is { Sign: >= 0 })
        {
            return this;
        }

        return Upper is { } upper && (upper.Sign < 0 || (upper.Sign == 0 && !UpperIncluded))
            ? null
            : new ExactInterval(Rational.Zero, true, Upper, UpperIncluded);
    }

    private ExactInterval? OfAboveZero()
    {
        if (Lower is { Sign: > 0 })
        {
            return this;
        }

        return Upper is { Sign: <= 0 } ? null : new ExactInterval(Rational.Zero, false, Upper, UpperIncluded);
    }
}
