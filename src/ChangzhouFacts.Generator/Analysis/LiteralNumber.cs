using System.Globalization;

namespace ChangzhouFacts.Generator.Analysis;

/// <summary>A number as C# writes it.</summary>
/// <param name="Decimal">It as a decimal; null where it is too large for one.</param>
/// <param name="Double">It as a double.</param>
internal readonly record struct LiteralNumber(decimal? Decimal, double Double)
{
    private const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public LiteralNumber Negated => new(-Decimal, -Double);

    /// <summary>
    /// How many digits of a literal say something: neither the zeros before the first one nor those at the end of a whole number. Of a number in hexadecimal
    /// or binary digits none does: no source prints a figure so. It is asked of every number in a project, so nothing is allocated.
    /// </summary>
    public static int SignificantDigits(string literal)
    {
        int digits = 0;
        int zerosAtEnd = 0;
        bool hasPoint = false;
        foreach (char c in literal)
        {
            switch (c)
            {
                case '.':
                    hasPoint = true;
                    break;
                case '0' when digits > 0:
                    digits++;
                    zerosAtEnd++;
                    break;
                case >= '1' and <= '9':
                    digits++;
                    zerosAtEnd = 0;
                    break;
                case '0' or '_':
                    break;
                default:
                    // The exponent, the suffix, or the x of 0x.
                    return Said();
            }
        }

        return Said();

        int Said() => hasPoint ? digits : digits - zerosAtEnd;
    }

    /// <summary>The number of a literal in decimal digits. What a decimal or double cannot hold exactly is rounded.</summary>
    public static LiteralNumber Of(string literal)
    {
        string text = literal.TrimEnd('m', 'M', 'd', 'D', 'f', 'F', 'l', 'L', 'u', 'U').Replace("_", "");
        return new LiteralNumber(
            decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal exact) ? exact : null,
            double.TryParse(text, Style, CultureInfo.InvariantCulture, out double rounded) ? rounded : double.NaN);
    }
}
