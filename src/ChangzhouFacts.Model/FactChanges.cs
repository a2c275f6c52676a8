namespace ChangzhouFacts;

/// <summary>The changes between the figures of a fact: given, or computed on first use. Compared by value.</summary>
internal sealed class FactChanges : IEquatable<FactChanges>
{
    private readonly FactKind _kind;
    private readonly ValueList<Observation>? _observations;
    private readonly Unit? _unit;
    private ValueList<Change>? _list;

    /// <summary>The changes of these observations.</summary>
    /// <param name="kind">The kind of the fact.</param>
    /// <param name="observations">Its figures.</param>
    /// <param name="unit">Their unit; null for text.</param>
    public FactChanges(FactKind kind, ValueList<Observation> observations, Unit? unit)
    {
        _kind = kind;
        _observations = observations;
        _unit = unit;
    }

    /// <summary>Given changes.</summary>
    public FactChanges(ValueList<Change> list) => _list = list;

    public ValueList<Change> List => Volatile.Read(ref _list) ?? WorkOut();

    public bool Equals(FactChanges? other) => other is not null && List.Equals(other.List);

    public override bool Equals(object? obj) => Equals(obj as FactChanges);

    public override int GetHashCode() => List.GetHashCode();

    // Several threads may compute them; all of them get the same list.
    private ValueList<Change> WorkOut()
    {
        Change[] changes = _unit is null ? [] : SeriesChanges.Of(_kind, _observations!, _unit.Difference);
        var list = new ValueList<Change>(changes, nameof(Fact.Changes));
        return Interlocked.CompareExchange(ref _list, list, null) ?? list;
    }
}
