using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>A single fact, or a member of a family, before it is bound.</summary>
/// <param name="Head">What is known of it.</param>
/// <param name="Node">Its text, its figure, or its figures by period; null if they cannot be read.</param>
internal sealed record FactPart(FactHead Head, Node? Node)
{
    /// <summary>Whether a part of it was refused before binding, when the family was split into members.</summary>
    public bool IsFaulty { get; init; }

    /// <summary>How many of its parts were refused in binding.</summary>
    public int Refused { get; set; }
}
