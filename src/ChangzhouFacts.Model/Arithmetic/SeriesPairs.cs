namespace ChangzhouFacts.Arithmetic;

/// <summary>Between which observations of a series a change is worked out: each and the next, then the first and the last.</summary>
internal static class SeriesPairs
{
    /// <summary>The places of the earlier and the later observation of each pair, for a series in order of time.</summary>
    /// <param name="count">The number of observations.</param>
    public static IEnumerable<(int From, int To)> Of(int count)
    {
        for (int i = 1; i < count; i++)
        {
            yield return (i - 1, i);
        }

        if (count > 2)
        {
            yield return (0, count - 1);
        }
    }
}
