namespace ChangzhouFacts.Arithmetic;

/// <summary>The pairs of observations that have a change: each and the next, then the first and the last.</summary>
internal static class SeriesPairs
{
    /// <summary>The indexes of the earlier and the later observation of each pair.</summary>
    /// <param name="count">The number of observations, in order of time.</param>
    /// <param name="goesOn">Whether there is a change from the observation at an index to the next one; null if there always is.</param>
    public static IEnumerable<(int From, int To)> Of(int count, Func<int, bool>? goesOn = null)
    {
        bool isWhole = count > 2;
        for (int i = 1; i < count; i++)
        {
            if (goesOn is null || goesOn(i - 1))
            {
                yield return (i - 1, i);
            }
            else
            {
                isWhole = false;
            }
        }

        if (isWhole)
        {
            yield return (0, count - 1);
        }
    }
}
