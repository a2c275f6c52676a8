using System.Globalization;

namespace ChangzhouFacts.Wording;

/// <summary>
/// Rounds a number for display to the digits that its interval supports: one unit of the last digit shown is the largest
/// power of ten that is at most half the interval's width. Where there is no width, up to six significant digits are
/// shown, and never fewer than the whole ones.
/// </summary>
internal static class SupportedDigits
{
    private const int Significant = 6;
    private const int LargestScale = 28;

    // An interval that leaves more digits than this alone is that of exact figures, whose quotient was rounded outward at the end of a decimal.
    private const int MostSupported = 24;

    // Outside these, a number has no place in a decimal, or too few of its digits have.
    private const double Smallest = 1e-12;
    private const double Largest = 1e25;

    /// <summary>The number times 10 to the power of <paramref name="shift"/>, rounded half to even.</summary>
    /// <param name="digits">Plain digits, with or without an exponent.</param>
    /// <param name="lower">The lower end of its interval, or null.</param>
    /// <param name="upper">The upper end of its interval, or null.</param>
    /// <param name="shift">2 to write a ratio in percent, 0 to write it as it is.</param>
    public static string Round(string digits, string? lower, string? upper, int shift)
    {
        if (!TryRead(digits, shift, out decimal value)
            || !TryRead(lower ?? "0", shift, out decimal low)
            || !TryRead(upper ?? "0", shift, out decimal high))
        {
            return Scientific(digits, lower, upper, shift);
        }

        // Halved before they are subtracted: the width itself may not fit.
        decimal half = lower is null || upper is null ? 0 : (high / 2) - (low / 2);
        bool hasWidth = half > 0 && DecimalsWithin(half) + Magnitude(value) < MostSupported;
        return hasWidth ? RoundTo(value, DecimalsWithin(half)) : Shorten(value, decimal.Round);
    }

    /// <summary>The number times 10 to the power of <paramref name="shift"/>, to six digits, never larger than it is.</summary>
    public static string Down(string digits, int shift) => Outward(digits, shift, decimal.Floor);

    /// <summary>The number times 10 to the power of <paramref name="shift"/>, to six digits, never smaller than it is.</summary>
    public static string Up(string digits, int shift) => Outward(digits, shift, decimal.Ceiling);

    private static string Outward(string digits, int shift, Func<decimal, decimal> whole) =>
        TryRead(digits, shift, out decimal value)
            ? Shorten(value, whole)
            : (double.Parse(digits, CultureInfo.InvariantCulture) * Math.Pow(10, shift)).ToString("R", CultureInfo.InvariantCulture);

    private static string Shorten(decimal value, Func<decimal, decimal> whole)
    {
        int decimals = Math.Min(Scale(value), Math.Max(0, Significant - 1 - Magnitude(value)));
        decimal power = Power(decimals);

        // A number with this many decimals left to it has none too many.
        decimal shortened = decimals == Scale(value) ? value : whole(value * power) / power;
        return shortened.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    private static string RoundTo(decimal value, int decimals)
    {
        decimal unit = Power(Math.Max(0, -decimals));
        decimal rounded = decimals >= 0 ? decimal.Round(value, decimals) : decimal.Round(value / unit) * unit;
        string format = "F" + Math.Max(0, decimals).ToString(CultureInfo.InvariantCulture);
        return (rounded == 0 ? 0m : rounded).ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>The d for which 10^-d is the largest power of ten that is at most <paramref name="half"/>.</summary>
    private static int DecimalsWithin(decimal half) => Math.Min(LargestScale, -Magnitude(half));

    /// <summary>The e for which 10^e is the largest power of ten that is at most the number; 0 for 0.</summary>
    private static int Magnitude(decimal value)
    {
        decimal rest = Math.Abs(value);
        int magnitude = 0;
        for (; rest >= 10; rest /= 10)
        {
            magnitude++;
        }

        for (; rest is > 0 and < 1; rest *= 10)
        {
            magnitude--;
        }

        return magnitude;
    }

    private static decimal Power(int exponent)
    {
        decimal power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static int Scale(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;

    private static bool TryRead(string digits, int shift, out decimal value)
    {
        value = 0;
        double size = Math.Abs(double.Parse(digits, CultureInfo.InvariantCulture));
        if (size is not 0 and (< Smallest or > Largest))
        {
            return false;
        }

        value = decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture) * Power(shift);
        return true;
    }

    /// <summary>For numbers that a decimal cannot hold well: as many significant digits as the interval supports.</summary>
    private static string Scientific(string digits, string? lower, string? upper, int shift)
    {
        double factor = Math.Pow(10, shift);
        double value = double.Parse(digits, CultureInfo.InvariantCulture) * factor;
        double half = lower is null || upper is null
            ? 0
            : ((double.Parse(upper, CultureInfo.InvariantCulture) / 2) - (double.Parse(lower, CultureInfo.InvariantCulture) / 2)) * factor;
        int significant = half > 0 ? Exponent(Math.Abs(value)) - Exponent(half) + 1 : Significant;
        if (value == 0 || significant < 1)
        {
            return "0";
        }

        string decimals = new('0', Math.Min(significant, 17) - 1);
        return value.ToString(decimals.Length == 0 ? "0E+0" : "0." + decimals + "E+0", CultureInfo.InvariantCulture);
    }

    // A power of ten that came out a few bits too small is still that power.
    private static int Exponent(double value) => value == 0 ? 0 : (int)Math.Floor(Math.Log10(value) + 1e-9);
}
