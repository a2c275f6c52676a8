namespace ChangzhouFacts.Image;

/// <summary>A change: the places of its two observations in the series, then numbers and intervals.</summary>
internal static class ChangeCodec
{
    public static void Write(ImageWriter image, Change change, IReadOnlyList<Observation> observations)
    {
        image.Varying(IndexOf(observations, change.From));
        image.Varying(IndexOf(observations, change.To));
        NumberCodec.Write(image, change.Absolute);
        NumberCodec.Write(image, change.PerYear);
        NumberCodec.Write(image, change.Relative);
        NumberCodec.Write(image, change.AnnualGrowthRate);
        IntervalCodec.Write(image, change.AbsoluteInterval);
        IntervalCodec.Write(image, change.PerYearInterval);
        IntervalCodec.Write(image, change.RelativeInterval);
        IntervalCodec.Write(image, change.AnnualGrowthRateInterval);
    }

    public static Change Read(ref ImageReader reader, IReadOnlyList<Observation> observations, Unit difference)
    {
        Period from = observations[reader.Varying()].Period;
        Period to = observations[reader.Varying()].Period;
        Number? absolute = NumberCodec.Read(ref reader);
        Number? perYear = NumberCodec.Read(ref reader);
        Number? relative = NumberCodec.Read(ref reader);
        Number? annualGrowthRate = NumberCodec.Read(ref reader);
        return new Change(from, to, IntervalCodec.Read(ref reader), difference)
        {
            Absolute = absolute,
            PerYear = perYear,
            Relative = relative,
            AnnualGrowthRate = annualGrowthRate,
            PerYearInterval = IntervalCodec.ReadOrNull(ref reader),
            RelativeInterval = IntervalCodec.ReadOrNull(ref reader),
            AnnualGrowthRateInterval = IntervalCodec.ReadOrNull(ref reader),
        };
    }

    // The observations are in order of time.
    private static int IndexOf(IReadOnlyList<Observation> observations, Period period)
    {
        int low = 0;
        int high = observations.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = observations[middle].Period < period ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
