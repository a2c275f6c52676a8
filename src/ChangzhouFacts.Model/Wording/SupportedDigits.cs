using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Wording;

/// <summary>
/// Rounds a number for display to the digits that its interval supports: one unit of the last digit shown is the largest
/// power of ten that is at most half the interval's width. If the width is 0, it shows up to six significant digits, but always all
/// digits before the decimal point. Numbers outside the range of decimal places are written with an exponent.
/// </summary>
internal static class SupportedDigits
{
    private const int Significant = 6;

    // An interval that supports more digits than this, or a place beyond a decimal, comes from exact figures: their quotient was rounded outward
    // at the end of a decimal.
    private const int MostSupported = 24;
    private const int LastPlace = -28;

    // Only a double is this large or this small, and it has no more digits.
    private const int MostWithExponent = 17;

    // Between 10 to the first and 10 to the second of these powers, a decimal holds a number with enough of its digits.
    private const int SmallestPlain = -12;
    private const int LargestPlain = 25;

    /// <summary>The number times 10 to the power of <paramref name="shift"/>, rounded half to even.</summary>
    /// <param name="digits">Plain digits, with or without an exponent.</param>
    /// <param name="lower">The lower end of its interval, or null.</param>
    /// <param name="upper">The upper end of its interval, or null.</param>
    /// <param name="shift">2 to write a ratio in percent, 0 to write it as it is.</param>
    public static string Round(string digits, string? lower, string? upper, int shift)
    {
        var number = DecimalDigits.Read(digits);
        var low = DecimalDigits.Read(lower);
        var high = DecimalDigits.Read(upper);
        bool isPlain = IsPlain(number) && IsPlain(low) && IsPlain(high);
        DecimalDigits half = lower is null || upper is null ? default : DecimalDigits.HalfBetween(low, high);
        bool hasPlace = half.Sign > 0 && (!isPlain || half.Magnitude >= LastPlace);

        number = number.Shift(shift);
        half = half.Shift(shift);
        int supported = number.Magnitude - half.Magnitude + 1;
        bool hasWidth = hasPlace && supported <= MostSupported;
        if (!isPlain)
        {
            return WithExponent(number, hasWidth ? supported : Significant);
        }

        return hasWidth
            ? number.RoundAt(half.Magnitude, Rounding.ToNearestEven).ToPlainText()
            : Shorten(number, Rounding.ToNearestEven);
    }

    /// <summary>The number times 10 to the power of <paramref name="shift"/>, rounded down to six digits.</summary>
    public static string Down(string digits, int shift) => Outward(DecimalDigits.Read(digits), shift, Rounding.Down);

    /// <summary>The number times 10 to the power of <paramref name="shift"/>, rounded up to six digits.</summary>
    public static string Up(string digits, int shift) => Outward(DecimalDigits.Read(digits), shift, Rounding.Up);

    private static bool IsPlain(DecimalDigits number) => number.Sign == 0 || (number.Magnitude >= SmallestPlain && number.IsAtMost(LargestPlain));

    private static string Outward(DecimalDigits number, int shift, Rounding rounding)
    {
        DecimalDigits shifted = number.Shift(shift);
        if (IsPlain(number))
        {
            return Shorten(shifted, rounding);
        }

        DecimalDigits rounded = shifted.RoundAt(shifted.Magnitude - Significant + 1, rounding);
        return rounded.ToScientificText(rounded.Significant);
    }

    private static string Shorten(DecimalDigits number, Rounding rounding)
    {
        string text = number.RoundAt(Math.Min(0, number.Magnitude - Significant + 1), rounding).ToPlainText();
        return text.IndexOfAny(['.']) < 0 ? text : text.TrimEnd('0').TrimEnd('.');
    }

    private static string WithExponent(DecimalDigits number, int supported)
    {
        int significant = Math.Min(supported, MostWithExponent);
        return number.Sign == 0 || significant < 1
            ? "0"
            : number.RoundAt(number.Magnitude - significant + 1, Rounding.ToNearestEven).ToScientificText(significant);
    }
}
