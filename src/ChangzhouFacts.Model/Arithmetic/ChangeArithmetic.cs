namespace ChangzhouFacts.Arithmetic;

/// <summary>
/// Computes changes exactly and rounds once. A relative change and a growth rate exist only if the earlier figure is above 0 and the
/// later one is at least 0; their bounds ignore the part of an interval outside that range.
/// </summary>
internal static class ChangeArithmetic
{
    /// <summary>The change from <paramref name="from"/> to <paramref name="to"/> in decimals.</summary>
    /// <param name="from">The earlier figure.</param>
    /// <param name="to">The later one.</param>
    /// <param name="years">The years between; null if they have no meaning: then there is no change per year and no growth rate.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is not positive.</exception>
    public static ChangeFigures<decimal> InDecimal(ChangeEnd from, ChangeEnd to, Rational? years) =>
        Compute(from, to, years, DecimalTarget.Instance);

    /// <summary>The change from <paramref name="from"/> to <paramref name="to"/> in doubles.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is not positive.</exception>
    public static ChangeFigures<double> InDouble(ChangeEnd from, ChangeEnd to, Rational? years) =>
        Compute(from, to, years, DoubleTarget.Instance);

    private static ChangeFigures<T> Compute<T>(ChangeEnd from, ChangeEnd to, Rational? years, RoundingTarget<T> target)
        where T : struct, IEquatable<T>
    {
        if (years is { Sign: <= 0 })
        {
            throw new ArgumentOutOfRangeException(nameof(years));
        }

        bool hasNumbers = !from.IsQualified && !to.IsQualified;
        Rational difference = to.Value - from.Value;
        ExactInterval differences = to.Interval.Minus(from.Interval);
        Rounded<T> absolute = Round(difference, differences, hasNumbers, target.Round);

        // Over one year the change per year is the change, and the growth per year the relative change: (b/a)^1 − 1.
        bool isOneYear = years == Rational.One;
        Rounded<T>? perYear = isOneYear ? absolute
            : years is { } divisor ? Round(difference / divisor, differences.DividedBy(divisor), hasNumbers, target.Round)
            : null;
        Rounded<T>? relative = null;
        Rounded<T>? growth = null;
        if (from.Value.Sign > 0 && to.Value.Sign >= 0 && to.Interval.RatioTo(from.Interval) is { } ratios)
        {
            Rational ratio = to.Value / from.Value;
            relative = Round(ratio, ratios, hasNumbers, RelativeTo(target));
            growth = isOneYear ? relative
                : years is { } length ? Round(ratio, ratios, hasNumbers, GrowthOver(length, target))
                : null;
        }

        return new ChangeFigures<T>(
            absolute.Number,
            absolute.Bounds,
            perYear?.Number,
            perYear?.Bounds,
            relative?.Number,
            relative?.Bounds,
            growth?.Number,
            growth?.Bounds)
        {
            IsOverOneYear = isOneYear,
        };
    }

    private static Func<Rational, Rounding, T?> RelativeTo<T>(RoundingTarget<T> target)
        where T : struct, IEquatable<T> =>
        (ratio, rounding) => target.Round(ratio - Rational.One, rounding);

    private static Func<Rational, Rounding, T?> GrowthOver<T>(Rational years, RoundingTarget<T> target)
        where T : struct, IEquatable<T>
    {
        Rational exponent = Rational.One / years;
        return (ratio, rounding) => GrowthRounding.TryRound(ratio, exponent, rounding, target, out T result) ? result : null;
    }

    /// <summary>
    /// A number and its interval under an increasing function. If the rounded number equals an end that the exact one cannot reach,
    /// that end is included, so that the bounds contain their number.
    /// </summary>
    private static Rounded<T> Round<T>(Rational value, ExactInterval interval, bool hasNumber, Func<Rational, Rounding, T?> image)
        where T : struct, IEquatable<T>
    {
        T? number = hasNumber ? image(value, Rounding.ToNearestEven) : null;
        T? lower = interval.Lower is { } low ? image(low, Rounding.Down) : null;
        T? upper = interval.Upper is { } high ? image(high, Rounding.Up) : null;
        return new Rounded<T>(number, new Bounds<T>(lower, IsIncluded(lower, interval.LowerIncluded), upper, IsIncluded(upper, interval.UpperIncluded)));

        bool IsIncluded(T? end, bool isIncluded) =>
            end is { } reached && (isIncluded || (number is { } rounded && rounded.Equals(reached)));
    }

    private readonly record struct Rounded<T>(T? Number, Bounds<T> Bounds)
        where T : struct, IEquatable<T>;
}
