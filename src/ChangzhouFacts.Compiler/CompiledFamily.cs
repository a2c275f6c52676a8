using ChangzhouFacts.Compiler.Names;

namespace ChangzhouFacts.Compiler;

/// <summary>A family of facts, whose members are identified by codes.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Label">Its label.</param>
/// <param name="Lists">Its code lists, in the order of the codes in a member's id.</param>
/// <param name="Kind">The kind of its members.</param>
/// <param name="IsDouble">Whether its figures are of <c>type: double</c>.</param>
/// <param name="Constants">Which constants are generated for it.</param>
public sealed record CompiledFamily(string Id, string Label, IReadOnlyList<CodeList> Lists, FactKind Kind, bool IsDouble, Constants Constants)
{
    /// <summary>Its C# name.</summary>
    public string Name => Identifiers.ToPascalCase(Id);
}
