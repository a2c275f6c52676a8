using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Values;

/// <summary>A number as written. Its text is kept, and never converted and formatted again.</summary>
internal sealed class WrittenNumber
{
    /// <summary>The maximum number of significant digits, and of decimals. A decimal always holds them.</summary>
    public const int MaximumDigits = 28;

    // Numbers have few digits, so with a larger exponent they are beyond every double, or effectively zero. So the exponent is
    // limited: every conversion is fast, and every exponent fits an int.
    private const int MaximumExponentDigits = 3;
    private const int MaximumExponent = 999;

    // This many digits always fit 64 bits.
    private const int MaximumDigitsOfLong = 18;

    private readonly string _text;
    private readonly int _pointOrEnd;

    /// <param name="text">The number: an optional minus sign, digits without a leading zero, an optional point with more digits, an optional exponent.</param>
    /// <param name="wholeLength">The number of digits before the point.</param>
    /// <param name="fractionLength">The number of digits after it; 0 if there is no point.</param>
    public WrittenNumber(string text, int wholeLength, int fractionLength)
    {
        _text = text;
        _pointOrEnd = (IsNegative ? 1 : 0) + wholeLength;
        FractionLength = fractionLength;
    }

    /// <param name="isNegative">Whether it has a minus sign.</param>
    /// <param name="whole">The digits before the point, without a leading zero unless it is the only digit.</param>
    /// <param name="fraction">The digits after the point; empty if there is no point.</param>
    /// <param name="exponentText">The exponent with its letter and sign (<c>e+22</c>); empty if there is none.</param>
    public WrittenNumber(bool isNegative, string whole, string fraction, string exponentText)
        : this((isNegative ? "-" : "") + whole + (fraction.Length == 0 ? "" : "." + fraction) + exponentText, whole.Length, fraction.Length)
    {
    }

    /// <summary>Whether it has a minus sign.</summary>
    public bool IsNegative => _text[0] == '-';

    /// <summary>The number of digits before the point.</summary>
    public int WholeLength => IsNegative ? _pointOrEnd - 1 : _pointOrEnd;

    /// <summary>The number of digits after the point; 0 if there is no point.</summary>
    public int FractionLength { get; }

    /// <summary>Whether it has an exponent.</summary>
    public bool HasExponent => EndOfDigits < _text.Length;

    /// <summary>Whether it is only digits, without a point or an exponent.</summary>
    public bool IsPlainWhole => FractionLength == 0 && !HasExponent;

    public bool IsZero => IsWholeZero && Fraction.All(c => c == '0');

    /// <summary>The number of significant digits, from the first that is not zero. Trailing zeros count, because they are written for a reason.</summary>
    public int SignificantDigits => IsWholeZero ? Fraction.TrimStart('0').Length : WholeLength + FractionLength;

    /// <summary>The power of ten of the last digit written: -2 for <c>2.77</c>, 23 for <c>6e23</c>.</summary>
    public int LastDigitPower => Exponent - FractionLength;

    /// <summary>Whether the only digit before the point is a zero.</summary>
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

    /// <summary>The exact value. For an exponent of more than three digits, a value that is also beyond every double, or also rounds to zero.</summary>
    public Rational ToRational()
    {
        BigInteger digits = BigInteger.Parse(Whole + Fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        return Rational.FromDigits(IsNegative ? -digits : digits, LastDigitPower);
    }

    /// <summary>The number in a type, which must hold it.</summary>
    public Number ToNumber(NumberType type)
    {
        if (type == NumberType.Double)
        {
            // double.Parse rounds wrongly on old frameworks.
            return DoubleRounding.TryRound(ToRational(), Rounding.ToNearestEven, out double nearest)
                ? new Number(nearest)
                : throw new InvalidOperationException("The number is beyond every double, which should have been reported.");
        }

        decimal value = ToDecimal();
        return type switch
        {
            NumberType.Int32 => new Number((int)value),
            NumberType.Int64 => new Number((long)value),
            _ => new Number(value),
        };
    }

    /// <summary>The number as a decimal with all its digits. It must not have an exponent.</summary>
    public decimal ToDecimal()
    {
        if (WholeLength + FractionLength > MaximumDigitsOfLong)
        {
            return decimal.Parse(_text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }

        // A decimal consists of its digits as a whole number, and the position of the point.
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

    /// <summary>The number as written, which is also valid C# and JSON.</summary>
    public override string ToString() => _text;
}
