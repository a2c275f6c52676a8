using System.Numerics;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>Compares the changes of a fact with the specification: which exist, and the number of each with decimals.</summary>
internal static class ExpectedChanges
{
    public static void Assert(CompiledFact compiled)
    {
        Fact fact = compiled.Record!;
        (Observation From, Observation To)[] pairs = Pairs(fact);
        Xunit.Assert.Equal(pairs.Select(pair => Name(pair.From.Period, pair.To.Period)), compiled.ChangeNames);
        Xunit.Assert.Equal(pairs.Length, fact.Changes.Count);
        for (int i = 0; i < fact.Changes.Count; i++)
        {
            Assert(pairs[i].From, pairs[i].To, fact.Changes[i], isDouble: fact.Type == NumberType.Double, isSteps: fact.Kind == FactKind.Steps);
        }
    }

    // From each figure to the next, and from the first to the last; none between ranges of years, and none across an end.
    private static (Observation From, Observation To)[] Pairs(Fact fact)
    {
        IReadOnlyList<Observation> observations = fact.Observations;
        if (observations.Count == 0 || observations[0].Period.Kind == PeriodKind.YearRange)
        {
            return [];
        }

        var pairs = observations.Zip(observations.Skip(1)).ToList();
        int ends = fact.Kind == FactKind.Steps ? pairs.RemoveAll(pair => pair.First.Until < pair.Second.Period) : 0;
        if (observations.Count > 2 && ends == 0)
        {
            pairs.Add((observations[0], observations[^1]));
        }

        return [.. pairs];
    }

    private static void Assert(Observation from, Observation to, Change change, bool isDouble, bool isSteps)
    {
        Xunit.Assert.Equal((from.Period, to.Period), (change.From, change.To));
        if (from.Qualifier != Qualifier.Exact || to.Qualifier != Qualifier.Exact)
        {
            Xunit.Assert.Equal((null, null, null, null), (change.Absolute, change.PerYear, change.Relative, change.AnnualGrowthRate));
        }
        else if (!isDouble)
        {
            AssertNumbers(Digits.Parse(from.Value.ToDigits()), Digits.Parse(to.Value.ToDigits()), change, isSteps);
        }

        if (!isDouble)
        {
            AssertInterval(from.Interval, to.Interval, change.AbsoluteInterval);
        }
    }

    private static void AssertNumbers(Digits from, Digits to, Change change, bool isSteps)
    {
        Digits difference = to.Minus(from);
        BigInteger unit = BigInteger.Pow(10, difference.Decimals);
        (BigInteger years, BigInteger parts) = YearsBetween(change.From, change.To);
        AssertNumber(difference.Rounded(side: 0), change.Absolute);
        AssertNumber(isSteps ? null : Digits.Rounded(difference.Unscaled * parts, unit * years), change.PerYear);
        Xunit.Assert.Equal(isSteps, change.PerYearInterval is null);

        // A ratio needs a start above zero and an end that is not negative.
        bool hasRatio = from.Unscaled.Sign > 0 && to.Unscaled.Sign >= 0;
        AssertNumber(hasRatio ? Digits.Rounded(difference.Unscaled, from.At(difference.Decimals)) : null, change.Relative);
        if (!hasRatio || isSteps)
        {
            Xunit.Assert.Null(change.AnnualGrowthRate);
        }
        else if (change.From.Kind == PeriodKind.Year && change.AnnualGrowthRate is { } rate && years <= 40)
        {
            AssertGrowth(from.At(difference.Decimals), to.At(difference.Decimals), (int)years, Digits.Parse(rate.ToDigits()));
        }
    }

    private static void AssertNumber(Digits? expected, Number? actual) => Xunit.Assert.Equal(
        expected is { } known ? (NumberType.Decimal, known.ToString()) : null, actual is { } number ? (number.Type, number.ToDigits()) : default((NumberType, string)?));

    // The rate to the power of the years is the ratio, within half a unit of the last digit.
    private static void AssertGrowth(BigInteger from, BigInteger to, int years, Digits rate)
    {
        int scale = 28;
        while (BigInteger.Abs(rate.At(scale)) >= BigInteger.Pow(2, 96))
        {
            scale--;
        }

        BigInteger factor = 2 * (rate.At(scale) + BigInteger.Pow(10, scale));
        BigInteger one = 2 * BigInteger.Pow(10, scale);
        BigInteger ratio = to * BigInteger.Pow(one, years);
        BigInteger below = BigInteger.Max(0, factor - 1);
        Xunit.Assert.True(from * BigInteger.Pow(below, years) <= ratio && ratio <= from * BigInteger.Pow(factor + 1, years));
    }

    private static void AssertInterval(Interval from, Interval to, Interval change)
    {
        Digits? lower = Difference(to.Lower, from.Upper)?.Rounded(side: -1);
        Digits? upper = Difference(to.Upper, from.Lower)?.Rounded(side: 1);
        AssertNumber(lower, change.Lower);
        AssertNumber(upper, change.Upper);
        Xunit.Assert.Equal(lower is not null && to.LowerIncluded && from.UpperIncluded, change.LowerIncluded);
        Xunit.Assert.Equal(upper is not null && to.UpperIncluded && from.LowerIncluded, change.UpperIncluded);
    }

    private static Digits? Difference(Number? minuend, Number? subtrahend) => minuend is { } left && subtrahend is { } right
        ? Digits.Parse(left.ToDigits()).Minus(Digits.Parse(right.ToDigits()))
        : null;

    // Whole years, months / 12, days / 365.2425, as a fraction.
    private static (BigInteger Numerator, BigInteger Denominator) YearsBetween(Period from, Period to) => from.Kind switch
    {
        PeriodKind.Year => (to.Year - from.Year, 1),
        PeriodKind.Quarter => ((4 * (to.Year - from.Year)) + to.Quarter!.Value - from.Quarter!.Value, 4),
        PeriodKind.Month => ((12 * (to.Year - from.Year)) + to.Month!.Value - from.Month!.Value, 12),
        _ => (10_000L * (new DateOnly(to.Year, to.Month!.Value, to.Day!.Value).DayNumber - new DateOnly(from.Year, from.Month!.Value, from.Day!.Value).DayNumber), 3_652_425),
    };

    private static string Name(Period from, Period to) => "From" + Part(from) + "To" + Part(to);

    private static string Part(Period period) => period.ToString().Replace('-', '_');
}
