using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Cli.Comparison;

/// <summary>A changed property of a fact or a figure.</summary>
/// <param name="Name">The key of the property in facts.yaml.</param>
/// <param name="Was">The old value; null if it had none.</param>
/// <param name="Is">The new value; null if it has none.</param>
internal sealed record PropertyDifference(string Name, string? Was, string? Is)
{
    private static readonly (string Name, Func<CompiledFact, string?> Of)[] OfFacts =
    [
        (FactKeys.Label.Name, fact => fact.Record!.Label),
        (FactKeys.Labels.Name, fact => fact.Record!.Labels.Count == 0 ? null : string.Join(", ", fact.Record!.Labels.Select(label => $"{label.Language}: {label.Text}"))),
        .. FactText.All.Select<FactText, (string Name, Func<CompiledFact, string?> Of)>(text => (text.Name, fact => text.Of(fact.Record!))),
        (FactKeys.Unit.Name, fact => fact.Record!.Unit is { } unit ? unit.ToString() : null),
        (FactKeys.Type.Name, fact => fact.Record!.Type is { } type ? type.ToWord() : null),
        (FactKeys.Text.Name, TextsOf),
        (FactKeys.Printed.Name, fact => fact.Record!.Printed),
        (FactKeys.Source.Name, fact => fact.Record!.Texts.Count == 0 ? null : SourcesOf(fact.Record!.Citations)),
        (FactKeys.At.Name, fact => fact.Record!.Texts.Count == 0 ? null : PlacesOf(fact.Record!.Citations)),
        (FactKeys.Note.Name, fact => fact.Record!.Note),
    ];

    private static readonly (string Name, Func<WrittenObservation, string?> Of)[] OfFigures =
    [
        (ObservationKeys.Value.Name, figure => figure.Digits),
        (Words.Ended, figure => figure.End?.ToString()),
        (ObservationKeys.Precision.Name, figure => figure.Observation.IsQualified ? null : Words.Precisions.WordFor(figure.Observation.Interval.IsPoint)),
        (ObservationKeys.Status.Name, figure => figure.Observation.Status == ObservationStatus.Final ? null : figure.Observation.Status.ToWord()),
        (ObservationKeys.Qualifier.Name, figure => figure.Observation.Qualifier.ToWord()),
        (ObservationKeys.Lower.Name, figure => figure.Observation.Lower.ToDigits()),
        (ObservationKeys.Upper.Name, figure => figure.Observation.Upper.ToDigits()),
        (ObservationKeys.Uncertainty.Name, figure => figure.Observation.Uncertainty.ToDigits()),
        (ObservationKeys.Printed.Name, figure => figure.Observation.Printed),
        (ObservationKeys.Source.Name, figure => SourcesOf(figure.Observation.Citations)),
        (ObservationKeys.At.Name, figure => PlacesOf(figure.Observation.Citations)),
        (ObservationKeys.Note.Name, figure => figure.Observation.Note),
    ];

    /// <summary>The changed properties of a fact, except figures.</summary>
    public static IEnumerable<PropertyDifference> Between(CompiledFact was, CompiledFact now) => Between(OfFacts, was, now);

    /// <summary>The changed properties of a figure.</summary>
    public static IEnumerable<PropertyDifference> Between(WrittenObservation was, WrittenObservation now) => Between(OfFigures, was, now);

    private static IEnumerable<PropertyDifference> Between<T>((string Name, Func<T, string?> Of)[] properties, T was, T now) => properties
        .Select(property => new PropertyDifference(property.Name, property.Of(was), property.Of(now)))
        .Where(property => property.Was != property.Is);

    private static string SourcesOf(IReadOnlyList<Citation> citations) => string.Join(", ", citations.Select(citation => citation.Source.Id));

    private static string? PlacesOf(IReadOnlyList<Citation> citations) =>
        citations.All(citation => citation.At is null) ? null : string.Join("; ", citations.Select(citation => citation.At));

    private static string? TextsOf(CompiledFact fact) => fact.Kind != FactKind.Text ? null
        : fact.IsList ? "[" + string.Join(", ", fact.Record!.Texts.Select(LockText.Quote)) + "]"
        : LockText.Quote(fact.Record!.Texts[0]);
}
