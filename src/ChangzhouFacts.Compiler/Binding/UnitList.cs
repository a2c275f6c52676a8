namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Each distinct unit of a file once, in the order of first use.</summary>
internal sealed class UnitList
{
    private readonly HashSet<Unit> _known = [];
    private readonly List<Unit> _units = [];

    public IReadOnlyList<Unit> Units => _units;

    public void Add(Unit unit)
    {
        if (_known.Add(unit))
        {
            _units.Add(unit);
        }
    }
}
