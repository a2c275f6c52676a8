namespace ChangzhouFacts.Image;

/// <summary>The sources, units and codes of a set during writing, with their indexes in the tables of its image.</summary>
internal sealed class ImageTables
{
    private readonly Dictionary<Source, int> _sources = [];
    private readonly Dictionary<Unit, int> _units = [];
    private readonly Dictionary<Code, int> _codes = [];

    public ImageTables(FactSet set)
    {
        Sources = set.Sources;
        Units = set.Facts.Select(fact => fact.Unit).OfType<Unit>().Distinct().ToArray();
        CodeLists = set.CodeLists;
        Codes = set.CodeLists.SelectMany(list => list.Codes).ToArray();
        for (int i = 0; i < Sources.Count; i++)
        {
            // Two sources may be equal.
            _sources[Sources[i]] = i;
        }

        for (int i = 0; i < Units.Count; i++)
        {
            _units.Add(Units[i], i);
        }

        for (int i = 0; i < Codes.Count; i++)
        {
            _codes[Codes[i]] = i;
        }
    }

    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The distinct units in the order of first use.</summary>
    public IReadOnlyList<Unit> Units { get; }

    public IReadOnlyList<CodeList> CodeLists { get; }

    /// <summary>The codes of all lists, list by list.</summary>
    public IReadOnlyList<Code> Codes { get; }

    public int OrdinalOf(Source source) => _sources[source];

    public int OrdinalOf(Unit unit) => _units[unit];

    public int OrdinalOf(Code code) => _codes[code];
}
