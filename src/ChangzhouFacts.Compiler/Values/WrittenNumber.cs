using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Values;

/// <summary>A number as it is written: its digits, untouched. It is never converted and printed again.</summary>
/// <param name="IsNegative">Whether it has a minus sign.</param>
/// <param name="Whole">The digits before the point; no leading zero but a single one.</param>
/// <param name="Fraction">The digits after the point; empty where there is no point.</param>
/// <param name="ExponentText">The exponent with its letter and sign (<c>e+22</c>), or empty.</param>
internal sealed record WrittenNumber(bool IsNegative, string Whole, string Fraction, string ExponentText)
{
    /// <summary>How many digits every number may have; a decimal always holds them. As many may stand behind the point.</summary>
    public const int MaximumDigits = 28;

    // With the few digits that a number may have, one with a larger exponent is beyond every double, or as good as zero. So it
    // may be cut short: no number takes long to convert, and every exponent fits an int.
    private const int MaximumExponentDigits = 3;
    private const int MaximumExponent = 999;

    /// <summary>Whether it is digits alone: no point, no exponent.</summary>
    public bool IsPlainWhole => Fraction.Length == 0 && ExponentText.Length == 0;

    public bool IsZero => Whole == "0" && Fraction.All(c => c == '0');

    /// <summary>How many digits count, from the first that is not zero; trailing zeros count, as they are written for a reason.</summary>
    public int SignificantDigits => Whole == "0" ? Fraction.TrimStart('0').Length : Whole.Length + Fraction.Length;

    /// <summary>The power of ten of the last digit written: -2 for <c>2.77</c>, 23 for <c>6e23</c>.</summary>
    public int LastDigitPower => Exponent - Fraction.Length;

    private int Exponent
    {
        get
        {
            if (ExponentText.Length == 0)
            {
                return 0;
            }

            bool isNegative = ExponentText[1] == '-';
            string digits = ExponentText.TrimStart('e', 'E', '+', '-', '0');
            int size = digits.Length > MaximumExponentDigits ? MaximumExponent
                : digits.Length == 0 ? 0
                : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            return isNegative ? -size : size;
        }
    }

    /// <summary>The exact value; with an exponent of more than three digits, one that is beyond every double, or as near to zero.</summary>
    public Rational ToRational()
    {
        BigInteger digits = BigInteger.Parse(Whole + Fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        return Rational.FromDigits(IsNegative ? -digits : digits, Exponent - Fraction.Length);
    }

    /// <summary>The number in a type that holds it.</summary>
    public Number ToNumber(NumberType type)
    {
        if (type == NumberType.Double)
        {
            // Not double.Parse, which rounds wrongly on old frameworks.
            return DoubleRounding.TryRound(ToRational(), Rounding.ToNearestEven, out double nearest)
                ? new Number(nearest)
                : throw new InvalidOperationException("The number is beyond every double, which was to be reported.");
        }

        decimal value = decimal.Parse(ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return type switch
        {
            NumberType.Int32 => new Number((int)value),
            NumberType.Int64 => new Number((long)value),
            _ => new Number(value),
        };
    }

    /// <summary>The number times a power of ten, by moving its point.</summary>
    public WrittenNumber Scale(int power)
    {
        if (power == 0)
        {
            return this;
        }

        if (ExponentText.Length > 0)
        {
            string exponent = (Exponent + power).ToString(CultureInfo.InvariantCulture);
            return this with { ExponentText = ExponentText.Substring(0, 1) + exponent };
        }

        string digits = Whole + Fraction.PadRight(power, '0');
        string whole = digits.Substring(0, Whole.Length + power).TrimStart('0');
        return this with { Whole = whole.Length == 0 ? "0" : whole, Fraction = digits.Substring(Whole.Length + power) };
    }

    /// <summary>The number as C#, JSON and facts.yaml write it.</summary>
    public override string ToString() =>
        (IsNegative ? "-" : "") + Whole + (Fraction.Length == 0 ? "" : "." + Fraction) + ExponentText;
}
