using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>A fact set with what its parts need to find each other in the generated code.</summary>
internal sealed class EmittedSet
{
    private readonly Dictionary<string, int> _sourceOrdinals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _recordOrdinals = new(StringComparer.Ordinal);
    private readonly Dictionary<Unit, int> _unitOrdinals = new();
    private readonly HashSet<string> _markers = new(StringComparer.Ordinal);

    public EmittedSet(FactSet set)
    {
        Set = set;
        Records = set.Facts.Where(fact => !fact.IsPlaceholder).ToArray();
        for (int i = 0; i < Records.Count; i++)
        {
            _recordOrdinals[Records[i].Id] = i;
        }

        for (int i = 0; i < set.Sources.Count; i++)
        {
            _sourceOrdinals[set.Sources[i].Id] = i;
        }

        for (int i = 0; i < set.Units.Count; i++)
        {
            _unitOrdinals[set.Units[i]] = i;
            _markers.Add(set.Units[i].MarkerName);
        }
    }

    public FactSet Set { get; }

    /// <summary>The facts that have records, in the order of their records.</summary>
    public IReadOnlyList<Fact> Records { get; }

    /// <summary>The class's name where it is declared.</summary>
    public string ClassName => Identifiers.Escape(Set.ClassName);

    /// <summary>The class's name from anywhere.</summary>
    public string ClassReference => "global::" + (Set.Namespace.Length == 0 ? "" : Identifiers.EscapeDotted(Set.Namespace) + ".") + ClassName;

    /// <summary>The source that a citation names, or null in a fact that has an error.</summary>
    public Source? SourceOf(Citation citation) =>
        _sourceOrdinals.TryGetValue(citation.SourceId, out int ordinal) ? Set.Sources[ordinal] : null;

    /// <summary>An expression for the fact's record: <c>null</c> where an error keeps it out.</summary>
    public string RecordOf(Fact fact) =>
        fact.IsPlaceholder ? Literals.Null : ImageEmitter.Collection + "[" + Literals.Integer(_recordOrdinals[fact.Id]) + "]";

    public int OrdinalOf(Citation citation) => OrdinalOf(citation.SourceId);

    public int OrdinalOf(Unit unit) => _unitOrdinals[unit];

    public int OrdinalOf(string sourceId) => _sourceOrdinals[sourceId];

    /// <summary>The marker struct that types the fact's quantities, or null where it has none.</summary>
    public string? MarkerOf(Fact fact) =>
        fact.Unit is Unit unit && fact.Type is not NumberType.Double && _markers.Contains(unit.MarkerName)
            ? ClassReference + ".Units." + Identifiers.Escape(unit.MarkerName)
            : null;
}
