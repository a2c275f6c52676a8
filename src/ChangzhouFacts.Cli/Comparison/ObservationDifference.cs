using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Comparison;

/// <summary>The difference between two versions of the figure of a period.</summary>
/// <param name="Was">The old version; null if the figure was added.</param>
/// <param name="Is">The new version; null if the figure was removed.</param>
/// <param name="Correction">The change of its value; null if the value did not change, or the unit did.</param>
/// <param name="Properties">The changed properties.</param>
internal sealed record ObservationDifference(WrittenObservation? Was, WrittenObservation? Is, Change? Correction, IReadOnlyList<PropertyDifference> Properties)
{
    /// <summary>The period of the figure.</summary>
    public Period Period => (Is ?? Was)!.Observation.Period;

    /// <summary>The figures of two versions of a fact that were added, removed or changed, in order of time.</summary>
    public static IEnumerable<ObservationDifference> Between(CompiledFact? was, CompiledFact? now)
    {
        Dictionary<Period, WrittenObservation> before = ByPeriod(was);
        Dictionary<Period, WrittenObservation> after = ByPeriod(now);
        foreach (Period period in before.Keys.Union(after.Keys).Order())
        {
            if (!before.TryGetValue(period, out WrittenObservation? old) || !after.TryGetValue(period, out WrittenObservation? current))
            {
                yield return new ObservationDifference(before.GetValueOrDefault(period), after.GetValueOrDefault(period), null, []);
            }
            else if (PropertyDifference.Between(old, current).ToList() is { Count: > 0 } properties)
            {
                bool isCorrected = old.Digits != current.Digits && old.Observation.Unit == current.Observation.Unit;
                yield return new ObservationDifference(old, current, isCorrected ? Corrected(old.Observation, current.Observation) : null, properties);
            }
        }
    }

    // A correction does not depend on time, so any two periods will do, and there is no change per year.
    private static Change Corrected(Observation was, Observation now) => SeriesChanges.Between(FactKind.Steps, In(1, was), In(2, now), now.Unit.Difference);

    private static Observation In(int year, Observation figure) =>
        new(Period.OfYear(year), figure.Value, figure.Interval, figure.Unit, figure.Citation) { Qualifier = figure.Qualifier };

    private static Dictionary<Period, WrittenObservation> ByPeriod(CompiledFact? fact) => (fact?.Record?.Observations ?? [])
        .Select((observation, place) => new WrittenObservation(observation, fact!.DigitsOf(place), fact.Record!.EndOf(place)))
        .ToDictionary(figure => figure.Observation.Period);
}

/// <summary>A figure, its digits as written, and the period from which on no figure follows it.</summary>
internal sealed record WrittenObservation(Observation Observation, string Digits, Period? End);
