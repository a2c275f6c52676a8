using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>A fact as it is to be bound: one by itself, or a member of a family.</summary>
/// <param name="Head">What is known of it.</param>
/// <param name="Node">Its text, its figure, or its figures by period; null where they cannot be read.</param>
internal sealed record FactPart(FactHead Head, Node? Node)
{
    /// <summary>Whether something of it was refused where the family was taken apart.</summary>
    public bool IsFaulty { get; init; }

    /// <summary>How much of it was refused where it was bound.</summary>
    public int Refused { get; set; }
}
