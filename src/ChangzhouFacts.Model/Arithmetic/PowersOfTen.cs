namespace ChangzhouFacts.Arithmetic;

/// <summary>The powers of ten for the scales of a decimal.</summary>
internal static class PowersOfTen
{
    /// <summary>The largest scale of a decimal.</summary>
    public const int MaximumScale = 28;

    private static readonly Wide[] Powers = Compute();

    /// <summary>10^<paramref name="exponent"/>.</summary>
    /// <param name="exponent">From 0 to <see cref="MaximumScale"/>.</param>
    public static Wide At(int exponent) => Powers[exponent];

    private static Wide[] Compute()
    {
        var powers = new Wide[MaximumScale + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
        {
            Wide.TryMultiply(powers[i - 1], 10, out powers[i]);
        }

        return powers;
    }
}
