using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Checks a <c>claim</c>: a change that the source itself states has to be one that its figures allow.</summary>
internal sealed class ClaimChecker(ValueReader values)
{
    private DiagnosticBag Diagnostics => values.Diagnostics;

    /// <param name="node">The claim.</param>
    /// <param name="periods">The periods of the series, also those whose figure is wrong.</param>
    /// <param name="observations">The figures that are right.</param>
    /// <param name="figures">Reads the fact's numbers.</param>
    public void Check(Node? node, IReadOnlyCollection<Period> periods, IReadOnlyList<Observation> observations, FigureReader figures)
    {
        if (values.Mapping("claim", node) is not { } mapping)
        {
            return;
        }

        var reader = new MappingReader(mapping, Keys.Claim, mapping.Location, Diagnostics);
        Period? from = ReadPeriod(reader, "from", periods);
        Period? to = ReadPeriod(reader, "to", periods);
        if (from is { } start && to is { } end && start.CompareTo(end) >= 0)
        {
            Diagnostics.Report(Rules.Values.ClaimPeriod, reader.FindKey("to")!.Location, "to", "does not come after its 'from'");
            return;
        }

        if (reader.Has("absolute") && reader.FindKey("relative") is { } second)
        {
            Diagnostics.Report(Rules.Values.ClaimForm, second.Location);
        }
        else if (!reader.Has("absolute") && !reader.Has("relative"))
        {
            reader.ReportMissing("absolute' or 'relative");
        }

        Observation? first = observations.FirstOrDefault(observation => observation.Period == from);
        Observation? last = observations.FirstOrDefault(observation => observation.Period == to);
        Change? change = first is null || last is null ? null : SeriesChanges.Between(first, last, first.Unit.Difference);
        CheckNumber(reader, "absolute", change, change?.AbsoluteInterval, figures);
        CheckNumber(reader, "relative", change, change?.RelativeInterval, figures);
    }

    private void CheckNumber(MappingReader reader, string key, Change? change, Interval? interval, FigureReader figures)
    {
        ScalarNode? scalar = values.Scalar(key, reader.Find(key), "a number");
        if (figures.ReadWritten(scalar) is not { } claimed || change is null)
        {
            return;
        }

        if (interval is null)
        {
            Diagnostics.Report(Rules.Evidence.ClaimContradicts, scalar!.Location, Quoting.Word(scalar.Text), "the figures have no relative change");
        }
        else if (!ReachesInto(interval.HeldExactly, claimed.ToRational()))
        {
            string allowed = $"from {change.From} to {change.To} the figures allow {Ends(interval)}";
            Diagnostics.Report(Rules.Evidence.ClaimContradicts, scalar!.Location, Quoting.Word(scalar.Text), allowed);
        }
    }

    // A claim is a rounded number itself, so the ends count as allowed even where the figures only come close to them.
    private static bool ReachesInto(ExactInterval interval, Rational claimed) =>
        !(interval.Lower is { } lower && claimed < lower) && !(interval.Upper is { } upper && claimed > upper);

    private static string Ends(Interval interval) => (interval.Lower, interval.Upper) switch
    {
        ({ } lower, { } upper) => $"{lower} to {upper}",
        ({ } lower, null) => $"{lower} or more",
        (null, { } upper) => $"{upper} or less",
        _ => "anything",
    };

    private Period? ReadPeriod(MappingReader reader, string key, IReadOnlyCollection<Period> periods)
    {
        ScalarNode? scalar = values.Scalar(key, reader.Require(key), "a period");
        if (PeriodReader.Read(scalar, Diagnostics) is not { } period)
        {
            return null;
        }

        string? problem = period.Kind == PeriodKind.YearRange ? "is a range of years, and between ranges there are no changes"
            : !periods.Contains(period) ? $"is {period}, for which the series has no figure"
            : null;
        if (problem is not null)
        {
            Diagnostics.Report(Rules.Values.ClaimPeriod, scalar!.Location, key, problem);
            return null;
        }

        return period;
    }
}
