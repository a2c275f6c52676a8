namespace ChangzhouFacts.Arithmetic;

/// <summary>Which of the two neighbours a number between them becomes.</summary>
internal enum Rounding
{
    /// <summary>The nearer one; half-way, the one whose last digit (or bit) is even.</summary>
    ToNearestEven,

    /// <summary>The lower one, towards −∞.</summary>
    Down,

    /// <summary>The higher one, towards +∞.</summary>
    Up,
}
