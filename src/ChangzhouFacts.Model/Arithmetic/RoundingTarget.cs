using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>A number type to round to, and what the growth rate needs to know about it.</summary>
/// <typeparam name="T"><see cref="decimal"/> or <see cref="double"/>.</typeparam>
internal abstract class RoundingTarget<T>
    where T : struct, IEquatable<T>
{
    /// <summary>Rounds a fraction, or a number immediately next to it, once; false if it does not fit.</summary>
    public abstract bool TryRound(BigInteger numerator, BigInteger denominator, Limit limit, Rounding rounding, out T result);

    /// <summary>Rounds an exact value once; null if it does not fit.</summary>
    public T? Round(Rational value, Rounding rounding) => TryRound(value, rounding, out T result) ? result : null;

    /// <summary>Rounds an exact value once; false if it does not fit.</summary>
    public abstract bool TryRound(Rational value, Rounding rounding, out T result);

    /// <summary>
    /// The number of binary places (relative to 1 or to a larger value) that nearly always decides the rounding of a number of about
    /// 2^<paramref name="leadingPower"/>. Too few cost time, never correctness.
    /// </summary>
    public abstract int SensibleBits(int leadingPower);
}
