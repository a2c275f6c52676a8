using System.Globalization;
using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>Numbers keep all digits as written, or are rejected.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("0", NumberType.Int32)]
    [InlineData("7", NumberType.Int32)]
    [InlineData("-5", NumberType.Int32)]
    [InlineData("2147483647", NumberType.Int32)]
    [InlineData("-2147483648", NumberType.Int32)]
    [InlineData("2147483648", NumberType.Int64)]
    [InlineData("-2147483649", NumberType.Int64)]
    [InlineData("9007199254740993", NumberType.Int64)]
    [InlineData("9223372036854775807", NumberType.Int64)]
    [InlineData("-9223372036854775808", NumberType.Int64)]
    [InlineData("9223372036854775808", NumberType.Decimal)]
    [InlineData("-9223372036854775809", NumberType.Decimal)]
    [InlineData("9999999999999999999999999999", NumberType.Decimal)]
    [InlineData("0.0", NumberType.Decimal)]
    [InlineData("5.0", NumberType.Decimal)]
    [InlineData("2.770", NumberType.Decimal)]
    [InlineData("-0.5", NumberType.Decimal)]
    [InlineData("0.30000000000000004", NumberType.Decimal)]
    [InlineData("0.1234567890123456789012345678", NumberType.Decimal)]
    [InlineData("0.0000000000000000000000000001", NumberType.Decimal)]
    [InlineData("1234567890123456789012345678", NumberType.Decimal)]
    [InlineData("12345678901234.56789012345678", NumberType.Decimal)]
    public void ANumberIsKeptDigitByDigitInTheNarrowestType(string digits, NumberType type) =>
        Assert.Equal((type, digits), Build.SoundNumber("value: " + digits));

    [Theory]
    [InlineData("\"5\"", "CZF2002", "a quoted '5' is text; write the number without quotes")]
    [InlineData("'2.77'", "CZF2002", "a quoted '2.77' is text; write the number without quotes")]
    [InlineData("+3", "CZF2001", "'+3' is not a number; write it without a plus sign")]
    [InlineData("3.", "CZF2001", "'3.' is not a number; write digits after the point, or no point")]
    [InlineData(".5", "CZF2001", "'.5' is not a number; write a 0 before the point")]
    [InlineData("-.5", "CZF2001", "'-.5' is not a number; write a 0 before the point")]
    [InlineData("1_000", "CZF2001", "'1_000' is not a number; write it without underscores")]
    [InlineData("0x1F", "CZF2001", "'0x1F' is not a number; write it in decimal digits")]
    [InlineData("-0X1f", "CZF2001", "'-0X1f' is not a number; write it in decimal digits")]
    [InlineData("0o17", "CZF2001", "'0o17' is not a number; write it in decimal digits")]
    [InlineData("0b11", "CZF2001", "'0b11' is not a number; write it in decimal digits")]
    [InlineData("017", "CZF2001", "'017' is not a number; write it without leading zeros")]
    [InlineData("-017", "CZF2001", "'-017' is not a number; write it without leading zeros")]
    [InlineData("00", "CZF2001", "'00' is not a number; write it without leading zeros")]
    [InlineData("00.5", "CZF2001", "'00.5' is not a number; write it without leading zeros")]
    [InlineData("1:30", "CZF2001", "'1:30' is not a number; write it as one decimal number")]
    [InlineData("1e3", "CZF2005", "'1e3' has an exponent, which only 'type: double' takes; write the number out, or use 'scale'")]
    [InlineData("1E+3", "CZF2005", "'1E+3' has an exponent, which only 'type: double' takes; write the number out, or use 'scale'")]
    [InlineData(".inf", "CZF2001", "'.inf' is not a number; a figure is finite")]
    [InlineData("-.INF", "CZF2001", "'-.INF' is not a number; a figure is finite")]
    [InlineData(".nan", "CZF2001", "'.nan' is not a number; a figure is finite")]
    [InlineData("Infinity", "CZF2001", "'Infinity' is not a number; a figure is finite")]
    [InlineData("null", "CZF2001", "'null' is not a number; write the figure")]
    [InlineData("~", "CZF2001", "'~' is not a number; write the figure")]
    [InlineData("", "CZF2001", "'' is not a number; write the figure")]
    [InlineData("yes", "CZF2001", "'yes' is not a number; write digits, such as 3000, 2.77 or -5")]
    [InlineData("no", "CZF2001", "'no' is not a number; write digits, such as 3000, 2.77 or -5")]
    [InlineData("5%", "CZF2001", "'5%' is not a number; write only the figure, and 'unit: percent'")]
    [InlineData("$5", "CZF2001", "'$5' is not a number; write digits, such as 3000, 2.77 or -5")]
    [InlineData("1/2", "CZF2001", "'1/2' is not a number; write digits, such as 3000, 2.77 or -5")]
    [InlineData("5-", "CZF2001", "'5-' is not a number; write digits, such as 3000, 2.77 or -5")]
    [InlineData("--5", "CZF2001", "'--5' is not a number; write digits, such as 3000, 2.77 or -5")]
    [InlineData("(5)", "CZF2001", "'(5)' is not a number; write digits, such as 3000, 2.77 or -5")]
    [InlineData("5m", "CZF2001", "'5m' is not a number; write digits, such as 3000, 2.77 or -5")]
    [InlineData("1 000", "CZF2001", "'1 000' is not a number; write digits, such as 3000, 2.77 or -5")]
    [InlineData("\uFF15", "CZF2001", "'\uFF15' is not a number; write it in the digits 0 to 9, with a point before the decimals")]
    [InlineData("\u0665", "CZF2001", "'\u0665' is not a number; write it in the digits 0 to 9, with a point before the decimals")]
    [InlineData("5\uFF0E5", "CZF2001", "'5\uFF0E5' is not a number; write it in the digits 0 to 9, with a point before the decimals")]
    [InlineData("\u22125", "CZF2001", "'\u22125' is not a number; write it in the digits 0 to 9, with a point before the decimals")]
    [InlineData("1\u00A0000", "CZF2001", "'1\u00A0000' is not a number; write it in the digits 0 to 9, with a point before the decimals")]
    [InlineData("-0", "CZF2004", "'-0' is a negative zero, which C# would not keep; write it without the minus sign")]
    [InlineData("-0.00", "CZF2004", "'-0.00' is a negative zero, which C# would not keep; write it without the minus sign")]
    [InlineData("12345678901234567890123456789", "CZF2003", null)]
    [InlineData("1.0000000000000000000000000000", "CZF2003", null)]
    [InlineData("0.00000000000000000000000000001", "CZF2003", null)]
    [InlineData("0.00000000000000000000000000000", "CZF2003", null)]
    public void ANearMissIsOneErrorThatSaysHowToWriteIt(string written, string id, string? message)
    {
        CompilationResult result = Build.Facts($"a:\n  label: L\n  value: {written}\n");

        string place = written.Length == 0 ? "3,9" : "3,10";
        Assert.Equal([$"{place} {id}"], Build.Places(result, Build.HeadLines, 2));
        Assert.Equal(message ?? result.Diagnostics[0].Message, result.Diagnostics[0].Message);
        Assert.True(result.Facts!.Facts[0].IsPlaceholder);
    }

    [Theory]
    [InlineData("1,000")]
    [InlineData("2,77")]
    [InlineData("1.000,5")]
    public void ACommaIsNoPartOfANumber(string written) =>
        Assert.Equal(["CZF2001"], Build.Ids(Build.Facts($"a:\n  label: L\n  value: {written}\n")));

    [Fact]
    public void ANumberInABlockOrOverTwoLinesIsNoNumber()
    {
        Assert.Equal(["CZF2001"], Build.Ids(Build.Facts("a:\n  label: L\n  value: |\n    5\n")));
        Assert.Equal(["CZF2002"], Build.Ids(Build.Facts("a:\n  label: L\n  value: |-\n    5\n")));
        Assert.Equal(["CZF2001"], Build.Ids(Build.Facts("a:\n  label: L\n  value: 5\n    6\n")));
    }

    [Theory]
    [InlineData("940", "million", "940000000", NumberType.Int32)]
    [InlineData("9.4", "billion", "9400000000", NumberType.Int64)]
    [InlineData("0.5", "thousand", "500", NumberType.Int32)]
    [InlineData("0.001", "thousand", "1", NumberType.Int32)]
    [InlineData("0.0001", "thousand", "0.1", NumberType.Decimal)]
    [InlineData("-0.025", "million", "-25000", NumberType.Int32)]
    [InlineData("2.77012", "thousand", "2770.12", NumberType.Decimal)]
    [InlineData("2.77000", "thousand", "2770.00", NumberType.Decimal)]
    [InlineData("1.000", "thousand", "1000", NumberType.Int32)]
    [InlineData("0", "trillion", "0", NumberType.Int32)]
    [InlineData("0.0", "trillion", "0", NumberType.Int32)]
    [InlineData("1", "trillion", "1000000000000", NumberType.Int64)]
    [InlineData("9999999999999999", "trillion", "9999999999999999000000000000", NumberType.Decimal)]
    public void ScaleMovesThePointExactly(string written, string scale, string digits, NumberType type) =>
        Assert.Equal((type, digits), Build.SoundNumber($"value: {written}, scale: {scale}"));

    [Fact]
    public void ScaleAppliesToBoundsAndUncertaintyToo()
    {
        Observation figure = Build.SoundFigure("value: 3, lower: 2.5, upper: 4, uncertainty: 0.1, qualifier: about, scale: thousand");

        Assert.Equal(("3000", "2500", "4000", "100"), (figure.Value.ToDigits(), figure.Lower.ToDigits(), figure.Upper.ToDigits(), figure.Uncertainty.ToDigits()));
    }

    [Theory]
    [InlineData("12345678901234567", "trillion")]
    [InlineData("99999999999999999999999999", "thousand")]
    public void AScaledFigureOfMoreThan28DigitsIsRefused(string written, string scale) =>
        Assert.Equal(["CZF2011"], Build.Ids(Build.Keys($"value: {written}, scale: {scale}")));

    [Theory]
    [InlineData("{ 2021: 1, 2022: 2 }", NumberType.Int32)]
    [InlineData("{ 2021: 1, 2022: 3000000000 }", NumberType.Int64)]
    [InlineData("{ 2021: 3000000000, 2022: 1 }", NumberType.Int64)]
    [InlineData("{ 2021: 1, 2022: 2.0 }", NumberType.Decimal)]
    [InlineData("{ 2021: 1, 2022: 3000000000, 2023: { value: 2.5 } }", NumberType.Decimal)]
    [InlineData("{ 2021: 1, 2022: 9223372036854775808 }", NumberType.Decimal)]
    public void ASeriesTakesTheWidestTypeThatItsValuesNeed(string values, NumberType type)
    {
        Fact fact = Build.Sound(Build.Keys("values: " + values));

        Assert.Equal(type, fact.Type);
        Assert.All(fact.Observations, observation => Assert.Equal(type, observation.Value.Type));
    }

    [Theory]
    [InlineData("value: 5, type: int", NumberType.Int32, "5")]
    [InlineData("value: 5, type: long", NumberType.Int64, "5")]
    [InlineData("value: 5, type: decimal", NumberType.Decimal, "5")]
    [InlineData("value: 5, type: double", NumberType.Double, "5")]
    [InlineData("value: 2147483648, type: long", NumberType.Int64, "2147483648")]
    [InlineData("value: 1.5, scale: thousand, type: int", NumberType.Int32, "1500")]
    public void ATypeThatIsGivenIsTaken(string keys, NumberType type, string digits) =>
        Assert.Equal((type, digits), Build.SoundNumber(keys));

    [Theory]
    [InlineData("value: 2147483648, type: int", "CZF2010")]
    [InlineData("value: -2147483649, type: int", "CZF2010")]
    [InlineData("value: 9223372036854775808, type: long", "CZF2010")]
    [InlineData("value: -9223372036854775809, type: long", "CZF2010")]
    [InlineData("value: 3, scale: billion, type: int", "CZF2010")]
    [InlineData("value: 5.0, type: int", "CZF2009")]
    [InlineData("value: 1.5, type: long", "CZF2009")]
    [InlineData("values: { 2021: 1, 2022: 1.5 }, type: int", "CZF2009")]
    [InlineData("value: 5, type: float", "CZF2012")]
    [InlineData("value: 5, type: Int", "CZF2012")]
    [InlineData("value: 5, scale: hundred", "CZF2013")]
    public void ATypeThatDoesNotHoldTheFigureIsRefused(string keys, string id) =>
        Assert.Equal([id], Build.Ids(Build.Keys(keys)));

    [Theory]
    [InlineData("value: 1.5, type: int", "'1.5' is not written as a whole number, which 'type: int' requires; use 'type: decimal', or leave 'type' out")]
    [InlineData("value: 1.5, type: long", "'1.5' is not written as a whole number, which 'type: long' requires; use 'type: decimal', or leave 'type' out")]
    [InlineData("value: 3000000000, type: int", "'3000000000' is outside the range of 'type: int'; leave 'type' out to take the narrowest that fits")]
    [InlineData("value: 1e9999, type: double", "'1e9999' is too large for a double")]
    [InlineData("value: -1e+01000, type: double", "'-1e+01000' is too large for a double")]
    [InlineData("value: 1e-9999, type: double", "'1e-9999' is too close to zero for a double")]
    [InlineData("value: 1E-400, type: double", "'1E-400' is too close to zero for a double")]
    public void WhatATypeCannotHoldIsExplained(string keys, string message) =>
        Assert.Equal(message, Assert.Single(Build.Keys(keys).Diagnostics).Message);

    [Theory]
    [InlineData("double", NumberType.Double)]
    [InlineData("decimal", NumberType.Int32)]
    public void WhatGoesWithADoubleIsADouble(string type, NumberType companion)
    {
        Observation figure = Build.SoundFigure($"value: 3, qualifier: about, lower: 2, uncertainty: 1, type: {type}");

        Assert.Equal((companion, companion), (figure.Lower!.Value.Type, figure.Uncertainty!.Value.Type));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.0")]
    [InlineData("0e0")]
    [InlineData("0e99999999999")]
    [InlineData("0.00e-99999999999")]
    [InlineData("1e22")]
    [InlineData("1E+22")]
    [InlineData("6.02214076e23")]
    [InlineData("6.62607015e-34")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("-1.7976931348623157e308")]
    [InlineData("5e-324")]
    [InlineData("2.2250738585072014e-308")]
    [InlineData("0.10000000000000001")]
    [InlineData("9007199254740992")]
    [InlineData("9007199254740994")]
    [InlineData("1e00000000000000000005")]
    [InlineData("0.0000000000000000000000000001e28")]
    public void ADoubleIsTheNearestOneAndKeepsTheDigitsWritten(string digits)
    {
        string keys = $"type: double, value: {digits}";

        Assert.Equal((NumberType.Double, digits), Build.SoundNumber(keys));
        Assert.Equal(double.Parse(digits, CultureInfo.InvariantCulture), Build.SoundFigure(keys).Value.ToDouble());
    }

    [Theory]
    [InlineData("1e309", "CZF2006")]
    [InlineData("1.7976931348623159e308", "CZF2006")]
    [InlineData("-1e400", "CZF2006")]
    [InlineData("1e999999999999", "CZF2006")]
    [InlineData("1e-400", "CZF2006")]
    [InlineData("2e-324", "CZF2006")]
    [InlineData("1e-999999999999", "CZF2006")]
    [InlineData("0.100000000000000005", "CZF2007")]
    [InlineData("100000000000000000", "CZF2007")]
    [InlineData("9007199254740993", "CZF2008")]
    [InlineData("-0e5", "CZF2004")]
    [InlineData("1e", "CZF2001")]
    [InlineData("1e+", "CZF2001")]
    [InlineData("1e5.0", "CZF2001")]
    [InlineData("e5", "CZF2001")]
    [InlineData("1d", "CZF2001")]
    [InlineData("01e5", "CZF2001")]
    [InlineData("\"1e5\"", "CZF2002")]
    [InlineData(".inf", "CZF2001")]
    public void ADoubleThatWouldBeAnotherIsRefused(string digits, string id) =>
        Assert.Equal([id], Build.Ids(Build.Keys($"type: double, value: {digits}")));

    [Theory]
    [InlineData("9e307", "thousand", "CZF2006")]
    [InlineData("1e308", "trillion", "CZF2006")]
    public void ADoubleThatItsScaleMakesInfiniteIsRefused(string digits, string scale, string id) =>
        Assert.Equal([id], Build.Ids(Build.Keys($"type: double, value: {digits}, scale: {scale}")));

    [Fact]
    public void WholeNumbersOfAScaledDoubleAreThoseThatItCanHold() =>
        Assert.Equal((NumberType.Double, "1.5e6"), Build.SoundNumber("type: double, value: 1.5e3, scale: thousand"));
}
