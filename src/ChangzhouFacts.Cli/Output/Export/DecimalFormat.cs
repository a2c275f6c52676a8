using System.Globalization;
using System.Numerics;
using Parquet.Data;

namespace ChangzhouFacts.Cli.Output.Export;

/// <summary>The one decimal type of a Parquet column, wide enough for the figures in it.</summary>
internal sealed class DecimalFormat
{
    /// <summary>The digits of the type: the maximum that DuckDB and Spark read.</summary>
    public const int Precision = 38;

    private DecimalFormat(int scale) => Scale = scale;

    /// <summary>The decimals of the type.</summary>
    public int Scale { get; }

    /// <summary>
    /// The format for figures. All of them fit, unless one has so many whole digits and another so many decimals that no type holds
    /// both. Then whole digits take precedence.
    /// </summary>
    public static DecimalFormat For(IEnumerable<Number?> figures)
    {
        int wholeDigits = 1;
        int decimals = 0;
        foreach (Number? figure in figures)
        {
            if (figure is { Type: not NumberType.Double } number)
            {
                wholeDigits = Math.Max(wholeDigits, WholeDigits(number.ToDigits()));
                decimals = Math.Max(decimals, Decimals(number.ToDigits()));
            }
        }

        return new DecimalFormat(Math.Min(decimals, Precision - wholeDigits));
    }

    /// <summary>The figure in this format; null for no figure, for a double, and if the format has too few decimals for it.</summary>
    public BigDecimal? ToDecimal(Number? figure)
    {
        if (figure is not { Type: not NumberType.Double } number || Decimals(number.ToDigits()) > Scale)
        {
            return null;
        }

        string digits = number.ToDigits().Replace(".", "", StringComparison.Ordinal) + new string('0', Scale - Decimals(number.ToDigits()));
        return new BigDecimal(BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), Precision, Scale);
    }

    private static int WholeDigits(string digits)
    {
        int sign = digits[0] == '-' ? 1 : 0;
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        return (point < 0 ? digits.Length : point) - sign;
    }

    private static int Decimals(string digits)
    {
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : digits.Length - point - 1;
    }
}
