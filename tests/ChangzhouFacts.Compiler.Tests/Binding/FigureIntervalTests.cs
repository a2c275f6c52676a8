using System.Globalization;
using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Binding;
using ChangzhouFacts.Compiler.Values;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>The interval of a figure rounded at its last digit, computed in <see cref="decimal"/> if that is exact.</summary>
public class FigureIntervalTests
{
    private static readonly Gen<WrittenNumber> Written =
        from isNegative in Gen.Bool
        from whole in Gen.String[Gen.Char['0', '9'], 1, 28]
        from fraction in Gen.String[Gen.Char['0', '9'], 0, 28]
        let trimmed = whole.TrimStart('0') is { Length: > 0 } digits ? digits : "0"
        let kept = fraction[..Math.Min(fraction.Length, 28 - (trimmed == "0" ? 0 : trimmed.Length))]
        where !isNegative || trimmed != "0" || kept.Any(digit => digit != '0')
        select new WrittenNumber(isNegative, trimmed, kept, "");

    [Fact]
    public void ItIsTheOneOfExactFractions() => Gen.Select(Written, Gen.Int[-29, 6]).Sample(
        (written, power) =>
        {
            var figure = new ScaledNumber(written, NumberType.Decimal, power, written);
            Rational half = Rational.FromDigits(5, power - 1);

            ExactInterval around = ExactInterval.Around(written.ToRational(), half);
            Number? lower = DecimalRounding.TryRound(around.Lower!.Value, Rounding.Down, out decimal low) ? low : null;
            Number? upper = DecimalRounding.TryRound(around.Upper!.Value, Rounding.Up, out decimal high) ? high : null;
            var expected = new Interval(lower, lower is not null, upper, upper is not null);

            Assert.Equal(expected, FigureIntervals.Of(figure, Qualifier.Exact, null, null, NumberType.Decimal, isVeryNumber: false));
        },
        iter: 200 * Check.Iter);

    [Theory]
    [InlineData("2.77", "2.765", "2.775")]
    [InlineData("-0.5", "-0.55", "-0.45")]
    [InlineData("0.0", "-0.05", "0.05")]
    [InlineData("9999999999999999999999999.9", "9999999999999999999999999.85", "9999999999999999999999999.95")]
    public void ItReachesHalfAUnitOfTheLastDigitToEachSide(string digits, string lower, string upper)
    {
        string[] parts = digits.TrimStart('-').Split('.');
        var written = new WrittenNumber(digits[0] == '-', parts[0], parts[1], "");

        Interval interval = FigureIntervals.Of(
            new ScaledNumber(written, NumberType.Decimal, written.LastDigitPower, written), Qualifier.Exact, null, null, NumberType.Decimal, isVeryNumber: false);

        Assert.Equal((lower, upper), (interval.Lower!.Value.ToString(), interval.Upper!.Value.ToString()));
        Assert.True(interval is { LowerIncluded: true, UpperIncluded: true }, string.Create(CultureInfo.InvariantCulture, $"{interval}"));
    }
}
