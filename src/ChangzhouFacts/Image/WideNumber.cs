namespace ChangzhouFacts.Image;

/// <summary>
/// The 128 bits in which an image holds a number: twice its digits without the decimal point, plus 1 below zero; of a double, the bits that it
/// consists of.
/// </summary>
internal readonly partial record struct WideNumber(ulong High, ulong Low)
{
    /// <summary>The number with six more bits below.</summary>
    public WideNumber Append(int digit) => new((High << 6) | (Low >> 58), (Low << 6) | (uint)digit);

    /// <summary>The number with bits added where it has none yet.</summary>
    public WideNumber WithBits(int bits, int shift) => shift < 64
        ? new(High | (shift == 0 ? 0 : (ulong)bits >> (64 - shift)), Low | ((ulong)bits << shift))
        : new(High | ((ulong)bits << (shift - 64)), Low);

    /// <summary>Some of its bits, counted from the lowest.</summary>
    public int Bits(int shift, int count) => (int)(ShiftedBy(shift).Low & ((1UL << count) - 1));

    /// <summary>Whether it has no bit from this one on.</summary>
    public bool IsBelow(int shift) => ShiftedBy(shift) == default;

    private WideNumber ShiftedBy(int shift) => shift switch
    {
        0 => this,
        < 64 => new(High >> shift, (Low >> shift) | (High << (64 - shift))),
        < 128 => new(0, High >> (shift - 64)),
        _ => default,
    };
}
