using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>
/// A real number known to within a proven error: it lies strictly between (<see cref="Value"/> − <see cref="Error"/>) ·
/// 2^−<see cref="Bits"/> and (<see cref="Value"/> + <see cref="Error"/>) · 2^−<see cref="Bits"/>.
/// </summary>
/// <param name="Value">The number, in units of the last place.</param>
/// <param name="Error">How far off it can be, in units of the last place; at least 1.</param>
/// <param name="Bits">The places after the binary point; negative for a number known only to a multiple of a power of two.</param>
internal readonly record struct Approximation(BigInteger Value, BigInteger Error, int Bits);
