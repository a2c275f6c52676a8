using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>
/// A real number known to within a proven error: it lies strictly between (<see cref="Value"/> − <see cref="Error"/>) ·
/// 2^−<see cref="Bits"/> and (<see cref="Value"/> + <see cref="Error"/>) · 2^−<see cref="Bits"/>.
/// </summary>
/// <param name="Value">The number, in ulps (units of the last place).</param>
/// <param name="Error">The error bound in ulps; at least 1.</param>
/// <param name="Bits">The binary places; negative if the last place is above the binary point.</param>
internal readonly record struct Approximation(BigInteger Value, BigInteger Error, int Bits);
