namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>An entry of a table: a word, a phrase or a sign, and what it does.</summary>
/// <param name="Role">What it does.</param>
internal sealed record Word(Role Role)
{
    /// <summary>The value of a numeral, the power of ten of a scale, how many parts are one.</summary>
    public int Number { get; init; }

    /// <summary>The qualifier that it states.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>
    /// Whether it is what it is only in its place: a qualifier where nothing before it makes it something else (<c>over</c>, 近), a
    /// preposition inside a share (<c>in</c>), a unit in one piece with its number (<c>2.5x</c>), a lead-in behind a word of change (um).
    /// </summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether a negation turns it round.</summary>
    public bool CanTurn { get; init; }

    /// <summary>Whether it limits a scale that stands alone, and nothing else: 上 in 上百.</summary>
    public bool IsForBareScale { get; init; }

    /// <summary>The unit that it names.</summary>
    public PrintedUnit? Unit { get; init; }

    /// <summary>Where a unit, a word of change or a comparison stands.</summary>
    public Place Place { get; init; }

    /// <summary>The only letters in which it is this word; null where capitals don't matter.</summary>
    public string? Spelling { get; init; }

    /// <summary>What a fraction's sign has over its line; <see cref="Number"/> is under it.</summary>
    public int Numerator { get; init; }
}

/// <summary>Where a unit stands.</summary>
internal enum Place
{
    BeforeOrAfter,
    Before,
    After,

    /// <summary>Behind the number, and not before a further word, with which it would mean something else: <c>5 euro coins</c>.</summary>
    AtEnd,

    /// <summary>Before the number, or where <see cref="AtEnd"/> is: <c>CNY 5</c>, <c>5 CNY</c>; not <c>5 CAD firms</c>.</summary>
    BeforeOrAtEnd,
}
