namespace ChangzhouFacts.Image;

/// <summary>
/// The 128 bits of a number in an image: twice its digits without the decimal point, plus 1 if negative; for a double, its
/// bits.
/// </summary>
internal readonly record struct WideNumber(ulong High, ulong Low)
{
    /// <summary>A number as stored in an image; the scale of a decimal is stored separately.</summary>
    public static WideNumber Of(Number number)
    {
        if (number.TryGetDouble(out double value))
        {
            return new WideNumber(0, (ulong)BitConverter.DoubleToInt64Bits(value));
        }

        int[] bits = decimal.GetBits(number.ToDecimal());
        ulong low = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
        uint sign = (uint)bits[3] >> 31;
        return new WideNumber(((ulong)(uint)bits[2] << 1) | (low >> 63), (low << 1) | sign);
    }

    /// <summary>The number shifted left by six bits, with six more bits.</summary>
    public WideNumber Append(int digit) => new((High << 6) | (Low >> 58), (Low << 6) | (uint)digit);

    /// <summary>The number with bits added where it has none yet.</summary>
    public WideNumber WithBits(int bits, int shift) => shift < 64
        ? new(High | (shift == 0 ? 0 : (ulong)bits >> (64 - shift)), Low | ((ulong)bits << shift))
        : new(High | ((ulong)bits << (shift - 64)), Low);

    public decimal ToDecimal(int scale)
    {
        ulong low = (Low >> 1) | (High << 63);
        return new decimal((int)low, (int)(low >> 32), (int)(High >> 1), (Low & 1) != 0, (byte)scale);
    }

    public double ToDouble() => BitConverter.Int64BitsToDouble((long)Low);

    public Number ToNumber(NumberType type, int scale) => type switch
    {
        NumberType.Int32 => new Number((int)ToDecimal(0)),
        NumberType.Int64 => new Number((long)ToDecimal(0)),
        NumberType.Decimal => new Number(ToDecimal(scale)),
        _ => new Number(ToDouble()),
    };

    /// <summary>A range of its bits, counted from the lowest.</summary>
    public int Bits(int shift, int count) => (int)(ShiftedBy(shift).Low & ((1UL << count) - 1));

    /// <summary>Whether all bits from this one on are 0.</summary>
    public bool IsBelow(int shift) => ShiftedBy(shift) == default;

    private WideNumber ShiftedBy(int shift) => shift switch
    {
        0 => this,
        < 64 => new(High >> shift, (Low >> shift) | (High << (64 - shift))),
        < 128 => new(0, High >> (shift - 64)),
        _ => default,
    };
}
