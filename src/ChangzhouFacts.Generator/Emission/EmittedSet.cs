using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>A compiled set with what its parts need to find each other in the generated code.</summary>
internal sealed class EmittedSet
{
    private readonly Dictionary<string, int> _recordOrdinals = new(StringComparer.Ordinal);

    public EmittedSet(CompiledSet compiled)
    {
        Compiled = compiled;
        Markers = UnitMarkers.NamesOf(compiled.Units);
        foreach (Fact fact in compiled.Set.Facts)
        {
            _recordOrdinals.Add(fact.Id, _recordOrdinals.Count);
        }
    }

    public CompiledSet Compiled { get; }

    /// <summary>What the set's facts are about.</summary>
    public string? Subject => Compiled.Set.Subject;

    /// <summary>The names of the marker structs, by unit.</summary>
    public IReadOnlyDictionary<Unit, string> Markers { get; }

    /// <summary>The class's name where it is declared.</summary>
    public string ClassName => Identifiers.Escape(Compiled.Class.Name);

    /// <summary>An expression for the fact's record: <c>null</c> where an error keeps it out.</summary>
    public string RecordOf(CompiledFact fact) =>
        fact.IsPlaceholder ? Literals.Null : ImageEmitter.Collection + "[" + Literals.Integer(_recordOrdinals[fact.Id]) + "]";

    /// <summary>The marker struct that types the fact's quantities, or null where it has none.</summary>
    public string? MarkerOf(Fact fact) =>
        fact is { Unit: Unit unit, Type: not NumberType.Double } ? ClassReference + ".Units." + Identifiers.Escape(Markers[unit]) : null;

    /// <summary>The class's name from anywhere.</summary>
    public string ClassReference =>
        "global::" + (Compiled.Class.Namespace.Length == 0 ? "" : Identifiers.EscapeDotted(Compiled.Class.Namespace) + ".") + ClassName;
}
