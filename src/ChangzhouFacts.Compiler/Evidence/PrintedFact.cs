using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>A figure of a fact, for the comparison with its source's printed words.</summary>
/// <param name="Value">The figure, with <c>scale</c> applied.</param>
/// <param name="Digits">The same in plain digits, for messages.</param>
/// <param name="ScalePower">The power of ten of the fact's <c>scale</c>; 0 if it has none.</param>
/// <param name="Qualifier">Its qualifier.</param>
/// <param name="UnitCode">The code of its unit; null if invalid or unknown, in which case nothing is compared.</param>
internal sealed record PrintedFact(Rational Value, string Digits, int ScalePower, Qualifier Qualifier, string? UnitCode)
{
    /// <summary>The word of its <c>scale</c>, such as <c>million</c>; empty if it has none.</summary>
    public string ScaleWord { get; init; } = "";

    /// <summary>The size of the group of a fact in <c>per</c>; null for any other unit.</summary>
    public long? Per { get; init; }

    /// <summary>The fact's label. A word of falling in it means that the figure is the amount of a fall.</summary>
    public string Label { get; init; } = "";

    /// <summary>Its <c>of</c>, <c>for</c> and subject, whose words are known like those of the label.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];
}
