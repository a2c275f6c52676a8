namespace ChangzhouFacts.Image;

/// <content>Its bits, for the writer.</content>
internal readonly partial record struct WideNumber
{
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
