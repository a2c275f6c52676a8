namespace ChangzhouFacts.Arithmetic;

/// <summary>
/// Works out changes: exactly, then rounded once. A relative change and a growth rate exist only from a stated figure above 0 to
/// one that is at least 0; their bounds leave out what an interval has beyond that.
/// </summary>
internal static class ChangeArithmetic
{
    /// <summary>The change from <paramref name="from"/> to <paramref name="to"/> in decimals.</summary>
    /// <param name="from">The earlier figure.</param>
    /// <param name="to">The later one.</param>
    /// <param name="years">The years between; null where they mean nothing, and there is no change per year and no growth rate.</param>
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
        T? absolute = hasNumbers ? target.Round(difference, Rounding.ToNearestEven) : null;
        T? perYear = hasNumbers && years is { } divisor ? target.Round(difference / divisor, Rounding.ToNearestEven) : null;
        Bounds<T> absoluteBounds = Bound(differences, target.Round, absolute);
        Bounds<T>? perYearBounds = years is { } length ? Bound(differences.DividedBy(length), target.Round, perYear) : null;

        if (from.Value.Sign <= 0 || to.Value.Sign < 0 || to.Interval.RatioTo(from.Interval) is not { } ratios)
        {
            return new ChangeFigures<T>(absolute, absoluteBounds, perYear, perYearBounds, null, null, null, null);
        }

        T? RoundRelative(Rational ratio, Rounding rounding) => target.Round(ratio - Rational.One, rounding);
        T? RoundGrowth(Rational ratio, Rounding rounding) =>
            GrowthRounding.TryRound(ratio, Rational.One / years!.Value, rounding, target, out T result) ? result : null;

        T? relative = hasNumbers ? RoundRelative(to.Value / from.Value, Rounding.ToNearestEven) : null;
        T? growth = hasNumbers && years is not null ? RoundGrowth(to.Value / from.Value, Rounding.ToNearestEven) : null;
        return new ChangeFigures<T>(
            absolute,
            absoluteBounds,
            perYear,
            perYearBounds,
            relative,
            Bound(ratios, RoundRelative, relative),
            growth,
            years is null ? null : Bound(ratios, RoundGrowth, growth));
    }

    /// <summary>
    /// The image of an interval under a rising function. Where the rounded number falls on an end that the exact one cannot
    /// reach, that end is included: bounds contain their number.
    /// </summary>
    private static Bounds<T> Bound<T>(ExactInterval interval, Func<Rational, Rounding, T?> image, T? number)
        where T : struct, IEquatable<T>
    {
        T? lower = interval.Lower is { } low ? image(low, Rounding.Down) : null;
        T? upper = interval.Upper is { } high ? image(high, Rounding.Up) : null;
        return new Bounds<T>(lower, IsIncluded(lower, interval.LowerIncluded), upper, IsIncluded(upper, interval.UpperIncluded));

        bool IsIncluded(T? end, bool isIncluded) =>
            end is { } reached && (isIncluded || (number is { } rounded && rounded.Equals(reached)));
    }
}
