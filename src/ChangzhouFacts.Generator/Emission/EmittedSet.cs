using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>A compiled set with the names that connect the parts of the generated code.</summary>
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

    /// <summary>The subject of the set's facts.</summary>
    public string? Subject => Compiled.Set.Subject;

    /// <summary>The names of the marker structs, by unit.</summary>
    public IReadOnlyDictionary<Unit, string> Markers { get; }

    /// <summary>The class's name in its declaration.</summary>
    public string ClassName => Identifiers.Escape(Compiled.Class.Name);

    /// <summary>An expression for the fact's record; <c>null</c> if an error excludes it.</summary>
    public string RecordOf(CompiledFact fact) =>
        fact.IsPlaceholder ? Literals.Null : ImageEmitter.Collection + "[" + Literals.Integer(_recordOrdinals[fact.Id]) + "]";

    /// <summary>The marker struct for the fact's quantities; null if there is none.</summary>
    public string? MarkerOf(Fact fact) =>
        fact is { Unit: Unit unit, Type: not NumberType.Double } ? ClassReference + ".Units." + Identifiers.Escape(Markers[unit]) : null;

    /// <summary>The fully qualified name of the class.</summary>
    public string ClassReference =>
        "global::" + (Compiled.Class.Namespace.Length == 0 ? "" : Identifiers.EscapeDotted(Compiled.Class.Namespace) + ".") + ClassName;
}
