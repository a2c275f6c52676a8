namespace ChangzhouFacts.Cli.Output;

/// <summary>Bars of block characters, an eighth of a column fine.</summary>
internal static class Bar
{
    /// <summary>The columns of the longest bar.</summary>
    public const int Width = 20;

    private const string LeftBlocks = "▏▎▍▌▋▊▉█";
    private const string LowerBlocks = "▁▂▃▄▅▆▇█";

    /// <summary>A bar that starts at zero; only of zero is nothing seen.</summary>
    /// <param name="share">Its length as a share of the longest one: 0 to 1.</param>
    public static string Of(double share)
    {
        int eighths = share > 0 ? Math.Max(1, (int)Math.Round(share * Width * 8)) : 0;
        string whole = new('█', eighths / 8);
        return eighths % 8 == 0 ? whole : whole + LeftBlocks[(eighths % 8) - 1];
    }

    /// <summary>A row of columns that start at zero, evenly picked where there are more than fit.</summary>
    /// <param name="shares">Their heights as shares of the highest one: 0 to 1; at least one.</param>
    public static string Trend(IReadOnlyList<double> shares)
    {
        int count = Math.Min(Width, shares.Count);
        return string.Concat(Enumerable.Range(0, count).Select(place => Column(shares[place * (shares.Count - 1) / Math.Max(1, count - 1)])));
    }

    private static char Column(double share) => LowerBlocks[Math.Clamp((int)Math.Round(share * 8) - 1, 0, 7)];
}
