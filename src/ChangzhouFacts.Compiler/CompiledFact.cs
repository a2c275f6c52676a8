using ChangzhouFacts.Compiler.Names;

namespace ChangzhouFacts.Compiler;

/// <summary>A fact of a facts file: its record, or, if it has an error, the names that code using it needs.</summary>
public sealed class CompiledFact
{
    private readonly IReadOnlyList<Period> _placeholderPeriods;
    private readonly NumberType _placeholderType;
    private readonly IReadOnlyList<string>? _doubleDigits;

    private CompiledFact(string id, FactKind kind, bool isList, Fact? record, IReadOnlyList<Period> placeholderPeriods, NumberType placeholderType, IReadOnlyList<string>? doubleDigits)
    {
        Id = id;
        Kind = kind;
        IsList = isList;
        Record = record;
        _placeholderPeriods = placeholderPeriods;
        _placeholderType = placeholderType;
        _doubleDigits = doubleDigits;
    }

    /// <summary>Its id in the file.</summary>
    public string Id { get; }

    /// <summary>The family that it is a member of; null for a single fact.</summary>
    public CompiledFamily? Family { get; private init; }

    /// <summary>The codes of a member of a family; empty for a single fact.</summary>
    public IReadOnlyList<Code> Codes { get; private init; } = [];

    /// <summary>Its C# name; for a member of a family, the name of its last code, unless that name is taken.</summary>
    public string Name => Codes.Count == 0 ? Identifiers.ToPascalCase(Id) : CodeNames.Of(Codes[Codes.Count - 1].Value);

    /// <summary>The kind of the fact.</summary>
    public FactKind Kind { get; }

    /// <summary>Whether its text is written as a list.</summary>
    public bool IsList { get; }

    /// <summary>Which constants are generated for it.</summary>
    public Constants Constants { get; private init; } = Constants.All;

    /// <summary>The fact; null for a placeholder.</summary>
    public Fact? Record { get; }

    /// <summary>
    /// Whether it has an error. Its names are still emitted, with meaningless values, so that code that uses them shows no second
    /// error.
    /// </summary>
    public bool IsPlaceholder => Record is null;

    /// <summary>The C# names of its figures, in order of time; empty for a text.</summary>
    public IReadOnlyList<string> ObservationNames => Kind switch
    {
        FactKind.Figure => [MemberNames.Value],
        FactKind.Steps => Periods.Select(MemberNames.OfStep).ToList(),
        _ => Periods.Select(MemberNames.Of).ToList(),
    };

    /// <summary>The C# names of its changes. Periods of a placeholder may be of several kinds, so two changes can have the same name.</summary>
    public IReadOnlyList<string> ChangeNames => Record is null
        ? MemberNames.OfChanges(Kind, _placeholderPeriods).Distinct(StringComparer.Ordinal).ToList()
        : SeriesChanges.PairsOf(Kind, Record.Observations).Select(pair => MemberNames.Of(Record.Observations[pair.From].Period, Record.Observations[pair.To].Period)).ToList();

    /// <summary>The C# type of its figures; for a placeholder, guessed from its digits. Meaningless for a text.</summary>
    public NumberType Type => Record?.Type ?? _placeholderType;

    private IReadOnlyList<Period> Periods => Record is null ? _placeholderPeriods : Record.Observations.Select(observation => observation.Period).ToList();

    /// <summary>The digits of a figure as written, with <c>scale</c> applied. A double does not keep them, so they come from the file.</summary>
    /// <param name="index">The index of the figure in order of time, from 0.</param>
    public string DigitsOf(int index) => _doubleDigits?[index] ?? Record!.Observations[index].Value.ToDigits();

    internal static CompiledFact Of(Fact record, bool isList = false, IReadOnlyList<string>? doubleDigits = null) =>
        new(record.Id, record.Kind, isList, record, [], default, doubleDigits);

    internal static CompiledFact Placeholder(string id, FactKind kind, bool isList, IReadOnlyList<Period> periods, NumberType type) =>
        new(id, kind, isList, null, periods, type, null);

    internal CompiledFact With(Func<Fact, Fact> change) => Record is null ? this : Of(change(Record), IsList, _doubleDigits);

    internal CompiledFact With(Constants constants) => new(Id, Kind, IsList, Record, _placeholderPeriods, _placeholderType, _doubleDigits)
    {
        Constants = constants,
        Family = Family,
        Codes = Codes,
    };

    internal CompiledFact In(CompiledFamily family, IReadOnlyList<Code> codes) => new(Id, Kind, IsList, Record, _placeholderPeriods, _placeholderType, _doubleDigits)
    {
        Constants = Constants,
        Family = family,
        Codes = codes,
    };
}
