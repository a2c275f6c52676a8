namespace ChangzhouFacts.Image;

/// <summary>An interval: a digit that says which ends are included, then both ends.</summary>
internal static class IntervalCodec
{
    private const int LowerIncluded = 1;
    private const int UpperIncluded = 2;

    public static void Write(ImageWriter image, Interval interval)
    {
        image.Digit((interval.LowerIncluded ? LowerIncluded : 0) | (interval.UpperIncluded ? UpperIncluded : 0));
        NumberCodec.Write(image, interval.Lower);
        NumberCodec.Write(image, interval.Upper);
    }

    public static Interval Read(ref ImageReader reader)
    {
        int ends = reader.Digit();
        Number? lower = NumberCodec.Read(ref reader);
        Number? upper = NumberCodec.Read(ref reader);
        return new Interval(lower, (ends & LowerIncluded) != 0, upper, (ends & UpperIncluded) != 0);
    }
}
