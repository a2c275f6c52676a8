namespace ChangzhouFacts.Arithmetic;

/// <summary>Whether a number to be rounded is given itself, or only as what it is closer to than to anything else.</summary>
internal enum Limit
{
    /// <summary>The number itself.</summary>
    At,

    /// <summary>Any number above the given one, as close to it as need be.</summary>
    FromAbove,

    /// <summary>Any number below the given one, as close to it as need be.</summary>
    FromBelow,
}
