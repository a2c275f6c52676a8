using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>
/// The size of a number to be rounded, with its sign set aside: rounding a negative number down rounds its size up, so the
/// rounding and the limit are mirrored with it and the rest of the code knows only sizes.
/// </summary>
internal readonly struct Magnitude
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;
    private readonly Limit _limit;
    private readonly Rounding _rounding;

    /// <summary>The size of <paramref name="numerator"/> / <paramref name="denominator"/>, which need not be in lowest terms.</summary>
    /// <param name="numerator">Carries the sign.</param>
    /// <param name="denominator">At least 1.</param>
    /// <param name="limit">Where the number is, seen from the fraction.</param>
    /// <param name="rounding">How the number, not its size, is to be rounded.</param>
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

    /// <summary>Whether the size is rounded towards 0, which brings even the greatest number into a type's range.</summary>
    public bool IsRoundedDown => _rounding == Rounding.Down;

    /// <summary>How the size of a number is to be rounded, for the number to be rounded as it is meant to be.</summary>
    public static Rounding OfSize(Rounding rounding, bool isNegative) => !isNegative ? rounding : rounding switch
    {
        Rounding.Down => Rounding.Up,
        Rounding.Up => Rounding.Down,
        _ => rounding,
    };

    /// <summary>The size times 10^<paramref name="power"/> as a whole number, rounded once.</summary>
    public BigInteger RoundTimesPowerOfTen(int power, out bool isExact) =>
        Round(_numerator * BigInteger.Pow(10, power), _denominator, out isExact);

    /// <summary>The size divided by 2^<paramref name="power"/> as a whole number, rounded once.</summary>
    public BigInteger RoundOverPowerOfTwo(int power) => power >= 0
        ? Round(_numerator, _denominator << power, out _)
        : Round(_numerator << -power, _denominator, out _);

    /// <summary>The greatest e with 2^e at most the size; <see cref="int.MinValue"/> next to 0.</summary>
    public int FloorOfBinaryLogarithm()
    {
        if (_numerator.IsZero)
        {
            return int.MinValue;
        }

        // The lengths alone place the size strictly between 2^(e - 1) and 2^(e + 1).
        int exponent = _numerator.BitLength() - _denominator.BitLength();
        int order = exponent >= 0
            ? _numerator.CompareTo(_denominator << exponent)
            : (_numerator << -exponent).CompareTo(_denominator);
        bool isBelow = order < 0 || (order == 0 && _limit == Limit.FromBelow);
        return isBelow ? exponent - 1 : exponent;
    }

    /// <summary>Counts halves first: their number says on which side of the middle the size is, the remainder whether it is beside it.</summary>
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
