using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>What netstandard2.0's <see cref="BigInteger"/> lacks.</summary>
internal static class BigIntegerExtensions
{
    /// <summary>The number of bits of a number that is not negative, without leading zeros: 0 has 0, 1 has 1, 255 has 8.</summary>
    public static int BitLength(this BigInteger value)
    {
        // A last byte of 0 is there only for the sign, behind one that has all of its eight bits.
        byte[] bytes = value.ToByteArray();
        int last = bytes.Length - 1;
        int length = last * 8;
        for (int top = bytes[last]; top != 0; top >>= 1)
        {
            length++;
        }

        return length;
    }

    /// <summary>The quotient rounded towards −∞.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is 0.</exception>
    public static BigInteger FloorDivide(this BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out BigInteger remainder);
        return remainder.Sign * divisor.Sign < 0 ? quotient - BigInteger.One : quotient;
    }
}
