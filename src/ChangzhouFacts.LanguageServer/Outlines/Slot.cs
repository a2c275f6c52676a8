using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>What belongs at a place of a facts file.</summary>
/// <param name="Takes">What belongs there; null where nothing is known of it. Under codes, what belongs under the last one.</param>
/// <param name="Lists">The ids of the code lists whose codes are still to come, the next one first.</param>
internal readonly record struct Slot(ValueKind? Takes, IReadOnlyList<string> Lists)
{
    public static Slot Unknown { get; } = new(null, []);

    /// <summary>The code list whose codes are keys here; null where none are.</summary>
    public string? List => Lists.Count == 0 ? null : Lists[0];

    /// <summary>The keys of a mapping here; null where it has none of the schema.</summary>
    public KeyTable? Keys => List is null ? KeysOf(Takes) : null;

    /// <summary>The mapping of ids, periods or the like that belongs here; null where none does.</summary>
    public MapKind? Map => List is null ? Takes as MapKind : null;

    /// <summary>What belongs here where it is one of several in a list, too.</summary>
    public ValueKind? Single => List is not null ? null : Takes is OneOrListKind one ? one.Items : Takes;

    /// <summary>What belongs in a list here.</summary>
    public Slot Item => Takes switch
    {
        ListKind list => Of(list.Items),
        OneOrListKind one => Of(one.Items),
        _ => Unknown,
    };

    public static Slot Of(ValueKind takes) => new(takes, []);

    /// <summary>What belongs under a code here.</summary>
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
