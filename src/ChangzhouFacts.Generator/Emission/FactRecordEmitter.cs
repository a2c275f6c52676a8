using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The body of the method that makes one fact's record.</summary>
internal static class FactRecordEmitter
{
    public static void Emit(IndentedWriter writer, Fact fact, EmittedSet set) =>
        ArgumentList.Write(writer, "return new " + TypeNames.Fact, Arguments(fact, set));

    private static Argument[] Arguments(Fact fact, EmittedSet set) => new Argument[]
    {
        new("id", Literals.Text(fact.Id)),
        new("label", Literals.Text(fact.Label)),
        new("citation", Citation(fact.Citation, set)),
        new("unit", UnitOf(fact)),
        new("type", fact.Type is NumberType type ? TypeNames.NumberType + "." + type : Literals.Null),
        Argument.Array("observations", TypeNames.Observation, fact.Observations.Select(observation => Observation(fact, observation, set))),
        set.Set.LeavesChangesToRuntime(fact)
            ? new Argument("changes", Literals.Null)
            : Argument.Array("changes", TypeNames.Change, fact.Changes.Select(change => Change(fact, change))),
        Argument.Array("texts", "string", fact.Texts.Select(Literals.Text)),
        Argument.Optional("subject", fact.Subject),
        Argument.Optional("description", fact.Description),
        Argument.Optional("note", fact.Note),
        Argument.Optional("printed", fact.Printed),
        Argument.Array("labels", TypeNames.LocalizedText, fact.Labels.Select(Label)),
        fact.Revisions.Count == 0
            ? new Argument("revisions", null)
            : Argument.Array("revisions", TypeNames.Revision, fact.Revisions.Select(revision => Revision(revision, set))),
    };

    private static string Observation(Fact fact, Observation observation, EmittedSet set) => New(
        TypeNames.Observation,
        Period(observation.Period),
        Literals.Number(observation.Value),
        QualifierNames.InCode(observation.Qualifier),
        Literals.NumberOrNull(observation.Lower),
        Literals.NumberOrNull(observation.Upper),
        Literals.NumberOrNull(observation.Uncertainty),
        Interval(observation.Interval),
        Literals.TextOrNull(observation.Printed),
        Citation(observation.Citation, set),
        Literals.TextOrNull(observation.Note),
        UnitOf(fact));

    private static string Change(Fact fact, Change change) => New(
        TypeNames.Change,
        Period(change.From),
        Period(change.To),
        Literals.NumberOrNull(change.Absolute),
        Literals.NumberOrNull(change.PerYear),
        Literals.NumberOrNull(change.Relative),
        Literals.NumberOrNull(change.AnnualGrowthRate),
        Interval(change.AbsoluteInterval),
        Interval(change.PerYearInterval),
        Interval(change.RelativeInterval),
        Interval(change.AnnualGrowthRateInterval),
        UnitOf(fact) + ".Difference");

    private static string Interval(Interval? interval) => interval is null
        ? Literals.Null
        : New(
            TypeNames.Interval,
            Literals.NumberOrNull(interval.Lower),
            Literals.Boolean(interval.LowerIncluded),
            Literals.NumberOrNull(interval.Upper),
            Literals.Boolean(interval.UpperIncluded));

    private static string Period(Period period) => period.Kind switch
    {
        PeriodKind.Year => Period("OfYear", period.Year),
        PeriodKind.Month => Period("OfMonth", period.Year, period.Month),
        PeriodKind.Day => Period("OfDay", period.Year, period.Month, period.Day),
        _ => Period("OfYears", period.Year, period.EndYear),
    };

    private static string Period(string factory, params int[] parts) =>
        TypeNames.Period + "." + factory + "(" + string.Join(", ", parts.Select(Literals.Integer)) + ")";

    private static string Citation(Citation citation, EmittedSet set) =>
        New(TypeNames.Citation, RecordsEmitter.Source(set.OrdinalOf(citation)), Literals.TextOrNull(citation.At));

    private static string UnitOf(Fact fact) => fact.Unit is null ? Literals.Null : UnitsEmitter.Instance(fact.Unit);

    private static string Revision(Revision revision, EmittedSet set) => New(
        TypeNames.Revision,
        Literals.Text(revision.Date),
        revision.Period is Period period ? Period(period) : Literals.Null,
        Literals.NumberOrNull(revision.Was),
        Literals.TextOrNull(revision.WasText),
        revision.WasQualifier is Qualifier qualifier ? QualifierNames.InCode(qualifier) : Literals.Null,
        Literals.TextOrNull(revision.WasUnit),
        Literals.Text(revision.Reason),
        revision.SourceId is null ? Literals.Null : RecordsEmitter.Source(set.OrdinalOf(revision.SourceId)));

    private static string Label(LocalizedText label) =>
        New(TypeNames.LocalizedText, Literals.Text(label.Language), Literals.Text(label.Text));

    private static string New(string type, params string[] arguments) => "new " + type + "(" + string.Join(", ", arguments) + ")";
}
