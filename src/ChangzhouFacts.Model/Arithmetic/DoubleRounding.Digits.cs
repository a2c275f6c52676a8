using System.Globalization;
using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

internal static partial class DoubleRounding
{
    // 17 significant digits distinguish all doubles (IEEE 754-2019, 5.12.2).
    private const int MostDigitsNeeded = 17;

    /// <summary>
    /// The fewest digits, 1 to 17, that parse to the same double; if there are several, the nearest to it. The result is the same on every
    /// framework, unlike <see cref="double.ToString()"/>. It is valid as a JSON number and as the body of a C# literal: <c>0.5</c>, <c>120</c>,
    /// and outside 1E-5 to 1E+15 <c>6.02E+23</c>, <c>1E-10</c>.
    /// </summary>
    /// <remarks>The free-format problem of Steele and White (PLDI 1990), solved by testing each length with exact fractions.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or not a number.</exception>
    public static string ToShortestDigits(double value) =>
        Write(value, lowestPlainPower: -5, highestPlainPower: 15, exponentLength: 1);

    /// <summary>
    /// The same digits as .NET 10 writes them in the format <c>R</c>: <c>0.5</c>, <c>1E-05</c>, <c>1E+17</c>, <c>-0</c>. Older frameworks write
    /// an exponent from 1E+15 on; before .NET Core 3.0, they write too many digits or the digits of another double.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or not a number.</exception>
    public static string ToRoundTripDigits(double value) => value == 0 && BinaryParts.Of(value).IsNegative
        ? "-0"
        : Write(value, lowestPlainPower: -4, highestPlainPower: 16, exponentLength: 2);

    private static string Write(double value, int lowestPlainPower, int highestPlainPower, int exponentLength)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value));
        }

        BinaryParts parts = BinaryParts.Of(value);
        if (parts.Mantissa == 0)
        {
            return "0";
        }

        BigInteger mantissa = FindShortest(parts, out int powerOfTen);
        string text = mantissa.ToString(CultureInfo.InvariantCulture);
        int leadingPower = powerOfTen + text.Length - 1;
        string digits = text.TrimEnd('0');
        string layout = leadingPower >= lowestPlainPower && leadingPower <= highestPlainPower
            ? Plain(digits, leadingPower)
            : Scientific(digits, leadingPower, exponentLength);
        return parts.IsNegative ? "-" + layout : layout;
    }

    private static BigInteger FindShortest(BinaryParts parts, out int powerOfTen)
    {
        // In quarters of the last bit: half a bit above and below parses to the same double; below a power of two, only a quarter.
        bool isPowerOfTwo = parts.Mantissa == BinaryParts.HiddenBit && parts.Exponent > BinaryParts.MinimumExponent;
        BigInteger unit = BigInteger.One << Math.Max(0, parts.Exponent);
        BigInteger denominator = BigInteger.One << (2 + Math.Max(0, -parts.Exponent));
        BigInteger exact = 4 * parts.Mantissa * unit;
        BigInteger lowest = exact - ((isPowerOfTwo ? 1 : 2) * unit);
        BigInteger highest = exact + (2 * unit);
        bool endsReadBack = (parts.Mantissa & 1) == 0;

        int leadingPower = FloorOfDecimalLogarithm(exact, denominator);
        for (int length = 1; ; length++)
        {
            powerOfTen = leadingPower - length + 1;
            BigInteger scale = BigInteger.Pow(10, Math.Abs(powerOfTen));
            BigInteger numeratorScale = powerOfTen >= 0 ? BigInteger.One : scale;
            BigInteger step = powerOfTen >= 0 ? denominator * scale : denominator;
            var below = BigInteger.DivRem(exact * numeratorScale, step, out BigInteger distance);

            int belowOrder = (below * step).CompareTo(lowest * numeratorScale);
            int aboveOrder = (highest * numeratorScale).CompareTo((below + 1) * step);
            bool belowReadsBack = belowOrder > 0 || (belowOrder == 0 && endsReadBack);
            bool aboveReadsBack = aboveOrder > 0 || (aboveOrder == 0 && endsReadBack);
            int order = (2 * distance).CompareTo(step);
            bool aboveIsNearer = order > 0 || (order == 0 && !below.IsEven);
            if (belowReadsBack && !(aboveReadsBack && aboveIsNearer))
            {
                return below;
            }

            if (aboveReadsBack)
            {
                return below + 1;
            }

            System.Diagnostics.Debug.Assert(length < MostDigitsNeeded, "17 digits always parse to the same double.");
        }
    }

    private static int FloorOfDecimalLogarithm(BigInteger numerator, BigInteger denominator)
    {
        // log10(2) is nearly 0.30103; subtracting one covers that error and rounding, and the loop finds the rest.
        int guess = ((numerator.BitLength() - denominator.BitLength() - 1) * 30_103 / 100_000) - 1;
        while (IsAtLeastPowerOfTen(numerator, denominator, guess + 1))
        {
            guess++;
        }

        return guess;
    }

    private static bool IsAtLeastPowerOfTen(BigInteger numerator, BigInteger denominator, int power) => power >= 0
        ? numerator >= denominator * BigInteger.Pow(10, power)
        : numerator * BigInteger.Pow(10, -power) >= denominator;

    private static string Scientific(string digits, int leadingPower, int exponentLength)
    {
        string mantissa = digits.Length > 1 ? digits.Insert(1, ".") : digits;
        string exponent = Math.Abs(leadingPower).ToString(CultureInfo.InvariantCulture).PadLeft(exponentLength, '0');
        return mantissa + (leadingPower < 0 ? "E-" : "E+") + exponent;
    }

    private static string Plain(string digits, int leadingPower)
    {
        if (leadingPower < 0)
        {
            return "0." + new string('0', -leadingPower - 1) + digits;
        }

        int wholeLength = leadingPower + 1;
        return digits.Length <= wholeLength
            ? digits.PadRight(wholeLength, '0')
            : digits.Insert(wholeLength, ".");
    }
}
