using System.Globalization;

namespace ChangzhouFacts.Wording;

/// <summary>How a figure is written for people, from its plain digits.</summary>
internal static class FigureWording
{
    private static readonly string Exact = Qualifier.Exact.ToWord();

    /// <summary>
    /// Adds thousands separators to plain digits: <c>940000000</c> becomes <c>940,000,000</c>. Decimals and numbers with an exponent
    /// stay as they are.
    /// </summary>
    public static string Group(string digits)
    {
        int first = digits.Length > 0 && digits[0] is '-' or '+' ? 1 : 0;
        int end = digits.IndexOfAny(['.']);
        end = end < 0 ? digits.Length : end;
        if (HasExponent(digits))
        {
            return digits;
        }

        for (int at = end - 3; at > first; at -= 3)
        {
            digits = digits.Insert(at, ",");
        }

        return digits;
    }

    /// <summary>Adds a plus sign to a positive number: <c>0.56</c> becomes <c>+0.56</c>. Zero has no sign.</summary>
    public static string Signed(string digits)
    {
        bool hasSign = digits[0] is '-' or '+';
        return hasSign || digits.IndexOfAny(['1', '2', '3', '4', '5', '6', '7', '8', '9']) < 0 ? digits : "+" + digits;
    }

    /// <summary>Puts a qualifier's words before a figure: <c>nearly 3,000</c>. An exact figure has none.</summary>
    /// <param name="qualifier">The qualifier as facts.yaml writes it: <c>at-least</c>.</param>
    /// <param name="figure">The figure, with or without its unit.</param>
    public static string Qualify(string qualifier, string figure) =>
        qualifier == Exact ? figure : Spoken(qualifier) + " " + figure;

    /// <summary>The words of a qualifier: <c>at least</c>.</summary>
    public static string Spoken(string qualifier) => qualifier.Replace('-', ' ');

    /// <summary>One observation: <c>nearly 3,000</c>, <c>3.33 %</c>, <c>9.81 m/s2 ± 0.01 (standard uncertainty)</c>.</summary>
    /// <param name="qualifier">The qualifier as facts.yaml writes it.</param>
    /// <param name="digits">The figure's plain digits.</param>
    /// <param name="unitCode">The code of its unit.</param>
    /// <param name="uncertainty">The plain digits of the standard uncertainty, or null.</param>
    public static string Figure(string qualifier, string digits, string unitCode, string? uncertainty)
    {
        string figure = Qualify(qualifier, UnitWording.Measure(Group(digits), unitCode));
        return uncertainty is null ? figure
            : figure + " ± " + (HasExponent(digits) ? WithExponent(uncertainty) : Group(uncertainty)) + " (standard uncertainty)";
    }

    /// <summary>A figure and its period: <c>3.33 % (2022)</c>.</summary>
    public static string In(string figure, string period) => figure + " (" + period + ")";

    private static bool HasExponent(string digits) => digits.IndexOfAny(['e', 'E']) >= 0;

    // A positive number as .NET writes a double: 27000000000000000 becomes 2.7E+16. The zeros at the end of a whole number only give its size.
    private static string WithExponent(string digits)
    {
        int point = digits.IndexOfAny(['.']);
        string all = point < 0 ? digits : digits.Remove(point, 1);
        string significant = all.TrimStart('0');
        int exponent = (point < 0 ? digits.Length : point) - (all.Length - significant.Length) - 1;
        significant = point < 0 ? significant.TrimEnd('0') : significant;
        return HasExponent(digits) || significant.Length == 0 ? digits
            : significant.Insert(1, significant.Length > 1 ? "." : "") + (exponent < 0 ? "E-" : "E+") + Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
    }
}
