using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>
/// For each class of numbers in the schema: the extreme numbers that are accepted, each read exactly as written, and the closest numbers
/// that are rejected. Accepting a wrong figure is the worst possible failure. <see cref="Properties.Faults"/> has texts that are not
/// numbers at all.
/// </summary>
public class NearMissTests
{
    private const string Maximum28 = "9999999999999999999999999999";

    // A decimal: 28 significant digits and 28 decimals.
    [Theory]
    [InlineData(Maximum28, "10000000000000000000000000000", "CZF2003")]
    [InlineData("-" + Maximum28, "-10000000000000000000000000000", "CZF2003")]
    [InlineData("999999999999999999999999999.9", "999999999999999999999999999.99", "CZF2003")]
    [InlineData("9.999999999999999999999999999", "9.9999999999999999999999999999", "CZF2003")]
    [InlineData("0.9999999999999999999999999999", "0.99999999999999999999999999999", "CZF2003")]
    [InlineData("0.0000000000000000000000000001", "0.00000000000000000000000000001", "CZF2003")]
    [InlineData("0.0000000000000000000000000000", "0.00000000000000000000000000000", "CZF2003")]
    public void TheDigitsOfADecimal(string right, string wrong, string id) => AssertValues("value: ", right, wrong, id);

    [Theory]
    [InlineData("int", "2147483647", "2147483648", "CZF2010")]
    [InlineData("int", "-2147483648", "-2147483649", "CZF2010")]
    [InlineData("int", "5", "5.0", "CZF2009")]
    [InlineData("long", "9223372036854775807", "9223372036854775808", "CZF2010")]
    [InlineData("long", "-9223372036854775808", "-9223372036854775809", "CZF2010")]
    [InlineData("long", "5", "5.0", "CZF2009")]
    public void TheRangeOfAWholeNumber(string type, string right, string wrong, string id) => AssertValues($"type: {type}, value: ", right, wrong, id);

    // The last double is 1.7976931348623157e308; from half a step above it, nothing rounds to a finite double. The first above
    // zero is 4.94e-324; half of it rounds to zero. Beyond 2^53, every second whole number is a double, then every fourth.
    [Theory]
    [InlineData("1.7976931348623157e308", "1.7976931348623159e308", "CZF2006")]
    [InlineData("-1.7976931348623157e308", "-1.7976931348623159e308", "CZF2006")]
    [InlineData("1e308", "1e309", "CZF2006")]
    [InlineData("5e-324", "2e-324", "CZF2006")]
    [InlineData("2.4703282292062329e-324", "2.4703282292062327e-324", "CZF2006")]
    [InlineData("-5e-324", "-2e-324", "CZF2006")]
    [InlineData("0.30000000000000004", "0.300000000000000044", "CZF2007")]
    [InlineData("1.0000000000000000", "1.00000000000000000", "CZF2007")]
    [InlineData("9007199254740992", "9007199254740993", "CZF2008")]
    [InlineData("9007199254740994", "9007199254740995", "CZF2008")]
    [InlineData("-9007199254740992", "-9007199254740993", "CZF2008")]
    [InlineData("18014398509481988", "18014398509481986", "CZF2008")]
    [InlineData("1e-5", "1e 5", "CZF2001")]
    [InlineData("1E+5", "1E5.0", "CZF2001")]
    [InlineData("0e0", "-0e0", "CZF2004")]
    public void ADouble(string right, string wrong, string id) => AssertValues("type: double, value: ", right, wrong, id);

    [Theory]
    [InlineData("type: int, scale: thousand, value: ", "2147483.647", "2147483647", "2147483.648", "CZF2010")]
    [InlineData("type: int, scale: thousand, value: ", "0.001", "1", "0.0001", "CZF2009")]
    [InlineData("type: long, scale: trillion, value: ", "9223372.036854775807", "9223372036854775807", "9223372.036854775808", "CZF2010")]
    [InlineData("scale: trillion, value: ", "9999999999999999", "9999999999999999000000000000", "10000000000000000", "CZF2011")]
    [InlineData("scale: thousand, value: ", "9999999999999999999999999", "9999999999999999999999999000", "99999999999999999999999990", "CZF2011")]
    [InlineData("type: double, scale: thousand, value: ", "1.7976931348623157e305", "1.7976931348623157e308", "1.7976931348623159e305", "CZF2006")]
    [InlineData("type: double, scale: thousand, value: ", "9007199254740.992", "9007199254740992", "9007199254740.993", "CZF2008")]
    public void AScaledNumber(string keys, string right, string read, string wrong, string id)
    {
        Assert.Equal(read, Build.SoundNumber(keys + right).Digits);
        Assert.Equal([id], Build.Ids(Build.Keys(keys + wrong)));
    }

    // Numbers beside a figure are read as strictly as the figure. In addition, each must be on the right side of it.
    [Theory]
    [InlineData("value: 5, qualifier: about, lower: {0}", "5", "5.0000000000000000000000000001", "CZF2003")]
    [InlineData("value: 5, qualifier: about, lower: {0}", "5", "5.000000000000000000000000001", "CZF2042")]
    [InlineData("value: 5, qualifier: nearly, upper: {0}", "5", "4.999999999999999999999999999", "CZF2042")]
    [InlineData("value: -5, qualifier: about, upper: {0}", "-4", "-6", "CZF2042")]
    [InlineData("value: 5, uncertainty: {0}", "0.0000000000000000000000000001", "-0.0000000000000000000000000001", "CZF2043")]
    [InlineData("value: 5, revisions: [{{ date: 2023-01-19, was: {0}, reason: R }}]", Maximum28, "10000000000000000000000000000", "CZF2003")]
    [InlineData("type: double, value: 1.5, revisions: [{{ date: 2023-01-19, was: {0}, reason: R }}]", "1e308", "1e309", "CZF2006")]
    [InlineData("type: double, value: 1.5, revisions: [{{ date: 2023-01-19, was: {0}, reason: R }}]", "5e-324", "2e-324", "CZF2006")]
    [InlineData("type: double, value: 1.5, revisions: [{{ date: 2023-01-19, was: {0}, reason: R }}]", "9007199254740992", "9007199254740993", "CZF2008")]
    [InlineData("type: double, values: {{ 2021: 1.0, 2022: 2.0 }}, claim: {{ from: 2021, to: 2022, absolute: {0} }}", "1.0", "1e309", "CZF2006")]
    [InlineData("value: 5, unit: per, of: x, for: y, per: {0}", "1", "0", "CZF2024")]
    [InlineData("value: 5, unit: per, of: x, for: y, per: {0}", "9223372036854775807", "9223372036854775808", "CZF2024")]
    [InlineData("value: 5, unit: per, of: x, for: y, per: {0}", "10000", "10,000", "CZF1001")]
    public void ANumberBesideAFigure(string keys, string right, string wrong, string id)
    {
        Build.Sound(Build.Keys(string.Format(System.Globalization.CultureInfo.InvariantCulture, keys, right)));
        Assert.Equal([id], Build.Ids(Build.Keys(string.Format(System.Globalization.CultureInfo.InvariantCulture, keys, wrong))));
    }

    // 2.77 to 3.33 is 0.55 to 0.57 and, as a ratio, 22/111 to 114/553, rounded outward to 28 decimals.
    [Theory]
    [InlineData("absolute: 0.55", "absolute: 0.5499999999999999999999999999")]
    [InlineData("absolute: 0.57", "absolute: 0.5700000000000000000000000001")]
    [InlineData("relative: 0.1981981981981981981981981981", "relative: 0.1981981981981981981981981980")]
    [InlineData("relative: 0.2061482820976491862567811935", "relative: 0.2061482820976491862567811936")]
    public void AClaim(string right, string wrong)
    {
        const string Series = "values: { 2017: 2.77, 2022: 3.33 }, claim: { from: 2017, to: 2022, ";

        Build.Sound(Build.Keys(Series + right + " }"));
        Assert.Equal(["CZF3006"], Build.Ids(Build.Keys(Series + wrong + " }")));
    }

    [Theory]
    [InlineData("0001", "0000", "CZF2031")]
    [InlineData("9999", "10000", "CZF2030")]
    [InlineData("2022-01", "2022-00", "CZF2031")]
    [InlineData("2022-12", "2022-13", "CZF2031")]
    [InlineData("2022-01", "2022-1", "CZF2030")]
    [InlineData("2022-10-01", "2022-10-00", "CZF2031")]
    [InlineData("2022-10-31", "2022-10-32", "CZF2031")]
    [InlineData("2022-11-30", "2022-11-31", "CZF2031")]
    [InlineData("2022-02-28", "2022-02-29", "CZF2031")]
    [InlineData("2024-02-29", "2023-02-29", "CZF2031")]
    [InlineData("2000-02-29", "1900-02-29", "CZF2031")]
    [InlineData("2021/2022", "2022/2022", "CZF2032")]
    [InlineData("0001/9999", "0000/9999", "CZF2031")]
    [InlineData("2021/2022", "2021/22", "CZF2030")]
    [InlineData("2021/2022", "2021/2022/2023", "CZF2030")]
    public void APeriod(string right, string wrong, string id)
    {
        Fact fact = Build.Sound(Build.Keys($"values: {{ {right}: 5 }}"));

        Assert.Equal(right, fact.Observations[0].Period.ToString());
        Assert.Equal([id], Build.Ids(Build.Keys($"values: {{ {wrong}: 5 }}")));
    }

    [Theory]
    [InlineData("published", "2023-01-19T23:59:59", "2023-01-19T23:59:60", "CZF2035")]
    [InlineData("published", "2023-01-19T23:59", "2023-01-19T24:00", "CZF2035")]
    [InlineData("published", "2023-01-19T00:00", "2023-01-19T00:60", "CZF2035")]
    [InlineData("published", "2023-01-19T09:10:36+14:59", "2023-01-19T09:10:36+15:00", "CZF2035")]
    [InlineData("published", "2023-01-19T09:10:36+00:59", "2023-01-19T09:10:36+00:60", "CZF2035")]
    [InlineData("published", "2023-01-19T09:10:36Z", "2023-01-19T09:10:36z", "CZF2035")]
    [InlineData("accessed", "2024-02-29", "2023-02-29", "CZF2035")]
    [InlineData("review-by", "2023-12-31", "2023-12-32", "CZF2035")]
    [InlineData("body-starts-at-block", "1", "0", "CZF1022")]
    [InlineData("body-starts-at-block", "2147483647", "2147483648", "CZF1022")]
    [InlineData("sha256", "0123456789abcdefABCDEF0123456789abcdef0123456789abcdef0123456789", "0123456789abcdefABCDEF0123456789abcdef0123456789abcdef012345678", "CZF1023")]
    [InlineData("sha256", "0123456789abcdefABCDEF0123456789abcdef0123456789abcdef0123456789", "0123456789abcdefABCDEF0123456789abcdef0123456789abcdef012345678g", "CZF1023")]
    public void ADateOrNumberOfASource(string key, string right, string wrong, string id)
    {
        Assert.Empty(Build.Ids(WithSource($"{key}: {right}")));
        Assert.Equal([id], Build.Ids(WithSource($"{key}: {wrong}")));
    }

    // The source's words for a figure must match it digit by digit.
    [Theory]
    [InlineData("value: 3000", "3,000", "3,001", "CZF3002")]
    [InlineData("value: 3000", "3,000", "30,000", "CZF3002")]
    [InlineData("value: 3000", "3000", "300", "CZF3002")]
    [InlineData("value: 2.77", "2.77", "2.76", "CZF3002")]
    [InlineData("value: 2.77", "2.77", "27.7", "CZF3002")]
    [InlineData("value: -5", "-5", "5", "CZF3002")]
    [InlineData("value: 940000000", "940 million", "940 billion", "CZF3002")]
    [InlineData("value: 940000000", "9.4\u4EBF", "9.4\u4E07", "CZF3002")]
    [InlineData("value: 940, scale: million", "940 million", "941", "CZF3002")]
    [InlineData("value: 44", "forty-four", "forty-five", "CZF3002")]
    [InlineData("value: 3000, qualifier: nearly", "nearly 3,000", "nearly 3,001", "CZF3002")]
    [InlineData("value: 3000, qualifier: nearly", "nearly 3,000", "about 3,000", "CZF3003")]
    [InlineData("value: 3000, qualifier: nearly", "nearly 3,000", "3,000", "CZF3003")]
    [InlineData("value: 3000, qualifier: more-than", "more than 3,000", "at least 3,000", "CZF3003")]
    [InlineData("value: 3000, qualifier: at-most", "at most 3,000", "less than 3,000", "CZF3003")]
    [InlineData("value: 2.77, unit: percent", "2.77 percent", "2.77 percentage points", "CZF3004")]
    [InlineData("value: 2.77, unit: CNY", "RMB 2.77", "US$2.77", "CZF3004")]
    public void PrintedWords(string keys, string right, string wrong, string id)
    {
        Build.Sound(Build.Keys($"{keys}, printed: \"{right}\""));
        Assert.Equal([id], Build.Ids(Build.Keys($"{keys}, printed: \"{wrong}\"")));
    }

    private static void AssertValues(string keys, string right, string wrong, string id)
    {
        Assert.Equal(right, Build.SoundNumber(keys + right).Digits);

        // Block style, in which neither a comma nor a space ends a value.
        string block = string.Concat((keys + wrong).Split(", ").Select(key => $"    {key}\n"));
        CompilationResult result = Build.Text(Build.Head + "  a:\n    label: A figure\n" + block);
        Assert.Equal([id], Build.Ids(result));
        Assert.True(Assert.Single(result.Facts!.Facts).IsPlaceholder);
    }

    private static CompilationResult WithSource(string key) =>
        Build.Text($"schema: 1\ndataset: d\nsources: {{ s: {{ title: T, {key} }} }}\nfacts: {{ a: {{ label: L, source: s, text: x }} }}\n");
}
