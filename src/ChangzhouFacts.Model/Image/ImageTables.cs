namespace ChangzhouFacts.Image;

/// <summary>The sources and units of a set that is being written, by their places in the tables of its image.</summary>
internal sealed class ImageTables
{
    private readonly Dictionary<Source, int> _sources = [];
    private readonly Dictionary<Unit, int> _units = [];

    public ImageTables(FactSet set)
    {
        Sources = set.Sources;
        Units = set.Facts.Select(fact => fact.Unit).OfType<Unit>().Distinct().ToArray();
        for (int i = 0; i < Sources.Count; i++)
        {
            // Two may be equal.
            _sources[Sources[i]] = i;
        }

        for (int i = 0; i < Units.Count; i++)
        {
            _units.Add(Units[i], i);
        }
    }

    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Each distinct unit once, in the order of first use.</summary>
    public IReadOnlyList<Unit> Units { get; }

    public int OrdinalOf(Source source) => _sources[source];

    public int OrdinalOf(Unit unit) => _units[unit];
}
