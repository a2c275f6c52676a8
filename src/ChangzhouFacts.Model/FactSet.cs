namespace ChangzhouFacts;

/// <summary>A data set: its facts, and what they are taken from.</summary>
/// <remarks>
/// <para>Immutable and thus safe to share between threads. Two sets are equal if their properties are, and their facts one by one.</para>
/// <para>In JSON it comes back equal, by reflection and with a source-generated context.</para>
/// </remarks>
public sealed partial record FactSet
{
    private readonly ValueList<Source> _sources = ValueList<Source>.Empty;
    private readonly ValueList<CodeList> _codeLists = ValueList<CodeList>.Empty;

    /// <summary>Describes a set.</summary>
    /// <param name="dataset">Its id: ASCII kebab-case.</param>
    /// <param name="facts">Its facts, each id once.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dataset"/> is no id; or the list has a null, or an id twice.</exception>
    public FactSet(string dataset, IReadOnlyList<Fact> facts)
    {
        Dataset = Preconditions.CheckId(dataset, nameof(dataset));
        var list = new ValueList<Fact>(facts, nameof(facts));
        Preconditions.Check(new HashSet<string>(list.Select(fact => fact.Id), StringComparer.Ordinal).Count == list.Count, nameof(facts), "Two facts have one id.");
        Facts = list;
    }

    // The facts of an image are made when they are first asked for, so nothing here may ask for them.
    internal FactSet(string dataset, FactCollection facts)
    {
        Dataset = dataset;
        Facts = facts;
    }

    /// <summary>Its id, ASCII kebab-case: <c>changzhou</c>.</summary>
    public string Dataset { get; }

    /// <summary>What it is called, or null.</summary>
    public string? Title { get; init; }

    /// <summary>More about it, or null.</summary>
    public string? Description { get; init; }

    /// <summary>What its facts are about, unless they say otherwise: <c>Changzhou, Jiangsu, China</c>. Null where that is not recorded.</summary>
    public string? Subject { get; init; }

    /// <summary>What its facts are taken from, in the order of the facts file.</summary>
    /// <exception cref="ArgumentException">The list has a null.</exception>
    public IReadOnlyList<Source> Sources
    {
        get => _sources;
        init => _sources = new ValueList<Source>(value ?? [], nameof(value));
    }

    /// <summary>The lists of codes that its facts are broken down by, in the order of the facts file.</summary>
    /// <exception cref="ArgumentException">The list has a null, or an id twice.</exception>
    public IReadOnlyList<CodeList> CodeLists
    {
        get => _codeLists;
        init
        {
            _codeLists = new ValueList<CodeList>(value ?? [], nameof(value));
            Preconditions.Check(new HashSet<string>(_codeLists.Select(list => list.Id), StringComparer.Ordinal).Count == _codeLists.Count, nameof(value), "Two lists have one id.");
        }
    }

    /// <summary>Its facts, in the order of the facts file. Of a compiled set, the collection that also finds them by id.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Whether all properties are equal: texts character by character, sources, code lists and facts one by one.</summary>
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
    /// <remarks>Without the facts, so that it makes none.</remarks>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Dataset) * 31) + Facts.Count);

    /// <summary>Its title, else its id.</summary>
    public override string ToString() => Title ?? Dataset;
}
