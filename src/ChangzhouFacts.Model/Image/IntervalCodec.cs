namespace ChangzhouFacts.Image;

/// <summary>An interval, or that there is none: a digit for the ends that are included, then both ends.</summary>
internal static class IntervalCodec
{
    private const int LowerIncluded = 1;
    private const int UpperIncluded = 2;
    private const int IsThere = 4;

    public static void Write(ImageWriter image, Interval? interval)
    {
        if (interval is null)
        {
            image.Digit(0);
            return;
        }

        image.Digit((interval.LowerIncluded ? LowerIncluded : 0) | (interval.UpperIncluded ? UpperIncluded : 0) | IsThere);
        NumberCodec.Write(image, interval.Lower);
        NumberCodec.Write(image, interval.Upper);
    }

    public static Interval? ReadOrNull(ref ImageReader reader)
    {
        int ends = reader.Digit();
        if (ends == 0)
        {
            return null;
        }

        Number? lower = NumberCodec.Read(ref reader);
        Number? upper = NumberCodec.Read(ref reader);
        return new Interval(lower, (ends & LowerIncluded) != 0, upper, (ends & UpperIncluded) != 0);
    }

    public static Interval Read(ref ImageReader reader) => ReadOrNull(ref reader) ?? throw new InvalidOperationException("The image lacks an interval.");
}
