namespace ChangzhouFacts.Compiler.Model;

/// <summary>What belongs together in a series.</summary>
internal static class Series
{
    /// <summary>
    /// The pairs of observations between which a change is worked out: each with the next, then the first with the last.
    /// A series of ranges of years has none, because ranges may overlap.
    /// </summary>
    public static IEnumerable<(Observation From, Observation To)> Pairs(IReadOnlyList<Observation> observations)
    {
        if (observations.Count < 2 || observations[0].Period.Kind == PeriodKind.YearRange)
        {
            yield break;
        }

        for (int i = 1; i < observations.Count; i++)
        {
            yield return (observations[i - 1], observations[i]);
        }

        if (observations.Count > 2)
        {
            yield return (observations[0], observations[observations.Count - 1]);
        }
    }
}
