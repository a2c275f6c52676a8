namespace ChangzhouFacts;

/// <summary>A cited statement: a figure, a series of figures over time, steps that each hold from a day on, or text; with the changes between figures.</summary>
/// <remarks>
/// <para>A fact has either observations, a unit and a type, or texts. Its lists are copies and never null; changing the lists it was made from does not
/// affect it.</para>
/// <para>Immutable and thus safe to share between threads. Two facts are equal if all their properties are equal: texts character by character, numbers
/// numerically, lists element by element.</para>
/// <para>JSON round-trips to an equal fact, both by reflection and with a source-generated context.</para>
/// </remarks>
public sealed partial record Fact : ISpanFormattable
{
    private readonly ValueList<Observation> _observations;
    private readonly ValueList<string> _texts;
    private readonly FactChanges _changes;
    private readonly ValueList<LocalizedText> _labels = ValueList<LocalizedText>.Empty;
    private readonly ValueList<Code> _codes = ValueList<Code>.Empty;
    private readonly ValueList<Citation> _furtherCitations = ValueList<Citation>.Empty;
    private readonly ValueList<Revision> _revisions = ValueList<Revision>.Empty;
    private readonly ValueList<Restatement> _restatements = ValueList<Restatement>.Empty;

    /// <summary>Creates a fact with figures.</summary>
    /// <param name="id">Its id in its data set: ASCII kebab-case; for a member of a family, followed by its codes, each after a slash.</param>
    /// <param name="label">What it states.</param>
    /// <param name="citation">Its citation.</param>
    /// <param name="kind">Whether it is a single figure, a series, or steps.</param>
    /// <param name="unit">What its figures are measured in.</param>
    /// <param name="type">The C# type of its figures.</param>
    /// <param name="observations">Its figures in order of time, one for each period; at least one, and exactly one for a single figure. For steps, each but the last has an
    /// <see cref="Observation.Until"/>, no later than the start of the next.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="type"/> is not a named value.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is not an id or <paramref name="label"/> is empty; a list contains null; there are too few or too many observations for
    /// <paramref name="kind"/>; or the observations are out of order, do not have the fact's unit and type, or do not end as their kind requires.
    /// </exception>
    public Fact(string id, string label, Citation citation, FactKind kind, Unit unit, NumberType type, IReadOnlyList<Observation> observations)
        : this(kind, id, label, citation, unit, type, observations, [])
    {
    }

    /// <summary>Creates a fact that is a text or a list of texts.</summary>
    /// <param name="id">Its id in its data set: ASCII kebab-case; for a member of a family, followed by its codes, each after a slash.</param>
    /// <param name="label">What it states.</param>
    /// <param name="citation">Its citation.</param>
    /// <param name="texts">Its texts; at least one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, <paramref name="label"/> or the list is empty, or the list contains null.</exception>
    public Fact(string id, string label, Citation citation, IReadOnlyList<string> texts)
        : this(FactKind.Text, id, label, citation, null, null, [], texts)
    {
    }

    internal Fact(
        FactKind kind, string id, string label, Citation citation, Unit? unit, NumberType? type, IReadOnlyList<Observation> observations, IReadOnlyList<string> texts)
    {
        Kind = (FactKind)Preconditions.CheckRange((int)kind, 0, (int)FactKind.Steps, nameof(kind));
        Id = Preconditions.CheckFactId(id, nameof(id));
        Label = Preconditions.CheckText(label, nameof(label));
        Citation = Preconditions.CheckNotNull(citation, nameof(citation));
        Unit = unit;
        Type = type is NumberType known ? (NumberType)Preconditions.CheckRange((int)known, 0, (int)NumberType.Double, nameof(type)) : null;
        _observations = new ValueList<Observation>(observations, nameof(observations));
        _texts = new ValueList<string>(texts, nameof(texts));
        _changes = new FactChanges(Kind, _observations, unit);
        if (IsText)
        {
            CheckText();
        }
        else
        {
            CheckFigures();
        }
    }

    /// <summary>
    /// Its id in its data set, ASCII kebab-case: <c>rd-expenditure-share-of-gdp</c>. For a member of a family, the family's id followed by one code for
    /// each code list: <c>gdp/FRA</c>.
    /// </summary>
    public string Id { get; }

    /// <summary>The id of its family; null for a fact outside any family.</summary>
    [JsonIgnore]
    public string? Family => Id.Split('/') is [var family, _, ..] ? family : null;

    /// <summary>The codes of a member of a family, in the order of its id; empty for any other fact.</summary>
    /// <exception cref="ArgumentException">The list contains null; or the codes are not those of the id.</exception>
    public IReadOnlyList<Code> Codes
    {
        get => _codes;
        init
        {
            _codes = new ValueList<Code>(value ?? [], nameof(value));
            Preconditions.Check(
                _codes.Count == 0 || _codes.Select(code => code.Value).SequenceEqual(Id.Split('/').Skip(1)), nameof(value), "The codes are not those of the id.");
        }
    }

    /// <summary>What it states: <c>R&amp;D expenditure as a share of regional GDP</c>.</summary>
    public string Label { get; }

    /// <summary>The label in other languages.</summary>
    /// <exception cref="ArgumentException">The list contains null.</exception>
    public IReadOnlyList<LocalizedText> Labels
    {
        get => _labels;
        init => _labels = new ValueList<LocalizedText>(value ?? [], nameof(value));
    }

    /// <summary>More about it, or null.</summary>
    public string? Description { get; init; }

    /// <summary>What it is about: <c>Changzhou, Jiangsu, China</c>. Null where that is not recorded.</summary>
    public string? Subject { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is text, a single figure, a series or steps.</summary>
    public FactKind Kind { get; }

    /// <summary>What its figures are measured in; null for text.</summary>
    public Unit? Unit { get; }

    /// <summary>The C# type of its figures; null for text.</summary>
    public NumberType? Type { get; }

    /// <summary>Its figures in order of time, each period once; empty for text.</summary>
    public IReadOnlyList<Observation> Observations => _observations;

    /// <summary>
    /// The changes between its observations; empty for text. If not set, they are computed on first use, with the same arithmetic and digits as the
    /// compiler's. A figure held as double counts as the number that its shortest digits denote.
    /// </summary>
    /// <exception cref="ArgumentException">The list contains null; or the unit of a change is not that of the differences of the fact's figures.</exception>
    public IReadOnlyList<Change> Changes
    {
        get => _changes.List;
        init
        {
            if (value is null)
            {
                _changes = new FactChanges(Kind, _observations, Unit);
                return;
            }

            var list = new ValueList<Change>(value, nameof(value));
            Preconditions.Check(list.All(change => change.Unit == Unit?.Difference), nameof(value), "The unit of a change is not that of the differences of the fact's figures.");
            _changes = new FactChanges(list);
        }
    }

    /// <summary>Its texts; empty for figures.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Its corrections: its figures or texts as first published.</summary>
    /// <exception cref="ArgumentException">The list contains null.</exception>
    public IReadOnlyList<Revision> Revisions
    {
        get => _revisions;
        init => _revisions = new ValueList<Revision>(value ?? [], nameof(value));
    }

    /// <summary>The new editions of its source that restate all of its figures.</summary>
    /// <exception cref="ArgumentException">The list contains null.</exception>
    public IReadOnlyList<Restatement> Restatements
    {
        get => _restatements;
        init => _restatements = new ValueList<Restatement>(value ?? [], nameof(value));
    }

    /// <summary>The source's own words for a text, or null. Those for a figure are in its <see cref="Observation"/>.</summary>
    public string? Printed { get; init; }

    /// <summary>Its citation. A figure from another source has its own citation in its <see cref="Observation"/>.</summary>
    public Citation Citation { get; }

    /// <summary>Further citations: other sources that say the same.</summary>
    /// <exception cref="ArgumentException">The list contains null.</exception>
    public IReadOnlyList<Citation> FurtherCitations
    {
        get => _furtherCitations;
        init => _furtherCitations = new ValueList<Citation>(value ?? [], nameof(value));
    }

    /// <summary>All its citations: <see cref="Citation"/>, then <see cref="FurtherCitations"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<Citation> Citations => [Citation, .. _furtherCitations];

    /// <summary>Whether it is a text or a list of texts, and has no figures.</summary>
    [JsonIgnore]
    public bool IsText => Kind == FactKind.Text;

    /// <inheritdoc/>
    /// <remarks>Ids distinguish the facts of a set; figures distinguish the versions of a fact.</remarks>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 31) + _observations.GetHashCode());

    private void CheckText()
    {
        Preconditions.Check(_observations.Count == 0, "observations", "A text has no observations.");
        Preconditions.Check(_texts.Count > 0, "texts", "A text fact has at least one text.");
        Preconditions.Check(Unit is null, "unit", "A text has no unit.");
        Preconditions.Check(Type is null, "type", "A text has no type of number.");
    }

    private void CheckFigures()
    {
        Preconditions.Check(_texts.Count == 0, "texts", "The fact has both figures and texts.");
        Preconditions.CheckNotNull(Unit, "unit");
        Preconditions.Check(Type.HasValue, "type", "Figures have a type of number.");
        Preconditions.Check(_observations.Count > 0, "observations", "The fact has no observations.");
        Preconditions.Check(_observations.Count == 1 || Kind != FactKind.Figure, "observations", "A single figure is one observation.");
        bool isDouble = Type == NumberType.Double;
        for (int i = 0; i < _observations.Count; i++)
        {
            Observation observation = _observations[i];
            Preconditions.Check(observation.Unit == Unit, "observations", "The unit of an observation is not that of the fact.");
            Preconditions.Check(observation.Value.IsDouble == isDouble, "observations", "The observations must be double if and only if the fact is.");
            CheckEnd(observation, i + 1 < _observations.Count ? _observations[i + 1] : null);
            Preconditions.Check(i == 0 || _observations[i - 1].Period < observation.Period, "observations", "The observations are not in order of time with one for each period.");
        }
    }

    private void CheckEnd(Observation observation, Observation? next)
    {
        if (Kind != FactKind.Steps)
        {
            Preconditions.Check(observation.Until is null, "observations", "An observation has an end, but the fact is not steps.");
            return;
        }

        Preconditions.Check(observation.Period.Kind is PeriodKind.Year or PeriodKind.Month or PeriodKind.Day, "observations", "A step must start with a year, a month or a day.");
        Preconditions.Check(next is null || observation.Until <= next.Period, "observations", "A step ends after the start of the next one.");
    }
}
