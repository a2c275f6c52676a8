using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>Whole-number roots of whole numbers.</summary>
internal static class IntegerRoot
{
    // Up to this size, the root is built bit by bit; Newton's iteration would need as many steps.
    private const int BitwiseRootBits = 12;

    /// <summary>The floor of the root: the largest whole number whose <paramref name="degree"/>-th power is at most <paramref name="value"/>.</summary>
    /// <param name="value">Not negative.</param>
    /// <param name="degree">At least 1.</param>
    public static BigInteger Floor(BigInteger value, int degree)
    {
        int bits = value.BitLength();
        if (degree == 1 || bits <= 1)
        {
            return value;
        }

        int rootBits = ((bits - 1) / degree) + 1;
        if (rootBits <= BitwiseRootBits)
        {
            return BuildBitwise(value, degree, rootBits);
        }

        // The root of the leading half of the digits, plus one, is a guess above the root with half of its digits correct.
        int dropped = rootBits / 2;
        BigInteger root = (Floor(value >> (dropped * degree), degree) + 1) << dropped;

        // Newton's iteration decreases to the floor of the root and stops there (Cohen, A Course in Computational
        // Algebraic Number Theory, algorithm 1.7.1, for any degree).
        while (true)
        {
            BigInteger next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    private static BigInteger BuildBitwise(BigInteger value, int degree, int rootBits)
    {
        int root = 0;
        for (int bit = 1 << (rootBits - 1); bit != 0; bit >>= 1)
        {
            if (BigInteger.Pow(root | bit, degree) <= value)
            {
                root |= bit;
            }
        }

        return root;
    }
}
