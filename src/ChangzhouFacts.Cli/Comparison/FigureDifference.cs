using ChangzhouFacts.Compiler.Deltas;
using Model = ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Cli.Comparison;

/// <summary>What differs between two versions of the figure of a period.</summary>
/// <param name="Was">The figure as it was; null where it is new.</param>
/// <param name="Is">The figure as it is; null where it is gone.</param>
/// <param name="Correction">What its value changed by; null where it did not, or where the unit is another one.</param>
/// <param name="Properties">What is said of it otherwise now.</param>
internal sealed record FigureDifference(
    Model.Observation? Was, Model.Observation? Is, Model.Change? Correction, IReadOnlyList<PropertyDifference> Properties)
{
    /// <summary>The time that the figure is about.</summary>
    public Model.Period Period => (Is ?? Was)!.Period;

    /// <summary>The figures of two versions of a fact that are new, gone or others, in order of time.</summary>
    public static IEnumerable<FigureDifference> Between(Model.Fact? was, Model.Fact? now)
    {
        Dictionary<Model.Period, Model.Observation> before = ByPeriod(was);
        Dictionary<Model.Period, Model.Observation> after = ByPeriod(now);
        foreach (Model.Period period in before.Keys.Union(after.Keys).Order())
        {
            if (!before.TryGetValue(period, out Model.Observation? old) || !after.TryGetValue(period, out Model.Observation? current))
            {
                yield return new FigureDifference(before.GetValueOrDefault(period), after.GetValueOrDefault(period), null, []);
            }
            else if (PropertyDifference.Between(old, current).ToList() is { Count: > 0 } properties)
            {
                bool isCorrected = old.Value.Digits != current.Value.Digits && AreComparable(was!.Unit!, now!.Unit!);
                bool isDouble = was!.Type == Model.NumberType.Double || now!.Type == Model.NumberType.Double;
                yield return new FigureDifference(
                    old, current, isCorrected ? ChangeCalculator.Corrected(old, current, isDouble) : null, properties);
            }
        }
    }

    private static Dictionary<Model.Period, Model.Observation> ByPeriod(Model.Fact? fact) =>
        fact is null ? [] : fact.Observations.ToDictionary(figure => figure.Period);

    // What C# calls the unit says nothing about it.
    private static bool AreComparable(Model.Unit was, Model.Unit now) => was == now with { MarkerName = was.MarkerName };
}
