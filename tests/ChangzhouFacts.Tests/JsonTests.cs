using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CsCheck;

namespace ChangzhouFacts.Tests;

public sealed class JsonTests
{
    internal static readonly JsonSerializerOptions ByReflection = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    internal static readonly JsonSerializerOptions[] BothWays = [FactsJsonContext.Default.Options, ByReflection];

    private static readonly string[] Derived = ["Latest", "Family", "IsText", "IsQualified", "IsPoint", "Symbol", "Difference"];

    public static TheoryData<Fact> Facts { get; } = [Samples.Series(), Samples.Text(), Samples.OfDouble(), Samples.Member(), Everything()];

    [Fact]
    public void ReflectionIsOff() => Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    [Theory]
    [MemberData(nameof(Facts))]
    public void AFactComesBackEqual(Fact fact)
    {
        string json = Write(fact);
        Fact? back = JsonSerializer.Deserialize(json, FactsJsonContext.Default.Fact);

        Assert.Equal(fact, back);
        Assert.Equal(json, Write(back!));
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void AFactComesBackEqualWithoutItsNullsAndWithOtherNames(Fact fact)
    {
        var options = new JsonSerializerOptions(FactsJsonContext.Default.Options)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        };
        var info = (JsonTypeInfo<Fact>)options.GetTypeInfo(typeof(Fact));
        string json = JsonSerializer.Serialize(fact, info);

        Assert.DoesNotContain("null", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Id", json, StringComparison.Ordinal);
        Assert.Equal(fact, JsonSerializer.Deserialize(json, info));
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void AFactComesBackEqualByReflection(Fact fact)
    {
        string json = JsonSerializer.Serialize(fact, ByReflection);

        Assert.Equal(Write(fact), json);
        Assert.Equal(fact, JsonSerializer.Deserialize<Fact>(json, ByReflection));
    }

    [Fact]
    public void WhatFollowsFromTheRestIsNotWritten()
    {
        Assert.Equal("""{"Code":"percent","Of":"regional GDP","Per":null,"For":null}""", JsonSerializer.Serialize(Samples.PercentOfGdp, FactsJsonContext.Default.Unit));
        Assert.Equal("""{"Lower":null,"LowerIncluded":false,"Upper":3000,"UpperIncluded":false}""", JsonSerializer.Serialize(Samples.Below(3000), FactsJsonContext.Default.Interval));
        string fact = Write(Samples.Member());
        Assert.All(Derived, name => Assert.DoesNotContain('"' + name + '"', fact, StringComparison.Ordinal));
    }

    [Fact]
    public void NumbersKeepEveryDigit()
    {
        Number[] numbers = [1, 12345678901L, 2.770m, 5.0, 6.02e23, 0.1, -0.0, double.MaxValue, double.Epsilon, decimal.MinValue, 0.0000000000000000000000000001m, -0.50m, 0.000m];

        string json = JsonSerializer.Serialize(numbers, FactsJsonContext.Default.NumberArray);
        Number[] back = JsonSerializer.Deserialize(json, FactsJsonContext.Default.NumberArray)!;

        Assert.StartsWith("[1,12345678901,2.770,5E0,6.02E+23,0.1E0,", json, StringComparison.Ordinal);
        Assert.Equal(numbers, back);
        Assert.Equal(numbers.Select(number => number.ToString()), back.Select(number => number.ToString()));
        Assert.Equal(numbers.Select(number => number.Type), back.Select(number => number.Type));
    }

    [Fact]
    public void AnyNumberComesBackEqualWithItsDigits()
    {
        Gen<Number> numbers = Gen.OneOf(
            Gen.Int.Select(value => new Number(value)),
            Gen.Long.Select(value => new Number(value)),
            Gen.Decimal.Select(value => new Number(value)),
            Gen.Double.Where(double.IsFinite).Select(value => new Number(value)));
        numbers.Array[0, 9].Sample(written =>
        {
            byte[] json = JsonSerializer.SerializeToUtf8Bytes(written, FactsJsonContext.Default.NumberArray);
            Number[] read = JsonSerializer.Deserialize(json, FactsJsonContext.Default.NumberArray)!;
            Assert.Equal(written, read);
            Assert.Equal(written.Select(number => number.ToString()), read.Select(number => number.ToString()));
        });
    }

    [Fact]
    public void NumbersAreReadFromAStreamInSmallPieces()
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(Samples.Series(), FactsJsonContext.Default.Fact);
        var options = new JsonSerializerOptions(FactsJsonContext.Default.Options) { DefaultBufferSize = 16 };
        using var stream = new MemoryStream(json);

        Assert.Equal(Samples.Series(), JsonSerializer.Deserialize(stream, (JsonTypeInfo<Fact>)options.GetTypeInfo(typeof(Fact))));
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("1e400")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.2345678901234567890123456789012345678901234567890123456789012345678901234567890")]
    public void WhatNoFigureHoldsIsRefused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("[" + json + "]", FactsJsonContext.Default.NumberArray));

    [Fact]
    public void PeriodsAreTheirTextAlsoAsNames()
    {
        Period[] periods = [Period.OfYear(2022), Period.OfMonth(2022, 10), Period.OfDay(2022, 10, 24), Period.OfYears(2017, 2022)];
        string json = JsonSerializer.Serialize(periods, FactsJsonContext.Default.PeriodArray);
        var series = new Dictionary<Period, Number> { [Period.OfYear(2022)] = 3.330m };
        string named = JsonSerializer.Serialize(series, FactsJsonContext.Default.DictionaryPeriodNumber);

        Assert.Equal("""["2022","2022-10","2022-10-24","2017/2022"]""", json);
        Assert.Equal(periods, JsonSerializer.Deserialize(json, FactsJsonContext.Default.PeriodArray));
        Assert.Equal("""{"2022":3.330}""", named);
        Assert.Equal(series, JsonSerializer.Deserialize(named, FactsJsonContext.Default.DictionaryPeriodNumber));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"22":1}""", FactsJsonContext.Default.DictionaryPeriodNumber));
    }

    [Theory]
    [InlineData("[2022]")]
    [InlineData("[\"2022-13\"]")]
    [InlineData("[null]")]
    public void WhatIsNoPeriodIsRefused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, FactsJsonContext.Default.PeriodArray));

    [Fact]
    public void EnumsAreTheirWords()
    {
        AssertWords("""["exact","at-least","more-than","less-than","at-most","nearly","about"]""", FactsJsonContext.Default.QualifierArray);
        AssertWords("""["int","long","decimal","double"]""", FactsJsonContext.Default.NumberTypeArray);
        AssertWords("""["year","month","day","year-range","quarter"]""", FactsJsonContext.Default.PeriodKindArray);
        AssertWords("""["text","figure","series","steps"]""", FactsJsonContext.Default.FactKindArray);

        var named = new Dictionary<Qualifier, PeriodKind> { [Qualifier.AtLeast] = PeriodKind.YearRange };
        string json = JsonSerializer.Serialize(named, FactsJsonContext.Default.DictionaryQualifierPeriodKind);
        Assert.Equal("""{"at-least":"year-range"}""", json);
        Assert.Equal(named, JsonSerializer.Deserialize(json, FactsJsonContext.Default.DictionaryQualifierPeriodKind));
    }

    [Theory]
    [InlineData("[\"AtLeast\"]")]
    [InlineData("[\"at least\"]")]
    [InlineData("[\"at-least, more-than\"]")]
    [InlineData("[\"\"]")]
    [InlineData("[1]")]
    [InlineData("[null]")]
    public void WhatIsNoWordOfAnEnumIsRefused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, FactsJsonContext.Default.QualifierArray));

    [Fact]
    public void QuantitiesAreTheirNumberAndTheirUnit()
    {
        string quantity = JsonSerializer.Serialize(new Quantity<Share>(3.330m), FactsJsonContext.Default.QuantityShare);
        string difference = JsonSerializer.Serialize(new Difference<Share>(0.56m), FactsJsonContext.Default.DifferenceShare);

        Assert.Equal("""{"Value":3.330,"Unit":{"Code":"percent","Of":"regional GDP","Per":null,"For":null}}""", quantity);
        Assert.Equal("""{"Value":0.56,"Unit":{"Code":"percentage-point","Of":"regional GDP","Per":null,"For":null}}""", difference);
        foreach (JsonSerializerOptions options in BothWays)
        {
            Assert.Equal(quantity, JsonSerializer.Serialize(new Quantity<Share>(3.330m), options));
            Assert.Equal(new Quantity<Share>(3.33m), JsonSerializer.Deserialize<Quantity<Share>>(quantity, options));
            Assert.Equal(new Difference<Share>(0.56m), JsonSerializer.Deserialize<Difference<Share>>(difference, options));
            Assert.Equal(new Quantity<Share>(3.33m), JsonSerializer.Deserialize<Quantity<Share>>("""{"Value":3.33}""", options));
            Assert.Equal(new Difference<Share>(0.56m), JsonSerializer.Deserialize<Difference<Share>>("""{"Unit":null,"Value":0.56}""", options));
        }
    }

    [Theory]
    [InlineData("""{"Value":1,"Unit":{"Code":"percent","Of":"national GDP"}}""")]
    [InlineData("""{"Value":1,"Unit":{"Code":"CNY"}}""")]
    [InlineData("""{"Value":1,"Unit":{}}""")]
    [InlineData("""{"Value":null}""")]
    public void AQuantityInAnotherUnitIsRefused(string json)
    {
        foreach (JsonSerializerOptions options in BothWays)
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity<Share>>(json, options));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Difference<Share>>(json, options));
        }
    }

    /// <summary>A difference of shares is not a share.</summary>
    [Fact]
    public void AQuantityAndADifferenceAreToldApartByTheirUnit()
    {
        string quantity = JsonSerializer.Serialize(new Quantity<Share>(1m), FactsJsonContext.Default.QuantityShare);
        string difference = JsonSerializer.Serialize(new Difference<Share>(1m), FactsJsonContext.Default.DifferenceShare);

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(difference, FactsJsonContext.Default.QuantityShare));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(quantity, FactsJsonContext.Default.DifferenceShare));
    }

    internal static string Write(Fact fact) => JsonSerializer.Serialize(fact, FactsJsonContext.Default.Fact);

    private static Fact Everything()
    {
        var unit = new Unit("per", "patent", 10_000, "person");
        Change change = new(Period.OfYear(2017), Period.OfYear(2022), new(16.10m, false, null, false), unit) { PerYearInterval = Samples.Below(3.26m) };
        Observation observation = Samples.Observe(Period.OfYear(2017), 28.60m, unit, Qualifier.Nearly, Samples.Below(28.6m));
        return new Fact("id", "Label \"quoted\" <b> 钟", Samples.Paragraph4, FactKind.Series, unit, NumberType.Decimal, [observation]) { Changes = [change] };
    }

    private static void AssertWords<T>(string json, JsonTypeInfo<T[]> info)
        where T : struct, Enum
    {
        Assert.Equal(json, JsonSerializer.Serialize(Enum.GetValues<T>(), info));
        Assert.Equal(Enum.GetValues<T>(), JsonSerializer.Deserialize(json, info));
    }

    internal readonly struct Share : IUnit
    {
        public Unit Unit => Samples.PercentOfGdp;
    }
}
