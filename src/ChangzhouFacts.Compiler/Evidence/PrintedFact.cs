using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>What a fact says about one of its figures, for the comparison with what its source prints.</summary>
/// <param name="Value">The figure, scaled.</param>
/// <param name="Digits">The same in plain digits, for messages.</param>
/// <param name="ScalePower">The power of ten of the fact's <c>scale</c>; 0 where it has none.</param>
/// <param name="Qualifier">Its qualifier.</param>
/// <param name="UnitCode">The code of its unit; null where it is wrong or not known, and nothing is compared.</param>
internal sealed record PrintedFact(Rational Value, string Digits, int ScalePower, Qualifier Qualifier, string? UnitCode)
{
    /// <summary>The word of its <c>scale</c>: <c>million</c>; empty where it has none.</summary>
    public string ScaleWord { get; init; } = "";

    /// <summary>The size of the group that a figure in <c>per</c> is for.</summary>
    public long? Per { get; init; }

    /// <summary>The fact's label, in which a word of falling says that the figure is meant as the amount of a fall.</summary>
    public string Label { get; init; } = "";

    /// <summary>Its <c>of</c>, <c>for</c> and subject, whose words are known as those of the label are.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];
}
