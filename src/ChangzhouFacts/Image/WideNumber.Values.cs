namespace ChangzhouFacts.Image;

/// <content>What it stands for.</content>
internal readonly partial record struct WideNumber
{
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
