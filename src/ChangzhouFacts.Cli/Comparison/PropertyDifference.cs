using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Comparison;

/// <summary>Something that is said otherwise now.</summary>
/// <param name="Name">What it is, by its key in facts.yaml.</param>
/// <param name="Was">What was said; null for nothing.</param>
/// <param name="Is">What is said now; null for nothing.</param>
internal sealed record PropertyDifference(string Name, string? Was, string? Is)
{
    private static readonly (string Name, Func<CompiledFact, string?> Of)[] OfFacts =
    [
        ("label", fact => fact.Record!.Label),
        ("labels", fact => fact.Record!.Labels.Count == 0 ? null : string.Join(", ", fact.Record!.Labels.Select(label => $"{label.Language}: {label.Text}"))),
        .. FactText.All.Select<FactText, (string Name, Func<CompiledFact, string?> Of)>(text => (text.Name, fact => text.Of(fact.Record!))),
        ("unit", fact => fact.Record!.Unit is { } unit ? unit.ToString() : null),
        ("type", fact => fact.Record!.Type is { } type ? type.ToWord() : null),
        ("text", TextsOf),
        ("printed", fact => fact.Record!.Printed),
        ("source", fact => fact.Record!.Texts.Count == 0 ? null : fact.Record!.Citation.Source.Id),
        ("at", fact => fact.Record!.Texts.Count == 0 ? null : fact.Record!.Citation.At),
        ("note", fact => fact.Record!.Note),
    ];

    private static readonly (string Name, Func<WrittenFigure, string?> Of)[] OfFigures =
    [
        ("value", figure => figure.Digits),
        ("qualifier", figure => figure.Observation.Qualifier.ToWord()),
        ("lower", figure => figure.Observation.Lower.ToDigits()),
        ("upper", figure => figure.Observation.Upper.ToDigits()),
        ("uncertainty", figure => figure.Observation.Uncertainty.ToDigits()),
        ("printed", figure => figure.Observation.Printed),
        ("source", figure => figure.Observation.Citation.Source.Id),
        ("at", figure => figure.Observation.Citation.At),
        ("note", figure => figure.Observation.Note),
    ];

    /// <summary>What two versions of a fact say otherwise, their figures apart.</summary>
    public static IEnumerable<PropertyDifference> Between(CompiledFact was, CompiledFact now) => Between(OfFacts, was, now);

    /// <summary>What two versions of a figure say otherwise.</summary>
    public static IEnumerable<PropertyDifference> Between(WrittenFigure was, WrittenFigure now) => Between(OfFigures, was, now);

    private static IEnumerable<PropertyDifference> Between<T>((string Name, Func<T, string?> Of)[] properties, T was, T now) => properties
        .Select(property => new PropertyDifference(property.Name, property.Of(was), property.Of(now)))
        .Where(property => property.Was != property.Is);

    private static string? TextsOf(CompiledFact fact) => fact.Kind != FactKind.Text ? null
        : fact.IsList ? "[" + string.Join(", ", fact.Record!.Texts.Select(LockText.Quote)) + "]"
        : LockText.Quote(fact.Record!.Texts[0]);
}
