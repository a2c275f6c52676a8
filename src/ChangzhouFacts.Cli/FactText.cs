using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Cli;

/// <summary>
/// What is said of a fact in words alone, beside its label and its note. <c>show</c> and the page have a row for each, tables a column, and <c>diff</c> says
/// what is another now.
/// </summary>
/// <param name="Name">What it is, by its key in facts.yaml.</param>
/// <param name="Description">What it means, in a sentence.</param>
/// <param name="Of">The words; null for none.</param>
internal sealed record FactText(string Name, string Description, Func<Fact, string?> Of)
{
    public static IReadOnlyList<FactText> All { get; } =
    [
        new(FactKeys.Description.Name, "More about the fact.", fact => fact.Description),
        new(FactKeys.Subject.Name, "What the fact is about.", fact => fact.Subject),
    ];
}
