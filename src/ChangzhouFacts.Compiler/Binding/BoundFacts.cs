using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>What one entry under <c>facts</c> gives: a fact, or the members of a family.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Facts">The fact, or the members, with their places.</param>
internal sealed record BoundFacts(string Id, IReadOnlyList<(CompiledFact Fact, FactPlace Place)> Facts)
{
    /// <summary>The family; null for a fact by itself.</summary>
    public CompiledFamily? Family { get; init; }

    /// <summary>Its code lists.</summary>
    public IReadOnlyList<BoundCodeList> Lists { get; init; } = [];

    /// <summary>Whether members may be missing because of what was refused.</summary>
    public bool MayLackMembers { get; init; }

    /// <summary>Whether figures may be missing because of rows of a table that were refused, of which nothing tells whose they were.</summary>
    public bool MayLackFigures { get; init; }
}
