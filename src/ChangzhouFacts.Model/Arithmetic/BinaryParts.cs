namespace ChangzhouFacts.Arithmetic;

/// <summary>A finite double split into ± <see cref="Mantissa"/> · 2^<see cref="Exponent"/>, as IEEE 754 binary64 stores it.</summary>
/// <param name="IsNegative">The sign bit.</param>
/// <param name="Mantissa">Below 2^53; at least 2^52 unless the number is subnormal or zero.</param>
/// <param name="Exponent">The exponent of the last bit: −1074 to 971.</param>
internal readonly record struct BinaryParts(bool IsNegative, long Mantissa, int Exponent)
{
    /// <summary>The exponent of the last bit of a subnormal number.</summary>
    public const int MinimumExponent = -1074;

    /// <summary>The exponent of the last bit of the largest finite number.</summary>
    public const int MaximumExponent = 971;

    /// <summary>The leading bit of a normal number.</summary>
    public const long HiddenBit = 1L << 52;

    /// <summary>Splits a finite double.</summary>
    public static BinaryParts Of(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int biased = (int)(bits >> 52) & 0x7FF;
        long fraction = bits & (HiddenBit - 1);
        return biased == 0
            ? new BinaryParts(bits < 0, fraction, MinimumExponent)
            : new BinaryParts(bits < 0, fraction | HiddenBit, biased + MinimumExponent - 1);
    }

    /// <summary>The double with these parts, which must be in range.</summary>
    public double ToDouble()
    {
        long bits = Mantissa < HiddenBit ? Mantissa : ((long)(Exponent - MinimumExponent + 1) << 52) | (Mantissa & (HiddenBit - 1));
        return BitConverter.Int64BitsToDouble(IsNegative ? bits | long.MinValue : bits);
    }
}
