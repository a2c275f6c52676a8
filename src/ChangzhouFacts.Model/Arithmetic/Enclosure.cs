using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>Two fractions with a common denominator that strictly enclose a number.</summary>
/// <param name="Lower">The numerator of the lower end.</param>
/// <param name="Upper">The numerator of the upper end.</param>
/// <param name="Denominator">At least 1.</param>
internal readonly record struct Enclosure(BigInteger Lower, BigInteger Upper, BigInteger Denominator);
