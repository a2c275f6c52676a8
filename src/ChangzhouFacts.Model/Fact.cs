namespace ChangzhouFacts;

/// <summary>A cited statement: a figure, a series of figures over time, steps that each hold from a day on, with what changed between them, or text.</summary>
/// <remarks>
/// <para>A fact has either observations, a unit and a type, or texts. Its lists are its own copies: they are never null, and no change to the lists it was made
/// from reaches it.</para>
/// <para>Immutable and thus safe to share between threads. Two facts are equal if all of their properties are: texts character by character, numbers numerically,
/// lists element by element.</para>
/// <para>In JSON it comes back equal, by reflection and with a source-generated context.</para>
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

    /// <summary>Describes a fact with figures.</summary>
    /// <param name="id">Its id in its data set: ASCII kebab-case; of a member of a family, with its codes, each behind a slash.</param>
    /// <param name="label">What it states.</param>
    /// <param name="citation">Where it stands.</param>
    /// <param name="kind">Whether it is a single figure, a series, or steps.</param>
    /// <param name="unit">What its figures are measured in.</param>
    /// <param name="type">The C# type of its figures.</param>
    /// <param name="observations">Its figures in order of time, each period once; at least one, and of a single figure no more. Of steps each but the last has an
    /// <see cref="Observation.Until"/>, no later than the next one begins.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="type"/> is none of those named.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is no id or <paramref name="label"/> is empty; a list has a null; or the observations are too few or too many for
    /// <paramref name="kind"/>, out of order, do not have the fact's unit and type, or end as steps must and no others do.
    /// </exception>
    public Fact(string id, string label, Citation citation, FactKind kind, Unit unit, NumberType type, IReadOnlyList<Observation> observations)
        : this(kind, id, label, citation, unit, type, observations, [])
    {
    }

    /// <summary>Describes a fact that is a text or a list of texts.</summary>
    /// <param name="id">Its id in its data set: ASCII kebab-case; of a member of a family, with its codes, each behind a slash.</param>
    /// <param name="label">What it states.</param>
    /// <param name="citation">Where it stands.</param>
    /// <param name="texts">Its texts; at least one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id, <paramref name="label"/> or the list is empty; or the list has a null.</exception>
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
    /// Its id in its data set, ASCII kebab-case: <c>rd-expenditure-share-of-gdp</c>; of a member of a family, its family's with a code for each code list
    /// behind it: <c>gdp/FRA</c>.
    /// </summary>
    public string Id { get; }

    /// <summary>The id of the family that it is a member of; null for any other fact.</summary>
    [JsonIgnore]
    public string? Family => Id.Split('/') is [var family, _, ..] ? family : null;

    /// <summary>The codes that tell a member from the others of its family, in the order of its id; empty for any other fact.</summary>
    /// <exception cref="ArgumentException">The list has a null; or the codes are not those of the id.</exception>
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
    /// <exception cref="ArgumentException">The list has a null.</exception>
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
    /// What changed between its observations; empty for text. Where it is not set, it is worked out when it is first asked for, by the arithmetic that the
    /// compiler uses and to the same digits. A figure held as double counts as the number that its shortest digits are.
    /// </summary>
    /// <exception cref="ArgumentException">The list has a null; or a change has another unit than the fact's figures differ by.</exception>
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
            Preconditions.Check(list.All(change => change.Unit == Unit?.Difference), nameof(value), "A change has another unit than the fact's figures differ by.");
            _changes = new FactChanges(list);
        }
    }

    /// <summary>Its texts; empty for figures.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Its corrections: what its figures or texts were when they were published first.</summary>
    /// <exception cref="ArgumentException">The list has a null.</exception>
    public IReadOnlyList<Revision> Revisions
    {
        get => _revisions;
        init => _revisions = new ValueList<Revision>(value ?? [], nameof(value));
    }

    /// <summary>The new editions of its source that give all of its figures anew.</summary>
    /// <exception cref="ArgumentException">The list has a null.</exception>
    public IReadOnlyList<Restatement> Restatements
    {
        get => _restatements;
        init => _restatements = new ValueList<Restatement>(value ?? [], nameof(value));
    }

    /// <summary>The source's own words for a text, or null. Those for a figure are in its <see cref="Observation"/>.</summary>
    public string? Printed { get; init; }

    /// <summary>Where it stands. A figure taken from elsewhere has its own citation in its <see cref="Observation"/>.</summary>
    public Citation Citation { get; }

    /// <summary>Where else it stands: the other sources that say the same.</summary>
    /// <exception cref="ArgumentException">The list has a null.</exception>
    public IReadOnlyList<Citation> FurtherCitations
    {
        get => _furtherCitations;
        init => _furtherCitations = new ValueList<Citation>(value ?? [], nameof(value));
    }

    /// <summary>All places where it stands: <see cref="Citation"/>, then <see cref="FurtherCitations"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<Citation> Citations => [Citation, .. _furtherCitations];

    /// <summary>Whether it is a text or a list of texts, and has no figures.</summary>
    [JsonIgnore]
    public bool IsText => Kind == FactKind.Text;

    /// <inheritdoc/>
    /// <remarks>Ids tell the facts of a set apart; the figures tell its versions apart.</remarks>
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
            Preconditions.Check(observation.Unit == Unit, "observations", "An observation has another unit than the fact.");
            Preconditions.Check(observation.Value.IsDouble == isDouble, "observations", "An observation is a double and the fact is not, or the other way round.");
            CheckEnd(observation, i + 1 < _observations.Count ? _observations[i + 1] : null);
            Preconditions.Check(i == 0 || _observations[i - 1].Period < observation.Period, "observations", "The observations are not in order of time, each period once.");
        }
    }

    private void CheckEnd(Observation observation, Observation? next)
    {
        if (Kind != FactKind.Steps)
        {
            Preconditions.Check(observation.Until is null, "observations", "An observation ends, and the fact is no steps.");
            return;
        }

        Preconditions.Check(observation.Period.Kind is PeriodKind.Year or PeriodKind.Month or PeriodKind.Day, "observations", "A step begins on a day, or the first day of a month or a year.");
        Preconditions.Check(next is null || observation.Until <= next.Period, "observations", "A step does not end when the next one begins, or before.");
    }
}
