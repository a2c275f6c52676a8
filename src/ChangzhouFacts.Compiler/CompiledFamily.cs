using ChangzhouFacts.Compiler.Names;

namespace ChangzhouFacts.Compiler;

/// <summary>A family of facts, its members told apart by codes.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Label">What it states.</param>
/// <param name="Lists">The code lists that its members are broken down by, in the order of their ids.</param>
/// <param name="Kind">What its members are made of.</param>
/// <param name="IsDouble">Whether its figures are doubles.</param>
/// <param name="Constants">What is generated of it.</param>
public sealed record CompiledFamily(string Id, string Label, IReadOnlyList<CodeList> Lists, FactKind Kind, bool IsDouble, Constants Constants)
{
    /// <summary>Its C# name.</summary>
    public string Name => Identifiers.ToPascalCase(Id);
}
