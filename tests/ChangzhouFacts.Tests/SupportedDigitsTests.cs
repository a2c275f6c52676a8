using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Wording;
using CsCheck;

namespace ChangzhouFacts.Tests;

/// <summary>The displayed form of a number is computed from its digits: none are lost at any size.</summary>
public sealed class SupportedDigitsTests
{
    private static readonly Gen<int> Shifts = Gen.OneOfConst(0, 2);

    private static readonly Gen<(int Digits, int Power)> Numbers = Gen.Select(Gen.Int[-999_999_999, 999_999_999], Gen.Int[-320, 300]);

    [Theory]
    [InlineData("3.375E+36", 2, "3.375E+38", "3.375E+38")]
    [InlineData("1E-30", 2, "1E-28", "1E-28")]
    [InlineData("1.5E+308", 2, "1.5E+310", "1.5E+310")]
    [InlineData("103946460870653691697001436.82", 0, "1.03946E+26", "1.03947E+26")]
    [InlineData("-103946460870653691697001436.82", 0, "-1.03947E+26", "-1.03946E+26")]
    [InlineData("6.62607015E-34", 0, "6.62607E-34", "6.62608E-34")]
    [InlineData("9.999999E+30", 0, "9.99999E+30", "1E+31")]
    [InlineData("123.4567", 0, "123.456", "123.457")]
    public void AnEndIsRoundedOutwardWhateverItsSize(string digits, int shift, string down, string up)
    {
        Assert.Equal(down, SupportedDigits.Down(digits, shift));
        Assert.Equal(up, SupportedDigits.Up(digits, shift));
    }

    [Theory]
    [InlineData("1.5E+308", "1.4E+308", "1.6E+308", 2, "1.5E+310")]
    [InlineData("5.807857306434448E+250", "5.807857306433867E+250", "5.807857306435029E+250", 0, "5.8078573064344E+250")]
    [InlineData("7.135861884844152E-44", "7.135861884844151E-44", "7.135861884844153E-44", 2, "7.135861884844152E-42")]
    [InlineData("-3.533591254418438E+95", "-3.5335912544184383E+95", "-3.533591254418437E+95", 2, "-3.5335912544184380E+97")]
    [InlineData("9.996E+30", "9.99E+30", "1.001E+31", 0, "1.00E+31")]
    [InlineData("1E-322", "5E-323", "1.5E-322", 0, "1.0E-322")]
    public void DigitsBeforeAnExponentAreThoseOfTheNumber(string digits, string lower, string upper, int shift, string shown) =>
        Assert.Equal(shown, SupportedDigits.Round(digits, lower, upper, shift));

    [Theory]
    [InlineData("1.045E+27", "1.03455E+27", "1.05545E+27", "1.04E+27")]
    [InlineData("1.055E+27", "1.04455E+27", "1.06545E+27", "1.06E+27")]
    [InlineData("2.5E+30", "1.5E+30", "3.5E+30", "2E+30")]
    public void HalfAUnitIsRoundedToTheEvenDigitBeforeAnExponentToo(string digits, string lower, string upper, string shown) =>
        Assert.Equal(shown, SupportedDigits.Round(digits, lower, upper, 0));

    [Theory]
    [InlineData("0.0000000003333333333333333333", "0.0000000003333333333333333333", "0.0000000003333333333333333334")]
    [InlineData("0.0000000003333333333333333336", "0.0000000003333333333333333336", "0.0000000003333333333333333337")]
    public void AnIntervalOfOnePlaceOfADecimalSupportsNoMoreThanAnExactChange(string digits, string lower, string upper)
    {
        Assert.Equal("0.000000000333333", SupportedDigits.Round(digits, lower, upper, 0));
        Assert.Equal("0.0000000333333", SupportedDigits.Round(digits, lower, upper, 2));
    }

    [Fact]
    public void ABoundIsNeverOnTheWrongSide() => Gen.Select(Numbers, Shifts).Sample((number, shift) =>
    {
        string digits = Text(number);
        Rational exact = Value(digits) * PowerOfTen(shift);
        Rational down = Value(SupportedDigits.Down(digits, shift));
        Rational up = Value(SupportedDigits.Up(digits, shift));

        // Six digits are accurate to one part in a hundred thousand.
        Assert.True(down <= exact && exact <= up, digits);
        Assert.True(up - down <= Abs(exact) / PowerOfTen(5), digits);
    });

    [Fact]
    public void WhatIsShownIsNearestAndItsUnitAtMostHalfTheWidth() => Gen.Select(Numbers, Gen.Int[1, 999_999], Gen.Int[-7, 3], Shifts).Sample((number, width, finer, shift) =>
    {
        // At most 17 digits are supported: no more are shown before an exponent.
        string digits = Text(number);
        Rational exact = Value(digits);
        Rational half = new Rational(width) * PowerOfTen(number.Power + finer);
        int last = number.Power + Math.Min(0, finer);
        string shown = SupportedDigits.Round(digits, Text(exact - half, last), Text(exact + half, last), shift);
        Rational error = Abs(Value(shown) - (exact * PowerOfTen(shift))) / PowerOfTen(shift);
        if (shown == "0")
        {
            Assert.True(error <= half, $"{shown} of {digits} ± {half}");
            return;
        }

        Assert.True(error * 2 <= half, $"{shown} of {digits} ± {half}");
        if (!IsWhole(shown))
        {
            Rational unit = UnitOf(shown) / PowerOfTen(shift);
            Assert.True(error * 2 <= unit && half < unit * 10, $"{shown} of {digits} ± {half}");
            Assert.True(unit <= half || IsCarried(shown), $"{shown} of {digits} ± {half}");
        }
    });

    private static string Text((int Digits, int Power) number) => number.Digits.ToString(CultureInfo.InvariantCulture) + "E" + number.Power.ToString(CultureInfo.InvariantCulture);

    /// <summary>A multiple of a power of ten, written with an exponent.</summary>
    private static string Text(Rational value, int power)
    {
        Rational digits = value / PowerOfTen(power);
        Assert.True(digits.Denominator.IsOne);
        return digits.Numerator.ToString(CultureInfo.InvariantCulture) + "E" + power.ToString(CultureInfo.InvariantCulture);
    }

    private static Rational Value(string digits)
    {
        Assert.True(Rational.TryParse(digits, out Rational value), digits);
        return value;
    }

    private static Rational PowerOfTen(int power) => Rational.FromDigits(BigInteger.One, power);

    /// <summary>Whether there are neither decimals nor an exponent, so that trailing zeros may or may not be supported digits.</summary>
    private static bool IsWhole(string shown) => shown.IndexOfAny(['.', 'E']) < 0;

    /// <summary>Whether rounding up to a power of ten changed the exponent, which leaves one digit less to show.</summary>
    private static bool IsCarried(string shown) => shown.Contains('E', StringComparison.Ordinal) && shown.Split('E')[0].Trim('-', '0', '.') == "1";

    /// <summary>One unit of the last digit shown.</summary>
    private static Rational UnitOf(string shown)
    {
        string[] parts = shown.Split('E');
        int point = parts[0].IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : parts[0].Length - point - 1;
        return PowerOfTen((parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - decimals);
    }

    private static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;
}
