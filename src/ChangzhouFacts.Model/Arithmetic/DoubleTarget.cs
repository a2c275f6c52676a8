using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>Rounds to <see cref="double"/>.</summary>
internal sealed class DoubleTarget : RoundingTarget<double>
{
    // The last place that a double can have, and a few.
    private const int MostLeadingZeros = 1080;

    private DoubleTarget()
    {
    }

    /// <summary>The only one.</summary>
    public static DoubleTarget Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryRound(Rational value, Rounding rounding, out double result) => DoubleRounding.TryRound(value, rounding, out result);

    /// <inheritdoc/>
    public override bool TryRound(BigInteger numerator, BigInteger denominator, Limit limit, Rounding rounding, out double result) =>
        DoubleRounding.TryRound(numerator, denominator, limit, rounding, out result);

    /// <summary>The mantissa's 53 bits and 35 more, after the zeros that a small number begins with.</summary>
    public override int SensibleBits(int leadingPower) => 53 + 35 + Math.Min(Math.Max(0, -leadingPower), MostLeadingZeros);
}
