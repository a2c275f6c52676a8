using System.Globalization;
using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

internal readonly partial struct Rational
{
    /// <summary>The maximum number of digits before the exponent; limits the quadratic cost of parsing digits.</summary>
    public const int MaximumTextLength = 10_000;

    /// <summary>The largest absolute exponent of a non-zero number: far beyond decimal and double, and still fast to compute.</summary>
    public const int MaximumWrittenExponent = 5_000;

    /// <summary>
    /// Parses <c>-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?</c>, ASCII only, to its exact value. False for any other text,
    /// for more digits than <see cref="MaximumTextLength"/> and, unless the number is zero, for an exponent beyond
    /// <see cref="MaximumWrittenExponent"/>.
    /// </summary>
    public static bool TryParse(string digits, out Rational value)
    {
        bool isNumber = TryParse(digits, out BigInteger mantissa, out int powerOfTen);
        value = isNumber ? FromDigits(mantissa, powerOfTen) : default;
        return isNumber;
    }

    /// <summary>The same, as <paramref name="mantissa"/> · 10^<paramref name="powerOfTen"/>, the digits as written; 0 · 10^0 for zero.</summary>
    public static bool TryParse(string digits, out BigInteger mantissa, out int powerOfTen)
    {
        mantissa = default;
        powerOfTen = 0;
        int start = digits.Length > 0 && digits[0] == '-' ? 1 : 0;
        int point = SkipDigits(digits, start);
        int wholeDigits = point - start;
        if (wholeDigits == 0 || (wholeDigits > 1 && digits[start] == '0'))
        {
            return false;
        }

        int end = point;
        if (end < digits.Length && digits[end] == '.')
        {
            end = SkipDigits(digits, point + 1);
            if (end == point + 1)
            {
                return false;
            }
        }

        if (end > MaximumTextLength || !TryParseExponent(digits, end, out int exponent))
        {
            return false;
        }

        int fractionDigits = Math.Max(0, end - point - 1);
        string all = digits.Substring(start, end - start);
        all = fractionDigits > 0 ? all.Remove(wholeDigits, 1) : all;
        var size = BigInteger.Parse(all, NumberStyles.None, CultureInfo.InvariantCulture);
        if (size.IsZero)
        {
            return true;
        }

        if (Math.Abs(exponent) > MaximumWrittenExponent)
        {
            return false;
        }

        mantissa = start == 1 ? -size : size;
        powerOfTen = exponent - fractionDigits;
        return true;
    }

    // An exponent beyond the limit for non-zero numbers is truncated.
    private static bool TryParseExponent(string digits, int start, out int exponent)
    {
        exponent = 0;
        if (start == digits.Length)
        {
            return true;
        }

        if (digits[start] is not ('e' or 'E'))
        {
            return false;
        }

        int i = start + 1;
        bool isNegative = i < digits.Length && digits[i] == '-';
        if (i < digits.Length && digits[i] is ('+' or '-'))
        {
            i++;
        }

        if (i == digits.Length || SkipDigits(digits, i) != digits.Length)
        {
            return false;
        }

        for (; i < digits.Length; i++)
        {
            exponent = Math.Min((exponent * 10) + (digits[i] - '0'), MaximumWrittenExponent + 1);
        }

        exponent = isNegative ? -exponent : exponent;
        return true;
    }

    private static int SkipDigits(string text, int start)
    {
        while (start < text.Length && text[start] is >= '0' and <= '9')
        {
            start++;
        }

        return start;
    }
}
