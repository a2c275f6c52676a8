using System.Globalization;
using Model = ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Cli.Input;

/// <summary>
/// The back end that turns a compiled set into the runtime's records, so that the tool shows exactly what a program sees.
/// It converts and never computes: changes and intervals are those of the set.
/// </summary>
internal sealed class RuntimeFacts
{
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<Model.Unit, Unit> _units = [];

    private RuntimeFacts(Model.FactSet set) => _sources = SourcesOf(set).ToDictionary(source => source.Id);

    /// <summary>The set's facts, without those that had errors or whose source had.</summary>
    /// <param name="set">The set.</param>
    /// <param name="origin">Where it comes from, in a few words.</param>
    public static FactSetRecords Of(Model.FactSet set, string origin)
    {
        var backEnd = new RuntimeFacts(set);
        List<Fact> records = set.Facts.Where(backEnd.IsSound).Select(fact => backEnd.ToFact(fact, set.LeavesChangesToRuntime(fact))).ToList();
        string title = string.IsNullOrEmpty(set.Title) ? set.Dataset : set.Title;
        return new FactSetRecords(title, set.Subject, origin, records, set.Description);
    }

    /// <summary>The set's sources, without those that had errors.</summary>
    public static IEnumerable<Source> SourcesOf(Model.FactSet set) =>
        set.Sources.Where(source => source.Title.Length > 0).Select(ToSource);

    // A source with an error is none of the set's, or has no title.
    private bool IsSound(Model.Fact fact) =>
        !fact.IsPlaceholder
        && _sources.ContainsKey(fact.Citation.SourceId)
        && fact.Observations.All(observation => _sources.ContainsKey(observation.Citation.SourceId))
        && fact.Revisions.All(revision => revision.SourceId is null || _sources.ContainsKey(revision.SourceId));

    private Fact ToFact(Model.Fact fact, bool leavesChanges)
    {
        Unit? unit = fact.Unit is null ? null : ToUnit(fact.Unit);
        return new Fact(
            fact.Id,
            fact.Label,
            ToCitation(fact.Citation),
            unit,
            fact.Type is { } type ? ToType(type) : null,
            fact.Observations.Select(observation => ToObservation(observation, unit!)).ToList(),
            leavesChanges ? null : fact.Changes.Select(change => ToChange(change, unit!.Difference)).ToList(),
            fact.Texts,
            fact.Subject,
            fact.Description,
            fact.Note,
            fact.Printed,
            fact.Labels.Select(label => new LocalizedText(label.Language, label.Text)).ToList(),
            fact.Revisions.Select(ToRevision).ToList());
    }

    private Revision ToRevision(Model.Revision revision) => new(
        revision.Date,
        revision.Period is { } period ? ToPeriod(period) : null,
        ToNumber(revision.Was),
        revision.WasText,
        revision.WasQualifier is { } qualifier ? ToQualifier(qualifier) : null,
        revision.WasUnit,
        revision.Reason,
        revision.SourceId is null ? null : _sources[revision.SourceId]);

    private Observation ToObservation(Model.Observation observation, Unit unit) => new(
        ToPeriod(observation.Period),
        ToNumber(observation.Value),
        ToQualifier(observation.Qualifier),
        ToNumber(observation.Lower),
        ToNumber(observation.Upper),
        ToNumber(observation.Uncertainty),
        ToInterval(observation.Interval),
        observation.Printed,
        ToCitation(observation.Citation),
        observation.Note,
        unit);

    private static Change ToChange(Model.Change change, Unit difference) => new(
        ToPeriod(change.From),
        ToPeriod(change.To),
        ToNumber(change.Absolute),
        ToNumber(change.PerYear),
        ToNumber(change.Relative),
        ToNumber(change.AnnualGrowthRate),
        ToInterval(change.AbsoluteInterval),
        ToInterval(change.PerYearInterval),
        change.RelativeInterval is { } relative ? ToInterval(relative) : null,
        change.AnnualGrowthRateInterval is { } growth ? ToInterval(growth) : null,
        difference);

    private Unit ToUnit(Model.Unit unit)
    {
        if (!_units.TryGetValue(unit, out Unit? known))
        {
            known = new Unit(unit.Code, unit.Of, unit.Per, unit.For);
            _units.Add(unit, known);
        }

        return known;
    }

    private Citation ToCitation(Model.Citation citation) => new(_sources[citation.SourceId], citation.At);

    private static Source ToSource(Model.Source source) => new(
        source.Id, source.Title, source.Publisher, source.Author, source.Url, source.Published, source.Accessed, source.Language, source.License);

    private static Period ToPeriod(Model.Period period) => period.Kind switch
    {
        Model.PeriodKind.Year => Period.OfYear(period.Year),
        Model.PeriodKind.Month => Period.OfMonth(period.Year, period.Month),
        Model.PeriodKind.Day => Period.OfDay(period.Year, period.Month, period.Day),
        Model.PeriodKind.YearRange => Period.OfYears(period.Year, period.EndYear),
        _ => throw Unknown(period.Kind),
    };

    public static Interval ToInterval(Model.Interval interval) =>
        new(ToNumber(interval.Lower), interval.LowerIncluded, ToNumber(interval.Upper), interval.UpperIncluded);

    public static Number? ToNumber(Model.Number? number) => number is { } known ? ToNumber(known) : null;

    private static Number ToNumber(Model.Number number) => number.Type switch
    {
        Model.NumberType.Int32 => int.Parse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        Model.NumberType.Int64 => long.Parse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        Model.NumberType.Decimal => decimal.Parse(number.Digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
        Model.NumberType.Double => double.Parse(number.Digits, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => throw Unknown(number.Type),
    };

    private static NumberType ToType(Model.NumberType type) => type switch
    {
        Model.NumberType.Int32 => NumberType.Int32,
        Model.NumberType.Int64 => NumberType.Int64,
        Model.NumberType.Decimal => NumberType.Decimal,
        Model.NumberType.Double => NumberType.Double,
        _ => throw Unknown(type),
    };

    private static Qualifier ToQualifier(Model.Qualifier qualifier) => qualifier switch
    {
        Model.Qualifier.Exact => Qualifier.Exact,
        Model.Qualifier.AtLeast => Qualifier.AtLeast,
        Model.Qualifier.MoreThan => Qualifier.MoreThan,
        Model.Qualifier.LessThan => Qualifier.LessThan,
        Model.Qualifier.AtMost => Qualifier.AtMost,
        Model.Qualifier.Nearly => Qualifier.Nearly,
        Model.Qualifier.About => Qualifier.About,
        _ => throw Unknown(qualifier),
    };

    private static ArgumentOutOfRangeException Unknown<T>(T value)
        where T : Enum =>
        new(nameof(value), value, "The runtime has no such value.");
}
