using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Values;

/// <summary>A number as it is written: its text, untouched. It is never converted and printed again.</summary>
internal sealed class WrittenNumber
{
    /// <summary>How many digits every number may have; a decimal always holds them. As many may stand behind the point.</summary>
    public const int MaximumDigits = 28;

    // With the few digits that a number may have, one with a larger exponent is beyond every double, or as good as zero. So it
    // may be cut short: no number takes long to convert, and every exponent fits an int.
    private const int MaximumExponentDigits = 3;
    private const int MaximumExponent = 999;

    // As many digits always fit 64 bits.
    private const int MaximumDigitsOfLong = 18;

    private readonly string _text;
    private readonly int _pointOrEnd;

    /// <param name="text">The number: a minus sign or none, digits without a leading zero, perhaps a point and more digits, perhaps an exponent.</param>
    /// <param name="wholeLength">How many digits stand before the point.</param>
    /// <param name="fractionLength">How many digits stand behind it; 0 where there is no point.</param>
    public WrittenNumber(string text, int wholeLength, int fractionLength)
    {
        _text = text;
        _pointOrEnd = (IsNegative ? 1 : 0) + wholeLength;
        FractionLength = fractionLength;
    }

    /// <param name="isNegative">Whether it has a minus sign.</param>
    /// <param name="whole">The digits before the point; no leading zero but a single one.</param>
    /// <param name="fraction">The digits after the point; empty where there is no point.</param>
    /// <param name="exponentText">The exponent with its letter and sign (<c>e+22</c>), or empty.</param>
    public WrittenNumber(bool isNegative, string whole, string fraction, string exponentText)
        : this((isNegative ? "-" : "") + whole + (fraction.Length == 0 ? "" : "." + fraction) + exponentText, whole.Length, fraction.Length)
    {
    }

    /// <summary>Whether it has a minus sign.</summary>
    public bool IsNegative => _text[0] == '-';

    /// <summary>How many digits stand before the point.</summary>
    public int WholeLength => IsNegative ? _pointOrEnd - 1 : _pointOrEnd;

    /// <summary>How many digits stand behind the point; 0 where there is none.</summary>
    public int FractionLength { get; }

    /// <summary>Whether it has an exponent.</summary>
    public bool HasExponent => EndOfDigits < _text.Length;

    /// <summary>Whether it is digits alone: no point, no exponent.</summary>
    public bool IsPlainWhole => FractionLength == 0 && !HasExponent;

    public bool IsZero => IsWholeZero && Fraction.All(c => c == '0');

    /// <summary>How many digits count, from the first that is not zero; trailing zeros count, as they are written for a reason.</summary>
    public int SignificantDigits => IsWholeZero ? Fraction.TrimStart('0').Length : WholeLength + FractionLength;

    /// <summary>The power of ten of the last digit written: -2 for <c>2.77</c>, 23 for <c>6e23</c>.</summary>
    public int LastDigitPower => Exponent - FractionLength;

    /// <summary>Whether nothing but a zero stands before the point.</summary>
    public bool IsWholeZero => WholeLength == 1 && _text[_pointOrEnd - 1] == '0';

    private int EndOfDigits => FractionLength == 0 ? _pointOrEnd : _pointOrEnd + 1 + FractionLength;

    private string Whole => _text.Substring(_pointOrEnd - WholeLength, WholeLength);

    private string Fraction => _text.Substring(EndOfDigits - FractionLength, FractionLength);

    private string ExponentText => _text.Substring(EndOfDigits);

    private int Exponent
    {
        get
        {
            if (!HasExponent)
            {
                return 0;
            }

            bool isNegative = _text[EndOfDigits + 1] == '-';
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
        return Rational.FromDigits(IsNegative ? -digits : digits, LastDigitPower);
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

        decimal value = ToDecimal();
        return type switch
        {
            NumberType.Int32 => new Number((int)value),
            NumberType.Int64 => new Number((long)value),
            _ => new Number(value),
        };
    }

    /// <summary>The number, which has no exponent, as a decimal with all its digits.</summary>
    public decimal ToDecimal()
    {
        if (WholeLength + FractionLength > MaximumDigitsOfLong)
        {
            return decimal.Parse(_text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }

        // A decimal is made of the digits as a whole number and the place of the point.
        long digits = 0;
        foreach (char c in _text)
        {
            if (c is >= '0' and <= '9')
            {
                digits = (digits * 10) + (c - '0');
            }
        }

        return new decimal((int)digits, (int)(digits >> 32), 0, IsNegative, (byte)FractionLength);
    }

    /// <summary>The number times a power of ten, by moving its point.</summary>
    public WrittenNumber Scale(int power)
    {
        if (power == 0)
        {
            return this;
        }

        if (HasExponent)
        {
            string exponent = (Exponent + power).ToString(CultureInfo.InvariantCulture);
            return new WrittenNumber(_text.Substring(0, EndOfDigits + 1) + exponent, WholeLength, FractionLength);
        }

        string digits = Whole + Fraction.PadRight(power, '0');
        string whole = digits.Substring(0, WholeLength + power).TrimStart('0');
        return new WrittenNumber(IsNegative, whole.Length == 0 ? "0" : whole, digits.Substring(WholeLength + power), "");
    }

    /// <summary>The number as C#, JSON and facts.yaml write it.</summary>
    public override string ToString() => _text;
}
