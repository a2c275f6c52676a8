namespace ChangzhouFacts.Image;

/// <summary>What an image says of an observation beside its period and its value.</summary>
[Flags]
internal enum ObservationDetails
{
    /// <summary>The interval is the value itself.</summary>
    Point = 0,

    /// <summary>The interval is half a unit of the value's last digit to each side, both ends included.</summary>
    HalfUnit = 1,

    /// <summary>The interval is given.</summary>
    Interval = 2,

    IntervalMask = 3,

    /// <summary>The qualifier's number.</summary>
    QualifierMask = 7 << 2,

    Lower = 1 << 5,
    Upper = 1 << 6,
    Uncertainty = 1 << 7,
    Printed = 1 << 8,

    /// <summary>It has a citation of its own.</summary>
    Citation = 1 << 9,
    Note = 1 << 10,
}

/// <summary>What reader and writer of <see cref="ObservationDetails"/> share.</summary>
internal static class ObservationDetailsExtensions
{
    public const int QualifierShift = 2;

    /// <summary>The largest scale of a decimal that has half a unit of its last digit.</summary>
    public const int LargestScale = 27;

    public static bool Has(this ObservationDetails details, ObservationDetails detail) => (details & detail) != 0;

    /// <summary>Half a unit of the last digit of a decimal whose scale is at most <see cref="LargestScale"/>.</summary>
    public static decimal HalfUnit(decimal value) => new(5, 0, 0, false, (byte)(((decimal.GetBits(value)[3] >> 16) & 0xFF) + 1));
}
