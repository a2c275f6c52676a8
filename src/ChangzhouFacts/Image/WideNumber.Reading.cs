namespace ChangzhouFacts.Image;

/// <content>How it is read, and what it stands for.</content>
internal readonly partial record struct WideNumber
{
    /// <summary>The number with six more bits below.</summary>
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
}
