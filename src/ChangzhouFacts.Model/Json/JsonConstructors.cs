using System.ComponentModel;
using System.Text.Json;
using ChangzhouFacts.Json;

namespace ChangzhouFacts;

// The constructors that System.Text.Json calls. They take what has rules, and refuse what breaks them as JSON that is no record, which a web
// server answers with 400; what has none is set behind them. The order of the parameters tells them from the constructors for people.
#pragma warning disable CS1573, CS1591 // The properties of the same names say what the parameters are.

/// <content>Made from JSON.</content>
public sealed partial record FactSet
{
    /// <summary>Makes a set from JSON.</summary>
    /// <exception cref="JsonException">The parts make no set.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactSet(IReadOnlyList<Fact> facts, IReadOnlyList<Source>? sources, IReadOnlyList<CodeList>? codeLists, string dataset)
        : this(JsonRecord.Of(() => new FactSet(dataset, facts) { Sources = sources ?? [], CodeLists = codeLists ?? [] }))
    {
    }
}

/// <content>Made from JSON.</content>
public sealed partial record CodeList
{
    /// <summary>Makes a list of codes from JSON.</summary>
    /// <exception cref="JsonException">The parts make no list.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CodeList(IReadOnlyList<Code> codes, string id)
        : this(JsonRecord.Of(() => new CodeList(id, codes)))
    {
    }
}

/// <content>Made from JSON.</content>
public sealed partial record Code
{
    /// <summary>Makes a code from JSON.</summary>
    /// <exception cref="JsonException">The parts make no code.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Code(string list, string value, string label, IReadOnlyList<LocalizedText>? labels)
        : this(JsonRecord.Of(() => new Code(list, value, label) { Labels = labels ?? [] }))
    {
    }
}

/// <content>Made from JSON.</content>
public sealed partial record Fact
{
    /// <summary>Makes a fact from JSON.</summary>
    /// <exception cref="JsonException">The parts make no fact.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Fact(
        string id, string label, FactKind kind, Citation citation, Unit? unit, NumberType? type,
        IReadOnlyList<Observation>? observations, IReadOnlyList<Change>? changes, IReadOnlyList<string>? texts,
        IReadOnlyList<LocalizedText>? labels, IReadOnlyList<Revision>? revisions, IReadOnlyList<Restatement>? restatements, IReadOnlyList<Citation>? furtherCitations,
        IReadOnlyList<Code>? codes)
        : this(JsonRecord.Of(() => new Fact(kind, id, label, citation, unit, type, observations ?? [], texts ?? [])
        {
            Changes = changes!,
            Labels = labels ?? [],
            Revisions = revisions ?? [],
            Restatements = restatements ?? [],
            FurtherCitations = furtherCitations ?? [],
            Codes = codes ?? [],
        }))
    {
    }
}

/// <content>Made from JSON.</content>
public sealed partial record Observation
{
    /// <summary>Makes an observation from JSON.</summary>
    /// <exception cref="JsonException">The parts make no observation.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Observation(
        Period period, Number value, Qualifier qualifier, Number? lower, Number? upper, Number? uncertainty, Interval interval, Unit unit, Period? until,
        Citation citation, IReadOnlyList<Citation>? furtherCitations)
        : this(JsonRecord.Of(() => new Observation(period, value, interval, unit, citation)
        {
            Qualifier = qualifier,
            Lower = lower,
            Upper = upper,
            Uncertainty = uncertainty,
            Until = until,
            FurtherCitations = furtherCitations ?? [],
        }))
    {
    }
}

/// <content>Made from JSON.</content>
public sealed partial record Change
{
    /// <summary>Makes a change from JSON.</summary>
    /// <exception cref="JsonException">The parts make no change.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Change(
        Period from, Period to, Number? absolute, Interval absoluteInterval, Number? perYear, Interval? perYearInterval,
        Number? relative, Interval? relativeInterval, Number? annualGrowthRate, Interval? annualGrowthRateInterval, Unit unit)
        : this(JsonRecord.Of(() => new Change(from, to, absoluteInterval, unit)
        {
            Absolute = absolute,
            PerYear = perYear,
            PerYearInterval = perYearInterval,
            Relative = relative,
            RelativeInterval = relativeInterval,
            AnnualGrowthRate = annualGrowthRate,
            AnnualGrowthRateInterval = annualGrowthRateInterval,
        }))
    {
    }
}

/// <content>Made from JSON.</content>
public sealed partial record Interval
{
    /// <summary>Makes an interval from JSON.</summary>
    /// <exception cref="JsonException">The parts make no interval.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Interval(Number? lower, Number? upper, bool lowerIncluded, bool upperIncluded)
        : this(JsonRecord.Of(() => new Interval(lower, lowerIncluded, upper, upperIncluded)))
    {
    }
}

/// <content>Made from JSON.</content>
public sealed partial record Unit
{
    /// <summary>Makes a unit from JSON.</summary>
    /// <exception cref="JsonException">The parts make no unit.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Unit(long? per, string code, string? of, string? @for)
        : this(JsonRecord.Of(() => new Unit(code, of, per, @for)))
    {
    }
}

/// <content>Made from JSON.</content>
public sealed partial record Citation
{
    /// <summary>Makes a citation from JSON.</summary>
    /// <exception cref="JsonException">The parts make no citation.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Citation(string? at, Source source)
        : this(JsonRecord.Of(() => new Citation(source, at)))
    {
    }
}

/// <content>Made from JSON.</content>
public sealed partial record Source
{
    /// <summary>Makes a source from JSON.</summary>
    /// <exception cref="JsonException">The parts make no source.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Source(string id, string title, string? publisher)
        : this(JsonRecord.Of(() => new Source(id, title) { Publisher = publisher }))
    {
    }
}

/// <content>Made from JSON.</content>
public sealed partial record Revision
{
    /// <summary>Makes a revision from JSON.</summary>
    /// <exception cref="JsonException">The parts make no revision.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Revision(string date, string reason, Number? was, string? wasText)
        : this(JsonRecord.Of(() => new Revision(date, was, wasText, reason)))
    {
    }
}

/// <content>Made from JSON.</content>
public sealed partial record Restatement
{
    /// <summary>Makes a restatement from JSON.</summary>
    /// <exception cref="JsonException">The parts make no restatement.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Restatement(string date, string reason, Source? source)
        : this(JsonRecord.Of(() => new Restatement(date, reason) { Source = source }))
    {
    }
}

/// <content>Made from JSON.</content>
public readonly partial struct Quantity<TUnit>
{
    /// <summary>Makes a quantity from JSON.</summary>
    /// <exception cref="JsonException">The unit is another one than the type stands for.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Quantity(decimal value, Unit? unit)
        : this(value) => JsonRecord.CheckUnit(unit, default(TUnit).Unit);
}

/// <content>Made from JSON.</content>
public readonly partial struct Difference<TUnit>
{
    /// <summary>Makes a difference from JSON.</summary>
    /// <exception cref="JsonException">The unit is another one than the type stands for.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Difference(decimal value, Unit? unit)
        : this(value) => JsonRecord.CheckUnit(unit, default(TUnit).Unit.Difference);
}
