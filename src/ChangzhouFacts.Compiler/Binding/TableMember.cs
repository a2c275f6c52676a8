using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>What a table has of a fact, or of a member of a family.</summary>
/// <param name="key">Its last code, where that stands first; of a fact by itself, its id.</param>
/// <param name="codes">Its codes.</param>
internal sealed class TableMember(ScalarNode key, IReadOnlyList<Code> codes)
{
    private MappingNode? _series;
    private Node? _figure;
    private HashSet<Period>? _periods;
    private Period? _latest;

    public ScalarNode Key { get; } = key;

    public IReadOnlyList<Code> Codes { get; } = codes;

    /// <summary>Whether something of it was refused.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Its only figure, or its figures by period; null where there is none that can be read.</summary>
    public Node? Node
    {
        get
        {
            if (_series is not null)
            {
                // Without all of its figures the lack of one means nothing.
                _series.IsComplete = !IsFaulty;
                _series.IsFaulty = IsFaulty;
            }

            return _series ?? _figure;
        }
    }

    public void Refuse() => IsFaulty = true;

    /// <summary>Takes its only figure; where it has one, where that is.</summary>
    public Node? Take(Node figure)
    {
        Node? first = _figure;
        _figure ??= figure;
        return first;
    }

    /// <summary>Takes the figure of a period; where it has one, where that is.</summary>
    public Node? Take(ScalarNode period, Node figure)
    {
        // What is no period is reported where it is bound.
        if (Period.TryParse(period.Characters, out Period known) && !IsNew(known))
        {
            return _series!.Entries.Find(entry => Period.TryParse(entry.Key.Characters, out Period other) && other == known).Value;
        }

        _series ??= new MappingNode(figure.Location);
        _series.Entries.Add(new MappingNode.Entry(period, figure));
        return null;
    }

    // Most tables have their periods in order of time, and then nothing need be kept to know that one is new.
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
