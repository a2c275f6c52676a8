using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>What <see cref="BigInteger"/> lacks in netstandard2.0.</summary>
internal static class BigIntegerExtensions
{
    /// <summary>The bit length of a non-negative number: 0 for 0, 1 for 1, 8 for 255.</summary>
    public static int BitLength(this BigInteger value)
    {
        // A last byte of 0 is only the sign; the byte before it then uses all eight bits.
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
