using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>A type of number to round to, with what the growth rate must know of it.</summary>
/// <typeparam name="T"><see cref="decimal"/> or <see cref="double"/>.</typeparam>
internal abstract class RoundingTarget<T>
    where T : struct, IEquatable<T>
{
    /// <summary>Rounds a fraction, or a number right beside it, once; false where it does not fit.</summary>
    public abstract bool TryRound(BigInteger numerator, BigInteger denominator, Limit limit, Rounding rounding, out T result);

    /// <summary>Rounds an exact value once; null where it does not fit.</summary>
    public T? Round(Rational value, Rounding rounding) => TryRound(value, rounding, out T result) ? result : null;

    /// <summary>Rounds an exact value once; false where it does not fit.</summary>
    public abstract bool TryRound(Rational value, Rounding rounding, out T result);

    /// <summary>
    /// How many places after the binary point (relative to 1 or to a greater value) nearly always decide the rounding of a
    /// number of about 2^<paramref name="leadingPower"/>. Too few costs time, never correctness.
    /// </summary>
    public abstract int SensibleBits(int leadingPower);
}
