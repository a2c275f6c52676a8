using System.Diagnostics.CodeAnalysis;

namespace ChangzhouFacts;

/// <summary>A cited statement: a figure, a series of figures over time with what changed between them, or text.</summary>
/// <remarks>
/// <para>A fact has either observations, a unit and a type, or texts. Its lists are its own copies: they are never null, and no change to the lists it was made
/// from reaches it.</para>
/// <para>Immutable and thus safe to share between threads. Two facts are equal if all of their properties are: texts character by character, numbers numerically,
/// lists element by element.</para>
/// <para>In JSON, with a source-generated context, it comes back equal. JSON that contradicts the rules of the constructors fails with their exceptions.</para>
/// </remarks>
public sealed partial class Fact : IEquatable<Fact>, ISpanFormattable
{
    private readonly ValueList<Observation> _observations;
    private ValueList<Change>? _changes;
    private readonly ValueList<string> _texts;
    private readonly ValueList<LocalizedText> _labels;
    private readonly ValueList<Revision> _revisions;

    /// <summary>Describes a fact.</summary>
    /// <param name="id">Its id in its data set: ASCII kebab-case.</param>
    /// <param name="label">What it states.</param>
    /// <param name="citation">Where it stands.</param>
    /// <param name="unit">What its figures are measured in; null for text.</param>
    /// <param name="type">The C# type of its figures; null for text.</param>
    /// <param name="observations">Its figures in order of time, each period once; empty for text.</param>
    /// <param name="changes">
    /// What changed between its observations; null to have it worked out when it is first asked for, by the arithmetic that the compiler uses. A figure
    /// held as double then counts as the number that it is, which may differ in the last digit from the one that was written.
    /// </param>
    /// <param name="texts">Its texts; empty for figures.</param>
    /// <param name="subject">What it is about, or null.</param>
    /// <param name="description">More about it, or null.</param>
    /// <param name="note">A remark, or null.</param>
    /// <param name="printed">The source's own words for a text, or null.</param>
    /// <param name="labels">The label in other languages; null for none.</param>
    /// <param name="revisions">Its corrections; null for none.</param>
    /// <exception cref="ArgumentNullException">An argument that may not be null is.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is none of those named.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is no id or <paramref name="label"/> is empty; a list has a null; there are both texts and figures, or neither; or the observations are
    /// out of order or do not have the fact's unit and type, or a change not the unit's difference.
    /// </exception>
    [JsonConstructor]
    public Fact(
        string id,
        string label,
        Citation citation,
        Unit? unit,
        NumberType? type,
        IReadOnlyList<Observation> observations,
        IReadOnlyList<Change>? changes,
        IReadOnlyList<string> texts,
        string? subject = null,
        string? description = null,
        string? note = null,
        string? printed = null,
        IReadOnlyList<LocalizedText>? labels = null,
        IReadOnlyList<Revision>? revisions = null)
    {
        Id = Preconditions.CheckId(id, nameof(id));
        Label = Preconditions.CheckText(label, nameof(label));
        Citation = Preconditions.CheckNotNull(citation, nameof(citation));
        Unit = unit;
        Type = type is NumberType known ? (NumberType)Preconditions.CheckRange((int)known, 0, (int)NumberType.Double, nameof(type)) : null;
        _observations = new ValueList<Observation>(observations, nameof(observations));
        _changes = changes is null ? null : new ValueList<Change>(changes, nameof(changes));
        _texts = new ValueList<string>(texts, nameof(texts));
        _labels = new ValueList<LocalizedText>(labels ?? [], nameof(labels));
        _revisions = new ValueList<Revision>(revisions ?? [], nameof(revisions));
        Subject = subject;
        Description = description;
        Note = note;
        Printed = printed;
        if (IsText)
        {
            CheckText();
        }
        else
        {
            CheckFigures(unit, type);
        }
    }

    /// <summary>Its id in its data set, ASCII kebab-case: <c>rd-expenditure-share-of-gdp</c>.</summary>
    public string Id { get; }

    /// <summary>What it states: <c>R&amp;D expenditure as a share of regional GDP</c>.</summary>
    public string Label { get; }

    /// <summary>The label in other languages.</summary>
    public IReadOnlyList<LocalizedText> Labels => _labels;

    /// <summary>More about it, or null.</summary>
    public string? Description { get; }

    /// <summary>What it is about: <c>Changzhou, Jiangsu, China</c>. Null where that is not recorded.</summary>
    public string? Subject { get; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; }

    /// <summary>What its figures are measured in; null for text.</summary>
    public Unit? Unit { get; }

    /// <summary>The C# type of its figures; null for text.</summary>
    public NumberType? Type { get; }

    /// <summary>Its figures in order of time, each period once; empty for text.</summary>
    public IReadOnlyList<Observation> Observations => _observations;

    /// <summary>What changed between its observations; empty for text.</summary>
    public IReadOnlyList<Change> Changes => ChangeList;

    /// <summary>Its texts; empty for figures.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Its corrections: what its figures or texts were when they were published first.</summary>
    public IReadOnlyList<Revision> Revisions => _revisions;

    /// <summary>The source's own words for a text, or null. Those for a figure are in its <see cref="Observation"/>.</summary>
    public string? Printed { get; }

    /// <summary>Where it stands. A figure taken from elsewhere has its own citation in its <see cref="Observation"/>.</summary>
    public Citation Citation { get; }

    /// <summary>The single or the latest figure; null for text.</summary>
    [JsonIgnore]
    public Observation? Latest => _observations.Last;

    /// <summary>Whether it is a text or a list of texts, and has no figures.</summary>
    [JsonIgnore]
    public bool IsText => _observations.Count == 0;

    /// <summary>Finds the figure of a period. Nothing is allocated.</summary>
    /// <param name="period">The period, of the same kind as the observation's: the year 2022 is not found as a day in it.</param>
    /// <param name="observation">The observation, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetObservation(Period period, [NotNullWhen(true)] out Observation? observation)
    {
        int low = 0;
        int high = _observations.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            Observation candidate = _observations[middle];
            int order = candidate.Period.CompareTo(period);
            if (order == 0)
            {
                observation = candidate;
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        observation = null;
        return false;
    }

    private ValueList<Change> ChangeList => Volatile.Read(ref _changes) ?? WorkOutChanges();

    // Several threads may work them out; all of them get the same list.
    private ValueList<Change> WorkOutChanges()
    {
        Change[] changes = Unit is null ? [] : SeriesChanges.Of(_observations, Unit.Difference);
        var list = new ValueList<Change>(changes, nameof(Changes));
        return Interlocked.CompareExchange(ref _changes, list, null) ?? list;
    }

    private void CheckText()
    {
        Preconditions.Check(_texts.Count > 0, "texts", "The fact has neither observations nor texts.");
        Preconditions.Check(Unit is null, "unit", "A text has no unit.");
        Preconditions.Check(Type is null, "type", "A text has no type of number.");
        Preconditions.Check(_changes is null or { Count: 0 }, "changes", "A text has no changes.");
    }

    private void CheckFigures(Unit? unit, NumberType? type)
    {
        Preconditions.Check(_texts.Count == 0, "texts", "The fact has both observations and texts.");
        Preconditions.CheckNotNull(unit, nameof(unit));
        Preconditions.Check(type.HasValue, nameof(type), "Figures have a type of number.");
        bool isDouble = type == NumberType.Double;
        for (int i = 0; i < _observations.Count; i++)
        {
            Observation observation = _observations[i];
            Preconditions.Check(observation.Unit == unit, "observations", "An observation has another unit than the fact.");
            Preconditions.Check(observation.Value.IsDouble == isDouble, "observations", "An observation is a double and the fact is not, or the other way round.");
            Preconditions.Check(i == 0 || _observations[i - 1].Period < observation.Period, "observations", "The observations are not in order of time, each period once.");
        }

        Unit difference = unit!.Difference;
        Preconditions.Check(_changes is null || _changes.All(change => change.Unit == difference), "changes", "A change has another unit than the fact's figures differ by.");
    }
}
