using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>How a number is printed.</summary>
internal enum NumberForm
{
    Digits,
    Words,

    /// <summary>A part of a whole, in words: <c>half</c>, <c>one in five</c>, 四分之三.</summary>
    Share,
}

/// <summary>A printed number, which always has a finite decimal.</summary>
/// <param name="Value">The exact value.</param>
/// <param name="LastDigitPower">The power of ten of the last digit printed: 6 for <c>940 million</c>, -2 for <c>2.77</c>.</param>
/// <param name="Form">How it is printed.</param>
/// <param name="HasScale">Whether a scale word multiplies it by a thousand or more.</param>
internal sealed record PrintedNumber(Rational Value, int LastDigitPower, NumberForm Form, bool HasScale = false)
{
    // Far beyond any printed number. It bounds every loop over powers of ten.
    private const int MaximumPower = 200;
    private const int Thousand = 3;

    /// <summary>Whether it is printed with decimals, or as a fraction that has decimals.</summary>
    public bool HasDecimals { get; init; }

    public static PrintedNumber InDigits(BigInteger digits, int power) =>
        new(Rational.FromDigits(digits, power), power, NumberForm.Digits) { HasDecimals = power < 0 };

    public static PrintedNumber InWords(BigInteger value, int lastDigitPower = 0, bool hasScale = false) =>
        new(new Rational(value), lastDigitPower, NumberForm.Words, hasScale || lastDigitPower >= Thousand);

    /// <summary>A fraction as a number; null if it has no finite decimal.</summary>
    public static PrintedNumber? Fraction(Rational value, NumberForm form) =>
        DecimalsOf(value) is { } decimals ? new PrintedNumber(value, -decimals, form) { HasDecimals = decimals > 0 } : null;

    /// <summary>The number times a power of ten from a scale word.</summary>
    public PrintedNumber Scale(int power) => this with
    {
        Value = Value * Rational.FromDigits(1, power),
        LastDigitPower = LastDigitPower + power,
        HasScale = HasScale || power >= Thousand,
    };

    /// <summary>The same amount in a unit that is 10^<paramref name="power"/> times smaller.</summary>
    public PrintedNumber Shift(int power) => this with { Value = Value * Rational.FromDigits(1, power), LastDigitPower = LastDigitPower + power };

    /// <summary>The number divided by the size of a group; null if it has no finite decimal.</summary>
    public PrintedNumber? DividedBy(BigInteger size) =>
        DecimalsOf(Value / new Rational(size)) is { } decimals
            ? this with { Value = Value / new Rational(size), LastDigitPower = Math.Min(-decimals, LastDigitPower) }
            : null;

    public PrintedNumber Negate() => this with { Value = -Value };

    /// <summary>The plain digits: <c>-0.5</c>, <c>940000000</c>.</summary>
    public string ToDigits()
    {
        int decimals = Math.Max(DecimalsOf(Value) ?? 0, Math.Max(0, -LastDigitPower));
        BigInteger digits = (Value * Rational.FromDigits(1, decimals)).Numerator;
        string text = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        text = decimals == 0 ? text : text.Insert(text.Length - decimals, ".");
        return digits.Sign < 0 ? "-" + text : text;
    }

    // The number of decimals of a value; null if they never end.
    private static int? DecimalsOf(Rational value)
    {
        BigInteger rest = value.Denominator;
        int decimals = 0;
        for (; !rest.IsOne; decimals++)
        {
            BigInteger divisor = BigInteger.GreatestCommonDivisor(rest, 10);
            if (divisor.IsOne || decimals == MaximumPower)
            {
                return null;
            }

            rest /= divisor;
        }

        return decimals;
    }
}
