using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>Rounds to <see cref="decimal"/>.</summary>
internal sealed class DecimalTarget : RoundingTarget<decimal>
{
    private DecimalTarget()
    {
    }

    /// <summary>The only instance.</summary>
    public static DecimalTarget Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryRound(Rational value, Rounding rounding, out decimal result) => DecimalRounding.TryRound(value, rounding, out result);

    /// <inheritdoc/>
    public override bool TryRound(BigInteger numerator, BigInteger denominator, Limit limit, Rounding rounding, out decimal result) =>
        DecimalRounding.TryRound(numerator, denominator, limit, rounding, out result);

    /// <summary>The 96 bits of the mantissa and 32 more, so that only one number in billions needs a second pass.</summary>
    public override int SensibleBits(int leadingPower) => 96 + 32;
}
