using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>The interval of a figure in a sketch, according to the specification.</summary>
internal static class ExpectedIntervals
{
    public static Interval Of(FigureSketch figure, NumberType type, bool isVeryNumber)
    {
        Number value = figure.Number.InSeriesOf(type);
        Number? lower = figure.Lower?.InSeriesOf(type);
        Number? upper = figure.Upper?.InSeriesOf(type);
        switch (figure.Qualifier)
        {
            case Qualifier.AtLeast:
                return new Interval(value, true, null, false);
            case Qualifier.MoreThan:
                return new Interval(value, false, null, false);
            case Qualifier.AtMost:
                return new Interval(null, false, value, true);
            case Qualifier.LessThan:
                return new Interval(null, false, value, false);
            case Qualifier.About:
                return new Interval(lower, lower is not null, upper, upper is not null);
            case Qualifier.Nearly:
                // The figure itself is excluded, unless a bound includes it.
                bool isPoint = figure.Lower?.Value is { } least && least.Trimmed() == figure.Number.Value!.Value.Trimmed();
                return new Interval(lower, lower is not null, upper ?? value, upper is not null || isPoint);
            default:
                return isVeryNumber ? new Interval(value, true, value, true)
                    : type == NumberType.Double ? AroundDouble(figure.Number.Scaled, figure.LastDigitPower)
                    : Around(figure.Number.Value!.Value, figure.LastDigitPower);
        }
    }

    private static Interval Around(Digits value, int power)
    {
        Digits half = power >= 1 ? new Digits(5, 0).Scaled(power - 1) : new Digits(5, 1 - power);
        Number? lower = End(value.Minus(half).Rounded(side: -1));
        Number? upper = End(value.Plus(half).Rounded(side: 1));
        return new Interval(lower, lower is not null, upper, upper is not null);
    }

    private static Number? End(Digits? digits) => digits is { } known ? new Number(decimal.Parse(known.ToString(), CultureInfo.InvariantCulture)) : null;

    // The doubles next to half a unit of the last digit, outward.
    private static Interval AroundDouble(string digits, int power)
    {
        int letter = digits.IndexOfAny(['e', 'E']);
        int exponent = letter < 0 ? 0 : int.Parse(digits[(letter + 1)..], CultureInfo.InvariantCulture);
        Digits mantissa = Digits.Parse(letter < 0 ? digits : digits[..letter]);
        int last = Math.Min(exponent - mantissa.Decimals, power - 1);
        BigInteger value = mantissa.Unscaled * BigInteger.Pow(10, exponent - mantissa.Decimals - last);
        BigInteger half = 5 * BigInteger.Pow(10, power - 1 - last);

        (Rational exactLower, double lower) = Nearest(value - half, last);
        (Rational exactUpper, double upper) = Nearest(value + half, last);
        lower = Rational.FromDouble(lower) > exactLower ? double.BitDecrement(lower) : lower;
        upper = Rational.FromDouble(upper) < exactUpper ? double.BitIncrement(upper) : upper;
        return new Interval(lower, true, upper, true);
    }

    private static (Rational Exact, double Nearest) Nearest(BigInteger digits, int power) =>
        (Rational.FromDigits(digits, power), double.Parse(string.Create(CultureInfo.InvariantCulture, $"{digits}e{power}"), CultureInfo.InvariantCulture));
}
