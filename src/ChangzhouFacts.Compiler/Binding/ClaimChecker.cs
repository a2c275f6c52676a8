using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Checks a <c>claim</c>: a change that the source states must be one that its figures allow.</summary>
internal sealed class ClaimChecker(MappingReader claim, FigureReader figures)
{
    private DiagnosticBag Diagnostics => claim.Values.Diagnostics;

    /// <summary>Checks the claim of a fact, if it has one.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="periods">The periods of the series, including those with an invalid figure.</param>
    /// <param name="observations">The valid figures.</param>
    /// <param name="figures">Reads the fact's numbers.</param>
    public static void Check(MappingReader fact, IReadOnlyCollection<Period> periods, IReadOnlyList<Observation> observations, FigureReader figures)
    {
        if (fact.Mapping(FactKeys.Claim) is { } mapping)
        {
            var claim = new MappingReader(mapping, ClaimKeys.Table, mapping.Location, fact.Values);
            new ClaimChecker(claim, figures).Check(periods, observations);
        }
    }

    private void Check(IReadOnlyCollection<Period> periods, IReadOnlyList<Observation> observations)
    {
        Period? from = ReadPeriod(ClaimKeys.From, periods);
        Period? to = ReadPeriod(ClaimKeys.To, periods);
        if (from is { } start && to is { } end && start.CompareTo(end) >= 0)
        {
            Diagnostics.Report(Rules.Values.ClaimPeriod(ClaimKeys.To.Name, "does not come after its 'from'"), claim.FindKey(ClaimKeys.To)!.Location);
            return;
        }

        if (claim.Has(ClaimKeys.Absolute) && claim.FindKey(ClaimKeys.Relative) is { } second)
        {
            Diagnostics.Report(Rules.Values.ClaimForm(), second.Location);
        }
        else if (!claim.Has(ClaimKeys.Absolute) && !claim.Has(ClaimKeys.Relative))
        {
            claim.ReportMissing(ClaimKeys.Table.ExactlyOneOf);
        }

        Observation? first = observations.FirstOrDefault(observation => observation.Period == from);
        Observation? last = observations.FirstOrDefault(observation => observation.Period == to);
        Change? change = first is null || last is null ? null : SeriesChanges.Between(FactKind.Series, first, last, first.Unit.Difference);
        CheckNumber(ClaimKeys.Absolute, change, change?.AbsoluteInterval);
        CheckNumber(ClaimKeys.Relative, change, change?.RelativeInterval);
    }

    private void CheckNumber(Key key, Change? change, Interval? interval)
    {
        ScalarNode? scalar = claim.Scalar(key);
        if (figures.ReadWritten(scalar) is not { } claimed || change is null)
        {
            return;
        }

        if (interval is null)
        {
            Diagnostics.Report(Rules.Evidence.ClaimContradicts(scalar!.Text, "the figures have no relative change"), scalar.Location);
        }
        else if (!ReachesInto(interval.HeldExactly, claimed.ToRational()))
        {
            string allowed = $"from {change.From} to {change.To} the figures allow {Ends(interval)}";
            Diagnostics.Report(Rules.Evidence.ClaimContradicts(scalar!.Text, allowed), scalar.Location);
        }
    }

    // A claim is a rounded number itself, so the ends are allowed even if the figures cannot reach them.
    private static bool ReachesInto(ExactInterval interval, Rational claimed) =>
        !(interval.Lower is { } lower && claimed < lower) && !(interval.Upper is { } upper && claimed > upper);

    private static string Ends(Interval interval) => (interval.Lower, interval.Upper) switch
    {
        ({ } lower, { } upper) => $"{lower} to {upper}",
        ({ } lower, null) => $"{lower} or more",
        (null, { } upper) => $"{upper} or less",
        _ => "anything",
    };

    private Period? ReadPeriod(Key key, IReadOnlyCollection<Period> periods)
    {
        ScalarNode? scalar = claim.Scalar(key);
        if (PeriodReader.Read(scalar, Diagnostics) is not { } period)
        {
            return null;
        }

        string? problem = period.Kind == PeriodKind.YearRange ? "is a range of years, and between ranges there are no changes"
            : !periods.Contains(period) ? $"is {period}, for which the series has no figure"
            : null;
        if (problem is not null)
        {
            Diagnostics.Report(Rules.Values.ClaimPeriod(key.Name, problem), scalar!.Location);
            return null;
        }

        return period;
    }
}
