using System.Collections;
using System.Reflection;
using ChangzhouFacts.Generator.Emission;
using ChangzhouFacts.Generator.Tests.Testing;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>The values in the compiled code, read by reflection and through its own API.</summary>
public sealed class GeneratedValuesTests
{
    private static readonly Type Class =
        CodeCompiler.LoadClass(FactsEmitter.Emit(MixedSet.Builder().Build(), new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None), MixedSet.ClassName);

    private static readonly FactCollection All = (FactCollection)Class.GetProperty("All")!.GetValue(null)!;

    [Theory]
    [InlineData("RdExpenditureShareOfGdp", "In2017", "2.77")]
    [InlineData("RdExpenditureShareOfGdp", "Latest", "3.33")]
    [InlineData("RdExpenditureShareOfGdp+From2017To2022", "Absolute", "0.56")]
    [InlineData("RdExpenditureShareOfGdp+From2017To2022", "Relative", "0.2021660649819494584837545126")]
    [InlineData("TradeShare", "In2022", "1.50")]
    [InlineData("TrailingZeros", "Value", "2.770")]
    [InlineData("SmallestDecimal", "Value", "0.0000000000000000000000000001")]
    [InlineData("LargestDecimal", "Value", "-7922816251426433759354395033")]
    public void ADecimalKeepsEveryBitOfWhatWasWritten(string type, string field, string digits)
    {
        decimal expected = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(decimal.GetBits(expected), decimal.GetBits((decimal)Constant(type, field)));
    }

    [Fact]
    public void WholeNumbersAndDoublesKeepTheirTypes()
    {
        Assert.Equal(47, Constant("InnovationPlatforms", "Value"));
        Assert.Equal(int.MinValue, Constant("SmallestInt", "Value"));
        Assert.Equal(long.MinValue, Constant("SmallestLong", "Value"));
        Assert.Equal(6.02214076e23, Constant("AvogadroConstant", "Value"));
        Assert.Equal(-5.0, Constant("WholeDouble", "Value"));
        Assert.Equal(500, Constant("Companies+From2021To2022", "Absolute"));
    }

    [Fact]
    public void EveryFigureIsACompileTimeConstant()
    {
        FieldInfo[] figures = [.. Nested(Class).SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))];

        // In IL a decimal constant is a read-only field with an attribute that holds its digits.
        Assert.All(figures, field => Assert.True(
            field.IsLiteral || field.IsDefined(typeof(System.Runtime.CompilerServices.DecimalConstantAttribute)), field.Name));
        Assert.NotEmpty(figures);
    }

    [Fact]
    public void TextComesBackAsItWasGiven()
    {
        Assert.Equal(MixedSet.OddText, Constant("Province", "Text"));
        Assert.Equal(["new energy", MixedSet.OddText], Texts());
    }

    [Fact]
    public void TextsAreOneListThatNobodyCanChange()
    {
        Assert.Same(Texts(), Texts());
        Assert.False(Texts() is string[]);
        Assert.Throws<NotSupportedException>(() => ((IList)Texts())[0] = "changed");
    }

    [Fact]
    public void TheCollectionHasEveryFactButTheOnesWithAnError() =>
        Assert.Equal(MixedSet.Builder().Build().Facts.Where(fact => !fact.IsPlaceholder).Select(fact => fact.Id), All.Select(fact => fact.Id));

    [Fact]
    public void AFactGivesTheRecordOfTheCollection()
    {
        Assert.Same(All[0], Record("RdExpenditureShareOfGdp"));
        Assert.Null(Record("Broken"));
    }

    [Fact]
    public void RecordsSayWhatTheModelSays()
    {
        Fact share = All[0];

        Assert.Equal("R&D expenditure as a share of regional GDP", share.Label);
        Assert.Equal("percent of regional GDP", share.Unit!.ToString());
        Assert.Equal("paragraph 4", share.Citation.At);
        Assert.Equal("2.77 percent", share.Observations[0].Printed);
        Assert.Equal("percentage-point", share.Changes[0].Unit.Code);
        Assert.Equal(0.56m, share.Changes[0].Absolute!.Value.ToDecimal());
        Assert.Equal("Sample Grows, The Daily, 2023-01-19", share.Citation.Source.ToString());
    }

    [Fact]
    public void LookupsForwardInEveryForm()
    {
        string code = FactsEmitter.Emit(MixedSet.Builder().Build(), new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None);
        const string Use = """
            using System;
            using ChangzhouFacts;
            using Sample;

            public static class Use
            {
                public static string Run()
                {
                    string id = "rd-expenditure-share-of-gdp";
                    bool found = Facts.TryGet(id, out _) & Facts.TryGet(id.AsSpan(), out _) & Facts.TryGet("rd-expenditure-share-of-gdp"u8, out _);
                    found &= Facts.TryGetValue(id, out decimal a) & Facts.TryGetValue(id.AsSpan(), out decimal b) & Facts.TryGetValue("rd-expenditure-share-of-gdp"u8, out decimal c);
                    found &= Facts.TryGetValue(id, 2017, out decimal d) & Facts.TryGetValue(id.AsSpan(), 2017, out decimal e) & Facts.TryGetValue("rd-expenditure-share-of-gdp"u8, 2017, out decimal f);
                    Period range = Period.OfYears(2017, 2022);
                    found &= Facts.TryGetValue("by-range", range, out decimal g) & Facts.TryGetValue("by-range".AsSpan(), range, out decimal h) & Facts.TryGetValue("by-range"u8, range, out decimal i);
                    Period day = Period.OfDay(2023, 1, 19);
                    id = "avogadro-constant";
                    found &= Facts.TryGetDouble(id, out double j) & Facts.TryGetDouble(id.AsSpan(), out double k) & Facts.TryGetDouble("avogadro-constant"u8, out double l);
                    found &= Facts.TryGetDouble(id, day, out double m) & Facts.TryGetDouble(id.AsSpan(), day, out double n) & Facts.TryGetDouble("avogadro-constant"u8, day, out double o);
                    bool other = Facts.TryGetDouble(id, 2022, out _) | Facts.TryGetDouble(id.AsSpan(), 2022, out _) | Facts.TryGetDouble("avogadro-constant"u8, 2022, out _);
                    other |= Facts.TryGetValue(id, out _) | Facts.TryGet("broken", out _) | Facts.TryGet((string)null, out _);
                    return FormattableString.Invariant($"{found} {other} {a} {b} {c} {d} {e} {f} {g} {h} {i} {j} {k} {l} {m} {n} {o}");
                }
            }
            """;

        Assembly assembly = CodeCompiler.Load(CodeCompiler.Create(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest, documentation: false, code: [code, Use]));

        Assert.Equal(
            "True False 3.33 3.33 3.33 2.77 2.77 2.77 44.80 44.80 44.80 6.02214076E+23 6.02214076E+23 6.02214076E+23 6.02214076E+23 6.02214076E+23 6.02214076E+23",
            assembly.GetType("Use")!.GetMethod("Run")!.Invoke(null, null));
    }

    [Fact]
    public void TheGeneratedClassHasNoStaticConstructor() => Assert.Null(Class.TypeInitializer);

    private static object Constant(string type, string field) =>
        Class.Assembly.GetType(MixedSet.ClassName + "+" + type, throwOnError: true)!.GetField(field)!.GetValue(null)!;

    private static object? Record(string type) => Class.GetNestedType(type)!.GetProperty("Fact")!.GetValue(null);

    private static IReadOnlyList<string> Texts() => (IReadOnlyList<string>)Class.GetNestedType("KeyIndustries")!.GetProperty("Texts")!.GetValue(null)!;

    private static IEnumerable<Type> Nested(Type type) => type.GetNestedTypes().SelectMany(nested => Nested(nested).Prepend(nested));
}
