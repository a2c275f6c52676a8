using System.Globalization;
using System.Text.RegularExpressions;
using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>Figures as the page writes them: in the words of the record, but with a real minus sign, intervals in words, and doubles without rounding noise.</summary>
internal static partial class FigureText
{
    private const char Minus = '\u2212';

    // A double holds any fifteen digits. The difference of two nearly equal doubles has fewer reliable digits.
    private const int SureOfADouble = 15;
    private const int OfWidth = 4;

    /// <summary>A figure, or a text with a figure in it. The hyphens of dates, codes and URLs stay.</summary>
    public static string Of(string words) => Sign().Replace(words, Minus.ToString());

    /// <summary>A change. If it has no number, its words contain an interval in notation.</summary>
    public static string OfChange(string words) => Of(Notation().Replace(words, found => Between(
        found.Groups["lower"].Value, found.Groups["open"].Value == "[", found.Groups["upper"].Value, found.Groups["close"].Value == "]")));

    /// <summary>An interval: <c>18.45 to 18.55</c>, <c>more than 3,000</c>. Null for a single number, and if neither end is known, because both say nothing.</summary>
    /// <param name="interval">The interval; null if there is none.</param>
    /// <param name="format">The format of its ends: <c>N</c>, or null for digits that can be copied.</param>
    public static string? Of(Interval? interval, string? format = "N")
    {
        if (interval is null or { IsPoint: true } or { Lower: null, Upper: null })
        {
            return null;
        }

        int? last = interval.Lower is { IsDouble: true } low && interval.Upper is { } high
            ? DecimalDigits.HalfBetween(DecimalDigits.Read(low.ToString()), DecimalDigits.Read(high.ToString())).Magnitude - OfWidth
            : null;
        (string? lower, string? upper) = (End(interval.Lower), End(interval.Upper));
        if (lower == upper)
        {
            (lower, upper) = (Of(interval.Lower!.Value.ToString(format, null)), Of(interval.Upper!.Value.ToString(format, null)));
        }

        return Between(lower, interval.LowerIncluded, upper, interval.UpperIncluded);

        string? End(Number? number) => number is { } end ? Digits(end, format, last) : null;
    }

    /// <summary>The digits of a computed number, without the digits of a double that are rounding noise.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">Its format.</param>
    /// <param name="last">The power of ten of the last meaningful digit; null if unknown.</param>
    public static string Digits(Number number, string? format = null, int? last = null)
    {
        if (number.IsDouble)
        {
            var digits = DecimalDigits.Read(number.ToString());
            DecimalDigits rounded = digits.RoundAt(Math.Max(digits.Magnitude - SureOfADouble + 1, last ?? int.MinValue), Rounding.ToNearestEven);
            double sure = double.Parse(rounded.ToScientificText(Math.Max(1, rounded.Significant)), CultureInfo.InvariantCulture);
            number = double.IsFinite(sure) ? new Number(sure) : number;
        }

        return Of(number.ToString(format, null));
    }

    private static string Between(string? lower, bool lowerIncluded, string? upper, bool upperIncluded) => (lower, upper) switch
    {
        (null, _) => Qualified(upperIncluded ? Qualifier.AtMost : Qualifier.LessThan, upper!),
        (_, null) => Qualified(lowerIncluded ? Qualifier.AtLeast : Qualifier.MoreThan, lower),
        _ => $"{(lowerIncluded ? lower : Qualified(Qualifier.MoreThan, lower))} to {(upperIncluded ? upper : Qualified(Qualifier.LessThan, upper))}",
    };

    private static string Qualified(Qualifier qualifier, string number) => FactSections.Qualified(qualifier, number);

    [GeneratedRegex(@"(?<=^|[\s(\[])-(?=\d)|(?<=\d[eE])-(?=\d)|(?<=10\^)-(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"(?<open>[\[(])(?<lower>-?\d[\d,.E+-]*), (?<upper>-?\d[\d,.E+-]*)(?<close>[\])])", RegexOptions.CultureInvariant)]
    private static partial Regex Notation();
}
