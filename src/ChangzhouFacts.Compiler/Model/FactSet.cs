namespace ChangzhouFacts.Compiler.Model;

/// <summary>
/// A facts file, checked and bound: names, figures and citations, value-equal throughout. It holds no location, so an
/// edit that only moves text does not change it.
/// </summary>
/// <param name="Dataset">The set's id.</param>
/// <param name="ClassName">The C# class, not yet escaped.</param>
/// <param name="Namespace">The C# namespace, not yet escaped; empty for the global one.</param>
/// <param name="IsPublic">Whether the class is public; else internal.</param>
/// <param name="HasConstants">Whether each fact gets a nested class with constants (<c>constants: all</c>).</param>
/// <param name="Title">The set's title.</param>
/// <param name="Description">More about the set.</param>
/// <param name="Subject">What the set's facts are about.</param>
/// <param name="Sources">The sources, in the file's order.</param>
/// <param name="Units">Each distinct unit once, in the order of first use.</param>
/// <param name="Facts">The facts, in the file's order.</param>
public sealed record FactSet(
    string Dataset,
    string ClassName,
    string Namespace,
    bool IsPublic,
    bool HasConstants,
    string? Title,
    string? Description,
    string? Subject,
    EquatableArray<Source> Sources,
    EquatableArray<Unit> Units,
    EquatableArray<Fact> Facts)
{
    /// <summary>
    /// Whether the changes of a fact are worked out when a program first asks for them, and not at build time: those of large sets
    /// without constants. Doubles are the exception, because a program no longer has the digits that were written.
    /// </summary>
    public bool LeavesChangesToRuntime(Fact fact) => !HasConstants && fact is { Kind: FactKind.Series, Type: not NumberType.Double };
}
