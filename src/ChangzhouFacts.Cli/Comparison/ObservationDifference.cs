using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Comparison;

/// <summary>What differs between two versions of the figure of a period.</summary>
/// <param name="Was">The figure as it was; null where it is new.</param>
/// <param name="Is">The figure as it is; null where it is gone.</param>
/// <param name="Correction">What its value changed by; null where it did not, or where the unit is another one.</param>
/// <param name="Properties">What is said of it otherwise now.</param>
internal sealed record ObservationDifference(WrittenObservation? Was, WrittenObservation? Is, Change? Correction, IReadOnlyList<PropertyDifference> Properties)
{
    /// <summary>The time that the figure is about.</summary>
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

    // Time has no part in a correction, so any two periods do, and a year's share of it means nothing.
    private static Change Corrected(Observation was, Observation now) => SeriesChanges.Between(FactKind.Steps, In(1, was), In(2, now), now.Unit.Difference);

    private static Observation In(int year, Observation figure) =>
        new(Period.OfYear(year), figure.Value, figure.Interval, figure.Unit, figure.Citation) { Qualifier = figure.Qualifier };

    private static Dictionary<Period, WrittenObservation> ByPeriod(CompiledFact? fact) => (fact?.Record?.Observations ?? [])
        .Select((observation, place) => new WrittenObservation(observation, fact!.DigitsOf(place), fact.Record!.EndOf(place)))
        .ToDictionary(figure => figure.Observation.Period);
}

/// <summary>A figure, the digits in which the file has it, and from when on there is none behind it.</summary>
internal sealed record WrittenObservation(Observation Observation, string Digits, Period? End);
