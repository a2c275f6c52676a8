using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The figures that a table has for a fact, or for a member of a family.</summary>
/// <param name="key">The first node with its last code; for a single fact, its id.</param>
/// <param name="codes">Its codes.</param>
internal sealed class TableMember(ScalarNode key, IReadOnlyList<Code> codes)
{
    private MappingNode? _series;
    private Node? _figure;
    private HashSet<Period>? _periods;
    private Period? _latest;

    public ScalarNode Key { get; } = key;

    public IReadOnlyList<Code> Codes { get; } = codes;

    /// <summary>Whether a part of it was refused.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Its single figure, or its figures by period; null if none can be read.</summary>
    public Node? Node
    {
        get
        {
            if (_series is not null)
            {
                // If figures may be missing, the lack of one is not an error.
                _series.IsComplete = !IsFaulty;
                _series.IsFaulty = IsFaulty;
            }

            return _series ?? _figure;
        }
    }

    public void Refuse() => IsFaulty = true;

    /// <summary>Adds its single figure. If it already has one, changes nothing and returns that one.</summary>
    public Node? Take(Node figure)
    {
        Node? first = _figure;
        _figure ??= figure;
        return first;
    }

    /// <summary>Adds the figure of a period. If the period already has one, changes nothing and returns that one.</summary>
    public Node? Take(ScalarNode period, Node figure)
    {
        // An invalid period is reported in binding.
        if (Period.TryParse(period.Characters, out Period known) && !IsNew(known))
        {
            return _series!.Entries.Find(entry => Period.TryParse(entry.Key.Characters, out Period other) && other == known).Value;
        }

        _series ??= new MappingNode(figure.Location);
        _series.Entries.Add(new MappingNode.Entry(period, figure));
        return null;
    }

    // Most tables are in order of time. Then comparing with the last period is enough, and no set of periods is kept.
    private bool IsNew(Period period)
    {
        if (_periods is null)
        {
            if (_latest is not { } latest || period.CompareTo(latest) > 0)
            {
                _latest = period;
                return true;
            }

            _periods = [];
            foreach (MappingNode.Entry entry in _series!.Entries)
            {
                if (Period.TryParse(entry.Key.Characters, out Period earlier))
                {
                    _periods.Add(earlier);
                }
            }
        }

        return _periods.Add(period);
    }
}
