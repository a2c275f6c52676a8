using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Cli;

/// <summary>
/// A textual property of a fact, other than its label and note. <c>show</c> and the page have a row for each, tables a column, and <c>diff</c>
/// compares each.
/// </summary>
/// <param name="Name">The key of the property in facts.yaml.</param>
/// <param name="Description">A description in one sentence.</param>
/// <param name="Of">Gets the text; null if the fact has none.</param>
internal sealed record FactText(string Name, string Description, Func<Fact, string?> Of)
{
    public static IReadOnlyList<FactText> All { get; } =
    [
        new(FactKeys.Description.Name, "More about the fact.", fact => fact.Description),
        new(FactKeys.Subject.Name, "What the fact is about.", fact => fact.Subject),
    ];
}
