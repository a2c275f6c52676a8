using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>
/// The absolute value of a number to be rounded. Rounding a negative number down rounds its absolute value up, so rounding and limit are
/// mirrored with the sign, and the rest of the code handles absolute values only.
/// </summary>
internal readonly struct Magnitude
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;
    private readonly Limit _limit;
    private readonly Rounding _rounding;

    /// <summary>The absolute value of <paramref name="numerator"/> / <paramref name="denominator"/>, which need not be in lowest terms.</summary>
    /// <param name="numerator">Carries the sign.</param>
    /// <param name="denominator">At least 1.</param>
    /// <param name="limit">Whether the number is the fraction or next to it.</param>
    /// <param name="rounding">How to round the number, not its absolute value.</param>
    public Magnitude(BigInteger numerator, BigInteger denominator, Limit limit, Rounding rounding)
    {
        IsNegative = numerator.Sign < 0 || (numerator.IsZero && limit == Limit.FromBelow);
        _numerator = BigInteger.Abs(numerator);
        _denominator = denominator;
        _limit = !IsNegative ? limit : limit switch
        {
            Limit.FromAbove => Limit.FromBelow,
            Limit.FromBelow => Limit.FromAbove,
            _ => limit,
        };
        _rounding = OfSize(rounding, IsNegative);
    }

    /// <summary>Whether the number is below 0.</summary>
    public bool IsNegative { get; }

    /// <summary>Whether the number is 0 itself.</summary>
    public bool IsZero => _numerator.IsZero && _limit == Limit.At;

    /// <summary>Whether the absolute value is rounded towards 0, which brings even the largest number into a type's range.</summary>
    public bool IsRoundedDown => _rounding == Rounding.Down;

    /// <summary>How to round the absolute value so that the number is rounded as asked.</summary>
    public static Rounding OfSize(Rounding rounding, bool isNegative) => !isNegative ? rounding : rounding switch
    {
        Rounding.Down => Rounding.Up,
        Rounding.Up => Rounding.Down,
        _ => rounding,
    };

    /// <summary>The absolute value times 10^<paramref name="power"/>, rounded once to a whole number.</summary>
    public BigInteger RoundTimesPowerOfTen(int power, out bool isExact) =>
        Round(_numerator * BigInteger.Pow(10, power), _denominator, out isExact);

    /// <summary>The absolute value divided by 2^<paramref name="power"/>, rounded once to a whole number.</summary>
    public BigInteger RoundOverPowerOfTwo(int power) => power >= 0
        ? Round(_numerator, _denominator << power, out _)
        : Round(_numerator << -power, _denominator, out _);

    /// <summary>The largest e with 2^e at most the absolute value; <see cref="int.MinValue"/> next to 0.</summary>
    public int FloorOfBinaryLogarithm()
    {
        if (_numerator.IsZero)
        {
            return int.MinValue;
        }

        // The bit lengths alone place the absolute value strictly between 2^(e - 1) and 2^(e + 1).
        int exponent = _numerator.BitLength() - _denominator.BitLength();
        int order = exponent >= 0
            ? _numerator.CompareTo(_denominator << exponent)
            : (_numerator << -exponent).CompareTo(_denominator);
        bool isBelow = order < 0 || (order == 0 && _limit == Limit.FromBelow);
        return isBelow ? exponent - 1 : exponent;
    }

    /// <summary>Counts in halves: the count says on which side of the middle the value lies, the remainder whether it is exactly there.</summary>
    private BigInteger Round(BigInteger numerator, BigInteger denominator, out bool isExact)
    {
        var halves = BigInteger.DivRem(numerator << 1, denominator, out BigInteger remainder);
        bool isBetweenHalves = !remainder.IsZero || _limit != Limit.At;
        if (remainder.IsZero && _limit == Limit.FromBelow)
        {
            halves -= BigInteger.One;
        }

        BigInteger floor = halves >> 1;
        bool isPastFloorsHalf = !halves.IsEven;
        isExact = !isBetweenHalves && !isPastFloorsHalf;
        bool goesUp = !isExact && _rounding switch
        {
            Rounding.Down => false,
            Rounding.Up => true,
            _ => isPastFloorsHalf && (isBetweenHalves || !floor.IsEven),
        };
        return goesUp ? floor + BigInteger.One : floor;
    }
}
