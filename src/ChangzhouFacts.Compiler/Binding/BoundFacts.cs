using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The result of one entry under <c>facts</c>: a fact, or the members of a family.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Facts">The fact, or the members, with their locations.</param>
internal sealed record BoundFacts(string Id, IReadOnlyList<(CompiledFact Fact, FactPlace Place)> Facts)
{
    /// <summary>The family; null for a single fact.</summary>
    public CompiledFamily? Family { get; init; }

    /// <summary>Its code lists.</summary>
    public IReadOnlyList<BoundCodeList> Lists { get; init; } = [];

    /// <summary>Whether members may be missing because of an error.</summary>
    public bool MayLackMembers { get; init; }

    /// <summary>Whether figures may be missing because rows of a table were refused, whose member is unknown.</summary>
    public bool MayLackFigures { get; init; }
}
