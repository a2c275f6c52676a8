using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Model;

/// <summary>What belongs together in a series.</summary>
internal static class Series
{
    /// <summary>
    /// The pairs of observations between which a change is worked out. A series of ranges of years has none, because ranges may overlap.
    /// </summary>
    public static IEnumerable<(Observation From, Observation To)> Pairs(IReadOnlyList<Observation> observations) =>
        observations.Count == 0 || observations[0].Period.Kind == PeriodKind.YearRange
            ? []
            : SeriesPairs.Of(observations.Count).Select(pair => (observations[pair.From], observations[pair.To]));
}
