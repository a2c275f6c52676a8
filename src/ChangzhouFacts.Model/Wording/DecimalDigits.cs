using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Wording;

/// <summary>A number as exact decimal digits, of any size: <paramref name="mantissa"/> · 10^<paramref name="power"/>. The default value is 0.</summary>
internal readonly struct DecimalDigits(BigInteger mantissa, int power)
{
    /// <summary>−1, 0 or 1.</summary>
    public int Sign => mantissa.Sign;

    /// <summary>The exponent e of the largest power of ten, 10^e, that is at most the absolute value; 0 for 0.</summary>
    public int Magnitude => mantissa.IsZero ? 0 : Size.Length - 1 + power;

    /// <summary>The number of digits without trailing zeros.</summary>
    public int Significant => Size.TrimEnd('0').Length;

    private int Power => power;

    private string Minus => mantissa.Sign < 0 ? "-" : "";

    private string Size => BigInteger.Abs(mantissa).ToString(CultureInfo.InvariantCulture);

    /// <summary>Parses plain digits, with or without an exponent; null is 0.</summary>
    public static DecimalDigits Read(string? digits)
    {
        bool isNumber = Rational.TryParse(digits ?? "0", out BigInteger mantissa, out int power);
        Preconditions.Check(isNumber, nameof(digits), "The text is not a number.");
        return new DecimalDigits(mantissa, power);
    }

    /// <summary>Half of the difference of two numbers.</summary>
    public static DecimalDigits HalfBetween(DecimalDigits lower, DecimalDigits upper)
    {
        // One half is five tenths.
        int common = Math.Min(lower.Power, upper.Power);
        return new DecimalDigits((upper.MantissaAt(common) - lower.MantissaAt(common)) * 5, common - 1);
    }

    /// <summary>Whether the absolute value is at most 10^<paramref name="powerOfTen"/>.</summary>
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

    /// <summary>The digits without an exponent, with all decimals of the power: <c>-0.50</c>.</summary>
    public string ToPlainText()
    {
        if (power >= 0)
        {
            return MantissaAt(0).ToString(CultureInfo.InvariantCulture);
        }

        string size = Size.PadLeft(1 - power, '0');
        return Minus + size.Insert(size.Length + power, ".");
    }

    /// <summary>The first <paramref name="significant"/> digits with an exponent; the others must be zeros: <c>1.50E+30</c>.</summary>
    public string ToScientificText(int significant)
    {
        string first = Size.PadRight(significant, '0').Substring(0, significant);
        int exponent = Magnitude;
        string size = Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
        return Minus + (significant > 1 ? first.Insert(1, ".") : first) + (exponent < 0 ? "E-" : "E+") + size;
    }

    private BigInteger MantissaAt(int last) => mantissa * BigInteger.Pow(10, power - last);
}
