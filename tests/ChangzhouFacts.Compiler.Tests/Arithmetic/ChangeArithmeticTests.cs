using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

public class ChangeArithmeticTests
{
    private static readonly Gen<Rational> Years = Gen.OneOf(
        Gen.Int[1, 50].Select(years => (Rational)years),
        Gen.Int[1, 60].Select(months => new Rational(months, 12)),
        Gen.Int[1, 4_000].Select(days => YearsBetween.Days(1, 1, 1, 1, 1, 2) * days));

    /// <summary>Unqualified figures: single numbers, rounded ones, and ones with the closest open ends.</summary>
    private static readonly Gen<ChangeEnd> Figures = Gen.Select(Exact.Figures, Gen.Int[0, 5], Gen.Int[0, 40], Gen.Bool).Select((value, zero, places, isOpen) =>
    {
        Rational figure = zero == 0 ? Rational.Zero : value;
        Rational half = Rational.FromDigits(5, -places);
        ExactInterval interval = places == 0 ? ExactInterval.Point(figure) : new ExactInterval(figure - half, !isOpen, figure + half, !isOpen);
        return new ChangeEnd(figure, interval, IsQualified: false);
    });

    [Fact]
    public void EveryIntervalContainsItsNumberInDecimals() => Gen.Select(Figures, Figures, Years).Sample(
        (from, to, years) => AssertContained(ChangeArithmetic.InDecimal(from, to, years)),
        iter: 30 * Check.Iter);

    [Fact]
    public void EveryIntervalContainsItsNumberInDoubles() => Gen.Select(Figures, Figures, Years).Sample(
        (from, to, years) => AssertContained(ChangeArithmetic.InDouble(from, to, years)),
        iter: 30 * Check.Iter);

    [Fact]
    public void EveryIntervalContainsAllThatItsExactIntervalDoes() => Gen.Select(Figures, Figures, Gen.Int[1, 12]).Sample(
        (from, to, years) =>
        {
            ChangeFigures<decimal> change = ChangeArithmetic.InDecimal(from, to, years);
            ExactInterval differences = to.Interval.Minus(from.Interval);
            AssertOutward(change.AbsoluteBounds, differences, x => x);
            AssertOutward(change.PerYearBounds!.Value, differences, x => x * years);
            if (from.Value.Sign > 0)
            {
                ExactInterval ratios = to.Interval.RatioTo(from.Interval)!.Value;
                AssertOutward(change.RelativeBounds!.Value, ratios, x => x + 1);
                AssertOutward(change.AnnualGrowthRateBounds!.Value, ratios, x => Exact.Power(x + 1, years));
            }
        });

    [Fact]
    public void NumbersAreTheExactOnesRoundedOnce() => Gen.Select(Figures, Figures, Years).Sample((from, to, years) =>
    {
        ChangeFigures<decimal> change = ChangeArithmetic.InDecimal(from, to, years);
        ChangeFigures<double> binary = ChangeArithmetic.InDouble(from, to, years);
        AssertNearest(to.Value - from.Value, change.Absolute, binary.Absolute);
        AssertNearest((to.Value - from.Value) / years, change.PerYear, binary.PerYear);
        if (from.Value.Sign > 0)
        {
            AssertNearest((to.Value / from.Value) - 1, change.Relative, binary.Relative);
        }
        else
        {
            Assert.Null(change.Relative);
            Assert.Null(binary.Relative);
        }
    });

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-2, 5)]
    [InlineData(-2, -5)]
    [InlineData(2, -5)]
    public void WithoutAPositiveStartAndAnEndOfAtLeastZeroThereIsNoRelativeChange(int from, int to)
    {
        ChangeFigures<decimal> change = ChangeArithmetic.InDecimal(Point(from), Point(to), 2);

        Assert.Equal(to - from, change.Absolute);
        Assert.Equal((to - from) / 2m, change.PerYear);
        Assert.Null(change.Relative);
        Assert.Null(change.RelativeBounds);
        Assert.Null(change.AnnualGrowthRate);
        Assert.Null(change.AnnualGrowthRateBounds);
    }

    [Fact]
    public void AFallToZeroIsMinusOne()
    {
        ChangeFigures<decimal> change = ChangeArithmetic.InDecimal(Point(5), Point(0), 2);

        Assert.Equal(-1m, change.Relative);
        Assert.Equal(-1m, change.AnnualGrowthRate);
        Assert.Equal("[-1, -1]", Text(change.RelativeBounds));
        Assert.Equal("[-1, -1]", Text(change.AnnualGrowthRateBounds));
    }

    [Fact]
    public void NoChangeIsZero()
    {
        ChangeFigures<double> change = ChangeArithmetic.InDouble(Point(5), Point(5), new Rational(1, 12));

        Assert.Equal((0.0, 0.0, 0.0, 0.0), (change.Absolute, change.PerYear, change.Relative, change.AnnualGrowthRate));
    }

    [Fact]
    public void AQuadruplingOverTwoYearsIsADoublingEachYear()
    {
        ChangeFigures<decimal> change = ChangeArithmetic.InDecimal(Point(1), Point(4), YearsBetween.Years(2020, 2022));

        Assert.Equal("1", Exact.Digits(change.AnnualGrowthRate!.Value));
        Assert.Equal("[1, 1]", Text(change.AnnualGrowthRateBounds));
    }

    [Theory]
    // "Nearly 3,000": below, the lower end unknown.
    [InlineData("(-∞, 3000)", "[1500, 1500]", "(-1500, ∞)", "(-0.5, ∞)", true, false)]
    [InlineData("[1500, 1500]", "(-∞, 3000)", "(-∞, 1500)", "[-1, 1)", false, true)]
    // "More than 2,000", "at least 2,000".
    [InlineData("[1500, 1500]", "(3000, ∞)", "(1500, ∞)", "(1, ∞)", false, true)]
    [InlineData("[1500, 1500]", "[3000, ∞)", "[1500, ∞)", "[1, ∞)", false, true)]
    [InlineData("[3000, ∞)", "[1500, 1500]", "(-∞, -1500]", "(-1, -0.5]", true, false)]
    // "About": no bounds unless given.
    [InlineData("(-∞, ∞)", "[1500, 1500]", "(-∞, ∞)", "(-1, ∞)", true, false)]
    [InlineData("[1000, 2000]", "[2000, 3000]", "[0, 2000]", "[0, 2]", true, true)]
    public void AQualifiedFigureGivesAnIntervalAndNoNumber(
        string from, string to, string absolute, string relative, bool fromIsQualified, bool toIsQualified)
    {
        ChangeFigures<decimal> change = ChangeArithmetic.InDecimal(
            new ChangeEnd(3000, ExactIntervalTests.Parse(from), fromIsQualified),
            new ChangeEnd(1500, ExactIntervalTests.Parse(to), toIsQualified),
            1);

        Assert.Null(change.Absolute);
        Assert.Null(change.PerYear);
        Assert.Null(change.Relative);
        Assert.Null(change.AnnualGrowthRate);
        Assert.Equal(absolute, Text(change.AbsoluteBounds));
        Assert.Equal(absolute, Text(change.PerYearBounds!.Value));
        Assert.Equal(relative, Text(change.RelativeBounds));
        Assert.Equal(relative, Text(change.AnnualGrowthRateBounds));
    }

    [Fact]
    public void AnIntervalWithNothingAtOrAboveZeroHasNoRelativeBounds()
    {
        var belowZero = new ChangeEnd(0, ExactIntervalTests.Parse("(-∞, 0)"), IsQualified: true);

        Assert.Null(ChangeArithmetic.InDecimal(Point(5), belowZero, 1).RelativeBounds);
    }

    [Fact]
    public void ARoundingIntervalAroundZeroGivesMinusOneAndMore()
    {
        var nought = new ChangeEnd(0, ExactInterval.Around(0, new Rational(1, 2)), IsQualified: false);
        ChangeFigures<decimal> change = ChangeArithmetic.InDecimal(Point(2), nought, 1);

        Assert.Equal(-1m, change.Relative);
        Assert.Equal("[-1, -0.75]", Text(change.RelativeBounds));
    }

    [Fact]
    public void WhatDoesNotFitADecimalIsAbsentAndUnboundedOnItsSide()
    {
        ChangeEnd least = Point(Rational.FromDecimal(decimal.MinValue));
        ChangeEnd greatest = Point(Rational.FromDecimal(decimal.MaxValue));
        ChangeFigures<decimal> rise = ChangeArithmetic.InDecimal(least, greatest, 4);
        Assert.Null(rise.Absolute);
        Assert.Equal("[79228162514264337593543950335, ∞)", Text(rise.AbsoluteBounds));
        Assert.Equal("39614081257132168796771975168", Exact.Digits(rise.PerYear!.Value));

        ChangeFigures<decimal> fall = ChangeArithmetic.InDecimal(greatest, least, 1);
        Assert.Null(fall.Absolute);
        Assert.Equal("(-∞, -79228162514264337593543950335]", Text(fall.AbsoluteBounds));

        ChangeFigures<decimal> steep = ChangeArithmetic.InDecimal(Point(Exact.Value("0.0000000000000000000000000001")), greatest, 2);
        Assert.Null(steep.Relative);
        Assert.Equal("[79228162514264337593543950335, ∞)", Text(steep.RelativeBounds));
        Assert.NotNull(steep.AnnualGrowthRate);
    }

    [Fact]
    public void ADayOfSteepGrowthHasADoubleRateButNoDecimalOne()
    {
        Rational days = YearsBetween.Days(2022, 10, 24, 2022, 10, 26);

        Assert.Null(ChangeArithmetic.InDecimal(Point(2), Point(3), days).AnnualGrowthRate);
        Assert.NotNull(ChangeArithmetic.InDouble(Point(2), Point(3), days).AnnualGrowthRate);
        Assert.Equal(-1m, ChangeArithmetic.InDecimal(Point(3), Point(2), days).AnnualGrowthRate);
        Assert.Equal("[-1.0000000000000000000000000000, -0.9999999999999999999999999999]", Text(ChangeArithmetic.InDecimal(Point(3), Point(2), days).AnnualGrowthRateBounds));
    }

    [Fact]
    public void AChangeOfDoublesIsWorkedOutFromTheWrittenDigits()
    {
        // 0.3 - 0.1 is 0.2 exactly; the doubles nearest to 0.3 and 0.1 differ by 0.19999999999999998.
        ChangeFigures<double> change = ChangeArithmetic.InDouble(Point(Exact.Value("0.1")), Point(Exact.Value("0.3")), 1);

        Assert.Equal(0.2, change.Absolute);
        Assert.Equal(2.0, change.Relative);
        Assert.True(change.AbsoluteBounds.Lower < change.AbsoluteBounds.Upper);
    }

    [Fact]
    public void YearsMustBePositive()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangeArithmetic.InDecimal(Point(1), Point(2), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangeArithmetic.InDouble(Point(1), Point(2), -1));
    }

    private static ChangeEnd Point(Rational value) => new(value, ExactInterval.Point(value), IsQualified: false);

    private static void AssertContained<T>(ChangeFigures<T> change)
        where T : struct, IComparable<T>, INumber<T>
    {
        AssertContains(change.AbsoluteBounds, change.Absolute);
        AssertContains(change.PerYearBounds!.Value, change.PerYear);
        Assert.Equal(change.Relative is null, change.RelativeBounds is null);
        AssertContains(change.RelativeBounds, change.Relative);
        AssertContains(change.AnnualGrowthRateBounds, change.AnnualGrowthRate);
    }

    private static void AssertContains<T>(Bounds<T>? bounds, T? number)
        where T : struct, IComparable<T>, INumber<T>
    {
        if (number is { } x && bounds is { } b)
        {
            Assert.True(b.Lower is not { } lower || lower < x || (b.LowerIncluded && lower == x), $"{b} {x}");
            Assert.True(b.Upper is not { } upper || upper > x || (b.UpperIncluded && upper == x), $"{b} {x}");
        }
    }

    private static void AssertOutward(Bounds<decimal> bounds, ExactInterval exact, Func<Rational, Rational> undo)
    {
        if (bounds.Lower is { } lower)
        {
            Assert.True(undo(Rational.FromDecimal(lower)) <= exact.Lower!.Value);
        }

        if (bounds.Upper is { } upper)
        {
            Assert.True(undo(Rational.FromDecimal(upper)) >= exact.Upper!.Value);
        }
        else
        {
            Assert.False(bounds.UpperIncluded);
        }
    }

    private static void AssertNearest(Rational exact, decimal? number, double? binary)
    {
        Assert.Equal(DecimalRounding.TryRound(exact, Rounding.ToNearestEven, out decimal expected) ? expected : null, number);
        Assert.Equal(DoubleRounding.TryRound(exact, Rounding.ToNearestEven, out double expectedBinary) ? expectedBinary : null, binary);
    }

    private static string Text(Bounds<decimal>? bounds) => bounds is not { } b
        ? "none"
        : (b.LowerIncluded ? "[" : "(") + (b.Lower?.ToString(CultureInfo.InvariantCulture) ?? "-∞") + ", "
            + (b.Upper?.ToString(CultureInfo.InvariantCulture) ?? "∞") + (b.UpperIncluded ? "]" : ")");
}
