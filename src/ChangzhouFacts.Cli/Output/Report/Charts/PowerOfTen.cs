using System.Globalization;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>The power of ten that a chart's axis counts, so that its numbers are always short: millions, or units of 10^-34.</summary>
/// <param name="Exponent">A multiple of three; 0 if the numbers are already short.</param>
internal readonly record struct PowerOfTen(int Exponent)
{
    private const int Most = 6;
    private const int Least = -3;

    /// <summary>The power for these figures.</summary>
    public static PowerOfTen For(IEnumerable<Number> numbers)
    {
        double largest = numbers.Max(number => Math.Abs(ToDouble(number)));
        int magnitude = largest == 0 ? 0 : (int)Math.Floor(Math.Log10(largest));
        return new PowerOfTen(magnitude is < Most and >= Least ? 0 : (int)Math.Floor(magnitude / 3d) * 3);
    }

    /// <summary>What the axis counts: <c>millions</c>. Null for 1.</summary>
    public string? Words => Exponent switch
    {
        0 => null,
        6 => "millions",
        9 => "billions",
        12 => "trillions",
        _ => FigureText.Of("units of 10^" + Exponent.ToString(CultureInfo.InvariantCulture)),
    };

    /// <summary>The place of a number on the axis. In two steps, because the inverse of a double's power of ten may be outside the range of doubles.</summary>
    public double Of(Number number) => Exponent == 0 ? ToDouble(number) : ToDouble(number) * Math.Pow(10, -Exponent / 2d) * Math.Pow(10, -Exponent / 2d);

    /// <summary>The exact digits of a number on the axis: 940 for 940,000,000 if it counts millions.</summary>
    public string DigitsOf(Number number)
    {
        if (Exponent == 0)
        {
            return FigureText.Of(number.ToString("N", null));
        }

        string digits = DecimalDigits.Read(number.ToString()).Shift(-Exponent).ToPlainText();
        return FigureText.Of(FigureWording.Group(Exponent > 0 && digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits));
    }

    private static double ToDouble(Number number) => number.TryGetDecimal(out decimal exact) ? (double)exact : number.ToDouble();
}
