namespace ChangzhouFacts.Arithmetic;

/// <summary>Whether the number to be rounded is the given one or infinitesimally above or below it.</summary>
internal enum Limit
{
    /// <summary>The given number.</summary>
    At,

    /// <summary>Infinitesimally above the given number.</summary>
    FromAbove,

    /// <summary>Infinitesimally below the given number.</summary>
    FromBelow,
}
