using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Wording;

/// <summary>A number as its decimal digits, exact whatever its size: <paramref name="mantissa"/> · 10^<paramref name="power"/>. The default value is 0.</summary>
internal readonly struct DecimalDigits(BigInteger mantissa, int power)
{
    /// <summary>−1, 0 or 1.</summary>
    public int Sign => mantissa.Sign;

    /// <summary>The e for which 10^e is the largest power of ten that is at most the number's size; 0 for 0.</summary>
    public int Magnitude => mantissa.IsZero ? 0 : Size.Length - 1 + power;

    /// <summary>How many digits there are without the zeros at the end.</summary>
    public int Significant => Size.TrimEnd('0').Length;

    private int Power => power;

    private string Minus => mantissa.Sign < 0 ? "-" : "";

    private string Size => BigInteger.Abs(mantissa).ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads plain digits, with or without an exponent; null is 0.</summary>
    public static DecimalDigits Read(string? digits)
    {
        bool isNumber = Rational.TryParse(digits ?? "0", out BigInteger mantissa, out int power);
        Preconditions.Check(isNumber, nameof(digits), "The text is no number.");
        return new DecimalDigits(mantissa, power);
    }

    /// <summary>Half of what two numbers differ by.</summary>
    public static DecimalDigits HalfBetween(DecimalDigits lower, DecimalDigits upper)
    {
        // A half is five tenths.
        int common = Math.Min(lower.Power, upper.Power);
        return new DecimalDigits((upper.MantissaAt(common) - lower.MantissaAt(common)) * 5, common - 1);
    }

    /// <summary>Whether the size is at most 10^<paramref name="powerOfTen"/>.</summary>
    public bool IsAtMost(int powerOfTen) =>
        powerOfTen < power ? mantissa.IsZero : BigInteger.Abs(mantissa) <= BigInteger.Pow(10, powerOfTen - power);

    /// <summary>The number times 10^<paramref name="powerOfTen"/>.</summary>
    public DecimalDigits Shift(int powerOfTen) => new(mantissa, mantissa.IsZero ? 0 : power + powerOfTen);

    /// <summary>The number as a multiple of 10^<paramref name="last"/>.</summary>
    public DecimalDigits RoundAt(int last, Rounding rounding)
    {
        if (power >= last)
        {
            return new DecimalDigits(MantissaAt(last), last);
        }

        var magnitude = new Magnitude(mantissa, BigInteger.Pow(10, last - power), Limit.At, rounding);
        BigInteger size = magnitude.RoundTimesPowerOfTen(0, out _);
        return new DecimalDigits(magnitude.IsNegative ? -size : size, last);
    }

    /// <summary>The digits without an exponent, and with all the decimals that the power says: <c>-0.50</c>.</summary>
    public string ToPlainText()
    {
        if (power >= 0)
        {
            return MantissaAt(0).ToString(CultureInfo.InvariantCulture);
        }

        string size = Size.PadLeft(1 - power, '0');
        return Minus + size.Insert(size.Length + power, ".");
    }

    /// <summary>The first <paramref name="significant"/> digits, which the others are zeros behind, with an exponent: <c>1.50E+30</c>.</summary>
    public string ToScientificText(int significant)
    {
        string first = Size.PadRight(significant, '0').Substring(0, significant);
        int exponent = Magnitude;
        string size = Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
        return Minus + (significant > 1 ? first.Insert(1, ".") : first) + (exponent < 0 ? "E-" : "E+") + size;
    }

    private BigInteger MantissaAt(int last) => mantissa * BigInteger.Pow(10, power - last);
}
