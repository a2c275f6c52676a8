using ChangzhouFacts.Compiler.Binding;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Wording;
using Model = ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Cli.Comparison;

/// <summary>Something that is said otherwise now.</summary>
/// <param name="Name">What it is, by its key in facts.yaml.</param>
/// <param name="Was">What was said; null for nothing.</param>
/// <param name="Is">What is said now; null for nothing.</param>
internal sealed record PropertyDifference(string Name, string? Was, string? Is)
{
    private static readonly (string Name, Func<Model.Fact, string?> Of)[] OfFacts =
    [
        ("label", fact => fact.Label),
        ("labels", fact => fact.Labels.Count == 0 ? null : string.Join(", ", fact.Labels.Select(label => $"{label.Language}: {label.Text}"))),
        ("description", fact => fact.Description),
        ("subject", fact => fact.Subject),
        ("unit", fact => fact.Unit is { } unit ? UnitWording.Phrase(unit.Code, unit.Of, unit.Per, unit.For) : null),
        ("type", fact => fact.Type is { } type ? FigureReader.WordOf(type) : null),
        ("text", TextsOf),
        ("printed", fact => fact.Printed),
        ("source", fact => fact.Texts.Count == 0 ? null : fact.Citation.SourceId),
        ("at", fact => fact.Texts.Count == 0 ? null : fact.Citation.At),
        ("note", fact => fact.Note),
    ];

    private static readonly (string Name, Func<Model.Observation, string?> Of)[] OfFigures =
    [
        ("value", figure => figure.Value.Digits),
        ("qualifier", figure => Qualifiers.WordFor(figure.Qualifier)),
        ("lower", figure => figure.Lower?.Digits),
        ("upper", figure => figure.Upper?.Digits),
        ("uncertainty", figure => figure.Uncertainty?.Digits),
        ("printed", figure => figure.Printed),
        ("source", figure => figure.Citation.SourceId),
        ("at", figure => figure.Citation.At),
        ("note", figure => figure.Note),
    ];

    /// <summary>What two versions of a fact say otherwise, their figures apart.</summary>
    public static IEnumerable<PropertyDifference> Between(Model.Fact was, Model.Fact now) => Between(OfFacts, was, now);

    /// <summary>What two versions of a figure say otherwise.</summary>
    public static IEnumerable<PropertyDifference> Between(Model.Observation was, Model.Observation now) => Between(OfFigures, was, now);

    private static IEnumerable<PropertyDifference> Between<T>((string Name, Func<T, string?> Of)[] properties, T was, T now) => properties
        .Select(property => new PropertyDifference(property.Name, property.Of(was), property.Of(now)))
        .Where(property => property.Was != property.Is);

    private static string? TextsOf(Model.Fact fact) => fact.Kind switch
    {
        Model.FactKind.Text => LockText.Quote(fact.Texts[0]),
        Model.FactKind.TextList => "[" + string.Join(", ", fact.Texts.Select(LockText.Quote)) + "]",
        _ => null,
    };
}
