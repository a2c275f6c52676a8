using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Compiler.Deltas;

/// <summary>Between exact arithmetic and the numbers of the model.</summary>
internal static class Numbers
{
    public static Number Of(decimal value) => new(NumberType.Decimal, DecimalRounding.ToPlainDigits(value));

    public static Number Of(double value) => new(NumberType.Double, DoubleRounding.ToShortestDigits(value));

    /// <summary>An interval in the fact's own type, its ends rounded outward.</summary>
    public static Interval Outward(ExactInterval interval, bool isDouble)
    {
        Number? lower = interval.Lower is { } low ? Round(low, Rounding.Down, isDouble) : null;
        Number? upper = interval.Upper is { } high ? Round(high, Rounding.Up, isDouble) : null;
        return new Interval(
            lower, lower is not null && interval.LowerIncluded,
            upper, upper is not null && interval.UpperIncluded);
    }

    /// <summary>The exact value of the digits as they are written.</summary>
    public static Rational Exact(Number number) => Rational.TryParse(number.Digits, out Rational value)
        ? value
        : throw new ArgumentException("A number of the model is made of digits that were read already.", nameof(number));

    /// <summary>An interval of the model as exact arithmetic takes it.</summary>
    public static ExactInterval Exact(Interval interval)
    {
        bool isPoint = interval.Lower is not null && interval.Lower == interval.Upper;
        return isPoint
            ? ExactInterval.Point(Exact(interval.Lower!.Value))
            : new ExactInterval(ExactEnd(interval.Lower), interval.LowerIncluded, ExactEnd(interval.Upper), interval.UpperIncluded);
    }

    /// <summary>
    /// The exact value that a number has in its type. A double that was rounded outward stands in the model by its shortest
    /// digits, which may lie a little further in.
    /// </summary>
    public static Rational Held(Number number)
    {
        Rational written = Exact(number);
        return number.Type == NumberType.Double && DoubleRounding.TryRound(written, Rounding.ToNearestEven, out double nearest)
            ? Rational.FromDouble(nearest)
            : written;
    }

    private static Rational? ExactEnd(Number? end) => end is { } number ? Held(number) : null;

    private static Number? Round(Rational value, Rounding rounding, bool isDouble) => isDouble
        ? DoubleRounding.TryRound(value, rounding, out double nearestDouble) ? Of(nearestDouble) : null
        : DecimalRounding.TryRound(value, rounding, out decimal nearestDecimal) ? Of(nearestDecimal) : null;
}
