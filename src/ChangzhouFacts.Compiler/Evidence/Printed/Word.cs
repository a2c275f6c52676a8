namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>An entry of a table: a word, a phrase or a sign, with its role.</summary>
/// <param name="Role">Its role.</param>
internal sealed record Word(Role Role)
{
    /// <summary>The value of a numeral, the power of ten of a scale, or the number of parts in a whole.</summary>
    public int Number { get; init; }

    /// <summary>The qualifier that it means.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>
    /// Whether it has its role only in certain places: a qualifier if nothing before it makes it something else (<c>over</c>, 近),
    /// a preposition inside a share (<c>in</c>), a unit directly after its number (<c>2.5x</c>), a lead-in after a word of change (um).
    /// </summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether a negation inverts it.</summary>
    public bool CanTurn { get; init; }

    /// <summary>Whether it qualifies only a scale without a number: 上 in 上百.</summary>
    public bool IsForBareScale { get; init; }

    /// <summary>The unit that it names.</summary>
    public PrintedUnit? Unit { get; init; }

    /// <summary>The side of the number where a unit, a word of change or a comparison can be.</summary>
    public Place Place { get; init; }

    /// <summary>The required spelling, including case; null if case does not matter.</summary>
    public string? Spelling { get; init; }

    /// <summary>The numerator of a fraction sign; <see cref="Number"/> is its denominator.</summary>
    public int Numerator { get; init; }
}

/// <summary>Where a word can be, relative to the number.</summary>
internal enum Place
{
    BeforeOrAfter,
    Before,
    After,

    /// <summary>After the number, with no further word, which could change its meaning: <c>5 euro coins</c>.</summary>
    AtEnd,

    /// <summary>Before the number, or as <see cref="AtEnd"/>: <c>CNY 5</c>, <c>5 CNY</c>; not <c>5 CAD firms</c>.</summary>
    BeforeOrAtEnd,
}
