using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>What the schema expects at a place of a facts file.</summary>
/// <param name="Takes">The expected kind of value; null if unknown. Under codes, the kind under the last one.</param>
/// <param name="Lists">The ids of the code lists whose codes are still to come, in order.</param>
internal readonly record struct Slot(ValueKind? Takes, IReadOnlyList<string> Lists)
{
    public static Slot Unknown { get; } = new(null, []);

    /// <summary>The code list whose codes are keys here; null if none.</summary>
    public string? List => Lists.Count == 0 ? null : Lists[0];

    /// <summary>The keys of a mapping here; null if the schema has none.</summary>
    public KeyTable? Keys => List is null ? KeysOf(Takes) : null;

    /// <summary>The mapping with ids, periods or the like as keys that is expected here; null if none.</summary>
    public MapKind? Map => List is null ? Takes as MapKind : null;

    /// <summary>The kind expected here, also as one of several in a list.</summary>
    public ValueKind? Single => List is not null ? null : Takes is OneOrListKind one ? one.Items : Takes;

    /// <summary>The kind expected in a list here.</summary>
    public Slot Item => Takes switch
    {
        ListKind list => Of(list.Items),
        OneOrListKind one => Of(one.Items),
        _ => Unknown,
    };

    public static Slot Of(ValueKind takes) => new(takes, []);

    /// <summary>The kind expected under a code here.</summary>
    public Slot UnderCode => new(Takes, [.. Lists.Skip(1)]);

    private static KeyTable? KeysOf(ValueKind? takes) => takes switch
    {
        MappingKind mapping => mapping.Keys,
        FigureKind figure => figure.Keys,
        StepKind step => step.Figure.Keys,
        LabelKind label => label.Keys,
        OneOrListKind one => KeysOf(one.Items),
        _ => null,
    };
}
