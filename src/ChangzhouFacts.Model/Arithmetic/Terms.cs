using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>The two parts of a fraction, of any size.</summary>
/// <param name="Numerator">Carries the sign.</param>
/// <param name="Denominator">At least 1; 0 until it is checked.</param>
internal sealed record Terms(BigInteger Numerator, BigInteger Denominator)
{
    /// <summary>The same fraction in lowest terms.</summary>
    public Terms ToLowest()
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return divisor.IsOne ? this : new Terms(Numerator / divisor, Denominator / divisor);
    }

    /// <summary>The absolute values of the parts, or false if one has more than 128 bits.</summary>
    public bool TryShorten(out Wide size, out Wide denominator)
    {
        denominator = default;
        return Wide.TryCreate(BigInteger.Abs(Numerator), out size) && Wide.TryCreate(Denominator, out denominator);
    }
}
