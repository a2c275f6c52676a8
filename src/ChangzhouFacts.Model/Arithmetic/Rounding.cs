namespace ChangzhouFacts.Arithmetic;

/// <summary>The direction in which a number is rounded.</summary>
internal enum Rounding
{
    /// <summary>To the nearest; ties to the neighbour whose last digit (or bit) is even.</summary>
    ToNearestEven,

    /// <summary>Down, towards −∞.</summary>
    Down,

    /// <summary>Up, towards +∞.</summary>
    Up,
}
