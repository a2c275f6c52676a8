namespace ChangzhouFacts.Cli.Output;

/// <summary>Bars of block characters, with a resolution of an eighth of a column.</summary>
internal static class Bar
{
    /// <summary>The width of the longest bar in columns.</summary>
    public const int Width = 20;

    private const string LeftBlocks = "▏▎▍▌▋▊▉█";
    private const string LowerBlocks = "▁▂▃▄▅▆▇█";

    /// <summary>A bar that starts at zero. Only zero has no visible bar.</summary>
    /// <param name="share">Its length as a share of the longest one: 0 to 1.</param>
    public static string Of(double share)
    {
        int eighths = share > 0 ? Math.Max(1, (int)Math.Round(share * Width * 8)) : 0;
        string whole = new('█', eighths / 8);
        return eighths % 8 == 0 ? whole : whole + LeftBlocks[(eighths % 8) - 1];
    }

    /// <summary>A row of columns that start at zero. If there are too many, evenly spaced ones are picked.</summary>
    /// <param name="shares">The heights as shares of the highest one: 0 to 1. At least one height.</param>
    public static string Trend(IReadOnlyList<double> shares)
    {
        int count = Math.Min(Width, shares.Count);
        return string.Concat(Enumerable.Range(0, count).Select(place => Column(shares[place * (shares.Count - 1) / Math.Max(1, count - 1)])));
    }

    private static char Column(double share) => LowerBlocks[Math.Clamp((int)Math.Round(share * 8) - 1, 0, 7)];
}
