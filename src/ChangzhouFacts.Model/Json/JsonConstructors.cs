using System.ComponentModel;
using System.Text.Json;
using ChangzhouFacts.Json;

namespace ChangzhouFacts;

// The constructors that System.Text.Json calls. They take the properties that have rules. Values that break a rule throw JsonException, which a web
// server answers with 400. The other properties are set afterwards. The order of parameters distinguishes these constructors from the public ones.
#pragma warning disable CS1573, CS1591 // The properties of the same names document the parameters.

/// <content>The constructor for JSON.</content>
public sealed partial record FactSet
{
    /// <summary>Creates this set from JSON.</summary>
    /// <exception cref="JsonException">The JSON is not a valid set.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactSet(IReadOnlyList<Fact> facts, IReadOnlyList<Source>? sources, IReadOnlyList<CodeList>? codeLists, string dataset)
        : this(JsonRecord.Of(() => new FactSet(dataset, facts) { Sources = sources ?? [], CodeLists = codeLists ?? [] }))
    {
    }
}

/// <content>The constructor for JSON.</content>
public sealed partial record CodeList
{
    /// <summary>Creates this list of codes from JSON.</summary>
    /// <exception cref="JsonException">The JSON is not a valid list.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CodeList(IReadOnlyList<Code> codes, string id)
        : this(JsonRecord.Of(() => new CodeList(id, codes)))
    {
    }
}

/// <content>The constructor for JSON.</content>
public sealed partial record Code
{
    /// <summary>Creates this code from JSON.</summary>
    /// <exception cref="JsonException">The JSON is not a valid code.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Code(string list, string value, string label, IReadOnlyList<LocalizedText>? labels)
        : this(JsonRecord.Of(() => new Code(list, value, label) { Labels = labels ?? [] }))
    {
    }
}

/// <content>The constructor for JSON.</content>
public sealed partial record Fact
{
    /// <summary>Creates this fact from JSON.</summary>
    /// <exception cref="JsonException">The JSON is not a valid fact.</exception>
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

/// <content>The constructor for JSON.</content>
public sealed partial record Observation
{
    /// <summary>Creates this observation from JSON.</summary>
    /// <exception cref="JsonException">The JSON is not a valid observation.</exception>
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

/// <content>The constructor for JSON.</content>
public sealed partial record Change
{
    /// <summary>Creates this change from JSON.</summary>
    /// <exception cref="JsonException">The JSON is not a valid change.</exception>
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

/// <content>The constructor for JSON.</content>
public sealed partial record Interval
{
    /// <summary>Creates this interval from JSON.</summary>
    /// <exception cref="JsonException">The JSON is not a valid interval.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Interval(Number? lower, Number? upper, bool lowerIncluded, bool upperIncluded)
        : this(JsonRecord.Of(() => new Interval(lower, lowerIncluded, upper, upperIncluded)))
    {
    }
}

/// <content>The constructor for JSON.</content>
public sealed partial record Unit
{
    /// <summary>Creates this unit from JSON.</summary>
    /// <exception cref="JsonException">The JSON is not a valid unit.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Unit(long? per, string code, string? of, string? @for)
        : this(JsonRecord.Of(() => new Unit(code, of, per, @for)))
    {
    }
}

/// <content>The constructor for JSON.</content>
public sealed partial record Citation
{
    /// <summary>Creates this citation from JSON.</summary>
    /// <exception cref="JsonException">The JSON is not a valid citation.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Citation(string? at, Source source)
        : this(JsonRecord.Of(() => new Citation(source, at)))
    {
    }
}

/// <content>The constructor for JSON.</content>
public sealed partial record Source
{
    /// <summary>Creates this source from JSON.</summary>
    /// <exception cref="JsonException">The JSON is not a valid source.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Source(string id, string title, string? publisher)
        : this(JsonRecord.Of(() => new Source(id, title) { Publisher = publisher }))
    {
    }
}

/// <content>The constructor for JSON.</content>
public sealed partial record Revision
{
    /// <summary>Creates this revision from JSON.</summary>
    /// <exception cref="JsonException">The JSON is not a valid revision.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Revision(string date, string reason, Number? was, string? wasText)
        : this(JsonRecord.Of(() => new Revision(date, was, wasText, reason)))
    {
    }
}

/// <content>The constructor for JSON.</content>
public sealed partial record Restatement
{
    /// <summary>Creates this restatement from JSON.</summary>
    /// <exception cref="JsonException">The JSON is not a valid restatement.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Restatement(string date, string reason, Source? source)
        : this(JsonRecord.Of(() => new Restatement(date, reason) { Source = source }))
    {
    }
}

/// <content>The constructor for JSON.</content>
public readonly partial struct Quantity<TUnit>
{
    /// <summary>Creates this quantity from JSON.</summary>
    /// <exception cref="JsonException">The unit is not that of the type.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Quantity(decimal value, Unit? unit)
        : this(value) => JsonRecord.CheckUnit(unit, default(TUnit).Unit);
}

/// <content>The constructor for JSON.</content>
public readonly partial struct Difference<TUnit>
{
    /// <summary>Creates this difference from JSON.</summary>
    /// <exception cref="JsonException">The unit is not that of the type.</exception>
    [JsonConstructor]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Difference(decimal value, Unit? unit)
        : this(value) => JsonRecord.CheckUnit(unit, default(TUnit).Unit.Difference);
}
