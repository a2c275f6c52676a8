using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>Two fractions with one denominator, strictly between which a number lies.</summary>
/// <param name="Lower">The numerator of the end below.</param>
/// <param name="Upper">The numerator of the end above.</param>
/// <param name="Denominator">At least 1.</param>
internal readonly record struct Enclosure(BigInteger Lower, BigInteger Upper, BigInteger Denominator);
