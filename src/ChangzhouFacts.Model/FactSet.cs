namespace ChangzhouFacts;

/// <summary>A data set: its facts and their sources.</summary>
/// <remarks>
/// <para>Immutable and thus safe to share between threads. Two sets are equal if their properties are equal, and their facts one by one.</para>
/// <para>JSON round-trips to an equal set, both by reflection and with a source-generated context.</para>
/// </remarks>
public sealed partial record FactSet
{
    private readonly ValueList<Source> _sources = ValueList<Source>.Empty;
    private readonly ValueList<CodeList> _codeLists = ValueList<CodeList>.Empty;

    /// <summary>Creates a set.</summary>
    /// <param name="dataset">Its id: ASCII kebab-case.</param>
    /// <param name="facts">Its facts, with distinct ids.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dataset"/> is not an id; or the list contains null or a duplicate id.</exception>
    public FactSet(string dataset, IReadOnlyList<Fact> facts)
    {
        Dataset = Preconditions.CheckId(dataset, nameof(dataset));
        var list = new ValueList<Fact>(facts, nameof(facts));
        Preconditions.Check(new HashSet<string>(list.Select(fact => fact.Id), StringComparer.Ordinal).Count == list.Count, nameof(facts), "Two facts have the same id.");
        Facts = list;
    }

    // The facts of an image are created on first use, so nothing here may use them.
    internal FactSet(string dataset, FactCollection facts)
    {
        Dataset = dataset;
        Facts = facts;
    }

    /// <summary>Its id, ASCII kebab-case: <c>changzhou</c>.</summary>
    public string Dataset { get; }

    /// <summary>Its title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>More about it, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The default subject of its facts: <c>Changzhou, Jiangsu, China</c>. Null where that is not recorded.</summary>
    public string? Subject { get; init; }

    /// <summary>The sources of its facts, in the order of the facts file.</summary>
    /// <exception cref="ArgumentException">The list contains null.</exception>
    public IReadOnlyList<Source> Sources
    {
        get => _sources;
        init => _sources = new ValueList<Source>(value ?? [], nameof(value));
    }

    /// <summary>The lists of codes that its facts are broken down by, in the order of the facts file.</summary>
    /// <exception cref="ArgumentException">The list contains null or a duplicate id.</exception>
    public IReadOnlyList<CodeList> CodeLists
    {
        get => _codeLists;
        init
        {
            _codeLists = new ValueList<CodeList>(value ?? [], nameof(value));
            Preconditions.Check(new HashSet<string>(_codeLists.Select(list => list.Id), StringComparer.Ordinal).Count == _codeLists.Count, nameof(value), "Two lists have the same id.");
        }
    }

    /// <summary>Its facts, in the order of the facts file. For a compiled set, the collection that also finds them by id.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Whether all properties are equal: texts character by character; sources, code lists and facts one by one.</summary>
    /// <param name="other">The other set, or null.</param>
    /// <returns>Whether the sets are equal.</returns>
    public bool Equals(FactSet? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Dataset == other.Dataset
            && Title == other.Title
            && Description == other.Description
            && Subject == other.Subject
            && _sources.Equals(other._sources)
            && _codeLists.Equals(other._codeLists)
            && Facts.SequenceEqual(other.Facts));

    /// <inheritdoc/>
    /// <remarks>Ignores the facts, so that it creates none.</remarks>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Dataset) * 31) + Facts.Count);

    /// <summary>Its title; its id if there is none.</summary>
    public override string ToString() => Title ?? Dataset;
}
