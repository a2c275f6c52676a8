namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of one figure of a series. A fact with a single figure has most of them itself.</summary>
internal static class ObservationKeys
{
    public static readonly KeyTable Table = new("observation", "an observation",
        "A figure: a number, or a mapping of the number and its details.");

    public static readonly Key Value = Table.Add(new("value", Kinds.Number, "The figure.") { RequiredIn = FactForms.All });

    public static readonly Key Printed = Table.Add(new("printed", Kinds.Printed));

    public static readonly Key Qualifier = Table.Add(new("qualifier", Kinds.Qualifier));

    public static readonly Key Lower = Table.Add(new("lower", Kinds.Number,
        "The lower bound, if the source gives one. Only with 'nearly' or 'about'.")
    { OnlyWith = LooseQualifiers });

    public static readonly Key Upper = Table.Add(new("upper", Kinds.Number,
        "The upper bound, if the source gives one. Only with 'nearly' or 'about'.")
    { OnlyWith = LooseQualifiers });

    public static readonly Key Uncertainty = Table.Add(new("uncertainty", Kinds.Uncertainty));

    public static readonly Key Precision = Table.Add(new("precision", Kinds.Precision));

    public static readonly Key Status = Table.Add(new("status", Kinds.Status));

    public static readonly Key Source = Table.Add(new("source", Kinds.SourceIds, "The source or sources of this figure, if not the fact's.", [.. Kinds.SourceId.Examples]));

    public static readonly Key At = Table.Add(new("at", Kinds.Places, "The place of this figure in the source, if not the fact's.", "paragraph 4"));

    public static readonly Key Note = Table.Add(new("note", Kinds.Text, "A remark on this figure.", "Preliminary figure."));

    private static KeyCondition LooseQualifiers => new(Qualifier, [ChangzhouFacts.Qualifier.Nearly.ToWord(), ChangzhouFacts.Qualifier.About.ToWord()]);
}
