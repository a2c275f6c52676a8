using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>
/// What every fact takes that has none of its own and can have one. A value that is given but wrong is reported here,
/// once; for the facts it is neither missing nor there.
/// </summary>
internal sealed class Defaults
{
    private Defaults()
    {
    }

    public Source? Source { get; private init; }

    public bool HasSource { get; private init; }

    public string? UnitCode { get; private init; }

    public bool HasUnit { get; private init; }

    public string? Of { get; private init; }

    public bool HasOf { get; private init; }

    public Period? AsOf { get; private init; }

    public bool HasAsOf { get; private init; }

    public NumberType? Type { get; private init; }

    public bool HasType { get; private init; }

    /// <summary>Whether there may be more of them than could be read, so that nothing follows from their lack.</summary>
    public bool AreUnknown { get; private init; }

    public static Defaults Read(MappingReader file, Sources sources, ValueReader values)
    {
        Node? node = file.Find("defaults");
        if (values.Mapping("defaults", node) is not { } mapping)
        {
            return node is null && file.IsComplete ? new Defaults() : Unknown(areGiven: node is not null);
        }

        DiagnosticBag diagnostics = values.Diagnostics;
        var reader = new MappingReader(mapping, Keys.Defaults, mapping.Location, diagnostics);
        return new Defaults
        {
            Source = sources.Read("source", reader.Find("source"), values),
            HasSource = reader.Has("source") || !mapping.IsComplete,
            UnitCode = UnitReader.ReadCode("unit", reader.Find("unit"), values),
            HasUnit = reader.Has("unit") || !mapping.IsComplete,
            Of = values.Text("of", reader.Find("of")),
            HasOf = reader.Has("of"),
            AsOf = PeriodReader.ReadAsOf(values.Scalar("as-of", reader.Find("as-of"), "a period"), diagnostics),
            HasAsOf = reader.Has("as-of") || !mapping.IsComplete,
            Type = FigureReader.ReadType(values, reader.Find("type")),
            HasType = reader.Has("type"),
            AreUnknown = !mapping.IsComplete,
        };
    }

    // Those that cannot be read, or that would come behind an error that ended the reading. Few of the latter have an 'of' or a
    // type, so that facts without these stay sound.
    private static Defaults Unknown(bool areGiven) =>
        new() { HasSource = true, HasUnit = true, HasOf = areGiven, HasAsOf = true, HasType = areGiven, AreUnknown = true };
}
