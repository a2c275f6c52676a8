using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>Rounds to <see cref="double"/>.</summary>
internal sealed class DoubleTarget : RoundingTarget<double>
{
    // The last binary place of a double, and a few more.
    private const int MostLeadingZeros = 1080;

    private DoubleTarget()
    {
    }

    /// <summary>The only instance.</summary>
    public static DoubleTarget Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryRound(Rational value, Rounding rounding, out double result) => DoubleRounding.TryRound(value, rounding, out result);

    /// <inheritdoc/>
    public override bool TryRound(BigInteger numerator, BigInteger denominator, Limit limit, Rounding rounding, out double result) =>
        DoubleRounding.TryRound(numerator, denominator, limit, rounding, out result);

    /// <summary>The 53 bits of the mantissa and 35 more, after the leading zeros of a small number.</summary>
    public override int SensibleBits(int leadingPower) => 53 + 35 + Math.Min(Math.Max(0, -leadingPower), MostLeadingZeros);
}
