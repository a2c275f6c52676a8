using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>
/// The interval of a figure. A qualified figure has only the bounds that its qualifier and its source give. An unqualified one
/// can be anything that rounds to it at its last digit, unless its precision is exact.
/// </summary>
internal static class FigureIntervals
{
    private static readonly Rational Half = Rational.FromDigits(5, -1);

    public static Interval Of(ScaledNumber value, Qualifier qualifier, ScaledNumber? lower, ScaledNumber? upper, NumberType type, bool isVeryNumber)
    {
        if (qualifier == Qualifier.Exact)
        {
            return isVeryNumber ? Point(value.As(type)) : Rounded(value, type);
        }

        Number? stated = value.As(type);
        return qualifier switch
        {
            Qualifier.AtLeast => new Interval(stated, true, null, false),
            Qualifier.MoreThan => new Interval(stated, false, null, false),
            Qualifier.LessThan => new Interval(null, false, stated, false),
            Qualifier.AtMost => new Interval(null, false, stated, true),
            Qualifier.Nearly => Bounded(lower?.As(type), upper?.As(type), stated),
            _ => Bounded(lower?.As(type), upper?.As(type), null),
        };
    }

    // Bounds that the source gives are included. A figure with "nearly" is excluded, unless its lower bound is that figure
    // or the same double.
    private static Interval Bounded(Number? lower, Number? upper, Number? unreached)
    {
        bool isPoint = lower is { } low && unreached is { } high && low == high;
        return new Interval(lower, lower is not null, upper ?? unreached, upper is not null || (isPoint && unreached is not null));
    }

    private static Interval Point(Number value) => new(value, true, value, true);

    private static Interval Rounded(ScaledNumber value, NumberType type)
    {
        int power = value.LastDigitPower;
        if (type != NumberType.Double && IsDecimalHalfUnit(value.Written, power))
        {
            // The usual case: exact, because all digits fit, and a hundred times faster.
            decimal stated = value.Written.ToDecimal();
            var half = new decimal(5, 0, 0, isNegative: false, (byte)(1 - power));
            return new Interval(stated - half, true, stated + half, true);
        }

        Rational halfUnit = Half * Rational.FromDigits(1, power);
        return Outward(ExactInterval.Around(value.Exact, halfUnit), isDouble: type == NumberType.Double);
    }

    // Then both ends have a 5 as their last digit, so nothing is rounded and no zero is dropped. One digit is kept for a carry.
    private static bool IsDecimalHalfUnit(WrittenNumber value, int power) =>
        !value.HasExponent && power <= -value.FractionLength && value.WholeLength + 1 - power < WrittenNumber.MaximumDigits;

    private static Interval Outward(ExactInterval interval, bool isDouble)
    {
        Number? lower = Round(interval.Lower, Rounding.Down, isDouble);
        Number? upper = Round(interval.Upper, Rounding.Up, isDouble);
        return new Interval(lower, lower is not null && interval.LowerIncluded, upper, upper is not null && interval.UpperIncluded);
    }

    // An end beyond the range of the type is unknown.
    private static Number? Round(Rational? end, Rounding rounding, bool isDouble) => end is not { } value ? null
        : isDouble ? DoubleRounding.TryRound(value, rounding, out double nearestDouble) ? nearestDouble : null
        : DecimalRounding.TryRound(value, rounding, out decimal nearestDecimal) ? nearestDecimal : null;
}
